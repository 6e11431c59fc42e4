-- What was asked under an idempotency key, as a keyed hash: tells a repetition from another request. Empty where none was kept.
ALTER TABLE idempotency ADD COLUMN request BLOB NOT NULL DEFAULT x'';
