"""`/v1/clients`, `/v1/clients/revoke`: the paired extensions."""

from datetime import UTC, datetime

from flask import Blueprint, request

from warmline.access.clients import ClientRecord, Clients
from warmline.access.gate import CLIENT_ID
from warmline.api import endpoint
from warmline.contract import Client, ClientId, Nothing, Stored
from warmline.contract import Clients as ClientsAnswer


def blueprint(*, clients: Clients) -> Blueprint:
    """Every paired extension may see and revoke the others: they are all the same user's."""
    room = Blueprint("clients", __name__)

    def list_clients(_: Nothing) -> ClientsAnswer:
        """The extensions that may ask, and those still awaited."""
        asking = request.environ[CLIENT_ID]
        return ClientsAnswer(
            clients=[_shown(record, this=record.id == asking) for record in clients.current()]
        )

    def revoke_client(client: ClientId) -> Stored:
        """Turn one of them away from now on."""
        return Stored(rows=clients.revoke(client.id))

    endpoint.add(room, "/v1/clients", list_clients)
    endpoint.add(room, "/v1/clients/revoke", revoke_client)
    return room


def _shown(record: ClientRecord, *, this: bool) -> Client:
    return Client(
        id=record.id,
        origin=record.origin,
        created_at=datetime.fromtimestamp(record.created_at, UTC),
        seen_at=None if record.seen_at is None else datetime.fromtimestamp(record.seen_at, UTC),
        this=this,
    )
