-- What keepers answer to findings. Reasons are sealed under the key of the case the finding is about and overwritten with it.

CREATE TABLE oversight_answer (
  finding INTEGER PRIMARY KEY REFERENCES oversight_finding (ordinal),
  at INTEGER NOT NULL,
  reply INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
