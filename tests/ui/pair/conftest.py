"""A pair of invented texts in a real view."""

import pytest
from pytestqt.qtbot import QtBot

from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.pair.pair_view import PairView
from ui.pair.sample import Sample, make_sample


@pytest.fixture
def sample() -> Sample:
    return make_sample()


@pytest.fixture
def empty_view(qtbot: QtBot) -> PairView:
    view = PairView(load_appearance(Choice.LIGHT))
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def view(empty_view: PairView, sample: Sample) -> PairView:
    empty_view.set_content(sample.left, sample.right, sample.rows, sample.connectors, sample.levels)
    return empty_view
