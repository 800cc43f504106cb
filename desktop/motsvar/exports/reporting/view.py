"""A report's content as plain values, in the order and the words in which it is read."""

from collections.abc import Sequence

from motsvar.core.hidden.telling import visible, visible_name
from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.reporting.annotations import annotation_views, note_views
from motsvar.exports.reporting.contradictions import contradiction_views, judged_words, on_first_page
from motsvar.exports.reporting.facts import demand_views, fact_views, figures
from motsvar.exports.reporting.highlights import highlight_views, silence_highlight
from motsvar.exports.reporting.method import document_views, setting_rows
from motsvar.exports.reporting.pictures import picture_views
from motsvar.exports.reporting.rows import row_views
from motsvar.exports.reporting.silence import counted, silence_views, silent_of
from motsvar.exports.reporting.telling import setting_words
from motsvar.exports.reporting.values import PairView, ReportView, ThemeView
from motsvar.wording import ENGLISH, Wording, wording


def report_view(
    content: CaseContent,
    options: ExportOptions = USUAL,
    not_carried: Sequence[str] = (),
    progress: Progress = silent,
) -> ReportView:
    """All of a report in the language asked for. ``not_carried`` are English sentences of the format's."""
    words = wording(options.language)
    contradictions = contradiction_views(content, words)
    return ReportView(
        words=words,
        language=words.language,
        title=visible_name(content.case_name),
        program=content.program,
        written=words.moment(content.written),
        parts=options.parts,
        pair=pair_view(content, content.pair, words, progress) if content.pair else None,
        contradictions=contradictions,
        foremost=on_first_page(contradictions, words),
        judged=judged_words(words),
        annotations=annotation_views(content, words),
        notes=note_views(content, words),
        pictures=picture_views(content, words),
        documents=document_views(content, words),
        settings=setting_rows(content, options.parts, words),
        not_carried=tuple(words(sentence) for sentence in not_carried),
    )


def pair_view(
    content: CaseContent, pair: PairContent, words: Wording = ENGLISH, progress: Progress = silent
) -> PairView:
    left, right, found = content.document(pair.left_id), content.document(pair.right_id), pair.comparison
    reference = content.document(pair.reference_id) if pair.reference_id and found.reference else None
    silent = silent_of(pair, left, right, reference)
    silences = silence_views(silent, left, right, reference, words)
    settings = tuple(setting_words(name, getattr(found.settings, name), words) for name in found.settings.__slots__)
    return PairView(
        left=left,
        right=right,
        left_shared=words.percent(found.summary.left_shared),
        right_shared=words.percent(found.summary.right_shared),
        note=words(found.summary.note or ""),
        figures=figures(found, words),
        rows=row_views(content, pair, words, progress),
        facts=fact_views(found, left, right, words),
        themes=tuple(ThemeView(visible(one.label), len(one.left), len(one.right), one.own) for one in found.themes),
        settings=settings,
        profiles=tuple((profile.language, words.percent(profile.noise)) for profile in (found.left, found.right)),
        reference=reference,
        demands=demand_views(found, left, right, reference, words) if reference else (),
        silences=silences,
        silences_counted=counted(silent, words),
        highlights=(
            *highlight_views(found, left, right, words),
            *silence_highlight(silent, silences, words),
        ),
    )
