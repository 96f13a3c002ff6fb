"""Names for new rows, made at the desk."""

import uuid_utils


def new_id() -> str:
    """Return a new UUIDv7 as text: unique without asking anyone, and in the order of time.

    Source: RFC 9562, section 5.7.
    """
    return str(uuid_utils.uuid7())
