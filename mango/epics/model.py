"""The epic as a typed model. The JSON Schema that engines decode under is made of it; answers and records are checked by it.

Only what the grammars of llama.cpp and Ollama enforce is used: bounded texts and lists, enumerations,
anchored patterns without look-around. Importing this module imports pydantic.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from mango.epics.brief import one_line
from mango.errors import DataError


def _said(text: Any) -> Any:
    """The text on one line, without control characters or halves of characters; blanks alone are nothing said."""
    return one_line(text) if isinstance(text, str) else text


def _without_blanks(items: Any) -> Any:
    """Items without the ones that say nothing; a schema cannot forbid a model to write a blank."""
    return [item for item in items if not _is_blank(item)] if isinstance(items, list) else items


def _is_blank(item: Any) -> bool:
    return any(map(_is_blank, item.values())) if isinstance(item, dict) else isinstance(item, str) and not one_line(item)


_Said = BeforeValidator(_said)
_Items = BeforeValidator(_without_blanks)
Label = Annotated[str, StringConstraints(min_length=1, max_length=90), _Said]
Title = Annotated[str, StringConstraints(min_length=1, max_length=120), _Said]
Phrase = Annotated[str, StringConstraints(min_length=1, max_length=200), _Said]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=400), _Said]
Paragraph = Annotated[str, StringConstraints(min_length=1, max_length=1000), _Said]
Tag = Annotated[str, StringConstraints(pattern="^[a-z0-9]{1,16}(-[a-z0-9]{1,16}){0,3}$")]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class UserStory(_Part):
    """Who wants what, and what for."""

    title: Label
    as_a: Label
    i_want: Phrase
    so_that: Phrase


class Risk(_Part):
    """What may go wrong, and what is done about it."""

    risk: Phrase
    mitigation: Phrase


class Estimate(_Part):
    """A size that teams compare, and sprints of two weeks."""

    size: Literal["XS", "S", "M", "L", "XL"]
    sprints: Annotated[int, Field(ge=1, le=12)]


class Epic(_Part):
    """One epic. Records with only ``epic_id``, ``title`` and ``acceptance_criteria`` load; an answer has every field."""

    epic_id: Annotated[str, StringConstraints(pattern="^EPIC-[0-9]{3,4}$")]
    title: Title
    description: Paragraph | None = None
    business_value: Sentence | None = None
    acceptance_criteria: Annotated[list[Sentence], Field(min_length=1, max_length=20), _Items]
    user_stories: Annotated[list[UserStory], Field(max_length=10), _Items] = []
    dependencies: Annotated[list[Phrase], Field(max_length=10), _Items] = []
    risks: Annotated[list[Risk], Field(max_length=8), _Items] = []
    out_of_scope: Annotated[list[Sentence], Field(max_length=12), _Items] = []
    open_questions: Annotated[list[Sentence], Field(max_length=10), _Items] = []
    priority: Literal["critical", "high", "medium", "low"] | None = None
    estimate: Estimate | None = None
    labels: Annotated[list[Tag], Field(max_length=5)] = []

    def to_json(self) -> str:
        """Indented JSON, as it is printed and stored."""
        return json.dumps(self.model_dump(exclude_none=True), ensure_ascii=False, indent=2)

    def to_line(self) -> str:
        """JSON on one line without a blank between its parts, as models learn to write it."""
        return json.dumps(self.model_dump(exclude_none=True), ensure_ascii=False, separators=(",", ":"))


def read_epic(text: str, complete: bool = False) -> Epic:
    """The epic in a JSON text; DataError says what is wrong, also if a field is missing and it shall be ``complete``."""
    try:
        epic = Epic.model_validate(json.loads(text))
    except ValidationError as error:
        first = error.errors()[0]
        raise DataError(f"{'.'.join(map(str, first['loc'])) or 'the whole'}: {first['msg'].lower()}") from error
    except (ValueError, RecursionError) as error:
        raise DataError(f"it is no JSON ({error})") from error
    if complete and (missing := sorted(set(Epic.model_fields) - epic.model_fields_set)):
        raise DataError(f"{missing[0]} is missing")
    return epic


def answer_schema() -> dict[str, Any]:
    """The JSON Schema of a whole answer: every field required, references written out, nothing but what grammars enforce."""
    schema = Epic.model_json_schema()
    return _plain(schema, schema["$defs"])


_KEPT = ("type", "enum", "pattern", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum")


def _plain(node: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in node:
        return _plain(definitions[node["$ref"].rpartition("/")[2]], definitions)
    if "anyOf" in node:
        return _plain(next(n for n in node["anyOf"] if n.get("type") != "null"), definitions)
    kept: dict[str, Any] = {key: node[key] for key in _KEPT if key in node}
    if "properties" in node:
        kept["properties"] = {name: _plain(value, definitions) for name, value in node["properties"].items()}
        kept |= {"required": list(node["properties"]), "additionalProperties": False}
    if "items" in node:
        kept["items"] = _plain(node["items"], definitions)
    return kept
