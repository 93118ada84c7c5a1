-- Which seeded stories this database holds, written in the transaction that tells them. Locks nothing.
CREATE TABLE told_stories (
  name text PRIMARY KEY CHECK (name ~ '^[a-z]{3,40}$'),
  told_at timestamptz NOT NULL
);
