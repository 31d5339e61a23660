from collections.abc import Callable

import pytest
from flask import Blueprint, Flask
from flask.testing import FlaskClient

from warmline.api import problems


@pytest.fixture
def serving() -> Callable[[Blueprint], FlaskClient]:
    """One blueprint alone, without the gate."""

    def serve(blueprint: Blueprint) -> FlaskClient:
        app = Flask("warmline")
        app.register_blueprint(blueprint)
        problems.add_handlers(app)
        return app.test_client()

    return serve
