"""The bundle carries what is listed, and the package depends on all else that it links to."""

import re
import shutil
import subprocess
from pathlib import Path, PurePosixPath

import PySide6
import pytest

from installers.checking import BundleError
from installers.facts import System
from installers.kept import is_kept
from installers.linux.linked import Linked, linked
from installers.linux.packages import needed_packages
from installers.linux.search_path import without_search_path
from installers.linux.system_libraries import PACKAGES, depends, of_the_system

PLUGIN = Path(PySide6.__file__).parent / "Qt/plugins/imageformats/libqsvg.so"
needs_readelf = pytest.mark.skipif(not shutil.which("readelf"), reason="binutils are not installed")


@pytest.mark.parametrize(
    "name",
    [
        "libstdc++.so.6", "libgcc_s.so.1", "libX11.so.6", "libxcb-randr.so.0", "libGL.so.1", "libfontconfig.so.1",
        "libfreetype.so.6", "libglib-2.0.so.0", "libdbus-1.so.3", "libsystemd.so.0", "libgcrypt.so.20", "libkrb5.so.3",
        "libcairo.so.2", "libz.so.1", "libexpat.so.1", "libreadline.so.8", "libicuio.so.72",
    ],
)  # fmt: skip
def test_what_the_system_has_is_taken_from_it(name: str) -> None:
    assert of_the_system(PurePosixPath(name))
    assert not is_kept(name, System.LINUX)


def test_other_systems_have_rules_of_their_own() -> None:
    assert is_kept("libz.so.1", System.MACOS)


@pytest.mark.parametrize(
    "name",
    [
        "libpython3.11.so.1.0", "libffi.so.8", "libsqlite3.so.0", "libbz2.so.1.0", "libxcb-cursor.so.0",
        "libQt6Core.so.6", "libicudata.so.73", "libpyside6.abi3.so.6.11", "libtiff-20b7e810.so.6.3.0",
        "libquadmath-96973f99-934c22de.so.0.0.0", "libscipy_openblas64_-32a4b2a6.so",
        "pillow.libs/libfreetype-57f805ba.so.6.20.6", "PySide6/Qt/lib/libicuuc.so.73",
        "python3.11/lib-dynload/zlib.cpython-311-x86_64-linux-gnu.so", "base_library.zip", "libraries.txt",
    ],
)  # fmt: skip
def test_what_is_ours_and_what_systems_lack_is_carried(name: str) -> None:
    assert not of_the_system(PurePosixPath(name))
    assert is_kept(name, System.LINUX)


def test_the_package_depends_on_what_has_the_libraries_and_on_the_c_library_that_is_asked_for() -> None:
    assert depends({"libz.so.1", "libm.so.6", "libgthread-2.0.so.0", "libglib-2.0.so.0"}, (2, 35)) == [
        "libc6 (>= 2.35)", "libglib2.0-0", "zlib1g",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("links", "named"),
    [
        (Linked(frozenset({"libnobody.so.1"}), (2, 34), frozenset()), "libnobody.so.1"),
        (Linked(frozenset(), (2, 99), frozenset()), "2.99"),
        (Linked(frozenset(), (2, 34), frozenset({"/home/somebody/lib"})), "/home/somebody/lib"),
    ],
)
def test_what_a_users_system_would_lack_or_should_not_be_asked_stops_the_build(links: Linked, named: str) -> None:
    with pytest.raises(BundleError, match=re.escape(named)):
        needed_packages(links)


@needs_readelf
def test_what_a_folder_links_to_is_what_no_file_in_it_has(tmp_path: Path) -> None:
    shutil.copy(PLUGIN, tmp_path / "plugin.so")
    (tmp_path / "libQt6Svg.so.6").write_text("not a library, but it has the name")
    found = linked(tmp_path)
    assert {"libQt6Core.so.6", "libc.so.6"} <= found.libraries
    assert "libQt6Svg.so.6" not in found.libraries
    assert (2, 2) < found.glibc < (3,)
    assert found.foreign == frozenset()


@needs_readelf
def test_a_library_forgets_where_to_look_for_others_and_nothing_else(tmp_path: Path) -> None:
    before, after = PLUGIN, tmp_path / "after.so"
    after.write_bytes(without_search_path(before.read_bytes()))
    said = [
        subprocess.run(["readelf", "-W", "-d", str(path)], stdout=subprocess.PIPE, text=True, check=True).stdout
        for path in (before, after)
    ]
    entries = [[line.split()[1:] for line in text.split("\n") if line.startswith(" 0x")] for text in said]
    assert "(RUNPATH)" in said[0]
    assert "(RUNPATH)" not in said[1]
    assert entries[1] == [entry for entry in entries[0] if "PATH)" not in entry[0]]
    assert before.stat().st_size == after.stat().st_size


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="not a Debian")
def test_debian_has_each_library_in_the_package_that_is_named() -> None:
    """As far as this machine has them. Later releases append t64 to some names, and provide the plain ones."""
    asked = [f"{folder}/x86_64-linux-gnu/{library}" for library in PACKAGES for folder in ("/lib", "/usr/lib")]
    said = subprocess.run(["dpkg-query", "--search", *asked], capture_output=True, text=True, check=False).stdout
    found = {
        PurePosixPath(path).name: package.split(":")[0] for package, path in re.findall(r"(\S+): (/\S*lib\S+)", said)
    }
    assert "libc.so.6" in found
    assert {name: package.removesuffix("t64") for name, package in found.items() if name in PACKAGES} == {
        name: package for name, package in PACKAGES.items() if name in found
    }
