"""What is asked of the accessibility tree. Source: EN 301 549 V3.2.1, 11.5.2.3 and 11.5.2.5 to 11.5.2.17."""

from __future__ import annotations

from collections.abc import Iterable

from tests.system.accessibility.world import Node

WITH_VALUE = {"spin button", "slider", "progress bar"}
WITH_TEXT = {"text", "password text", "entry", "document frame"}
WITH_ACTION = {"push button", "check box", "radio button", "toggle button", "combo box", "menu item", "page tab"}
CONTAINERS = {"list", "table", "tree", "tree table", "list box", "page tab list", "scroll pane"}
SANE = WITH_VALUE | WITH_TEXT | WITH_ACTION | CONTAINERS | {"list item", "table cell", "tree item", "canvas", "label"}
"""Roles that something with the focus may have: none of them says nothing."""


def faults(nodes: Iterable[Node]) -> list[str]:
    """Return what a person with a screen reader would miss, one sentence a node."""
    return [fault for node in nodes for fault in _faults(node)]


def focused(nodes: Iterable[Node]) -> list[Node]:
    """Return what has the focus, but not the windows around it."""
    return [node for node in nodes if "focused" in node["states"] and node["depth"]]


def interactive(nodes: Iterable[Node]) -> list[Node]:
    """Return what can be used."""
    return [node for node in nodes if "focusable" in node["states"] or node["role"] in WITH_ACTION]


def _faults(node: Node) -> list[str]:
    role, called, states = node["role"], f"{node['role']} “{node['name']}” in {node.get('box')}", node["states"]
    found = []
    if node["depth"] == 0 and not node["name"]:
        found.append(f"{called}: a window without a title")
    if "focusable" in states or role in WITH_ACTION:
        found += [f"{called}: {fault}" for fault in _control_faults(node)]
    return found


def _control_faults(node: Node) -> list[str]:
    role, states, box = node["role"], node["states"], node["box"]
    checks = {
        "no name": not node["name"] and role not in {"table cell"},
        "a role that says nothing": role not in SANE | {"filler"},  # Qt has no other for what is there to be scrolled
        "enabled, but not sensitive": ("enabled" in states) != ("sensitive" in states),
        "no place on the screen": box is None or box[2] <= 0 or box[3] <= 0,
        "no value": role in WITH_VALUE and not _is_value(node["value"]),
        "no text": role in WITH_TEXT and node["text"] is None,
        "nothing to do with it": role in WITH_ACTION and "enabled" in states and not node["actions"],
        "no state of its tick": role in {"check box", "radio button"} and "checkable" not in states,
    }
    return [fault for fault, is_so in checks.items() if is_so]


def _is_value(value: object) -> bool:
    return isinstance(value, list) and value[0] <= value[1] <= value[2]
