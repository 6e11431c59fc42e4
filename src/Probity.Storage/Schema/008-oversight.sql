-- What auditors drew, found and took away. Reasons are sealed under the key of the case they are about and overwritten with it.

CREATE TABLE oversight_sample (
  id TEXT PRIMARY KEY,
  authority TEXT NOT NULL REFERENCES authority (id),
  drawn_at INTEGER NOT NULL,
  drawn_by TEXT NOT NULL,
  purpose TEXT NOT NULL,
  seed TEXT NOT NULL,
  register TEXT,
  decision TEXT,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  wanted INTEGER NOT NULL,
  drawn_from INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX oversight_sample_by_authority ON oversight_sample (authority, drawn_at);

CREATE TABLE oversight_sampled (
  sample TEXT NOT NULL REFERENCES oversight_sample (id),
  position INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  case_version INTEGER NOT NULL,
  register TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  PRIMARY KEY (sample, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE oversight_finding (
  ordinal INTEGER PRIMARY KEY,
  sample TEXT NOT NULL,
  position INTEGER NOT NULL,
  case_ordinal INTEGER NOT NULL REFERENCES case_file (ordinal),
  at INTEGER NOT NULL,
  found INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX oversight_finding_by_sample ON oversight_finding (sample, position);
CREATE INDEX oversight_finding_by_case ON oversight_finding (case_ordinal);

CREATE TABLE oversight_export (
  ordinal INTEGER PRIMARY KEY,
  authority TEXT NOT NULL REFERENCES authority (id),
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  purpose TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL
) STRICT;
CREATE INDEX oversight_export_by_authority ON oversight_export (authority, at);
