"""The tables of sent mail: what is counted, in which conversation, and whom it went to."""

from sqlcipher3 import dbapi2

_TABLES = (
    """
    CREATE TABLE person (
        number INTEGER PRIMARY KEY,
        address TEXT NOT NULL UNIQUE,  -- in small letters
        name TEXT,  -- as the newest message that had one gave it
        named_at INTEGER  -- when that was sent
    ) STRICT
    """,
    """
    CREATE TABLE thread (
        number INTEGER PRIMARY KEY,
        id TEXT UNIQUE  -- the mailbox's own name for it, where that is known
    ) STRICT
    """,
    """
    CREATE TABLE message (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        written INTEGER NOT NULL CHECK (written IN (0, 1)),  -- with Warmline looking on; else imported
        moment INTEGER NOT NULL,  -- seconds since 1970
        offset INTEGER NOT NULL,  -- seconds by which the sender's clock was ahead of UTC
        -- since 1970, by that clock
        day INTEGER NOT NULL GENERATED ALWAYS AS ((moment + offset) / 86400) STORED,
        language TEXT,  -- null: nothing was judged
        words INTEGER NOT NULL,
        thread INTEGER REFERENCES thread (number),
        level INTEGER CHECK (level BETWEEN 0 AND 2),  -- calm, tense, heated
        onset INTEGER,  -- seconds since 1970
        call_suggested INTEGER NOT NULL,
        call_inserted INTEGER NOT NULL,
        call_ignored INTEGER NOT NULL,
        my_seconds INTEGER,
        their_seconds INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE recipient (
        message INTEGER NOT NULL REFERENCES message (number) ON DELETE CASCADE,
        person INTEGER NOT NULL REFERENCES person (number),
        PRIMARY KEY (message, person)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE kind (
        number INTEGER PRIMARY KEY,
        label TEXT NOT NULL,
        rule TEXT NOT NULL,  -- '' for what was found without one
        UNIQUE (label, rule)
    ) STRICT
    """,
    """
    CREATE TABLE mark (
        message INTEGER NOT NULL REFERENCES message (number) ON DELETE CASCADE,
        kind INTEGER NOT NULL REFERENCES kind (number),
        first INTEGER NOT NULL,
        sent INTEGER NOT NULL,
        applied INTEGER NOT NULL,
        ignored INTEGER NOT NULL,
        switched_off INTEGER NOT NULL,
        PRIMARY KEY (message, kind)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE note (
        message INTEGER NOT NULL REFERENCES message (number) ON DELETE CASCADE,
        id TEXT NOT NULL,
        followed INTEGER NOT NULL,
        PRIMARY KEY (message, id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX message_moment ON message (moment)",
    "CREATE INDEX message_day ON message (day)",
    "CREATE INDEX message_thread ON message (thread)",
    "CREATE INDEX recipient_person ON recipient (person)",
)

_CARRIED_OVER = (
    # What was reported then had been judged, in the one language there was.
    """
    INSERT INTO message
        (id, written, moment, offset, language, words, call_suggested, call_inserted, call_ignored)
    SELECT unhex(id, '-'), 1, unixepoch(sent_at), unixepoch(substr(sent_at, 1, 19)) - unixepoch(sent_at),
        'en', words, call_suggested, call_inserted, 0
    FROM old_message
    """,
    "INSERT INTO kind (label, rule) SELECT DISTINCT label, coalesce(rule, '') FROM old_mark",
    """
    INSERT INTO mark
    SELECT message.number, kind.number, sum(first), sum(sent), 0, 0, 0
    FROM old_mark
    JOIN message ON message.id = unhex(old_mark.message, '-')
    JOIN kind ON kind.label = old_mark.label AND kind.rule = coalesce(old_mark.rule, '')
    GROUP BY message.number, kind.number
    """,
)


def sent_mail(connection: dbapi2.Connection) -> None:
    """Takes the place of the two tables of counts; what they held is carried over."""
    connection.execute("DROP INDEX mark_message")
    connection.execute("ALTER TABLE mark RENAME TO old_mark")
    connection.execute("ALTER TABLE message RENAME TO old_message")
    for statement in (*_TABLES, *_CARRIED_OVER):
        connection.execute(statement)
    connection.execute("DROP TABLE old_mark")
    connection.execute("DROP TABLE old_message")
