"""The JSON schema of recipes: derived from the operations, so that a new one stands in it without a line here."""

from __future__ import annotations

from typing import Any

from editor.model.market import markets
from editor.model.name_template import FIELDS
from editor.model.parameter import Parameter
from editor.model.recipe import FORMAT
from editor.model.recipe_file import CHOICES, LARGEST_SIDE, MOST_OUTPUTS, RANGES
from editor.redactor.operation import Operation
from editor.redactor.registry import registry

Schema = dict[str, Any]


def recipe_schema() -> Schema:
    """A JSON schema (draft 2020-12) that takes every recipe that this program takes, and few others."""
    steps = {"type": "array", "items": {"$ref": "#/$defs/step"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Vitrina recipe",
        "description": "What vitrina batch does to each picture. Steps are made in the order of rendering.",
        **_object(
            {
                "$schema": {"type": "string"},
                "format": {"const": FORMAT},
                "name": {"type": "string", "maxLength": 200},
                "steps": steps,
                "conditions": {"type": "array", "items": {"$ref": "#/$defs/condition"}},
                "outputs": {"type": "array", "maxItems": MOST_OUTPUTS, "items": {"$ref": "#/$defs/output"}},
            },
            ["format"],
        ),
        "$defs": {
            "step": {"anyOf": [_step(name, kind) for name, kind in registry().items()]},
            "when": _when(),
            "condition": _object(
                {"when": {"$ref": "#/$defs/when"}, "then": {"enum": list(CHOICES["then"])}}, ["when", "then"]
            ),
            "output": _output(steps),
        },
    }


def _step(name: str, operation: type[Operation]) -> Schema:
    autos = [one.name for one in operation.parameters if one.auto]
    told = {
        "operation": {"const": name},
        "version": {"type": "integer", "minimum": 1, "maximum": operation.version},
        "values": _object({one.name: _value(one) for one in operation.parameters}, []),
        "autos": {"type": "array", "items": {"enum": autos}} if autos else {"type": "array", "maxItems": 0},
        "enabled": {"type": "boolean"},
        "when": {"$ref": "#/$defs/when"},
        "artefacts": {"type": "object"},
    }
    return {"title": operation.title, **_object(told, ["operation"])}


def _value(parameter: Parameter) -> Schema:
    kinds: dict[str, Schema] = {
        "number": {"type": "number", "minimum": parameter.minimum, "maximum": parameter.maximum},
        "choice": {"enum": [word for word, _ in parameter.choices]},
        "switch": {"type": "boolean"},
        "colour": {"type": "string", "pattern": "^(transparent|#[0-9a-fA-F]{6})$"},
        "curve": {"type": "array", "minItems": 2},
    }
    about = parameter.title + (f" ({parameter.unit})" if parameter.unit else "")
    if parameter.kind == "choice" and parameter.name == "look":
        return {"title": about, "type": "string"}  # beside a table any name will do
    if parameter.kind == "choice" and parameter.name == "model":
        return {"title": about, "type": "string"}  # networks that were added have names of their own
    return {"title": about, **kinds.get(parameter.kind, {})}


def _when() -> Schema:
    numbers = ("doubt_above", "longest_below", "longest_above")
    return _object(
        {
            **{name: _number(name, whole=name != "doubt_above") for name in numbers},
            "object": {"enum": list(CHOICES["object"])},
            "shape": {"enum": list(CHOICES["shape"])},
            "name": {"type": "string", "description": "a pattern for the file's name, as *_back.*"},
        },
        [],
    )


def _output(steps: Schema) -> Schema:
    fields = ", ".join("{" + name + "}" for name in FIELDS)
    return _object(
        {
            "name": {"type": "string", "description": f"without a suffix; may hold {fields}, numbers as {{n:03}}"},
            "market": {"type": "string", "examples": sorted(markets())},
            "format": {"enum": list(CHOICES["format"])},
            "quality": _number("quality", whole=True),
            "longest": {"type": "integer", "minimum": 0, "maximum": LARGEST_SIDE},
            "enlarge": {"enum": list(CHOICES["enlarge"])},
            "depth": {"enum": [0, 8, 16]},
            "background": {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"},
            "keep_gps": {"type": "boolean"},
            "keep_metadata": {"type": "boolean"},
            "credentials": {"type": "boolean"},
            "steps": steps,
            "when": {"$ref": "#/$defs/when"},
        },
        [],
    )


def _number(name: str, *, whole: bool) -> Schema:
    low, high = RANGES[name]
    return {"type": "integer" if whole else "number", "minimum": low, "maximum": high}


def _object(properties: Schema, required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
