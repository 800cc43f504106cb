"""A folder from an authority: read, looked through, and what was damaged tried again. By keys alone."""

from pathlib import Path

from support.desk import Desk


def test_add_a_folder_read_the_report_and_try_again(start: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "Remisser"
    folder.mkdir()
    (folder / "norra.txt").write_text("Norra nämnden svarar ja till öppna badhus.\n", encoding="utf-8")
    (folder / "södra.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "karta.dwg").write_bytes(b"AC1032")
    (folder / "~$norra.txt").write_bytes(b"\0")
    start.window.chooser.path = tmp_path / "fall.motsvar"
    start.press("Ctrl+N")
    start.window.chooser.path = folder
    start.find_act("add a folder")
    start.wait_until(lambda: bool(start.window.session.documents) and start.window.session.settled)
    assert start.told.startswith("1 other file in the folders is of a kind that is not read.")
    assert [row.split(" | ")[:2] for row in start.rows("reading")] == [
        ["norra.txt", "✓ read"],
        ["södra.txt", "✗ not read"],
    ]
    assert start.at == "Reading", "no texts are open, so the keyboard goes to the list that has come to the front"

    start.press("Down")
    while "södra" not in start.chosen:
        start.press("Down")
    details = start.window.lists.reading.details.toPlainText()
    assert str(folder / "södra.txt") in details
    assert "is not a text file" in details

    (folder / "södra.txt").write_text("Södra nämnden svarar nej till öppna badhus.\n", encoding="utf-8")
    start.press("r")
    start.wait_for_comparison()
    view = start.window.session.view
    assert view
    assert [view.pair.left.name, view.pair.right.name] == ["norra.txt", "södra.txt"]
    start.press("Ctrl+Z")
    start.wait()
    assert len(start.window.session.documents) == 1, "what was tried again is an act of its own"
    assert start.at
