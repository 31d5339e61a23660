"""Something in every table, by the version of the database that brought it: what an update must keep."""

ROWS: dict[int, tuple[str, ...]] = {
    1: (
        "INSERT INTO client (id, key, created_at, origin) VALUES"
        " ('0123456789abcdef', x'00ff', 1700000000, 'chrome-extension://abcdefghijklmnopabcdefghijklmnop'),"
        " ('fedcba9876543210', x'01fe', 1700000001, NULL)",
        "INSERT INTO message (id, sent_at, monday, words, call_suggested, call_inserted) VALUES"
        " ('m1', '2026-11-09T10:00:00+00:00', '2026-11-09', 10, 0, 0),"
        " ('m2', '2026-11-10T10:00:00+05:30', '2026-11-09', 0, 1, 1)",
        "INSERT INTO mark (message, label, rule, first, sent) VALUES"
        " ('m1', 'hostile', NULL, 2, 1), ('m1', 'defensive', 'not-my-fault', 1, 0)",
    ),
    2: ("INSERT INTO snippets (one, list) VALUES (1, '{\"snippets\": []}')",),
}
