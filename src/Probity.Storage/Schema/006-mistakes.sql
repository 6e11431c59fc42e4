-- What kind of mistake a case's entry held, as found by whoever revoked or corrected it; null where none was found, or none was asked for yet.
ALTER TABLE p_case ADD COLUMN mistake INTEGER;
