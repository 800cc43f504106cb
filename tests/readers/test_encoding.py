"""Texts come out as they were written, whatever encoding they were kept in."""

import random

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.encoding import Decoded, decode, decode_as, encoding_named, encodings

WESTERN = {
    "swedish": "Föräldrarna på förskolan i Ödeby önskade ett nytt staket. Även gräset måste få växa, sade Åke.",
    "swedish capitals": "ÅRSRAPPORT FÖR SKÄRGÅRDEN\nBÅTAR OCH SJÖBODAR",
    "german": "Die Straße nach Köln ist während des Winters gesperrt. Übrigens fährt der Zug öfter.",
    "french": "Le préfet a déclaré que les forêts ont brûlé à côté de la mer. Ça suffit, où est-il ?",
    "danish": "Børnene på øen spiste blåbærgrød. Ægteparret rejste til Århus.",
    "spanish": "¿Dónde está el niño? Mañana volverá con su compañero según el señor Ibáñez.",
    "portuguese": "A decisão não é válida; as reuniões começam amanhã às três.",
    "english": "The café’s naïve façade cost £400.",
}
WESTERN_ENCODINGS = ("windows-1252", "iso-8859-1", "iso-8859-15", "mac-roman", "cp850")
UNICODE_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")

FURTHER = {
    "polish": ("Wczoraj wieczorem sąsiad powiedział, że nie będzie już pił.", ("windows-1250", "iso-8859-2", "cp852")),
    "czech": ("Město se rozhodlo, že škola bude otevřená příští týden.", ("windows-1250", "iso-8859-2", "cp852")),
    "hungarian": ("A bizottság döntése szerint az út felújítása jövőre kezdődik.", ("windows-1250", "iso-8859-2")),
    "turkish": ("Komisyon, yeni okulun gelecek yıl inşa edileceğine karar verdi.", ("windows-1254",)),
    "lithuanian": ("Komisija nusprendė, kad naujoji mokykla bus pastatyta šaltą žiemą.", ("windows-1257",)),
    "russian": (
        "Комиссия решила, что новая школа будет построена в следующем году.",
        ("windows-1251", "koi8-r", "cp866", "iso-8859-5", "mac-cyrillic"),
    ),
    "ukrainian": ("Комісія вирішила, що нова школа буде збудована. Її відкриють улітку.", ("windows-1251",)),
    "greek": ("Η επιτροπή αποφάσισε ότι το νέο σχολείο θα χτιστεί.", ("windows-1253", "iso-8859-7")),
    "hebrew": ("הוועדה החליטה שבית הספר החדש ייבנה בשנה הבאה.", ("windows-1255",)),
    "arabic": ("قررت اللجنة أن المدرسة الجديدة ستبنى في العام المقبل.", ("windows-1256", "iso-8859-6")),
    "thai": ("คณะกรรมการตัดสินใจว่าโรงเรียนใหม่จะสร้างในปีหน้า", ("cp874",)),
    "japanese": ("委員会は、新しい学校を来年建設することを決定しました。", ("cp932", "euc-jp", "iso-2022-jp")),
    "chinese": ("委员会决定，新学校将于明年建成。我们在这里等你们。", ("gb18030",)),
    "traditional chinese": ("委員會決定，新學校將於明年建成。我們在這裡等你們。", ("cp950",)),
    "korean": ("위원회는 새 학교를 내년에 짓기로 결정했습니다.", ("cp949",)),
}


