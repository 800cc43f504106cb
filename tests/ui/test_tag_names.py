"""The menu says which tag a digit puts on."""

from motsvar.ui.main_window import MainWindow


def test_a_digit_in_the_menu_is_called_by_its_tag(reading: MainWindow) -> None:
    session, action = reading.session, reading.actions_by_name["tag_2"]
    assert action.text() == "Tag &2"
    session.tagging.add("Råd & rön")
    tag = session.tagging.named("Råd & rön")
    session.tagging.set_shortcut(tag, 2)
    assert action.text() == "Tag &2: Råd && rön"
    session.tagging.set_shortcut(session.tagging.named("Råd & rön"), None)
    assert action.text() == "Tag &2"
