-- SPDX-FileCopyrightText: 2026 The Generation Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members and what they lend. Money is whole cents, rates are parts per million, days are ISO text.

CREATE TABLE member (
    uuid            TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version         INTEGER NOT NULL,
    recorded_ms     INTEGER NOT NULL,
    operation       INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    code            TEXT    NOT NULL UNIQUE,
    name            TEXT    NOT NULL,
    vat             TEXT    NOT NULL,
    email           TEXT    NOT NULL,
    language        TEXT    NOT NULL,
    phone           TEXT    NOT NULL,
    street          TEXT    NOT NULL,
    zip             TEXT    NOT NULL,
    city            TEXT    NOT NULL,
    province        TEXT    NOT NULL,
    country         TEXT    NOT NULL,
    iban            TEXT    NOT NULL, -- of the investments; empty: none yet
    joined          TEXT,
    left_on         TEXT,
    erp_id          TEXT    NOT NULL,
    told_of_default INTEGER NOT NULL CHECK (told_of_default IN (0, 1))
) STRICT;
CREATE INDEX member_vat ON member (vat);

CREATE TABLE bank_account (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    member      TEXT    NOT NULL REFERENCES member (code),
    iban        TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    UNIQUE (member, iban)
) STRICT;

CREATE TABLE mandate (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    reference   TEXT    NOT NULL UNIQUE,
    member      TEXT    NOT NULL REFERENCES member (code),
    iban        TEXT    NOT NULL,
    purpose     TEXT    NOT NULL,
    signed_on   TEXT    NOT NULL,
    ended       TEXT
) STRICT;
CREATE INDEX mandate_member ON mandate (member);

-- Kinds of investment that were changed or added; the four of the cooperative are known to the program.
CREATE TABLE kind (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    code        TEXT    NOT NULL UNIQUE,
    terms       TEXT    NOT NULL -- by the names of investments.md, Annex A
) STRICT;

CREATE TABLE emission (
    uuid          TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version       INTEGER NOT NULL,
    recorded_ms   INTEGER NOT NULL,
    operation     INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    code          TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    kind          TEXT    NOT NULL, -- code of one of the program's kinds, or of table kind
    state         TEXT    NOT NULL CHECK (state IN ('draft', 'open', 'done', 'cancelled')),
    start_date    TEXT    NOT NULL,
    end_date      TEXT,
    total_cents   INTEGER,
    limited_until TEXT,
    limited_cents INTEGER,
    rate_ppm      INTEGER,
    overrides     TEXT    NOT NULL -- terms that differ from the kind's
) STRICT;

CREATE TABLE investment (
    uuid                    TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version                 INTEGER NOT NULL,
    recorded_ms             INTEGER NOT NULL,
    operation               INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    name                    TEXT    NOT NULL UNIQUE,
    member                  TEXT    NOT NULL REFERENCES member (code),
    emission                TEXT    NOT NULL REFERENCES emission (code),
    nominal_cents           INTEGER NOT NULL CHECK (nominal_cents > 0),
    amortized_cents         INTEGER NOT NULL CHECK (amortized_cents BETWEEN 0 AND nominal_cents),
    rate_ppm                INTEGER,
    order_date              TEXT,
    signed_date             TEXT,
    purchase_date           TEXT,
    first_effective_date    TEXT,
    last_effective_date     TEXT,
    last_interest_paid_date TEXT,
    draft                   INTEGER NOT NULL CHECK (draft IN (0, 1)),
    active                  INTEGER NOT NULL CHECK (active IN (0, 1)),
    closed_reason           TEXT    NOT NULL,
    closed_date             TEXT,
    origin                  TEXT    NOT NULL, -- name of the investment it came from; empty: none
    CHECK (purchase_date IS NOT NULL
        OR (first_effective_date IS NULL AND last_effective_date IS NULL AND amortized_cents = 0))
) STRICT;
CREATE INDEX investment_member ON investment (member);
CREATE INDEX investment_emission ON investment (emission, active, nominal_cents, amortized_cents);
CREATE INDEX investment_number ON investment (length(name), name);
CREATE INDEX investment_origin ON investment (origin) WHERE origin <> '';

