"""Something in every table, by the version of the database that brought it: what an update must keep."""

ROWS: dict[int, tuple[str, ...]] = {
    1: (
        "INSERT INTO client (id, key, created_at, origin) VALUES"
        " ('0123456789abcdef', x'00ff', 1700000000, 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'),"
        " ('fedcba9876543210', x'01fe', 1700000001, NULL)",
        "INSERT INTO message (id, sent_at, monday, words, call_suggested, call_inserted) VALUES"
        " ('0d9c4c1e-5a36-4f6e-9a52-0b1f6f4f7a11', '2026-11-09T10:00:00+00:00', '2026-11-09', 10, 0, 0),"
        " ('0d9c4c1e-5a36-4f6e-9a52-0b1f6f4f7a12', '2026-11-15T23:30:00-05:30', '2026-11-09', 0, 1, 1)",
        "INSERT INTO mark (message, label, rule, first, sent) VALUES"
        " ('0d9c4c1e-5a36-4f6e-9a52-0b1f6f4f7a11', 'defensive', 'not-my-fault', 1, 0),"
        " ('0d9c4c1e-5a36-4f6e-9a52-0b1f6f4f7a11', 'hostile', NULL, 2, 1)",
    ),
    2: ("INSERT INTO snippets (one, list) VALUES (1, '{\"snippets\": []}')",),
    3: (
        "INSERT INTO person (number, address, name, named_at) VALUES"
        " (7, 'kim@client.example', 'Kim', 1700000000), (8, 'jo@client.example', NULL, NULL)",
        "INSERT INTO thread (number, id) VALUES (7, '18c3'), (8, NULL)",
        "INSERT INTO message (number, id, written, moment, offset, language, words, thread, level, onset,"
        " call_suggested, call_inserted, call_ignored, my_seconds, their_seconds) VALUES"
        " (7, x'00112233445566778899aabbccddeeff', 1, 1700000000, 3600, 'en', 12, 7, 2, 1600000000,"
        " 1, 0, 1, 6, 9),"
        " (8, x'ff112233445566778899aabbccddeeff', 0, 1700000001, -1800, NULL, 0, 8,"
        " NULL, NULL, 0, 0, 0, NULL, NULL)",
        "INSERT INTO recipient (message, person) VALUES (7, 7), (7, 8), (8, 7)",
        "INSERT INTO kind (number, label, rule) VALUES (7, 'hostile', 'shouting'), (8, 'defensive', '')",
        "INSERT INTO mark (message, kind, first, sent, applied, ignored, switched_off) VALUES"
        " (7, 7, 3, 1, 1, 1, 0), (7, 8, 1, 0, 0, 0, 1)",
        "INSERT INTO note (message, id, followed) VALUES (7, 'acknowledge-first', 1)",
    ),
}

READ_ANEW: dict[int, dict[str, str]] = {
    2: {
        "message": "SELECT lower(substr(hex(id), 1, 8) || '-' || substr(hex(id), 9, 4) || '-' ||"
        " substr(hex(id), 13, 4) || '-' || substr(hex(id), 17, 4) || '-' || substr(hex(id), 21)) AS id,"
        " strftime('%Y-%m-%dT%H:%M:%S', moment + offset, 'unixepoch') || CASE offset WHEN 0 THEN '+00:00'"
        " WHEN -19800 THEN '-05:30' END AS sent_at, words, call_suggested, call_inserted"
        " FROM message ORDER BY id",
        "mark": "SELECT label, nullif(rule, '') AS rule, first, sent"
        " FROM mark JOIN kind ON kind.number = mark.kind ORDER BY label",
    },
}
"""How the rows of a table that later changed its shape are read out of the newer tables, by the last version
that had the older shape."""
