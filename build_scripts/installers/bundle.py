"""What goes into the bundle, and what of PySide6, Python and the libraries stays out of it, on each system."""

from pathlib import Path, PurePosixPath

from installers.facts import ROOT, System

DATA = (
    *((f"resources/{name}", f"motsvar/resources/{name}") for name in ("appearance", "fonts", "help", "icons")),
    *((f"resources/{name}", f"motsvar/resources/{name}") for name in ("lexicons", "report", "samples", "translations")),
    *((name, "motsvar/resources") for name in ("annotations.db", "THIRD_PARTY.md", "LICENSE")),
    *(
        (name, "motsvar/resources/licences")
        for name in ("resources/licences", "build/licences/THIRD-PARTY-NOTICES.txt")
    ),
)
"""Source in the checkout, folder in the bundle: as ``motsvar.resources`` looks for them."""

STAND_INS = dict.fromkeys(("socket", "urllib.request"), str(Path(__file__).with_name("no_network.py")))
"""Modules that are imported by name and never used, and the empty one that takes their place."""

DECIDING = ("charset-normalizer", "diff-match-patch", "numpy", "pypdfium2", "rapidfuzz", "selectolax", "simplemma")
"""Packages whose version the report names; their metadata come along."""

LEFT_OUT = (
    # No network, by any way.
    *("_ssl", "ssl", "_socket", "http", "ftplib", "smtplib", "imaplib", "poplib", "nntplib"),
    *(
        "telnetlib",
        "socketserver",
        "xmlrpc",
        "asyncio",
        "_asyncio",
        "multiprocessing",
        "_multiprocessing",
        "webbrowser",
    ),
    *("PySide6.QtNetwork", "PySide6.QtDBus"),
    # Parts of Qt and Python that nothing here uses.
    *(f"PySide6.Qt{name}" for name in ("Concurrent", "Designer", "Help", "OpenGL", "OpenGLWidgets", "PrintSupport")),
    *(f"PySide6.Qt{name}" for name in ("Qml", "Quick", "QuickWidgets", "QuickControls2", "Sql", "Test", "UiTools")),
    *("tkinter", "_tkinter", "curses", "readline", "unittest", "doctest", "pydoc", "pydoc_data", "lib2to3", "test"),
    *("pdb", "distutils", "setuptools", "pip", "ensurepip", "venv", "idlelib", "turtle"),
    # The dictionaries are compiled into resources/lexicons when the program is built.
    "simplemma",
    # Of numpy and Pillow.
    *("numpy.f2py", "numpy.distutils", "numpy.testing", "PIL.ImageTk", "PIL._imagingtk", "PIL._avif", "PIL.ImageQt"),
)
"""Modules that PyInstaller must not take along."""


def hidden_imports() -> list[str]:
    """Every module of the program: readers and workers are imported by name."""
    package = ROOT / "desktop" / "motsvar"
    found = (path.relative_to(package.parent).with_suffix("") for path in sorted(package.rglob("*.py")))
    return [".".join(path.parts).removesuffix(".__init__") for path in found]


def data_files() -> list[tuple[str, str]]:
    """As PyInstaller's ``datas``. Raises ``FileNotFoundError`` for what ``make setup`` has not made."""
    made = ("resources/translations/motsvar_sv.qm", "resources/translations/motsvar_sv.json")
    for name in (*made, "resources/lexicons/sv.keys.npy", *(source for source, _ in DATA)):
        if not (ROOT / name).exists():
            raise FileNotFoundError(f"{name} is missing: run make setup first.")
    return [(str(ROOT / source), target) for source, target in DATA]


def is_kept(path: str, system: System) -> bool:
    """Whether a file that PyInstaller collected goes into the bundle; ``path`` is relative to its libraries."""
    file = PurePosixPath(path.replace("\\", "/"))
    return not any(dropped(file) for dropped in _RULES[system])


def _unneeded_data(file: PurePosixPath) -> bool:
    """Sources of what is compiled, and Qt's own translations but for the Swedish."""
    if file.parent.as_posix() == "motsvar/resources/translations":
        return file.suffix in (".ts", ".stamp")
    return "translations" in file.parts and file.parts[0] == "PySide6" and file.name != "qtbase_sv.qm"


_PLUGINS = {
    "egldeviceintegrations", "generic", "networkinformation", "qmltooling", "sqldrivers", "tls", "virtualkeyboard",
    "designer", "printsupport", "assetimporters", "geometryloaders", "renderers", "sceneparsers", "webview", "help",
}  # fmt: skip
_FORMATS = {"qgif", "qicns", "qico", "qjpeg", "qpdf", "qtga", "qtiff", "qwbmp", "qwebp"}
_PLATFORMS = {"qeglfs", "qlinuxfb", "qminimal", "qminimalegl", "qvnc", "qvkkhrdisplay", "qdirect2d"}
_THEMES = {"qgtk3"}


def _unneeded_plugin(file: PurePosixPath) -> bool:
    if "plugins" not in file.parts:
        return False
    kind, name = file.parent.name, file.stem.removeprefix("lib")
    return (
        kind in _PLUGINS
        or (kind == "imageformats" and name in _FORMATS)
        or (kind == "platforms" and name in _PLATFORMS)
        or (kind == "platformthemes" and name in _THEMES)
        or (kind == "platforminputcontexts" and "virtualkeyboard" in name)
    )


_LIBRARIES = ("Network", "Qml", "Quick", "Sql", "Test", "VirtualKeyboard", "Pdf", "EglFSDevice", "EglFsKms")


def _unneeded_qt_library(file: PurePosixPath) -> bool:
    """``libQt6Network.so.6``, ``Qt6Network.dll``, ``QtNetwork.framework/...``, ``QtNetwork.abi3.so``."""
    names = [part.removeprefix("lib").removeprefix("Qt6").removeprefix("Qt") for part in file.parts if "Qt" in part]
    return any(name.startswith(_LIBRARIES) for name in names)


def _network_of_python(file: PurePosixPath) -> bool:
    return file.name.lower().startswith(("_ssl.", "_socket.", "libssl", "select_ssl"))


def _windows_only(file: PurePosixPath) -> bool:
    """The software renderer of OpenGL (20 MB): the window paints without OpenGL."""
    return file.name.lower() in ("opengl32sw.dll", "d3dcompiler_47.dll")


_EVERYWHERE = (_unneeded_data, _unneeded_plugin, _unneeded_qt_library, _network_of_python)
_RULES = {
    System.LINUX: _EVERYWHERE,
    System.MACOS: _EVERYWHERE,
    System.WINDOWS: (*_EVERYWHERE, _windows_only),
}
