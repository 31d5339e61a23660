"""What Gmail and Thunderbird call their folders: Takeout writes labels in the language of the account."""

from collections.abc import Collection

_SENT = {
    *("sent", "sent mail", "gesendet", "messages envoyés", "enviados", "enviado", "inviati", "posta inviata"),
    *("e-mails enviados", "verzonden", "verzonden berichten", "wysłane", "skickat", "skickade mail"),
    *("sendt", "sendte mails", "sendte e-poster"),
}
_NOT_SENT_OR_NOT_WANTED = {
    *("spam", "junk", "trash", "draft", "drafts", "chat", "chats", "templates", "unsent messages", "outbox"),
    *("deleted items", "junk e-mail", "archived chats"),
    *("papierkorb", "entwurf", "entwürfe", "corbeille", "brouillon", "brouillons"),
    *("papelera", "borrador", "borradores", "cestino", "bozza", "bozze"),
    *("lixeira", "lixo", "rascunho", "rascunhos"),
    *(
        "prullenbak",
        "concept",
        "concepten",
        "ongewenst",
        "kosz",
        "wersje robocze",
        "wersja robocza",
        "robocze",
    ),
    *("papperskorgen", "skräppost", "utkast", "papirkurv", "papirkurven", "kladde", "kladder", "søppelpost"),
}


def are_of_sent_mail(labels: Collection[str]) -> bool:
    """Whether a mail with these labels was sent by the owner of the mailbox."""
    return any(label.casefold() in _SENT for label in labels)


def are_left_out(labels: Collection[str]) -> bool:
    """Whether one of these is spam, rubbish, a draft or a chat."""
    return any(label.casefold() in _NOT_SENT_OR_NOT_WANTED for label in labels)
