-- Rows with keys or sealed content (case_file, sealed_content, look, lookup, check_log) are only ever appended and
-- overwritten in place by the same number of bytes. A deletion could make SQLite move a neighbouring row and leave
-- its old bytes in the free part of a page, where a later erasure would not reach them.

CREATE TABLE node (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  key_check BLOB NOT NULL
) STRICT;

CREATE TABLE authority (
  id TEXT PRIMARY KEY,
  particulars TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE register (
  id TEXT PRIMARY KEY,
  keeper TEXT NOT NULL REFERENCES authority (id),
  charter TEXT NOT NULL,
  last_number INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE adopted_charter (
  charter TEXT PRIMARY KEY,
  adopted_at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  register TEXT NOT NULL REFERENCES register (id),
  wrapped_key BLOB NOT NULL
) STRICT;

CREATE TABLE erased_case (
  case_ordinal INTEGER PRIMARY KEY REFERENCES case_file (ordinal),
  remains TEXT NOT NULL
) STRICT;

CREATE TABLE event (
  ordinal INTEGER PRIMARY KEY,
  register TEXT NOT NULL REFERENCES register (id),
  number INTEGER NOT NULL,
  case_ordinal INTEGER NOT NULL REFERENCES case_file (ordinal),
  case_version INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_version INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  legal_date TEXT NOT NULL,
  UNIQUE (register, number),
  UNIQUE (case_ordinal, case_version)
) STRICT;

CREATE TABLE sealed_content (
  event INTEGER PRIMARY KEY REFERENCES event (ordinal),
  body BLOB NOT NULL
) STRICT;

CREATE TABLE idempotency (
  key BLOB PRIMARY KEY,
  case_id TEXT NOT NULL,
  case_version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE look (
  ordinal INTEGER PRIMARY KEY,
  case_ordinal INTEGER NOT NULL REFERENCES case_file (ordinal),
  at INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX look_by_case ON look (case_ordinal);

CREATE TABLE lookup (
  ordinal INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  day TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX lookup_by_actor ON lookup (actor, day);

CREATE TABLE lookup_subject (
  hash BLOB NOT NULL,
  lookup INTEGER NOT NULL REFERENCES lookup (ordinal),
  PRIMARY KEY (hash, lookup)
) STRICT, WITHOUT ROWID;

CREATE TABLE lookup_case (
  case_ordinal INTEGER NOT NULL REFERENCES case_file (ordinal),
  lookup INTEGER NOT NULL REFERENCES lookup (ordinal),
  PRIMARY KEY (case_ordinal, lookup)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_log (
  receipt INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  asker TEXT NOT NULL,
  activity TEXT NOT NULL,
  answer INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE check_subject (
  hash BLOB NOT NULL,
  receipt INTEGER NOT NULL,
  PRIMARY KEY (hash, receipt)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_case (
  case_id TEXT NOT NULL,
  receipt INTEGER NOT NULL,
  PRIMARY KEY (case_id, receipt)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  login TEXT UNIQUE,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE point_of_service (
  id TEXT PRIMARY KEY,
  secret_hash BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  activities TEXT NOT NULL,
  revoked INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE mirror_entry (
  register TEXT NOT NULL REFERENCES register (id),
  key TEXT NOT NULL,
  name_hash BLOB NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT,
  is_organisation INTEGER NOT NULL,
  name TEXT,
  name_key TEXT,
  address TEXT,
  address_key TEXT,
  identifiers TEXT NOT NULL,
  citation TEXT,
  PRIMARY KEY (register, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE p_subject (
  hash BLOB NOT NULL,
  kind INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  PRIMARY KEY (hash, kind, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_subject_by_case ON p_subject (case_id);

CREATE TABLE p_case (
  case_id TEXT PRIMARY KEY,
  register TEXT NOT NULL,
  charter TEXT NOT NULL,
  stage INTEGER NOT NULL,
  is_person INTEGER NOT NULL,
  opened_on TEXT NOT NULL,
  applicant TEXT,
  from_day TEXT,
  until_day TEXT,
  ended_on TEXT,
  case_end INTEGER,
  next_due TEXT,
  settles_on TEXT,
  erases_on TEXT,
  was_late INTEGER NOT NULL,
  higher_body INTEGER NOT NULL,
  lodged INTEGER NOT NULL,
  upheld INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  days_to_correct INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX p_case_by_register ON p_case (register, stage);
CREATE INDEX p_case_by_applicant ON p_case (applicant);
CREATE INDEX p_case_by_settling ON p_case (register, settles_on);
CREATE INDEX p_case_by_erasing ON p_case (register, erases_on);

CREATE TABLE p_entry (
  case_id TEXT PRIMARY KEY,
  register TEXT NOT NULL,
  name_key TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  suspended INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE p_check (
  case_id TEXT PRIMARY KEY,
  register TEXT NOT NULL,
  charter TEXT NOT NULL,
  is_person INTEGER NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  measures TEXT NOT NULL,
  stays TEXT NOT NULL,
  exceptions TEXT NOT NULL
) STRICT, WITHOUT ROWID;