-- Only ever appended to; what changed stands in the payload, so that any past day can be replayed.
CREATE TABLE investment_event (
    investment   TEXT    NOT NULL REFERENCES investment (name),
    seq          INTEGER NOT NULL,
    recorded_ms  INTEGER NOT NULL,
    operation    INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    type         TEXT    NOT NULL,
    at_ms        INTEGER NOT NULL,
    user         TEXT    NOT NULL,
    date         TEXT,
    amount_cents INTEGER,
    payload      TEXT    NOT NULL,
    PRIMARY KEY (investment, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE remittance (
    uuid            TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version         INTEGER NOT NULL,
    recorded_ms     INTEGER NOT NULL,
    operation       INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT    NOT NULL UNIQUE,
    mode            TEXT    NOT NULL,
    type            TEXT    NOT NULL CHECK (type IN ('receivable', 'payable')),
    state           TEXT    NOT NULL CHECK (state IN ('draft', 'sent', 'executed', 'cancelled')),
    sent            TEXT,
    executed        TEXT
) STRICT;
CREATE INDEX remittance_state ON remittance (state, mode);

CREATE TABLE remittance_line (
    uuid            TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version         INTEGER NOT NULL,
    recorded_ms     INTEGER NOT NULL,
    operation       INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    remittance      TEXT    NOT NULL REFERENCES remittance (name),
    invoice         TEXT    NOT NULL,
    origin          TEXT    NOT NULL, -- name of the investment
    member          TEXT    NOT NULL REFERENCES member (code),
    iban            TEXT    NOT NULL,
    mandate         TEXT    NOT NULL,
    amount_cents    INTEGER NOT NULL CHECK (amount_cents > 0),
    communication   TEXT    NOT NULL,
    withdrawn       INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    UNIQUE (remittance, invoice)
) STRICT;
CREATE INDEX remittance_line_origin ON remittance_line (origin);

CREATE TABLE invoice (
    uuid            TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version         INTEGER NOT NULL,
    recorded_ms     INTEGER NOT NULL,
    operation       INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT    NOT NULL UNIQUE,
    type            TEXT    NOT NULL,
    state           TEXT    NOT NULL,
    member          TEXT    NOT NULL REFERENCES member (code),
    journal         TEXT    NOT NULL,
    origin          TEXT    NOT NULL, -- name of the investment
    reference       TEXT    NOT NULL,
    invoice_date    TEXT,
    due_date        TEXT,
    partner_account TEXT    NOT NULL,
    iban            TEXT    NOT NULL,
    payment         TEXT    NOT NULL,
    mandate         TEXT    NOT NULL,
    lines           TEXT    NOT NULL,
    check_cents     INTEGER NOT NULL,
    untaxed_cents   INTEGER NOT NULL,
    tax_cents       INTEGER NOT NULL,
    total_cents     INTEGER NOT NULL,
    residual_cents  INTEGER NOT NULL,
    remittance      TEXT    NOT NULL, -- name of the one it is in; empty: none
    to_tax_office   INTEGER NOT NULL CHECK (to_tax_office IN (0, 1))
) STRICT;
CREATE INDEX invoice_origin ON invoice (origin);

-- Only ever appended to; debits and credits of each are equal.
CREATE TABLE account_move (
    operation INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    place     INTEGER NOT NULL, -- within its operation
    date      TEXT    NOT NULL,
    journal   TEXT    NOT NULL,
    reference TEXT    NOT NULL,
    lines     TEXT    NOT NULL,
    PRIMARY KEY (operation, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_move_reference ON account_move (reference);

CREATE TABLE mail (
    uuid        TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version     INTEGER NOT NULL,
    recorded_ms INTEGER NOT NULL,
    operation   INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    wording     TEXT    NOT NULL, -- name of the template
    account     TEXT    NOT NULL, -- which of ours it comes from
    language    TEXT    NOT NULL,
    member      TEXT    NOT NULL REFERENCES member (code),
    recipient   TEXT    NOT NULL,
    about       TEXT    NOT NULL, -- name of an investment or an invoice
    subject     TEXT    NOT NULL,
    body        TEXT    NOT NULL,
    attachments TEXT    NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('pending', 'sent', 'suppressed')),
    written_ms  INTEGER NOT NULL,
    sent_ms     INTEGER
) STRICT;
CREATE INDEX mail_state ON mail (state);
CREATE INDEX mail_about ON mail (about);

CREATE TABLE saving (
    uuid         TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version      INTEGER NOT NULL,
    recorded_ms  INTEGER NOT NULL,
    operation    INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    member       TEXT    NOT NULL REFERENCES member (code),
    invoice_line TEXT    NOT NULL,
    invoice_date TEXT    NOT NULL,
    kwh          INTEGER NOT NULL,
    saving_cents INTEGER NOT NULL,
    UNIQUE (member, invoice_line)
) STRICT;
CREATE INDEX saving_date ON saving (member, invoice_date);

-- A year's savings are withheld from once per investment.
CREATE TABLE withholding (
    uuid         TEXT    NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    version      INTEGER NOT NULL,
    recorded_ms  INTEGER NOT NULL,
    operation    INTEGER NOT NULL REFERENCES operation (sequence) DEFERRABLE INITIALLY DEFERRED,
    investment   TEXT    NOT NULL REFERENCES investment (name),
    year         INTEGER NOT NULL,
    saving_cents INTEGER NOT NULL,
    irpf_cents   INTEGER NOT NULL,
    invoice      TEXT    NOT NULL, -- empty once taken back
    UNIQUE (investment, year)
) STRICT;
