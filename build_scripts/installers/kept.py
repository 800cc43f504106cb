"""Which of the files that PyInstaller collects go into the bundle, on each system.

Of Qt only what is named here: so a new version brings nothing along that nobody has looked at.
"""

from pathlib import PurePosixPath

from installers.facts import System
from installers.linux.system_libraries import of_the_system


def is_kept(path: str, system: System) -> bool:
    """``path`` is relative to the folder of the libraries, with the slashes of its system."""
    file = PurePosixPath(path.replace("\\", "/"))
    if system is System.WINDOWS and _windows_graphics(file):
        return False
    if system is System.LINUX and of_the_system(file):
        return False
    return not any(drops(file) for drops in (_unneeded_data, _source, _unneeded_plugin, _unneeded_qt_library, _network))


def _unneeded_data(file: PurePosixPath) -> bool:
    """What translations are compiled from, Qt's own but for the Swedish, and what pip notes of an installation."""
    if file.parent.as_posix() == "motsvar/resources/translations":
        return file.suffix in (".ts", ".stamp")
    if file.parent.suffix == ".dist-info":
        return file.name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
    return "translations" in file.parts and file.parts[0] == "PySide6" and file.name != "qtbase_sv.qm"


def _source(file: PurePosixPath) -> bool:
    """What libraries are compiled from or checked with."""
    return file.suffix in (".a", ".c", ".cpp", ".h", ".hpp", ".lib", ".pdb", ".pxd", ".pyi", ".pyx", ".typed")


_PLUGINS = {
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""No OpenGL among them: the window paints without it."""


def _unneeded_plugin(file: PurePosixPath) -> bool:
    if "plugins" not in file.parts:
        return False
    return file.stem.removeprefix("lib") not in _PLUGINS.get(file.parent.name, ())


_QT = {"Core", "DBus", "Gui", "Svg", "WaylandClient", "Widgets", "XcbQpa"}


def _unneeded_qt_library(file: PurePosixPath) -> bool:
    """``libQt6Network.so.6``, ``Qt6Network.dll``, ``QtNetwork.framework/...``, ``QtNetwork.abi3.so``, and links to
    them."""
    names = (part.removeprefix("lib") for part in file.parts)
    modules = (name[2:].removeprefix("6").partition(".")[0] for name in names if name.startswith("Qt") and name != "Qt")
    return "pyside6qml" in file.name or any(module not in _QT for module in modules)


def _network(file: PurePosixPath) -> bool:
    """Python's sockets, OpenSSL, and Kerberos, which QtNetwork asks for."""
    names = ("_ssl.", "_socket.", "_hashlib.", "libssl", "libcrypto", "libgssapi", "libkrb5", "libk5crypto")
    return file.name.lower().startswith(names)


def _windows_graphics(file: PurePosixPath) -> bool:
    """OpenGL in software (20 MB), and the compiler of Direct3D's shaders."""
    return file.name.lower().startswith(("opengl32sw.", "d3dcompiler_"))
