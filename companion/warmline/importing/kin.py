"""Which mails belong together: sets that grow into each other (union-find), on the disk."""

from sqlcipher3 import dbapi2


class Kin:
    """Mails are numbers here, and so is everything else that mails share, such as the name of a thread."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def eldest(self, number: int) -> int:
        """The number that stands for all that it belongs to; its own, if it is alone."""
        passed = []
        while (under := self._under(number)) is not None:
            passed.append(number)
            number = under
        # The way is made short for those who ask next.
        for one in passed[:-1]:
            self._put(one, number)
        return number

    def join(self, one: int, other: int) -> None:
        """From now on all that belongs to the one belongs to the other."""
        elder, younger = sorted((self.eldest(one), self.eldest(other)))
        if elder != younger:
            self._put(younger, elder)

    def _under(self, number: int) -> int | None:
        row = self._connection.execute("SELECT under FROM mails.kin WHERE id = ?", (number,)).fetchone()
        return row[0] if row else None

    def _put(self, number: int, under: int) -> None:
        self._connection.execute("INSERT OR REPLACE INTO mails.kin VALUES (?, ?)", (number, under))
