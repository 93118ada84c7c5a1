-- Stored files and who may open them; and the counters of rate limits. Creates only; locks nothing that exists.
CREATE TABLE files (
  id uuid PRIMARY KEY,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  purpose text NOT NULL,
  mime_type text NOT NULL,
  size_bytes integer NOT NULL CHECK (size_bytes BETWEEN 1 AND 10485760),
  organisation_id uuid,
  stored_by uuid,
  stored_at timestamptz NOT NULL
);
CREATE INDEX files_sha256 ON files (sha256);
CREATE INDEX files_organisation ON files (organisation_id, id);
-- What was once evidence cannot be changed or taken away.
REVOKE UPDATE, DELETE, TRUNCATE ON files FROM bangfu_app;
CREATE TRIGGER files_append_only BEFORE UPDATE OR DELETE ON files FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A file as part of a subject of some room: `reader_ids` are organisations, `region_code` opens it to officials there.
CREATE TABLE file_attachments (
  file_id uuid NOT NULL REFERENCES files (id),
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  reader_ids uuid[] NOT NULL DEFAULT '{}',
  region_code text CHECK (region_code ~ '^\d{2,12}$'),
  attached_at timestamptz NOT NULL,
  PRIMARY KEY (file_id, subject_type, subject_id)
);
CREATE INDEX file_attachments_subject ON file_attachments (subject_type, subject_id);

-- `expire` is a double, because the limiter calculates with it as a number of milliseconds. Unlogged: a crash may
-- forget who was fast, and counting costs no write-ahead log.
CREATE UNLOGGED TABLE rate_limits (
  key text PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire double precision
);
CREATE INDEX rate_limits_expire ON rate_limits (expire);
