"""What the lists of a comparison say while they are empty: why, and what to do."""

from PySide6.QtCore import QCoreApplication

from motsvar.ui.shown import Shown
from motsvar.ui.view import View


def tr(words: str) -> str:
    return QCoreApplication.translate("EmptyLists", words)


def until_compared(view: View | None, then: str) -> str:
    """``then`` once there is a comparison; before that, how to come by one."""
    if view is None:
        return tr("Open two documents first.")
    if view.comparison is None:
        return tr("Not compared yet. F5 compares the two texts, if nothing is under way.")
    return then


def no_differences(view: View | None, shown: Shown) -> str:
    """Why no difference is listed. What is only left out is told, so that nothing is overlooked."""
    if view is not None and view.real_findings:
        then = tr("No difference is left: what is chosen in View › Look at less leaves them out.")
    elif view is not None and view.findings and not shown.variants:
        then = tr("The two texts differ only by reading errors. F8 shows them.")
    else:
        then = tr("The two texts say the same in the same words.")
    return until_compared(view, then)
