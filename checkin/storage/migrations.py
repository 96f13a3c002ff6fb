"""Schema of the event file, one function a step. Never edit a released step; add one.

This module alone imports sqlite_utils, and is itself imported only when a file is made or brought up to
date: that takes as long as opening an empty window, and most starts need neither.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from checkin.domain.admission import GENESIS

migrations = Migrations("checkin")

_COUNTED_CHANGES = (
    "INSERT ON guests",
    "UPDATE OF category ON guests",
    "DELETE ON guests",
    "INSERT ON tickets",
    "UPDATE OF status, guest_id ON tickets",
    "DELETE ON tickets",
    "UPDATE ON checkpoints",
)

_BADGE_WORDS = ("pronouns", "role", "languages", "mark", "contact_consent")

_FIRST_SCHEMA = (
    """
    CREATE TABLE event (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, date TEXT, timezone TEXT NOT NULL, created_at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE categories (
        name TEXT PRIMARY KEY, colour TEXT NOT NULL, position INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE guests (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL CHECK (name <> ''),
        first_name TEXT NOT NULL, last_name TEXT NOT NULL, title TEXT NOT NULL, email TEXT NOT NULL,
        organisation TEXT NOT NULL, category TEXT NOT NULL, note TEXT NOT NULL, stand TEXT NOT NULL,
        support TEXT NOT NULL,
        match_key TEXT NOT NULL,
        name_words TEXT NOT NULL,
        organisation_words TEXT NOT NULL,
        address_words TEXT NOT NULL,
        corrected TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL, updated_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX guests_by_match_key ON guests (match_key)",
    "CREATE INDEX guests_by_category ON guests (category)",
    "CREATE INDEX guests_by_change ON guests (updated_at)",
    "CREATE INDEX guests_by_birth ON guests (created_at)",
    """
    CREATE TABLE tickets (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        guest_id TEXT NOT NULL REFERENCES guests (id),
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        folded_code TEXT NOT NULL,
        status TEXT NOT NULL
            CHECK (status IN ('confirmed', 'unapproved', 'unpaid', 'cancelled', 'blocked', 'revoked')),
        valid_from TEXT, valid_until TEXT,
        entries INTEGER NOT NULL DEFAULT 1 CHECK (entries > 0),
        made_here INTEGER NOT NULL DEFAULT 0 CHECK (made_here IN (0, 1)),
        created_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX tickets_by_folded_code ON tickets (folded_code)",
    "CREATE INDEX tickets_by_guest ON tickets (guest_id)",
    # What the counters depend on besides the log has changed when this number has.
    "CREATE TABLE list_version (version INTEGER NOT NULL) STRICT",
    "INSERT INTO list_version VALUES (0)",
    """
    CREATE TABLE revoked_codes (
        code TEXT PRIMARY KEY, folded_code TEXT NOT NULL, ticket_id TEXT NOT NULL REFERENCES tickets (id),
        revoked_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX revoked_codes_by_fold ON revoked_codes (folded_code)",
    "CREATE TABLE signing_keys (public_key TEXT PRIMARY KEY, scheme TEXT NOT NULL, added_at TEXT NOT NULL) STRICT",
    """
    CREATE TABLE organiser_pin (
        one INTEGER PRIMARY KEY CHECK (one = 1), hash TEXT NOT NULL,
        wrong_tries INTEGER NOT NULL, last_wrong_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE checkpoints (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('entrance', 'workshop', 'zone')),
        room TEXT NOT NULL,
        seats INTEGER CHECK (seats >= 0),
        opens_at TEXT, closes_at TEXT,
        categories TEXT NOT NULL,
        needs_booking INTEGER NOT NULL CHECK (needs_booking IN (0, 1)),
        reentry TEXT NOT NULL CHECK (reentry IN ('once', 'after_exit', 'daily', 'unlimited'))
    ) STRICT
    """,
    *(
        f"CREATE TRIGGER list_changes_{number} AFTER {change} BEGIN UPDATE list_version SET version = version + 1; END"
        for number, change in enumerate(_COUNTED_CHANGES)
    ),
    """
    CREATE TABLE bookings (
        guest_id TEXT NOT NULL REFERENCES guests (id),
        checkpoint_id TEXT NOT NULL REFERENCES checkpoints (id),
        PRIMARY KEY (guest_id, checkpoint_id)
    ) STRICT, WITHOUT ROWID
    """,
    # No foreign key on purpose: the log outlives the guests it names when personal data are deleted.
    """
    CREATE TABLE admissions (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        desk TEXT NOT NULL,
        staff TEXT NOT NULL,
        checkpoint_id TEXT NOT NULL,
        act TEXT NOT NULL,
        code TEXT NOT NULL,
        ticket_id TEXT,
        guest_id TEXT,
        verdict TEXT NOT NULL CHECK (verdict IN ('admitted', 'refused', 'noted')),
        reason TEXT NOT NULL,
        refers_to TEXT,
        slot INTEGER,
        note TEXT NOT NULL,
        facts TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE INDEX admissions_by_ticket ON admissions (ticket_id, checkpoint_id)
        WHERE verdict = 'admitted' AND ticket_id IS NOT NULL
    """,
    "CREATE UNIQUE INDEX one_entry_a_slot ON admissions (ticket_id, checkpoint_id, slot) WHERE slot IS NOT NULL",
    "CREATE UNIQUE INDEX one_undo_an_entry ON admissions (refers_to) WHERE refers_to IS NOT NULL",
    """
    CREATE TRIGGER admissions_are_never_changed BEFORE UPDATE ON admissions
    BEGIN SELECT RAISE(ABORT, 'the admission log is only ever added to'); END
    """,
    """
    CREATE TRIGGER admissions_are_never_deleted BEFORE DELETE ON admissions
    BEGIN SELECT RAISE(ABORT, 'the admission log is only ever added to'); END
    """,
    # The end of the chain, so that cut-off last rows are missed, too.
    """
    CREATE TABLE log_head (
        one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE print_jobs (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        guest_id TEXT NOT NULL REFERENCES guests (id),
        state TEXT NOT NULL,
        why TEXT NOT NULL,
        reason TEXT NOT NULL,
        printer TEXT NOT NULL,
        spool_id TEXT NOT NULL,
        created_at TEXT NOT NULL, updated_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX print_jobs_by_guest ON print_jobs (guest_id)",
    "CREATE INDEX print_jobs_by_state ON print_jobs (state, number) WHERE state NOT IN ('printed', 'cancelled')",
    "CREATE TABLE list_mappings (header TEXT PRIMARY KEY, mapping TEXT NOT NULL) STRICT",
    "CREATE TABLE print_runs (id TEXT PRIMARY KEY, at TEXT NOT NULL, badges INTEGER NOT NULL) STRICT",
    """
    CREATE VIRTUAL TABLE guest_words USING fts5 (
        name_words, organisation_words, address_words, content = 'guests', content_rowid = 'number',
        tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
    )
    """,
    """
    CREATE TRIGGER guest_words_added AFTER INSERT ON guests BEGIN
        INSERT INTO guest_words (rowid, name_words, organisation_words, address_words)
            VALUES (new.number, new.name_words, new.organisation_words, new.address_words);
    END
    """,
    """
    CREATE TRIGGER guest_words_changed AFTER UPDATE OF name_words, organisation_words, address_words ON guests BEGIN
        INSERT INTO guest_words (guest_words, rowid, name_words, organisation_words, address_words)
            VALUES ('delete', old.number, old.name_words, old.organisation_words, old.address_words);
        INSERT INTO guest_words (rowid, name_words, organisation_words, address_words)
            VALUES (new.number, new.name_words, new.organisation_words, new.address_words);
    END
    """,
    "CREATE VIRTUAL TABLE guest_vocabulary USING fts5vocab (guest_words, 'col')",
)


_BADGES = (
    *(f"ALTER TABLE guests ADD COLUMN {name} TEXT NOT NULL DEFAULT ''" for name in _BADGE_WORDS),
    # An organiser's own templates, each with its pictures in one file.
    "CREATE TABLE templates (name TEXT PRIMARY KEY, bundle BLOB NOT NULL, updated_at TEXT NOT NULL) STRICT",
    "ALTER TABLE print_jobs ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE print_jobs ADD COLUMN wanted_printer TEXT NOT NULL DEFAULT ''",
    # What a job prints, drawn once: a second attempt prints the same, whatever changed meanwhile.
    """
    CREATE TABLE print_pages (
        job_id TEXT PRIMARY KEY REFERENCES print_jobs (id) ON DELETE CASCADE,
        pdf BLOB NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER print_pages_are_never_changed BEFORE UPDATE ON print_pages
    BEGIN SELECT RAISE(ABORT, 'a page is drawn once'); END
    """,
    # The first free label of a half-used sheet.
    "CREATE TABLE sheets (medium TEXT PRIMARY KEY, next_label INTEGER NOT NULL CHECK (next_label > 0)) STRICT",
)

_GUIDES = (
    "ALTER TABLE guests ADD COLUMN pronunciation TEXT NOT NULL DEFAULT ''",
    # What says something of a person's health stands apart from the guests, where no list and no export finds it.
    """
    CREATE TABLE guest_supports (
        guest_id TEXT NOT NULL REFERENCES guests (id),
        position INTEGER NOT NULL,
        need TEXT NOT NULL,
        words TEXT NOT NULL,
        consent TEXT NOT NULL CHECK (consent IN ('desk', 'team')),
        on_badge INTEGER NOT NULL CHECK (on_badge IN (0, 1)),
        PRIMARY KEY (guest_id, position)
    ) STRICT, WITHOUT ROWID
    """,
    # It was taken in as what the guest consented to be offered, for staff only.
    """
    INSERT INTO guest_supports SELECT id, 0, 'other', support, 'desk', 0 FROM guests WHERE support <> ''
    """,
    "ALTER TABLE guests DROP COLUMN support",
    """
    CREATE TABLE guides (
        id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), skills TEXT NOT NULL, phone TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # Who and what for, apart from the log: it is forgotten with the needs, and the log stays whole.
    """
    CREATE TABLE guide_wishes (
        call_id TEXT PRIMARY KEY, guest_id TEXT NOT NULL REFERENCES guests (id), need TEXT NOT NULL,
        told INTEGER NOT NULL CHECK (told IN (0, 1)), place TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE guide_bookings (
        id TEXT PRIMARY KEY, guest_id TEXT NOT NULL REFERENCES guests (id), at TEXT NOT NULL, place TEXT NOT NULL,
        guide_id TEXT REFERENCES guides (id), call_id TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE guide_calls (
        seq INTEGER PRIMARY KEY,
        call_id TEXT NOT NULL,
        act TEXT NOT NULL CHECK (act IN ('called', 'taken', 'released', 'arrived', 'done', 'cancelled')),
        at TEXT NOT NULL, desk TEXT NOT NULL, staff TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX guide_calls_by_call ON guide_calls (call_id, seq)",
    "CREATE UNIQUE INDEX one_call_an_id ON guide_calls (call_id) WHERE act = 'called'",
    """
    CREATE TRIGGER guide_calls_are_never_changed BEFORE UPDATE ON guide_calls
    BEGIN SELECT RAISE(ABORT, 'the log of calls is only ever added to'); END
    """,
    """
    CREATE TRIGGER guide_calls_are_never_deleted BEFORE DELETE ON guide_calls
    BEGIN SELECT RAISE(ABORT, 'the log of calls is only ever added to'); END
    """,
)


@migrations()
def m001_first_schema(db: Database) -> None:
    """Event, guests, tickets, checkpoints, bookings, the admission log, print jobs and the search index."""
    for statement in _FIRST_SCHEMA:
        db.execute(statement)


@migrations()
def m002_badges(db: Database) -> None:
    """More words for the badge, templates, pages as they were printed, and half-used sheets."""
    for statement in _BADGES:
        db.execute(statement)


@migrations()
def m003_end_of_an_empty_log(db: Database) -> None:
    """Also of an empty log the end is written down, so that a log that was emptied is missed."""
    db.execute("INSERT OR IGNORE INTO log_head VALUES (1, 0, ?)", [GENESIS])


@migrations()
def m004_desk_of_a_print_job(db: Database) -> None:
    """A badge comes out where its guest stands: each job knows the desk whose printers print it.

    The next free label of a half-used sheet is a matter of the computer beside it, and stands in its settings.
    """
    db.execute("ALTER TABLE print_jobs ADD COLUMN desk TEXT NOT NULL DEFAULT ''")
    db.execute("DROP TABLE IF EXISTS sheets")


@migrations()
def m005_guides(db: Database) -> None:
    """Support needs in a table of their own, guides, the calls for them, and how a name is pronounced."""
    for statement in _GUIDES:
        db.execute(statement)
