-- SPDX-FileCopyrightText: 2026 The Generation Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every row that people or jobs write carries: uuid, version, recorded_ms (when this version was recorded, UTC) and
-- operation (which operation wrote it; NULL: born with the file). What a new version replaces goes to row_past.

CREATE TABLE setting (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    name        TEXT    NOT NULL UNIQUE,
    value       TEXT    NOT NULL
) STRICT;

CREATE TABLE operation (
    sequence    INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    kind        TEXT    NOT NULL,
    at_ms       INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    user        TEXT    NOT NULL,
    arguments   BLOB    NOT NULL, -- JSON, compressed when long
    result      BLOB    NOT NULL
) STRICT;
CREATE INDEX operation_recorded ON operation (recorded_ms);

CREATE TABLE outbox (
    operation   INTEGER PRIMARY KEY REFERENCES operation (sequence),
    state       TEXT    NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'accepted', 'refused')),
    tries       INTEGER NOT NULL DEFAULT 0,
    next_try_ms INTEGER,
    last_error  TEXT
) STRICT;

CREATE TABLE row_past (
    entity      TEXT    NOT NULL,
    uuid        TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    replaced_ms INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    state       TEXT    NOT NULL, -- JSON of the columns
    PRIMARY KEY (entity, uuid, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE mix (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    name        TEXT    NOT NULL UNIQUE,
    description TEXT    NOT NULL,
    enabled     INTEGER NOT NULL CHECK (enabled IN (0, 1))
) STRICT;

-- the same mix on every desk, hence the fixed uuid
INSERT INTO mix VALUES ('9f0d3a52-5c1e-5d0b-9a54-6b1f8f4f7a01', 1, 0, NULL, 'GenerationkWh', '', 1);

CREATE TABLE plant (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    mix         TEXT    NOT NULL REFERENCES mix (uuid),
    name        TEXT    NOT NULL,
    description TEXT    NOT NULL,
    shares      INTEGER NOT NULL CHECK (shares >= 0),
    enabled     INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    first_date  TEXT,
    last_date   TEXT,
    UNIQUE (mix, name)
) STRICT;

CREATE TABLE meter (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    plant       TEXT    NOT NULL REFERENCES plant (uuid),
    serial      TEXT    NOT NULL UNIQUE,
    description TEXT    NOT NULL,
    enabled     INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    first_date  TEXT,
    last_date   TEXT
) STRICT;
CREATE INDEX meter_plant ON meter (plant);

CREATE TABLE accepted_gap (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    meter       TEXT    NOT NULL REFERENCES meter (serial),
    first_date  TEXT    NOT NULL DEFAULT '',
    last_date   TEXT    NOT NULL DEFAULT '',
    UNIQUE (meter, first_date, last_date)
) STRICT;

-- A curve is one blob a local month (model/curve/CurveChunk.h). Kinds: 1 production, 2 rights, 3 correction.
CREATE TABLE curve (
    id   INTEGER PRIMARY KEY,
    uuid TEXT    NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind INTEGER NOT NULL,
    name TEXT    NOT NULL,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE curve_chunk (
    id          INTEGER PRIMARY KEY,
    curve       INTEGER NOT NULL REFERENCES curve (id),
    month       INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 999912), -- YYYYMM in Europe/Madrid
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL, -- of the first hour stored in this month
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    sha256      BLOB    NOT NULL CHECK (length(sha256) = 32),
    hours       BLOB    NOT NULL,
    UNIQUE (curve, month)
) STRICT;

CREATE TABLE curve_chunk_past (
    id          INTEGER PRIMARY KEY,
    curve       INTEGER NOT NULL REFERENCES curve (id),
    month       INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    replaced_ms INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    sha256      BLOB    NOT NULL CHECK (length(sha256) = 32),
    hours       BLOB    NOT NULL,
    UNIQUE (curve, month, version)
) STRICT;

-- How far a curve reached at each recording: appended hours make no version, this cuts them away again.
CREATE TABLE curve_extent (
    curve       INTEGER NOT NULL REFERENCES curve (id),
    recorded_ms INTEGER NOT NULL,
    last_hour   INTEGER NOT NULL,
    PRIMARY KEY (curve, recorded_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    shares      INTEGER NOT NULL UNIQUE CHECK (shares > 0),
    algorithm   INTEGER NOT NULL CHECK (algorithm IN (1, 2)),
    tracked     INTEGER NOT NULL CHECK (tracked IN (0, 1))
) STRICT;

CREATE TABLE remainder (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    shares      INTEGER NOT NULL REFERENCES profile (shares),
    target_day  TEXT    NOT NULL,
    wh          INTEGER NOT NULL CHECK (wh <= 999), -- fraction − 1000 · debt
    rho         INTEGER NOT NULL, -- exact algorithm: kWh · shares not granted yet
    last_shares INTEGER NOT NULL, -- exact algorithm: built shares rho belongs to
    UNIQUE (shares, target_day)
) STRICT;

CREATE TABLE grant_log (
    operation     INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    shares        INTEGER NOT NULL REFERENCES profile (shares),
    from_day      TEXT    NOT NULL,
    until_day     TEXT    NOT NULL,
    in_wh         INTEGER NOT NULL,
    production_wh INTEGER NOT NULL,
    granted_kwh   INTEGER NOT NULL,
    paid_debt_kwh INTEGER NOT NULL,
    out_wh        INTEGER NOT NULL,
    PRIMARY KEY (shares, operation)
) STRICT, WITHOUT ROWID;
