"""What the gate says when it does not let something through."""

from dataclasses import dataclass
from http import HTTPStatus

from pydantic import ValidationError

from warmline.contract import Problem, ProblemAnswer


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A whole HTTP answer, ready to be signed and sent."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    @property
    def code(self) -> str:
        """What was wrong, in the word of docs/protocol.md; "" where nothing was, "?" where it is not said."""
        if self.status < HTTPStatus.BAD_REQUEST:
            return ""
        try:
            return ProblemAnswer.model_validate_json(self.body).error.code
        except ValidationError:
            return "?"


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why not, in the words of docs/protocol.md."""

    status: int
    code: str
    message: str
    headers: tuple[tuple[str, str], ...] = ()

    def answer(self) -> Answer:
        """As it travels."""
        problem = ProblemAnswer(error=Problem(code=self.code, message=self.message))
        return Answer(
            status=self.status,
            headers=(("Content-Type", "application/json"), *self.headers),
            body=problem.model_dump_json().encode(),
        )
