"""The one place where the service's parts are joined."""

import time
from collections.abc import Callable
from functools import partial
from importlib.metadata import version

from flask import Flask
from flask_cors import CORS

from warmline.access import checks
from warmline.access.caller import Freshness, Signatures, Standing
from warmline.access.clients import Clients
from warmline.access.gate import Gate, Rules
from warmline.access.nonces import Nonces
from warmline.api import (
    call,
    check,
    clients,
    erase,
    guarded,
    health,
    hello,
    papers,
    problems,
    rules,
    snippets,
    stats,
)
from warmline.calling.caller import Caller
from warmline.readings import Reads
from warmline.snippets.store import SnippetStore
from warmline.stats.store import StatsStore
from warmline.storage.database import Database


def create_app(
    *,
    port: int,
    database: Database,
    reader: Reads,
    degraded: str | None = None,
    clock: Callable[[], float] = time.time,
    ticks: Callable[[], float] = time.monotonic,
) -> Gate:
    """The whole service behind its gate. `clock`: seconds since 1970; `ticks`: some that nobody can set."""
    known = Clients(database, clock=clock)
    app = create_api(database=database, known=known, reader=reader, degraded=degraded)
    return Gate(
        app.wsgi_app,
        rules=gate_rules(port=port, known=known, clock=clock, ticks=ticks),
        signatures=Signatures(known),
        note_seen=lambda caller: known.note_seen(caller.client),
        routes=[rule.rule for rule in app.url_map.iter_rules()],
    )


def create_api(
    *,
    database: Database,
    known: Clients,
    reader: Reads,
    degraded: str | None,
) -> Flask:
    """All paths, without the gate: served like this, they answer nobody."""
    counts, texts = StatsStore(database), SnippetStore(database)
    app = Flask(__name__, static_folder=None)
    # Tidying a path up by a redirect would serve something else than what was signed.
    app.url_map.merge_slashes = False
    for blueprint in (
        health.blueprint(),
        hello.blueprint(version=version("warmline"), degraded=degraded),
        check.blueprint(reader=reader),
        call.blueprint(caller=Caller(reader.read)),
        papers.blueprint(writer=reader),
        stats.blueprint(store=counts, cards=reader.rule_cards),
        snippets.blueprint(store=texts),
        erase.blueprint(stats=counts, snippets=texts),
        clients.blueprint(clients=known),
        rules.blueprint(cards=reader.rule_cards),
    ):
        app.register_blueprint(blueprint)
    problems.add_handlers(app)
    # A courtesy to browsers only. Who may ask is decided by the gate, before Flask: flask-cors lets the
    # views of refused origins run.
    CORS(
        app,
        origins=[checks.EXTENSION_ORIGIN_EXACTLY],
        methods=["POST"],
        allow_headers=["Authorization", "Content-Type"],
        expose_headers=["Warmline-Mac"],
        supports_credentials=False,
        always_send=False,
        allow_private_network=False,
    )
    guarded.hold(app)
    return app


def gate_rules(*, port: int, known: Clients, clock: Callable[[], float], ticks: Callable[[], float]) -> Rules:
    """The order of docs/security.md."""
    freshness = Freshness(Nonces(), clock=clock, ticks=ticks)
    standing = Standing(known, clock=clock)
    return Rules(
        of_anyone=(partial(checks.host, port=port), checks.method, checks.plain_path),
        of_extensions=(
            checks.origin_shape,
            partial(checks.origin_known, may_come_from=known.may_come_from),
            checks.fetch_metadata,
        ),
        of_requests=(
            checks.content_type,
            checks.content_encoding,
            checks.length_given,
            checks.length_allowed,
        ),
        of_callers=(
            freshness.clock,
            freshness.unused,
            standing.not_revoked,
            standing.in_time,
            standing.bound_here,
        ),
    )
