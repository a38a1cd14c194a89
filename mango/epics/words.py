"""Words that carry the meaning of a Spanish or English text, in a form that survives inflection."""

from __future__ import annotations

import re
import unicodedata

# Long enough to tell words apart, short enough for "pagar" and "pagado" to meet.
_STEM = 5
_SPANISH = frozenset(
    "a ahora al algo algun alguna alguno algunos ante antes asi aun aunque bajo bien cada como con contra cual cuando cuanto de debe deben deberia del desde "
    "donde dos durante e el ella ellas ello ellos en entonces entre era es esa ese eso esta estan estar estas este esto estos fue ha haber han hasta hay "
    "la las le les lo los mas me mi mientras mismo misma muy nada ni no nos nuestra nuestro o otra otro otros para pero poder podra por porque pueda puede "
    "pueden que quien quiere queremos quiero se sea sean segun ser si sido sin sobre solo son su sus tal tambien tan tanto tener tiene tienen toda todas "
    "todo todos tras tu un una unas uno unos usted va ya y yo dado dada".split()
)
_ENGLISH = frozenset(
    "a about above after all also an and any are as at be because been before being below between both but by can cannot could did do does each else even "
    "every for from given had has have he her here his how i if in include included into is it its just"
    " like may me might more most must my need needs no not of off on once "
    "only or other our out over own same shall she should so some such than that the their them then there these they this those through to too under until "
    "up us very want wants was we were what when where which while who whom whose why will with without would you your".split()
)
_NOISE = _SPANISH | _ENGLISH


def plain_words(text: str) -> list[str]:
    """Words and numbers in lower case, without accents."""
    flat = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", flat)


def content_stems(text: str) -> frozenset[str]:
    """Stems of the words that are not grammar; numbers stay whole."""
    return frozenset(w if w.isdigit() else _stem(w) for w in plain_words(text) if w not in _NOISE and (len(w) > 2 or w.isdigit() or not w.isascii()))


def is_spanish(text: str) -> bool:
    """Whether a text reads as Spanish; anything else, English among it, is not."""
    words = plain_words(text)
    spanish, english = (sum(w in known for w in words) for known in (_SPANISH - _ENGLISH, _ENGLISH - _SPANISH))
    return spanish > english or (spanish == english and any(c in text.lower() for c in "ñ¿¡áéíóú"))


def _stem(word: str) -> str:
    word = word.removesuffix("s") if len(word) > 3 else word
    return word[:_STEM]
