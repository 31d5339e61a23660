"""What of a mail its writer has said in their own words: the rest is blanked, and keeps its place."""

from warmline.text.quoted_mail import blank_quoted_mail
from warmline.text.reported_words import blank_reported_words


def own_words(text: str) -> str:
    """`text` with everything blanked that is not the writer's own, to equal length.

    Quoted and forwarded mail and the signature become spaces; reported words, code and addresses within a
    sentence become one word that means nothing.
    """
    return blank_reported_words(blank_quoted_mail(text))
