"""A case that every exchange must carry unharmed: many annotations on texts that offsets have broken on."""

from pathlib import Path

from motsvar.core.annotation import AnchorState, LinkRelation, NoteTarget
from motsvar.core.document import Document, Source, normalised, sha256_of
from motsvar.core.span import Span
from motsvar.store.case import Case

_SENTENCES = (
    "Bron 🌉 byggs i maj för 12 kronor.",
    "Familjen 👩‍👩‍👧 bor vid a\u030angan och e\u0301n.",
    "Ljuset saknas på norra sidan, säger nämnden.",
    "x\u0323\u0307\u0323 har märken som står på varandra.",
    "𝔄𝔅 och 😀😀 står före det som räknas.",
)


def a_text(sentences: int, turn: int) -> str:
    """That many different sentences, a few a paragraph."""
    told = [f"{number}. {_SENTENCES[(number + turn) % len(_SENTENCES)]}" for number in range(1, sentences + 1)]
    return normalised("\n\n".join(" ".join(told[at : at + 4]) for at in range(0, sentences, 4)) + "\n")


def rich_case(path: Path, annotations: int = 1_000, links: int = 200) -> Case:
    """Two documents, tags four deep, ``annotations`` that overlap, half with notes, and ``links`` between them."""
    case = Case.create(path, person="Åsa Öberg")
    half = annotations // 2
    texts = [a_text(half, turn) for turn in range(2)]
    with case.act("Make a rich case"):
        documents = [
            case.add_document(Document(text, Source(f"remiss {at}.txt", sha256_of(text.encode()), len(text)), (0,)))
            for at, text in enumerate(texts)
        ]
        tags, parent = [], None
        for name in ("Tema", "Skola & vård", "<Tillgång>", "=Djup 🌉"):
            parent = case.add_tag(name, parent=parent, description=f"Om {name}").id
            tags.append(parent)
        tags.append(case.add_tag("Ensam", "#ff0001").id)
        made = []
        for document, text in zip(documents, texts, strict=True):
            edge = 0
            for number in range(half):
                start = text.index(f"{number + 1}. ", edge)
                edge = start + 1
                end = min(start + 12 + number % 40, len(text))
                note = f"Anteckning {number} 😀\n<b>&amp;]]>" if number % 2 else ""
                given = tags[number % 5 : number % 5 + 1 + number % 2] if number % 7 else []
                made.append(case.annotate(document, Span(start, end), given, note).id)
        for number in range(links):
            source, target = made[number], made[-1 - number]
            relation = list(LinkRelation)[number % 4]
            case.add_link(source, target, relation, "Se även detta" if number % 3 else "")
        case.set_note(NoteTarget.case(), "Om hela ärendet")
        case.set_note(NoteTarget.document(documents[0]), "Om det första svaret")
        case.set_note(NoteTarget.tag(tags[0]), "Om temat")
    return case


def every_kind(path: Path, annotations: int, links: int) -> Case:
    """A rich case with all kinds of notes and links, two people, and a passage that waits to be placed."""
    case = rich_case(path, annotations, links)
    first, other = (one.id for one in case.documents())
    changed = case.add_document(Document.from_text("En sjö är blå. Ett fält är grönt.", "ändrad.txt"))
    lost = case.annotate(changed, Span(3, 13), [case.tags()[0].id], "finns den?")
    kept = case.annotate(changed, Span(15, 33))
    case.add_link(lost.id, kept.id, "answers", "så")
    case.add_link(kept.id, None, "only here", document=first)
    case.set_person("Bo")
    case.set_note(NoteTarget.passage(kept.id), "av en annan, senare")
    case.add_link(kept.id, lost.id, "quotes")
    case.set_note(NoteTarget.pair(first, other), "läs\nbåda")
    case.replace_text(changed, Document.from_text("Ett fält är grönt.", "ny.txt"))
    assert case.annotation(lost.id).state is AnchorState.LOST
    return case
