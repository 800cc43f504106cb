"""What is in a file of another tool and has no place in a case: counted, and said in the end."""

from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.readers.peers.gathering import ADDENDA


@dataclass(slots=True)
class LeftOut:
    pictures: int = 0
    recordings: int = 0
    pdfs: int = 0
    """Without their text."""
    rich: int = 0
    """Documents of which the file has formatted text alone."""
    elsewhere: int = 0
    """Documents whose text lies outside the file."""
    wordless: int = 0
    looks: int = 0
    """Documents whose file has another form beside the plain text."""
    brought: int = 0
    """Documents of which it is told who brought them."""
    areas: int = 0
    """Marked on pages, pictures and recordings."""
    passages: int = 0
    """Of documents that are left out."""
    codings: int = 0
    """On documents that are left out and in them, and on areas."""
    outside: int = 0
    """Passages behind the end of their text."""
    cut: int = 0
    named: int = 0
    """Passages with a name that is not their words."""
    by_others: int = 0
    """Passages and notes that another one changed."""
    empty: int = 0
    unknown_codes: int = 0
    twice: int = 0
    whole: int = 0
    """Documents with codes on the whole."""
    folders: int = 0
    values: int = 0
    """Of variables."""
    cases: int = 0
    in_cases: int = 0
    """Passages that belong to a case of the other tool."""
    sets: int = 0
    graphs: int = 0
    free_notes: int = 0
    addenda: int = 0
    """Notes behind which we ourselves had put words for other tools."""
    blank_notes: int = 0
    silent_notes: int = 0
    """Notes whose text is not in the file."""
    in_notes: int = 0
    titles: int = 0
    joined: int = 0
    """Notes of another maker than that of the note that they became part of."""
    lost_references: int = 0
    links: int = 0
    turned: int = 0
    undirected: int = 0
    colours: int = 0
    """Links with a colour."""

    def sentences(self) -> tuple[str, ...]:
        """The gravest first."""
        return (*self._of_documents(), *self._of_passages(), *self._of_the_rest(), *self._of_notes(), *self._of_links())

    def _of_documents(self) -> Iterator[str]:
        if self.pdfs:
            yield f"PDF files without their text are left out: {self.pdfs:,}. Open them by themselves."
        if self.pictures:
            yield f"Pictures are left out: {self.pictures:,}."
        if self.recordings:
            yield f"Recordings and their transcripts are left out: {self.recordings:,}."
        if self.rich:
            yield f"Documents of which the file holds no plain text are left out: {self.rich:,}."
        if self.elsewhere:
            yield f"Documents whose text lies outside the file are left out: {self.elsewhere:,}."
        if self.wordless:
            yield f"Documents without a word are left out: {self.wordless:,}."
        if self.looks:
            yield f"Of PDF files and formatted documents the plain text alone is taken over: {self.looks:,}."
        if self.brought:
            yield f"Who brought documents into the project, and when, is left out: {self.brought:,}."

    def _of_passages(self) -> Iterator[str]:
        if self.areas:
            yield f"Marks on pages, pictures and recordings are left out: {self.areas:,}."
        if self.passages:
            yield f"Passages of documents that are left out are left out, too: {self.passages:,}."
        if self.codings:
            yield f"Codes on documents, passages and marks that are left out are left out, too: {self.codings:,}."
        if self.outside:
            yield f"Passages behind the end of their text are left out: {self.outside:,}."
        if self.cut:
            yield f"Passages that reach beyond the end of their text are cut there: {self.cut:,}."
        if self.empty:
            yield f"Marks without words are left out: {self.empty:,}."
        if self.named:
            yield f"Names of passages that are not their words are left out: {self.named:,}."
        if self.by_others:
            yield f"Who changed a passage or a note of somebody else is left out: {self.by_others:,}."
        if self.unknown_codes:
            yield f"Codes that the file does not explain are left out on passages: {self.unknown_codes:,}."
        if self.twice:
            yield f"Codes given twice to the same passage are kept once: {self.twice:,}."
        if self.whole:
            yield f"Codes on whole documents stand on all of their text: {self.whole:,}."

    def _of_the_rest(self) -> Iterator[str]:
        if self.folders:
            yield f"Codes that were only folders for others are tags like the rest: {self.folders:,}."
        if self.values:
            yield f"Values of variables are left out: {self.values:,}."
        if self.cases:
            yield f"Cases of the other program are left out: {self.cases:,}."
        if self.in_cases:
            yield f"That passages belong to such a case is left out: {self.in_cases:,}."
        if self.sets:
            yield f"Sets are left out: {self.sets:,}."
        if self.graphs:
            yield f"Diagrams are left out: {self.graphs:,}."

    def _of_notes(self) -> Iterator[str]:
        if self.free_notes:
            yield f"Notes that stand by themselves are put into the note on the case: {self.free_notes:,}."
        if self.addenda:
            yield ADDENDA.format(f"{self.addenda:,}")
        if self.blank_notes:
            yield f"Notes without a word are left out: {self.blank_notes:,}."
        if self.silent_notes:
            yield f"Notes whose text is not in the file are left out: {self.silent_notes:,}."
        if self.in_notes:
            yield f"Marks inside notes are left out: {self.in_notes:,}."
        if self.titles:
            yield f"Titles of notes are left out: {self.titles:,}."
        if self.joined:
            yield f"Who wrote notes that are part of a note of somebody else now is left out: {self.joined:,}."

    def _of_links(self) -> Iterator[str]:
        if self.links:
            yield f"Links that do not lead from a passage to a passage or a document are left out: {self.links:,}."
        if self.turned:
            yield f"Links from a document to a passage lead from the passage to the document now: {self.turned:,}."
        if self.undirected:
            yield f"Links without a direction lead from their first end to their second now: {self.undirected:,}."
        if self.colours:
            yield f"Colours of links are left out: {self.colours:,}."
        if self.lost_references:
            yield f"References to notes that are not in the file are left out: {self.lost_references:,}."
