"""Blanks quoted mail, forwarded mail and the signature, as mail programs put them into a text."""

_ATTRIBUTIONS = (
    ("on ", " wrote:"),
    ("am ", " schrieb"),
    ("le ", " a écrit"),
    ("el ", " escribió"),
    ("il ", " ha scritto"),
    ("op ", " schreef"),
    ("em ", " escreveu"),
    ("den ", " skrev"),
    ("w dniu ", " napisał"),
    ("w dniu ", " pisze"),
)
"""How the line above a quote begins, and the word in it that tells."""

_FORWARDS = {
    "forwarded message",
    "original message",
    "original appointment",
    "weitergeleitete nachricht",
    "ursprüngliche nachricht",
    "message transféré",
    "message d'origine",
    "mensaje reenviado",
    "mensaje original",
    "messaggio inoltrato",
    "messaggio originale",
    "doorgestuurd bericht",
    "oorspronkelijk bericht",
    "mensagem encaminhada",
    "mensagem original",
}
"""What stands between dashes above a forwarded or quoted mail."""

_FROM_FIELDS = ("from:", "von:", "de:", "de :", "da:", "van:", "från:", "fra:")
_WHEN_FIELDS = (
    *("sent:", "date:", "gesendet:", "datum:", "envoyé:", "envoyé :", "date :", "enviado:", "enviado el:"),
    *("fecha:", "inviato:", "data:", "enviada em:", "verzonden:", "skickat:", "sendt:"),
)
_ABOUT_FIELDS = (
    *("to:", "subject:", "an:", "betreff:", "à:", "à :", "objet:", "objet :", "para:", "asunto:", "a:"),
    *("oggetto:", "aan:", "onderwerp:", "assunto:", "till:", "ämne:", "til:", "emne:"),
)
"""The fields that mail programs write above a mail they quote."""

_ATTRIBUTION_LINES = 3
_HEADER_LINES = 6


def blank_quoted_mail(text: str) -> str:
    """`text`, of equal length, with spaces where other mail and the signature stood; line ends stay."""
    lines = text.splitlines(keepends=True)
    plain = [line.strip(" \t\r\n*\ufeff\u00a0").replace("’", "'").lower() for line in lines]
    number = 0
    while number < len(lines):
        attribution = _attribution_lines(plain, number)
        introduces = attribution and not _line_after(plain, number + attribution).startswith(">")
        if introduces or _is_signature(lines[number]) or _is_forward(plain, number):
            last = len(lines)
        else:
            last = number + (attribution or plain[number].startswith(">"))
        lines[number:last] = map(_blank, lines[number:last])
        number = max(last, number + 1)
    return "".join(lines)


def _line_after(plain: list[str], number: int) -> str:
    """The first line from here on that is not blank."""
    return next((plain[place] for place in range(number, len(plain)) if plain[place]), "")


def _blank(line: str) -> str:
    return "".join(char if char in "\r\n" else " " for char in line)


def _is_signature(line: str) -> bool:
    return line.rstrip("\r\n") in ("-- ", "--")


def _is_forward(plain: list[str], number: int) -> bool:
    """Whether from here on another mail follows: its announcement, or the fields of its head."""
    line = plain[number]
    if line.startswith("begin forwarded message") or (line[:2] == "--" and line.strip("- ") in _FORWARDS):
        return True
    head = plain[number + 1 : number + _HEADER_LINES] if line.startswith(_FROM_FIELDS) else []
    return any(field.startswith(_WHEN_FIELDS) for field in head) and any(
        field.startswith(_ABOUT_FIELDS) for field in head
    )


def _attribution_lines(plain: list[str], number: int) -> int:
    """Of how many lines "On Monday 2 March 2026 at 10:00, Ada wrote:" is, if one begins here; else 0."""
    for opening, verb in _ATTRIBUTIONS:
        if plain[number].startswith(opening):
            for count in range(1, _ATTRIBUTION_LINES + 1):
                said = " ".join(plain[number : number + count])
                if (
                    said.endswith(":")
                    and verb in said
                    and any(char.isdigit() or char == "@" for char in said)
                ):
                    return count
    return 0
