-- Agreements between authorities under which one applies the other's listings. What is applied is written in the events of each case; p_joint follows from them.

CREATE TABLE agreement (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES register (id),
  implementer TEXT NOT NULL REFERENCES authority (id),
  body TEXT NOT NULL,
  proposed_at INTEGER NOT NULL,
  proposed_by TEXT NOT NULL,
  concluded_at INTEGER,
  concluded_by TEXT,
  ended_on TEXT,
  ended_by TEXT,
  end_reasons TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE p_joint (
  case_id TEXT NOT NULL,
  agreement TEXT NOT NULL,
  measures TEXT NOT NULL,
  answered_on TEXT NOT NULL,
  lifted_on TEXT,
  acknowledged_on TEXT,
  PRIMARY KEY (case_id, agreement)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_joint_by_agreement ON p_joint (agreement);
