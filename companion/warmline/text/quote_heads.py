"""What mail programs write above a mail that they quote or forward.

Of Gmail, Outlook, Apple Mail and Thunderbird in English, German, French, Spanish, Italian, Dutch and
Portuguese, and some of it in Polish and the Scandinavian languages. All in small letters, with plain
apostrophes.
"""

ATTRIBUTIONS = (
    ("on ", " wrote:"),
    ("am ", " schrieb"),
    ("le ", " a écrit"),
    ("el ", " escribió"),
    ("il ", " ha scritto"),
    ("op ", " schreef"),
    ("op ", " geschreven"),
    ("em ", " escreveu"),
    ("no dia ", " escreveu"),
    ("den ", " skrev"),
    ("w dniu ", " napisał"),
    ("w dniu ", " pisze"),
)
"""How the line above a quote begins, and the word in it that tells."""

VERBS_AFTER_THE_ADDRESS = ("> escreveu (", "> escreveu no dia ")
"""Portuguese Gmail begins that line with the name."""

FORWARDS = {
    *("forwarded message", "original message", "original appointment"),
    *("weitergeleitete nachricht", "ursprüngliche nachricht", "message transféré", "message d'origine"),
    *("mensaje reenviado", "mensaje original", "messaggio inoltrato", "messaggio originale"),
    *("doorgestuurd bericht", "oorspronkelijk bericht", "mensagem encaminhada", "mensagem reencaminhada"),
    "mensagem original",
}
"""What stands between dashes above a forwarded or quoted mail."""

FORWARD_LINES = {
    *("begin forwarded message", "anfang der weitergeleiteten nachricht", "début du message transféré"),
    *("début du message réexpédié", "inicio del mensaje reenviado", "begin doorgestuurd bericht"),
    *("inizio messaggio inoltrato", "início da mensagem encaminhada", "início da mensagem reencaminhada"),
}
"""The line, but for its colon, that Apple Mail puts there."""

FROM_FIELDS = ("from:", "von:", "de:", "de :", "da:", "van:", "från:", "fra:")
WHEN_FIELDS = (
    *("sent:", "date:", "gesendet:", "datum:", "envoyé:", "envoyé :", "date :", "enviado:", "enviado el:"),
    *("fecha:", "inviato:", "data:", "enviada em:", "verzonden:", "skickat:", "sendt:"),
)
ABOUT_FIELDS = (
    *("to:", "subject:", "an:", "betreff:", "à:", "à :", "objet:", "objet :", "para:", "asunto:", "a:"),
    *("oggetto:", "aan:", "onderwerp:", "assunto:", "till:", "ämne:", "til:", "emne:"),
)
"""The fields that mail programs write above a mail they quote."""

SENT_FROM = (
    *("sent from my ", "sent from outlook for ", "sent from yahoo mail", "get outlook for ", "von meinem "),
    *("gesendet von meinem ", "envoyé de mon ", "envoyé depuis mon ", "enviado desde mi ", "inviato da iph"),
    *("inviato dal mio ", "verstuurd vanaf mijn ", "verzonden vanaf mijn ", "enviado do meu "),
)
"""How the line begins that telephones sign with."""
LONGEST_SENT_FROM = 45
"""In characters. What is longer, or has a stop, is a sentence of the writer's."""
