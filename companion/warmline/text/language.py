"""Tells English from other languages, sentence by sentence."""

from array import array
from collections.abc import Iterable

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from warmline.text.small_tables import Moves, Weights

ENGLISH = "en"
_SURE = 0.4
"""Below this py3langid is guessing: "Noted." and "No." could be anything."""
_FAR_FROM_ENGLISH = 10
"""How much likelier than English another language has to be: "Mark my words." could be Afrikaans as well."""
_ENGLISH_TOO = {"pcm"}
"""Left out of the choice: Nigerian Pidgin, whose short sentences are those of English."""


class LanguageGuesser:
    """py3langid's bundled model: 138 languages, less than 0.1 ms a sentence, nothing fetched."""

    def __init__(self) -> None:
        whole = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        kept = [n for n, language in enumerate(whole.nb_classes) if language not in _ENGLISH_TOO]
        # Its own set_languages would keep the whole tables beside the smaller ones.
        self._identifier = LanguageIdentifier(
            Weights(whole.nb_ptc[:, kept]),
            whole.nb_pc[kept],
            [whole.nb_classes[n] for n in kept],
            Moves(whole.tk_nextmove, usual=whole.tk_row[0]),
            array("i", whole.tk_output),
            norm_probs=True,
            tk_row=whole.tk_row,
        )

    def language(self, sentence: str) -> str | None:
        """The ISO 639 code of the language, or null where the sentence is too short or mixed to be sure."""
        language, confidence = self._identifier.classify(sentence)
        if confidence < _SURE:
            return None
        if (
            language != ENGLISH
            and confidence < _FAR_FROM_ENGLISH * dict(self._identifier.rank(sentence))[ENGLISH]
        ):
            return None
        return str(language)


def is_english(languages: Iterable[tuple[int, str | None]]) -> bool:
    """Whether a text is English, given the length and language of each sentence.

    It is unless more of it is surely something else: a draft of three words must be read too.
    """
    balance = 0
    for length, language in languages:
        balance += 0 if language is None else length if language == ENGLISH else -length
    return balance >= 0
