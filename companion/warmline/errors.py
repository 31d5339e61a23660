"""The errors that people may see."""


class WarmlineError(Exception):
    """Something the user or the caller can mend.

    `code` is a stable short name for programs, `message` one or two plain sentences: what is wrong, and what
    to do. Neither ever holds text of a mail.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class NotReadError(WarmlineError):
    """Nothing was read, for a reason that has nothing to do with what was to be read."""
