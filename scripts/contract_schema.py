"""One JSON Schema with every model of the contract under `$defs`, for `scripts/generate`."""

import json
import sys

from pydantic.json_schema import (
    DEFAULT_REF_TEMPLATE,
    GenerateJsonSchema,
    JsonSchemaValue,
    models_json_schema,
)

from warmline import call_contract, contract, papers_contract, stats_contract

MODULES = (contract, call_contract, papers_contract, stats_contract)


class Untitled(GenerateJsonSchema):
    """Without a title for every field, which would become a named type each in TypeScript."""

    def field_title_should_be_set(self, schema: object) -> bool:
        """Never."""
        return False


def schema(*, ref_template: str = DEFAULT_REF_TEMPLATE) -> JsonSchemaValue:
    """All models, in the order of the files."""
    models = [
        item
        for module in MODULES
        for item in vars(module).values()
        if isinstance(item, type) and issubclass(item, contract.Wire) and item.__module__ == module.__name__
    ]
    _, found = models_json_schema(
        [(model, "validation") for model in models if model is not contract.Wire],
        by_alias=True,
        ref_template=ref_template,
        schema_generator=Untitled,
    )
    return found


if __name__ == "__main__":
    json.dump(schema(), sys.stdout)
