-- Who is told what, what they still have to do, and the letters sent about it. Creates only; the two indexes on
-- audit_entries lock that table against writing while they are built.

-- Gives every notice of a person the next number. The row is locked until commit, so within one inbox a higher number is
-- never visible before a lower one: who has seen number n has missed nothing before it.
CREATE TABLE notification_inboxes (
  user_id uuid PRIMARY KEY REFERENCES users (id),
  last_position bigint NOT NULL CHECK (last_position > 0)
) WITH (fillfactor = 50);

CREATE TABLE notifications (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  position bigint NOT NULL CHECK (position > 0),
  kind text NOT NULL CHECK (kind IN ('to_do', 'notice')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 1000),
  link text NOT NULL CHECK (link ~ '^/[A-Za-z0-9/_.-]*$'),
  subject_type text NOT NULL CHECK (subject_type ~ '^[a-z_]{3,40}$'),
  subject_id text NOT NULL CHECK (length(subject_id) BETWEEN 1 AND 120),
  event_id uuid NOT NULL REFERENCES outbox_events (id),
  event_type text NOT NULL,
  -- Order of the causes: an event ends only what an earlier one began, in whatever order they are delivered.
  event_position bigint NOT NULL,
  -- What a later event must name to end this to-do.
  ends_by text,
  ends_with text,
  at timestamptz NOT NULL,
  read_at timestamptz,
  done_at timestamptz,
  UNIQUE (event_id, user_id),
  UNIQUE (user_id, position),
  CHECK ((kind = 'to_do') = (ends_by IS NOT NULL) AND (ends_by IS NULL) = (ends_with IS NULL)),
  CHECK (kind = 'to_do' OR done_at IS NULL)
);
CREATE INDEX notifications_unread ON notifications (user_id, position) WHERE read_at IS NULL;
CREATE INDEX notifications_to_do ON notifications (user_id, position) WHERE kind = 'to_do' AND done_at IS NULL;
CREATE INDEX notifications_ending ON notifications (ends_with, event_type) WHERE kind = 'to_do' AND done_at IS NULL;
REVOKE DELETE, TRUNCATE ON notifications, notification_inboxes FROM bangfu_app;

-- The latest end of each kind of to-do, for a beginning that is delivered after its end.
CREATE TABLE to_do_endings (
  event_type text NOT NULL,
  ends_by text NOT NULL,
  ends_with text NOT NULL,
  position bigint NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (ends_with, event_type, ends_by)
);

CREATE TABLE notification_preferences (
  user_id uuid PRIMARY KEY REFERENCES users (id),
  email_to_dos boolean NOT NULL,
  email_notices boolean NOT NULL,
  changed_at timestamptz NOT NULL
);

-- Letters, written in the transaction of the notice and sent by a schedule. waiting → sending → sent, back to waiting
-- after a failure, failed when it is given up. A claim that is never answered ends at `claimed_until`.
CREATE TABLE emails (
  id uuid PRIMARY KEY,
  notification_id uuid NOT NULL UNIQUE REFERENCES notifications (id),
  user_id uuid NOT NULL REFERENCES users (id),
  to_sealed text NOT NULL,
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 150),
  text_body text NOT NULL,
  html_body text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_try_at timestamptz NOT NULL,
  claim uuid,
  claimed_until timestamptz,
  last_error text CHECK (length(last_error) <= 500),
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  CHECK ((state = 'sending') = (claim IS NOT NULL) AND (claim IS NULL) = (claimed_until IS NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX emails_due ON emails (next_try_at, id) WHERE state = 'waiting';
CREATE INDEX emails_claimed ON emails (claimed_until) WHERE state = 'sending';
CREATE INDEX emails_user ON emails (user_id, id);
REVOKE DELETE, TRUNCATE ON emails FROM bangfu_app;

-- The audit trail is read newest first, often by its action.
CREATE INDEX audit_entries_at ON audit_entries (at, id);
CREATE INDEX audit_entries_action ON audit_entries (action text_pattern_ops, at, id);
