"""When an element is shown: a tiny language of comparisons, read by Python's parser and run by nothing but this module.

``guest.category == 'Presse'``, ``guest.stand and not guest.title``, ``guest.category in ['Presse', 'Team']``.
Words are compared without regard to case; an empty field is false.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import lru_cache

Condition = Callable[[Mapping[str, str]], bool]

_LONGEST = 500


class ConditionError(ValueError):
    """A condition can't be understood; the message is the piece that is not understood."""


@lru_cache(maxsize=256)
def condition(text: str, fields: frozenset[str]) -> Condition:
    """Return the condition ``text``, to be asked with the fields of a guest by name; empty is always true.

    Args:
        fields: the names that may stand after ``guest.``.

    Raises:
        ConditionError: it says something else than comparisons of these fields.
    """
    if not text.strip():
        return lambda _: True
    if len(text) > _LONGEST:
        raise ConditionError(text[:40])
    try:
        tree = ast.parse(text.strip(), mode="eval")
        return _truth(tree.body, fields)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise error if isinstance(error, ConditionError) else ConditionError(text) from None


def _truth(node: ast.expr, fields: frozenset[str]) -> Condition:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            parts = [_truth(value, fields) for value in values]
            return lambda guest: all(part(guest) for part in parts)
        case ast.BoolOp(values=values):
            parts = [_truth(value, fields) for value in values]
            return lambda guest: any(part(guest) for part in parts)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            inner = _truth(operand, fields)
            return lambda guest: not inner(guest)
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            return _comparison(left, op, right, fields)
        case ast.Attribute():
            name = _field(node, fields)
            return lambda guest: bool(guest[name])
    raise ConditionError(ast.unparse(node))


def _comparison(left: ast.expr, op: ast.cmpop, right: ast.expr, fields: frozenset[str]) -> Condition:
    name = _field(left, fields)
    match op, right:
        case ((ast.Eq() | ast.NotEq()), ast.Constant(value=str(wanted))):
            words = {wanted.casefold()}
        case ((ast.In() | ast.NotIn()), (ast.List(elts=elements) | ast.Tuple(elts=elements))):
            words = {_word(element).casefold() for element in elements}
        case _:
            raise ConditionError(ast.unparse(right))
    wanted_in = isinstance(op, ast.Eq | ast.In)
    return lambda guest: (guest[name].casefold() in words) is wanted_in


def _field(node: ast.expr, fields: frozenset[str]) -> str:
    match node:
        case ast.Attribute(value=ast.Name(id="guest"), attr=name) if name in fields:
            return name
    raise ConditionError(ast.unparse(node))


def _word(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(word)):
            return word
    raise ConditionError(ast.unparse(node))
