"""Which letters beyond ASCII a language uses, commonest first: how a guess at an old encoding is weighed."""

from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property


@dataclass(frozen=True)
class Alphabet:
    """The letters beyond ASCII of one language, lower case, by falling frequency."""

    language: str
    letters: str

    @cached_property
    def weights(self) -> dict[str, float]:
        """3 for the commonest letter, falling to 1 for the rarest."""
        step = 2 / max(1, len(self.letters) - 1)
        return {letter: 3 - step * rank for rank, letter in enumerate(self.letters)}

    def weigh(self, letters: Counter[str]) -> float:
        """Sum of the weights; a letter that the language does not use counts against it."""
        weights = self.weights
        return sum(count * weights.get(letter, -2.0) for letter, count in letters.items())


@cache
def alphabets(*languages: str) -> tuple[Alphabet, ...]:
    """The alphabets of the languages named (ISO 639-1)."""
    return tuple(Alphabet(language, _LETTERS[language]) for language in languages)


_LETTERS = {
    "sv": "äåöéüàèáóæø",
    "da": "øæåéüöä",
    "de": "üäößéàè",
    "fr": "éèàêçôâîûùëïœ",
    "es": "óíáéñúü",
    "pt": "ãçáéíóõêâúàôü",
    "it": "àèùòìé",
    "is": "ðáíþöóéæúý",
    "pl": "łąęóżśćńź",
    "cs": "áíéěýřčšžůúťóďňľôäĺŕ",
    "hu": "éáőöóíüúű",
    "ro": "ăîâșțşţ",
    "hr": "čšžćđ",
    "tr": "ıüşğöçâîû",
    "lt": "ėšįųžūąčęāīēņļģķõäöü",
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "uk": "оаинівертлкдсмпуяьзгбхйчюцшїжєщфґ",
    "el": "αοιετσνηυρπκμλςωάίόγήέδχθφύβώξζψϊ",
    "he": "יוהלארתבשמנםעדחקפסגצטכזןךףץ",
    "ar": "اليمنوترعدبةسفكهحقجشصأطخىذضزغثظإءئآؤ",
    "th": "านรอกเงมยลวดทสตะปบคหแจพชขใไโผณซถฐธศภญษฎฉฟฆฌ่้ั็ิีุู์ำ",
    "ja": "のにはをたがでてとしれさいるかなもっらこりあンスルトイラリクドアシ日一国人年大本中的行会出",
    "zh": "的一是不了在有人我他这为之大来以个"
    "中上们到说国和地也子时道出而要于就下得可你年生會國這個們時說來為對學們后后中在有成作者方多經",
    "ko": "이다는을에의가고지하로기사한은도리자어인시나대서들를것그있수일",
}
