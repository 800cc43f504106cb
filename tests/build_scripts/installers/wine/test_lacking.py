"""The libraries that stand before wine's own."""

from installers.wine.lacking import COMPLEX, HERE, NAMES, exports


def test_complex_numbers_are_ours_and_all_else_is_wines() -> None:
    lines = exports(["crealf", "cpow", "ccosl", "memcpy", "?what@@YAXXZ"]).split("\n")
    assert lines[:2] == ["LIBRARY ucrtbase.dll", "EXPORTS"]
    assert lines[2:7] == [
        '"crealf" = shim_crealf',
        '"cpow" = shim_cpow',
        '"ccosl" = shim_ccos',
        '"memcpy" = "ucrtwine.memcpy"',
        '"?what@@YAXXZ" = "ucrtwine.?what@@YAXXZ"',
    ]


def test_each_of_them_is_written() -> None:
    code = (HERE / "ucrtbase.c").read_text("ascii")
    assert [name for name in COMPLEX if f"({name})" not in code] == []


def test_none_of_them_may_be_shipped() -> None:
    assert {"icuuc.dll", "ucrtbase.dll"} <= set(NAMES)
