"""Keeps the user's own texts, in the encrypted database alone."""

from collections.abc import Sequence

from warmline.contract import Snippet, Snippets
from warmline.snippets.starting import starting_snippets
from warmline.storage.database import Database


class SnippetStore:
    """The one list of the user's own texts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> list[Snippet]:
        """The texts in the user's order; those to start from, until the user has kept a list."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT list FROM snippets").fetchone()
        return Snippets.model_validate_json(row[0]).snippets if row else list(starting_snippets())

    def save(self, snippets: Sequence[Snippet]) -> int:
        """Keeps this list in place of the one before, so saving twice is saving once. Texts kept."""
        kept = Snippets(snippets=list(snippets)).model_dump_json()
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO snippets (one, list) VALUES (1, ?)", (kept,))
        return len(snippets)

    def erase(self) -> int:
        """Removes what the user kept, from the files too. How many texts that were."""
        with self._database.writing() as connection:
            row = connection.execute("SELECT json_array_length(list, '$.snippets') FROM snippets").fetchone()
            connection.execute("DELETE FROM snippets")
        self._database.compact()
        return row[0] if row else 0
