"""PDF documents, by PDFium: what is seen on the pages becomes text in the order in which it is read.

One file is read at a time, and in a process of its own: PDFium takes no two at once.
"""

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.assembling import Assembly
from motsvar.readers.pdf.drawn import Drawn, drawn_on
from motsvar.readers.pdf.headings import outline_of
from motsvar.readers.pdf.letters import text_of
from motsvar.readers.pdf.opening import Opened, Page, opened_file
from motsvar.readers.pdf.pages import KeptPage, laid_out
from motsvar.readers.pdf.putting_together import put_together
from motsvar.readers.pdf.rendering import grey_picture, seen_on, shown
from motsvar.readers.pdf.said import Account
from motsvar.readers.pdf.trust import SCANNED, Trust, trust_in
from motsvar.readers.pdf.words import Word
from motsvar.readers.read_text import USUAL, Manner, PageImage, ReadText, no_recogniser
from motsvar.readers.scanned.lines import SeenLine, lines_of
from motsvar.readers.scanned.unread import shows_more

_READING = 0.9
"""Part of the work that is done when all pages are read."""


def read(data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
    """The text of a PDF file. Raises ``UnreadableDocument``."""
    assembly, account = Assembly(), Account()
    with opened_file(data, name) as file:
        account.beside.take_file(file.handle)
        outline = outline_of(file.handle)
        pages: list[KeptPage] = []
        for number in range(file.pages):
            manner.progress(_READING * number / file.pages, f"Reading page {number + 1:,} of {file.pages:,}")
            pages.append(_read_page(file, number, manner, account))

    def step(done: int) -> None:
        manner.progress(_READING + (1 - _READING) * done / len(pages), "Putting the pages together")

    put_together(assembly, pages, outline, account, step)
    assembly.say(account)
    lacking = bool(account.pictures or account.stamped or account.garbage) and manner.recognise is None
    if lacking:
        assembly.skip("To have pictures of pages read, install Tesseract and recognise the pages anew.")
    try:
        return assembly.finished()
    except UnreadableDocument:
        if lacking:
            raise no_recogniser(name) from None
        raise


def page_image(data: bytes, page: int, width: int) -> PageImage:
    """A page, from 0, as a picture of about so many pixels across. Raises ``UnreadableDocument``."""
    with opened_file(data, "The file") as file:
        if not 0 <= page < file.pages:
            raise UnreadableDocument(f"There is no page {page + 1:,} in the file.", "Choose another page.")
        with file.page(page) as opened:
            if opened is None:
                raise UnreadableDocument("The page is damaged and cannot be shown.", "Choose another page.")
            return shown(opened, width)


def _read_page(file: Opened, number: int, manner: Manner, account: Account) -> KeptPage:
    with file.page(number) as page:
        if page is not None and not account.beside.take_page(page.handle):
            return _kept(page, number, manner, account)
    if page is not None:
        with file.page(number) as page:  # what is seen of forms has become a part of it
            if page is not None:
                return _kept(page, number, manner, account)
    account.damaged.append(number + 1)
    return KeptPage(Trust.EMPTY)


def _kept(page: Page, number: int, manner: Manner, account: Account) -> KeptPage:
    text, drawn = text_of(page), drawn_on(page)
    trust = trust_in(text, drawn)
    wanted = trust in (Trust.GARBAGE, Trust.PICTURE) or (manner.asked.anew and trust is not Trust.EMPTY)
    if wanted and (recognised := _recognised(page, number, manner, account)) is not None:
        return KeptPage(trust, recognised=recognised)
    account.outside += text.outside
    if trust is Trust.GARBAGE:
        account.garbage.append(number + 1)
    elif trust is Trust.PICTURE:
        (account.stamped if text.words else account.pictures).append(number + 1)
    else:
        account.figures += drawn.pictures
    words = _seen(page, text.words, drawn)
    account.unseen += len(text.words) - len(words)
    return KeptPage(trust, laid_out(words, drawn.rules, page.width, page.height))


def _seen(page: Page, words: list[Word], drawn: Drawn) -> list[Word]:
    """Without what is hidden, as white on white or in a layer that is switched off; the text of a scan is none."""
    if drawn.pictured < SCANNED:
        words = [word for word in words if not word.style.unseen]
    doubtful = [word for word in words if word.style.may_be_hidden]
    if not doubtful:
        return words
    hidden = set(map(id, doubtful)) - set(map(id, seen_on(page, doubtful)))
    return [word for word in words if id(word) not in hidden]


def _recognised(page: Page, number: int, manner: Manner, account: Account) -> list[SeenLine] | None:
    """The lines in the picture of a page; None where that cannot be done, so that what else is known of it is kept."""
    if manner.recognise is None:
        return None
    try:
        picture = grey_picture(page)
        lines = lines_of(manner.recognise(picture))
    except UnreadableDocument:  # one page out of many
        account.unrecognised.append(number + 1)
        return None
    account.recognised.append(number + 1)
    if shows_more(picture, lines):
        account.unread.append(number + 1)
    return lines
