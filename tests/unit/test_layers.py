"""The import rules of the house, kept by a test: who may import whom, and which library is imported where."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
ROOT = PROJECT / "checkin"

# From the ground up: each may import itself and what stands before it.
ORDER = [
    "errors",
    "files",
    "resources",
    "settings",
    "log",
    "domain",
    "signing",
    "storage",
    "guestlists",
    "badges",
    "printing",
    "reports",
    "hub",
    "organiser",
    "guiding",
    "answers",
    "recognising",
    "lookup",
    "door",
    "desk",
    "welcome",
    "kiosk",
    "tickets",
    "rules",
    "badge_facts",
    "badge_shelf",
    "drawer",
    "bulk",
    "contract",
    "demo",
    "practice",
    "scanning",
    "ui",
    "app",
    "morning",
    "command_parts",
    "checkpoint_commands",
    "organiser_commands",
    "print_commands",
    "support_commands",
    "template_commands",
    "cli",
    "__main__",
]

# The same within ``ui``; its own ``__init__`` is empty.
UI_ORDER = [
    "look",
    "threads",
    "paper",
    "session",
    "words",
    "actions",
    "last_resort",
    "parts",
    "designer",
    "inputs",
    "preferences",
    "dialogs",
    "desk",
    "guiding",
    "guests",
    "main_window",
    "outputs",
    "gallery",
]

# Every library that is not Python's own, and the one place (PySide6: two) that may know it.
ONLY_IN = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui"},
    "anyascii": {"storage"},
    "argon2": {"organiser"},
    "bidi": {"badges"},
    "charset_normalizer": {"guestlists"},
    "click": {
        "cli",
        "command_parts",
        "checkpoint_commands",
        "organiser_commands",
        "print_commands",
        "support_commands",
        "template_commands",
    },
    "cryptography": {"signing"},
    "httpx": {"printing"},
    "ippx": {"printing"},
    "PIL": {"badges", "scanning"},  # a template's pictures; a frame that gave nothing, looked at in other ways
    "msgspec": {"badges"},
    "platformdirs": {"settings"},
    "psycopg": {"hub"},
    "pypdf": {"badges"},
    "pypdfium2": {"badges"},
    "python_calamine": {"guestlists"},
    "qrcode": {"badges"},
    "rapidfuzz": {"storage"},
    "reportlab": {"badges"},
    "sqlite_utils": {"storage"},
    "sqlite3": {"storage"},
    "tabulate": {"reports"},
    "tomlkit": {"settings", "badges"},
    "uharfbuzz": {"badges"},
    "uuid_utils": {"storage"},
    "xlsxwriter": {"reports"},
    "zxingcpp": {"badges", "scanning"},  # a badge's QR read back from its dots; a guest's from a camera
}

# The rules take the time and the data as values: nothing here can reach a file, a network or a clock.
NOT_IN_DOMAIN = {
    *(
        "asyncio",
        "io",
        "logging",
        "os",
        "pathlib",
        "shutil",
        "socket",
        "sqlite3",
        "subprocess",
        "tempfile",
        "threading",
    ),
    *("time", "urllib"),
}
CLOCKS = {"now", "today", "utcnow"}

# Declared for what they bring, not for a name to import.
NEVER_IMPORTED = {"tzdata"}

MODULES = sorted(ROOT.rglob("*.py"))
every_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())


def layer_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Yield the full dotted name of all that ``path`` imports, wherever in it, relative ones resolved."""
    package = ["checkin", *path.relative_to(ROOT).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            yield from (".".join([*base, *filter(None, [node.module]), alias.name]) for alias in node.names)


def allowed(layer: str, name: str) -> bool:
    """Return whether ``layer`` may import ``name``; ``checkin`` itself carries the version only and is free to all."""
    parts = name.split(".")
    if parts[0] == "checkin":
        return parts[1] == "__version__" or parts[1] in ORDER[: ORDER.index(layer) + 1]
    if layer == "domain" and parts[0] in NOT_IN_DOMAIN:
        return False
    if parts[0] in ONLY_IN:
        return layer in ONLY_IN[parts[0]]
    return parts[0] in sys.stdlib_module_names


def test_there_is_something_to_check() -> None:
    assert {"errors", "domain", "storage"} <= {layer_of(path) for path in MODULES}


@every_module
def test_module_stands_in_a_known_layer(path: Path) -> None:
    assert layer_of(path) in {*ORDER, "__init__"}


@every_module
def test_module_imports_only_what_stands_above_it(path: Path) -> None:
    layer = layer_of(path)
    wrong = [name for name in imports(path) if layer != "__init__" and not allowed(layer, name)]
    assert not wrong, f"{layer} may not import {wrong}"


def ui_layer(name: str) -> str:
    """Return the layer within ``ui`` of a module's dotted name, "" for what is none of it."""
    return name.split(".")[2] if name.startswith("checkin.ui.") else ""


@pytest.mark.parametrize("path", [p for p in MODULES if layer_of(p) == "ui"], ids=lambda path: path.name)
def test_window_is_built_from_the_ground_up(path: Path) -> None:
    here = ui_layer(".".join(["checkin", *path.relative_to(ROOT).with_suffix("").parts]))
    above = set(UI_ORDER[UI_ORDER.index(here) + 1 :]) if here != "__init__" else set(UI_ORDER)
    assert [name for name in imports(path) if ui_layer(name) in above] == []


def test_every_package_of_the_window_has_its_place() -> None:
    inside = {path.name.removesuffix(".py") for path in (ROOT / "ui").iterdir() if not path.name.startswith("__")}
    assert inside == set(UI_ORDER)


@pytest.mark.parametrize(
    ("layer", "name"),
    [
        ("domain", "checkin.storage.database"),
        ("domain", "sqlite3"),
        ("domain", "time"),
        ("storage", "checkin.desk.Desk"),
        ("desk", "PySide6.QtCore"),
        ("cli", "PySide6.QtWidgets"),
        ("scanning", "PySide6.QtCore"),
        ("ui", "checkin.app.run"),
        ("ui", "sqlite_utils"),
        ("reports", "reportlab.pdfgen"),
        ("desk", "requests"),
    ],
)
def test_a_forbidden_import_would_be_found(layer: str, name: str) -> None:
    assert not allowed(layer, name)


@pytest.mark.parametrize("path", [p for p in MODULES if layer_of(p) == "domain"], ids=lambda path: path.name)
def test_domain_reads_no_clock(path: Path) -> None:
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    assert not [call.attr for call in calls if isinstance(call, ast.Attribute) and call.attr in CLOCKS]


def declared() -> set[str]:
    """Return the distributions that pyproject.toml asks for at run time, in lower case."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [
        *project["dependencies"],
        *(line for extra in project.get("optional-dependencies", {}).values() for line in extra),
    ]
    return {re.match(r"[\w.-]+", line).group().lower().replace("_", "-") for line in lines}


def distributions(module: str) -> set[str]:
    return {name.lower().replace("_", "-") for name in metadata.packages_distributions().get(module, [])}


def third_parties() -> set[str]:
    tops = {name.split(".")[0] for path in MODULES for name in imports(path)}
    return tops - set(sys.stdlib_module_names) - {"checkin"}


@pytest.mark.parametrize("module", sorted(third_parties() - {"shiboken6"}))  # shiboken6 is half of PySide6
def test_imported_library_is_declared(module: str) -> None:
    assert distributions(module) & declared()


def test_declared_library_is_imported() -> None:
    imported = {name for module in third_parties() for name in distributions(module)}
    named = (ROOT / "badges" / "fonts.py").read_text(encoding="utf-8")  # font packages are looked up, not imported
    fonts = {name for name in declared() if "font" in name and f'"{name.replace("-", "_")}"' in named}
    assert declared() - imported - fonts == NEVER_IMPORTED & declared()
