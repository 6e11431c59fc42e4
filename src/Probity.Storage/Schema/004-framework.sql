-- Editions of the framework published on this node: who, when, what exactly, and whose signature. Rows are only ever added.
CREATE TABLE framework_publication (
    edition TEXT PRIMARY KEY,
    framework TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    digest TEXT NOT NULL,
    signer TEXT NOT NULL,
    signature TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
