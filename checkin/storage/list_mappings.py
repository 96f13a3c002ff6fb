"""How the columns of a guest list were read, for the next list with the same header."""

from __future__ import annotations

import json
from collections.abc import Mapping
from sqlite3 import Connection


def remember(db: Connection, header: str, mapping: Mapping[str, str]) -> None:
    """Keep ``mapping``, field to column, for lists whose header has the key ``header``."""
    db.execute(
        "INSERT OR REPLACE INTO list_mappings (header, mapping) VALUES (?, ?)",
        [header, json.dumps(dict(mapping), ensure_ascii=False)],
    )


def remembered(db: Connection, header: str) -> dict[str, str] | None:
    """Return the mapping kept for ``header``, or None."""
    row = db.execute("SELECT mapping FROM list_mappings WHERE header = ?", [header]).fetchone()
    return dict(json.loads(row[0])) if row else None
