"""Other systems' guest lists in: a file becomes a table, a table becomes guests. Writes nothing; knows no database.

::

    path ─ read_table ─→ Table ─ recognise / parse_map ─→ mapping ─ guest_rows ─→ GuestRow | Rejected
"""

from checkin.guestlists.columns import FIELDS, columns_key, laid_over, parse_map, recognise
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import GuestRow, Rejected, Why, guest_rows
from checkin.guestlists.table import Row, Table

__all__ = [
    "FIELDS",
    "GuestRow",
    "Rejected",
    "Row",
    "Table",
    "Why",
    "columns_key",
    "guest_rows",
    "laid_over",
    "parse_map",
    "read_table",
    "recognise",
]