def _can_hold(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


TABLE = [
    (language, encoding, text)
    for language, text in WESTERN.items()
    for encoding in (*WESTERN_ENCODINGS, *UNICODE_ENCODINGS)
    if _can_hold(text, encoding)
] + [(language, encoding, text) for language, (text, encodings) in FURTHER.items() for encoding in encodings]


@pytest.mark.parametrize(("language", "encoding", "text"), TABLE, ids=[f"{row[0]} in {row[1]}" for row in TABLE])
def test_a_sentence_is_read_in_the_encoding_it_was_kept_in(language: str, encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text.removeprefix("\ufeff") == text
    assert decoded.unread == 0


@pytest.mark.parametrize("word", ["En räv.", "På ön bor Åsa", "åäö", "björk", "§ 4", "20 °C", "Hööks", "ÄLV"])
@pytest.mark.parametrize("encoding", ["windows-1252", "utf-8", "utf-16"])
def test_a_few_letters_are_enough_for_the_usual_encodings(word: str, encoding: str) -> None:
    assert decode(word.encode(encoding)).text.removeprefix("\ufeff") == word


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"plain", "utf-8"),
        ("på".encode(), "utf-8"),
        ("på gång i år".encode("latin-1"), "iso-8859-1"),
        ("på “gång” i år".encode("cp1252"), "windows-1252"),
        ("på".encode("utf-16"), "utf-16-le"),
        ("på".encode("utf-32"), "utf-32-le"),
    ],
)
def test_the_encoding_is_named(data: bytes, encoding: str) -> None:
    assert decode(data).encoding == encoding


@pytest.mark.parametrize(
    ("data", "text", "unread"),
    [
        (b"hej p\xc3\xa5 dig, f\xc3\xa5r \xff\xfe d\xc3\xa5 ok \x80", "hej på dig, får �� då ok �", 3),
        ("på gård".encode()[:6], "på g�", 1),
        ("hej".encode("utf-16") + b"x", "hej�", 1),
        (b"\xff\xfe\x00\xd8a\x00", "\ud800a", 2),
        (b"a\xed\xa0\x80b", "a\ud800b", 3),
        ("är \ufffd här".encode(), "är � här", 0),
    ],
)
def test_bytes_that_cannot_be_read_are_counted(data: bytes, text: str, unread: int) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.unread) == (text, unread)


def test_an_emoji_written_as_two_surrogates_is_one_emoji() -> None:
    assert decode(b"\xed\xa0\xbd\xed\xb8\x80 hej").text == "😀 hej"


def test_a_long_line_with_one_late_letter_is_decided_by_that_letter() -> None:
    decoded = decode(b"a" * 3_000_000 + " på gården".encode("cp850") + b"a" * 1_000_000)
    assert decoded.encoding == "cp850"
    assert decoded.text[3_000_000:3_000_010] == " på gården"


def test_no_bytes_whatever_make_it_raise() -> None:
    source = random.Random(20)
    for size in range(400):
        decode(source.randbytes(size))


@pytest.mark.parametrize("encoding", encodings())
def test_every_encoding_on_offer_can_be_decided(encoding: str) -> None:
    assert decode_as(b"abcd", encoding).encoding == encoding
    decode_as(bytes(range(256)), encoding)


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("latin-1", "iso-8859-1"),
        ("cp1252", "windows-1252"),
        ("UTF8", "utf-8"),
        ("Shift_JIS", "cp932"),
        ("x-sjis", "cp932"),
        ("big5", "cp950"),
        ("GBK", "gb18030"),
        ("macintosh", "mac-roman"),
        ("rot13", ""),
        ("å", ""),
        ("../x", ""),
        ("", ""),
    ],
)
def test_an_encoding_has_many_names(name: str, encoding: str) -> None:
    assert encoding_named(name) == encoding


def test_what_is_decided_holds_against_all_evidence() -> None:
    data = "Föräldrar på ön".encode()
    assert decode(data).encoding == "utf-8"
    assert decode_as(data, "cp850") == Decoded(data.decode("cp850"), "cp850")
    assert decode_as("på".encode("utf-16"), "utf-16-le").text == "på"
    with pytest.raises(UnreadableDocument, match="There is no encoding utf-99") as caught:
        decode_as(data, "utf-99")
    assert "windows-1252" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "encoding", "unread"),
    [
        (b"p\x81 g\x8drd", "windows-1252", 2),
        ("学校".encode("cp932") + b"\x81", "cp932", 1),
        ("学校".encode("euc-jp") + b"\xff\xff a", "euc-jp", 2),
        (b"p\xe5 g\xe5rd", "utf-8", 2),
    ],
)
def test_bytes_that_a_decided_encoding_cannot_read_are_counted(data: bytes, encoding: str, unread: int) -> None:
    assert decode_as(data, encoding).unread == unread
