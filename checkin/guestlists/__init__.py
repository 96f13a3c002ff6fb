"""Other systems' guest lists in: a file becomes a table, a table becomes guests. Writes nothing; knows no database.

::

    path ─ read_table ─→ Table ─ recognise / parse_map ─→ mapping ─ guest_rows ─→ GuestRow | Rejected
"""
