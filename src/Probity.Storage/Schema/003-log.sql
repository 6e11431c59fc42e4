-- The transparency log of each register. Leaves, tiles and checkpoints hold nothing that says anything about anybody; what opens
-- a leaf lies sealed beside its event and is overwritten in place when the case is erased.

CREATE TABLE log_name (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE log_leaf (
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  leaf BLOB NOT NULL,
  PRIMARY KEY (register, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_opening (
  event INTEGER PRIMARY KEY REFERENCES event (ordinal),
  body BLOB NOT NULL
) STRICT;

CREATE TABLE log_tile (
  ordinal INTEGER PRIMARY KEY,
  register TEXT NOT NULL,
  level INTEGER NOT NULL,
  tile INTEGER NOT NULL,
  hashes BLOB NOT NULL,
  UNIQUE (register, level, tile)
) STRICT;

-- The last published checkpoint of each register: what is served, and what a restart may never fall behind.
CREATE TABLE log_checkpoint (
  register TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The history of the keys that sign a register's checkpoints, as it is served; the private halves lie in the keys directory.
CREATE TABLE log_keys (
  register TEXT PRIMARY KEY,
  history BLOB NOT NULL
) STRICT, WITHOUT ROWID;
