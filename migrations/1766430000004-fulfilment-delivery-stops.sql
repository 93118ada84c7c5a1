-- Buyers to whom nothing is sent until they have paid. Creates only; locks nothing that exists.
CREATE TABLE delivery_stops (
  id uuid PRIMARY KEY,
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  reason text NOT NULL CHECK (length(reason) BETWEEN 2 AND 300),
  set_by uuid NOT NULL REFERENCES users (id),
  set_at timestamptz NOT NULL,
  lifted_by uuid REFERENCES users (id),
  lifted_at timestamptz CHECK (lifted_at >= set_at),
  lift_reason text CHECK (length(lift_reason) BETWEEN 2 AND 300),
  CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL))
);
CREATE UNIQUE INDEX delivery_stops_one_open ON delivery_stops (buyer_id) WHERE lifted_at IS NULL;
CREATE INDEX delivery_stops_buyer ON delivery_stops (buyer_id, set_at DESC);
CREATE INDEX delivery_stops_set_by ON delivery_stops (set_by);
CREATE INDEX delivery_stops_lifted_by ON delivery_stops (lifted_by) WHERE lifted_by IS NOT NULL;
REVOKE DELETE, TRUNCATE ON delivery_stops FROM bangfu_app;
REVOKE UPDATE ON delivery_stops FROM bangfu_app;
GRANT UPDATE (lifted_by, lifted_at, lift_reason) ON delivery_stops TO bangfu_app;
