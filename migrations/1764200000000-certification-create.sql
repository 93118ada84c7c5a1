-- Who may sell and what is certified: admission, households, certification, publicity, certificates. Creates only; locks nothing that exists.

-- Days, months and thresholds, dated and per region: the longest region that fits wins, then the latest date.
CREATE TABLE certification_settings (
  key text NOT NULL CHECK (key IN ('admission_review_working_days', 'certification_review_working_days', 'publicity_days',
    'publicity_in_working_days', 'certificate_validity_months', 'certificate_warning_days', 'licence_warning_days',
    'public_group_minimum')),
  region_code text NOT NULL DEFAULT '' CHECK (region_code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})?$'),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value >= 0),
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (key, region_code, valid_from)
);
INSERT INTO certification_settings (key, valid_from, value, basis) VALUES
  ('admission_review_working_days', '2019-01-01', 3, '湖北2020年做法：县级名单3个工作日内审核'),
  ('certification_review_working_days', '2019-01-01', 5, '平台默认；各地未见统一规定'),
  ('publicity_days', '2019-01-01', 5, '通行做法5至7个工作日；各地未见统一规定'),
  ('publicity_in_working_days', '2019-01-01', 1, '通行做法；1为工作日，0为自然日'),
  ('certificate_validity_months', '2019-01-01', 24, '平台默认；公开文件只规定“有效期内”，未见统一期限'),
  ('certificate_warning_days', '2019-01-01', 60, '平台默认'),
  ('licence_warning_days', '2019-01-01', 30, '平台默认'),
  ('public_group_minimum', '2019-01-01', 5, '个人信息保护：不足5户的数字不公开');

-- Which papers an application needs, by kind of supplier. `need`: always; processing = only when the supplier or product is processed;
-- optional. `dated` papers need their last day of validity.
CREATE TABLE certification_document_kinds (
  subject text NOT NULL CHECK (subject IN ('admission', 'certificate')),
  supplier_kind text NOT NULL CHECK (supplier_kind IN ('cooperative', 'company', 'family_farm', 'individual', 'trader')),
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  name text NOT NULL CHECK (name <> ''),
  need text NOT NULL CHECK (need IN ('always', 'processing', 'optional')),
  dated boolean NOT NULL,
  position integer NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (subject, supplier_kind, kind, valid_from),
  CHECK (valid_to IS NULL OR valid_from < valid_to)
);
INSERT INTO certification_document_kinds (subject, supplier_kind, kind, name, need, dated, position, valid_from)
SELECT k.subject, s.kind, k.kind, k.name,
       CASE WHEN s.kind = 'trader' AND k.kind = 'food_production_licence' THEN 'optional' ELSE k.need END, k.dated, k.position, '2019-01-01'
  FROM (VALUES ('cooperative'), ('company'), ('family_farm'), ('individual'), ('trader')) s (kind),
       (VALUES ('admission', 'business_licence', '营业执照', 'always', false, 1),
               ('admission', 'food_production_licence', '食品生产许可证或小作坊登记证', 'processing', true, 2),
               ('admission', 'commitment_letter', '承诺书', 'always', false, 3),
               ('admission', 'bank_account_proof', '对公账户证明', 'always', false, 4),
               ('admission', 'quality_mark', '绿色食品、有机、地理标志等证书', 'optional', true, 5),
               ('certificate', 'origin_proof', '产地证明', 'always', false, 1),
               ('certificate', 'test_report', '检测报告', 'always', true, 2),
               ('certificate', 'benefit_agreement', '带贫协议', 'always', false, 3),
               ('certificate', 'commitment_letter', '承诺书', 'always', false, 4),
               ('certificate', 'food_production_licence', '食品生产许可证或小作坊登记证', 'processing', true, 5),
               ('certificate', 'payment_slips', '带贫款项发放凭证', 'optional', false, 6),
               ('certificate', 'price_comparison', '同类产品价格依据', 'optional', false, 7),
               ('certificate', 'quality_mark', '商标、绿色食品、有机、地理标志等证书', 'optional', true, 8)
       ) k (subject, kind, name, need, dated, position);

CREATE TABLE admission_applications (
  id uuid PRIMARY KEY,
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  supplier_kind text NOT NULL CHECK (supplier_kind IN ('cooperative', 'company', 'family_farm', 'individual', 'trader')),
  -- The supplier's division when it applied; its county reviews.
  division_code text NOT NULL REFERENCES divisions (code) CHECK (length(division_code) >= 6),
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'recommended', 'admitted', 'refused', 'withdrawn')),
  round integer NOT NULL DEFAULT 0 CHECK (round >= 0),
  processes boolean NOT NULL DEFAULT false,
  main_products text NOT NULL DEFAULT '' CHECK (length(main_products) <= 500),
  capability text NOT NULL DEFAULT '' CHECK (length(capability) <= 2000),
  benefit_plan text NOT NULL DEFAULT '' CHECK (length(benefit_plan) <= 2000),
  submitted_at timestamptz,
  submitted_on date,
  due_on date,
  decided_by uuid REFERENCES users (id),
  decided_at timestamptz,
  decision_reasons text[] NOT NULL DEFAULT '{}',
  decision_text text NOT NULL DEFAULT '' CHECK (length(decision_text) <= 1000),
  created_by uuid REFERENCES users (id),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((round = 0) = (submitted_at IS NULL)),
  CHECK ((submitted_at IS NULL) = (submitted_on IS NULL) AND (submitted_at IS NULL) = (due_on IS NULL)),
  CHECK (due_on IS NULL OR due_on >= submitted_on),
  CHECK (state IN ('draft', 'withdrawn') OR round > 0),
  CHECK ((state IN ('admitted', 'refused')) = (decided_at IS NOT NULL)),
  CHECK (state <> 'refused' OR (cardinality(decision_reasons) > 0 AND decision_text <> ''))
);
CREATE UNIQUE INDEX admission_applications_one_open ON admission_applications (supplier_id)
  WHERE state IN ('draft', 'submitted', 'returned', 'recommended');
CREATE INDEX admission_applications_supplier ON admission_applications (supplier_id, created_at, id);
CREATE INDEX admission_applications_region ON admission_applications (division_code text_pattern_ops, state);
CREATE INDEX admission_applications_due ON admission_applications (due_on) WHERE state = 'submitted';
CREATE INDEX admission_applications_list ON admission_applications (created_at, id);
CREATE INDEX admission_applications_decided_by ON admission_applications (decided_by);
CREATE INDEX admission_applications_created_by ON admission_applications (created_by);

CREATE TABLE admission_documents (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES admission_applications (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  file_id uuid NOT NULL REFERENCES files (id),
  -- The last day on which the paper is good; null when it does not end.
  valid_until date,
  added_by uuid REFERENCES users (id),
  added_at timestamptz NOT NULL,
  removed_at timestamptz,
  warned_at timestamptz
);
CREATE UNIQUE INDEX admission_documents_once ON admission_documents (application_id, kind, file_id) WHERE removed_at IS NULL;
CREATE INDEX admission_documents_application ON admission_documents (application_id);
CREATE INDEX admission_documents_file ON admission_documents (file_id);
CREATE INDEX admission_documents_added_by ON admission_documents (added_by);
CREATE INDEX admission_documents_expiring ON admission_documents (valid_until) WHERE removed_at IS NULL AND valid_until IS NOT NULL;

-- One verdict per round and authority, by two different people; rows are never changed.
CREATE TABLE admission_reviews (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES admission_applications (id),
  round integer NOT NULL CHECK (round > 0),
  authority text NOT NULL CHECK (authority IN ('agriculture', 'revitalisation')),
  verdict text NOT NULL CHECK (verdict IN ('recommend', 'return')),
  reasons text[] NOT NULL DEFAULT '{}',
  remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
  reviewer_id uuid NOT NULL REFERENCES users (id),
  reviewer_name text NOT NULL,
  reviewer_organisation_id uuid NOT NULL REFERENCES organisations (id),
  reviewed_at timestamptz NOT NULL,
  reviewed_on date NOT NULL,
  UNIQUE (application_id, round, authority),
  UNIQUE (application_id, round, reviewer_id),
  CHECK (verdict = 'recommend' OR (cardinality(reasons) > 0 AND remark <> ''))
);
CREATE INDEX admission_reviews_reviewer ON admission_reviews (reviewer_id);
CREATE INDEX admission_reviews_organisation ON admission_reviews (reviewer_organisation_id);
CREATE TRIGGER admission_reviews_append_only BEFORE UPDATE OR DELETE ON admission_reviews FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON admission_reviews FROM bangfu_app;

CREATE TABLE supplier_standings (
  supplier_id uuid PRIMARY KEY REFERENCES organisations (id),
  state text NOT NULL CHECK (state IN ('admitted', 'suspended')),
  kind text NOT NULL CHECK (kind IN ('producer', 'trader')),
  application_id uuid NOT NULL UNIQUE REFERENCES admission_applications (id),
  admitted_at timestamptz NOT NULL,
  suspended_at timestamptz,
  suspended_by uuid REFERENCES users (id),
  suspended_reason text,
  suspended_text text NOT NULL DEFAULT '' CHECK (length(suspended_text) <= 1000),
  version integer NOT NULL DEFAULT 1,
  CHECK ((state = 'suspended') = (suspended_at IS NOT NULL) AND (state = 'suspended') = (suspended_reason IS NOT NULL))
);
CREATE INDEX supplier_standings_suspended_by ON supplier_standings (suspended_by);

-- A trader sells for a producer only under a letter of that producer, which the producer itself confirms. `valid_to` is the last day.
CREATE TABLE agent_commissions (
  id uuid PRIMARY KEY,
  trader_id uuid NOT NULL REFERENCES organisations (id),
  producer_id uuid NOT NULL REFERENCES organisations (id),
  file_id uuid NOT NULL REFERENCES files (id),
  scope text NOT NULL CHECK (length(scope) BETWEEN 1 AND 500),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  created_by uuid REFERENCES users (id),
  created_at timestamptz NOT NULL,
  confirmed_by uuid REFERENCES users (id),
  confirmed_at timestamptz,
  ended_by uuid REFERENCES users (id),
  ended_at timestamptz,
  CHECK (trader_id <> producer_id),
  CHECK (valid_from < valid_to),
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CONSTRAINT agent_commissions_no_overlap
  EXCLUDE USING gist (trader_id WITH =, producer_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (ended_at IS NULL)
);
CREATE INDEX agent_commissions_trader ON agent_commissions (trader_id, id);
CREATE INDEX agent_commissions_producer ON agent_commissions (producer_id, id);
CREATE INDEX agent_commissions_file ON agent_commissions (file_id);
CREATE INDEX agent_commissions_created_by ON agent_commissions (created_by);
CREATE INDEX agent_commissions_confirmed_by ON agent_commissions (confirmed_by);
CREATE INDEX agent_commissions_ended_by ON agent_commissions (ended_by);

-- Personal data is sealed; lists show the masks. The fingerprint (keyed) finds a household again without its number being readable.
CREATE TABLE households (
  id uuid PRIMARY KEY,
  name_sealed text NOT NULL,
  name_masked text NOT NULL CHECK (name_masked LIKE '%*%'),
  phone_sealed text,
  phone_masked text CHECK (phone_masked ~ '^[0-9]{3}\*{4}[0-9]{4}$'),
  id_number_sealed text NOT NULL,
  id_number_masked text NOT NULL CHECK (id_number_masked ~ '^[0-9]{6}\*{8,11}[0-9X]{1,4}$'),
  id_number_fingerprint text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('four_key', 'unstable', 'marginal', 'lifted')),
  village_code text NOT NULL REFERENCES divisions (code) CHECK (length(village_code) = 12),
  registered_by_id uuid NOT NULL REFERENCES organisations (id),
  invented boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((phone_sealed IS NULL) = (phone_masked IS NULL))
);
CREATE INDEX households_village ON households (village_code text_pattern_ops, id);
CREATE INDEX households_registered_by ON households (registered_by_id);

-- How a supplier raises a household's income, for a time. `valid_to` is the last day; null while it goes on.
CREATE TABLE benefit_links (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES households (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  mode text NOT NULL CHECK (mode IN ('order_purchase', 'labour', 'dividend', 'land_transfer', 'custody')),
  valid_from date NOT NULL,
  valid_to date,
  evidence_file_id uuid NOT NULL REFERENCES files (id),
  created_by uuid REFERENCES users (id),
  created_at timestamptz NOT NULL,
  ended_by uuid REFERENCES users (id),
  ended_reason text NOT NULL DEFAULT '' CHECK (length(ended_reason) <= 500),
  CHECK (valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT benefit_links_no_overlap
  EXCLUDE USING gist (household_id WITH =, supplier_id WITH =, mode WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX benefit_links_supplier ON benefit_links (supplier_id, household_id);
CREATE INDEX benefit_links_file ON benefit_links (evidence_file_id);
CREATE INDEX benefit_links_created_by ON benefit_links (created_by);
CREATE INDEX benefit_links_ended_by ON benefit_links (ended_by);

CREATE TABLE certificate_applications (
  id uuid PRIMARY KEY,
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  -- Whose produce it is when a trader applies.
  producer_id uuid REFERENCES organisations (id),
  -- Renewals of one certificate share the id of the first application.
  lineage_id uuid NOT NULL,
  renews_id uuid,
  state text NOT NULL CHECK (state IN ('draft', 'township_review', 'trade_review', 'county_review', 'publicity', 'returned',
    'certified', 'withdrawn')),
  round integer NOT NULL DEFAULT 0 CHECK (round >= 0),
  product_name text NOT NULL CHECK (length(product_name) BETWEEN 1 AND 60),
  category_code text NOT NULL CHECK (length(category_code) BETWEEN 1 AND 40),
  origin_code text NOT NULL REFERENCES divisions (code) CHECK (length(origin_code) = 12),
  specification text NOT NULL DEFAULT '' CHECK (length(specification) <= 200),
  processed boolean NOT NULL DEFAULT false,
  -- 亩 × 100, so that a quarter of a 亩 is a whole number.
  area_mu_hundredths bigint CHECK (area_mu_hundredths > 0),
  yield_grams_per_mu bigint CHECK (yield_grams_per_mu > 0),
  annual_capacity_grams bigint CHECK (annual_capacity_grams > 0),
  price_fen bigint CHECK (price_fen > 0),
  comparison_price_fen bigint CHECK (comparison_price_fen > 0),
  price_unit text NOT NULL DEFAULT '斤' CHECK (length(price_unit) BETWEEN 1 AND 10),
  comparison_source text NOT NULL DEFAULT '' CHECK (length(comparison_source) <= 300),
  benefit_text text NOT NULL DEFAULT '' CHECK (length(benefit_text) <= 2000),
  submitted_at timestamptz,
  submitted_on date,
  -- When the present step should be done; null where nobody is waited for.
  due_on date,
  created_by uuid REFERENCES users (id),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((area_mu_hundredths IS NULL) = (yield_grams_per_mu IS NULL)),
  CHECK (producer_id <> supplier_id),
  CHECK (state IN ('draft', 'withdrawn', 'returned') OR (round > 0 AND specification <> '' AND annual_capacity_grams IS NOT NULL
    AND price_fen IS NOT NULL AND comparison_price_fen IS NOT NULL AND benefit_text <> '')),
  CHECK ((round = 0) = (submitted_at IS NULL) AND (round = 0) = (submitted_on IS NULL)),
  CHECK ((due_on IS NOT NULL) = (state IN ('township_review', 'trade_review', 'county_review', 'publicity')))
);
CREATE UNIQUE INDEX certificate_applications_one_open ON certificate_applications (supplier_id, product_name, origin_code)
  WHERE state NOT IN ('certified', 'withdrawn');
CREATE INDEX certificate_applications_supplier ON certificate_applications (supplier_id, created_at, id);
CREATE INDEX certificate_applications_producer ON certificate_applications (producer_id) WHERE producer_id IS NOT NULL;
CREATE INDEX certificate_applications_region ON certificate_applications (origin_code text_pattern_ops, state);
CREATE INDEX certificate_applications_list ON certificate_applications (created_at, id);
CREATE INDEX certificate_applications_due ON certificate_applications (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX certificate_applications_created_by ON certificate_applications (created_by);
CREATE INDEX certificate_applications_renews ON certificate_applications (renews_id) WHERE renews_id IS NOT NULL;

CREATE TABLE certificate_documents (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES certificate_applications (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  file_id uuid NOT NULL REFERENCES files (id),
  valid_until date,
  added_by uuid REFERENCES users (id),
  added_at timestamptz NOT NULL,
  removed_at timestamptz
);
CREATE UNIQUE INDEX certificate_documents_once ON certificate_documents (application_id, kind, file_id) WHERE removed_at IS NULL;
CREATE INDEX certificate_documents_application ON certificate_documents (application_id);
CREATE INDEX certificate_documents_file ON certificate_documents (file_id);
CREATE INDEX certificate_documents_added_by ON certificate_documents (added_by);

CREATE TABLE certificate_application_households (
  application_id uuid NOT NULL REFERENCES certificate_applications (id),
  household_id uuid NOT NULL REFERENCES households (id),
  PRIMARY KEY (application_id, household_id)
);
CREATE INDEX certificate_application_households_household ON certificate_application_households (household_id);

-- One verdict per round and level, each by another person; rows are never changed.
CREATE TABLE certificate_reviews (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES certificate_applications (id),
  round integer NOT NULL CHECK (round > 0),
  level text NOT NULL CHECK (level IN ('township', 'trade', 'county')),
  verdict text NOT NULL CHECK (verdict IN ('pass', 'return')),
  reasons text[] NOT NULL DEFAULT '{}',
  remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 1000),
  reviewer_id uuid NOT NULL REFERENCES users (id),
  reviewer_name text NOT NULL,
  reviewer_organisation_id uuid NOT NULL REFERENCES organisations (id),
  reviewed_at timestamptz NOT NULL,
  reviewed_on date NOT NULL,
  UNIQUE (application_id, round, level),
  UNIQUE (application_id, round, reviewer_id),
  CHECK (verdict = 'pass' OR (cardinality(reasons) > 0 AND remark <> ''))
);
CREATE INDEX certificate_reviews_reviewer ON certificate_reviews (reviewer_id);
CREATE INDEX certificate_reviews_organisation ON certificate_reviews (reviewer_organisation_id);
CREATE TRIGGER certificate_reviews_append_only BEFORE UPDATE OR DELETE ON certificate_reviews FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON certificate_reviews FROM bangfu_app;

-- Published at village, township and county at once. `until_on` is the last day for objections; `content` is what was published.
CREATE TABLE publicity_notices (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES certificate_applications (id),
  round integer NOT NULL CHECK (round > 0),
  level text NOT NULL CHECK (level IN ('village', 'township', 'county')),
  division_code text NOT NULL REFERENCES divisions (code),
  from_on date NOT NULL,
  until_on date NOT NULL,
  content jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  -- Set when an upheld objection ends it early.
  closed_at timestamptz,
  UNIQUE (application_id, round, level),
  CHECK (from_on <= until_on),
  CHECK (length(division_code) = CASE level WHEN 'village' THEN 12 WHEN 'township' THEN 9 ELSE 6 END)
);
CREATE INDEX publicity_notices_region ON publicity_notices (division_code text_pattern_ops, until_on);
CREATE INDEX publicity_notices_list ON publicity_notices (published_at, id);

CREATE TABLE objections (
  id uuid PRIMARY KEY,
  notice_id uuid NOT NULL REFERENCES publicity_notices (id),
  application_id uuid NOT NULL REFERENCES certificate_applications (id),
  round integer NOT NULL CHECK (round > 0),
  raised_by uuid NOT NULL REFERENCES users (id),
  raised_by_name text NOT NULL,
  remark text NOT NULL CHECK (length(remark) BETWEEN 1 AND 1000),
  state text NOT NULL CHECK (state IN ('open', 'dismissed', 'upheld')),
  raised_at timestamptz NOT NULL,
  settled_by uuid REFERENCES users (id),
  settled_at timestamptz,
  settled_text text NOT NULL DEFAULT '' CHECK (length(settled_text) <= 1000),
  -- A person objects once per round, at whichever level.
  CONSTRAINT objections_once UNIQUE (application_id, round, raised_by),
  CHECK ((state = 'open') = (settled_at IS NULL)),
  CHECK (state = 'open' OR settled_text <> ''),
  CHECK (settled_by <> raised_by)
);
CREATE INDEX objections_notice ON objections (notice_id);
CREATE INDEX objections_open ON objections (application_id, round) WHERE state = 'open';
CREATE INDEX objections_raised_by ON objections (raised_by);
CREATE INDEX objections_settled_by ON objections (settled_by);

-- The last number given per county and year; raised in the transaction that issues, so a refused issue leaves no gap.
CREATE TABLE certificate_sequences (
  catalogue_code text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (catalogue_code, year)
);

-- `valid_to` is the last day (有效期至). listed832 and household_count stand as of the day of issue; certificates_current() below
-- counts only links that hold on the day asked for.
CREATE TABLE certificates (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^BF-[0-9]{6}-20[0-9]{2}-[0-9]{6}$'),
  verify_code text NOT NULL UNIQUE CHECK (verify_code ~ '^[2-9A-HJ-NP-Z]{10}$'),
  application_id uuid NOT NULL UNIQUE REFERENCES certificate_applications (id),
  lineage_id uuid NOT NULL,
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  product_name text NOT NULL,
  category_code text NOT NULL,
  origin_code text NOT NULL REFERENCES divisions (code) CHECK (length(origin_code) = 12),
  specification text NOT NULL,
  catalogue_code text NOT NULL REFERENCES divisions (code) CHECK (length(catalogue_code) = 6),
  listed832 boolean NOT NULL,
  poor_household_linked boolean NOT NULL,
  household_count integer NOT NULL CHECK (household_count >= 0),
  annual_capacity_grams bigint NOT NULL CHECK (annual_capacity_grams > 0),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  state text NOT NULL CHECK (state IN ('valid', 'expired', 'revoked')),
  issued_by uuid NOT NULL REFERENCES users (id),
  issued_by_id uuid NOT NULL REFERENCES organisations (id),
  issued_at timestamptz NOT NULL,
  -- 绿色通道: issued while publicity still runs, with the county's reason; an objection upheld later revokes it.
  green_channel_reason text CHECK (length(green_channel_reason) BETWEEN 5 AND 300),
  revoked_by uuid REFERENCES users (id),
  revoked_at timestamptz,
  revoked_on date,
  revoke_reasons text[] NOT NULL DEFAULT '{}',
  revoke_text text NOT NULL DEFAULT '' CHECK (length(revoke_text) <= 1000),
  warned_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (valid_from < valid_to),
  CHECK (left(origin_code, 6) = catalogue_code),
  CHECK (split_part(number, '-', 2) = catalogue_code),
  CHECK (poor_household_linked = (household_count > 0)),
  CHECK ((state = 'revoked') = (revoked_at IS NOT NULL) AND (revoked_at IS NULL) = (revoked_on IS NULL)),
  CHECK (state <> 'revoked' OR (cardinality(revoke_reasons) > 0 AND revoke_text <> '')),
  CONSTRAINT certificates_no_overlap
  EXCLUDE USING gist (supplier_id WITH =, lineage_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (state <> 'revoked')
);
CREATE INDEX certificates_supplier ON certificates (supplier_id, issued_at, id);
CREATE INDEX certificates_region ON certificates (origin_code text_pattern_ops, state);
CREATE INDEX certificates_list ON certificates (issued_at, id);
CREATE INDEX certificates_valid ON certificates (valid_to) WHERE state = 'valid';
CREATE INDEX certificates_catalogue ON certificates (catalogue_code);
CREATE INDEX certificates_issued_by ON certificates (issued_by);
CREATE INDEX certificates_issuer ON certificates (issued_by_id);
CREATE INDEX certificates_revoked_by ON certificates (revoked_by);
ALTER TABLE certificate_applications ADD FOREIGN KEY (renews_id) REFERENCES certificates (id);

-- The certificates that hold on a date with their facts for counting, right without waiting for any schedule: the one truth that
-- rooms to the right join. Plain SQL, so that the planner inlines it.
CREATE FUNCTION certificates_current(on_date date)
RETURNS TABLE (certificate_id uuid, supplier_id uuid, catalogue_code text, listed832 boolean, poor_household_linked boolean,
               household_count integer, origin_code text, category_code text, valid_to date)
LANGUAGE sql STABLE AS $$
  SELECT c.id, c.supplier_id, c.catalogue_code, c.listed832, links.count > 0, links.count, c.origin_code, c.category_code, c.valid_to
    FROM certificates c
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT h.household_id)::int AS count
        FROM certificate_application_households h
        JOIN benefit_links l ON l.household_id = h.household_id AND l.supplier_id = c.supplier_id
       WHERE h.application_id = c.application_id AND l.valid_from <= on_date AND (l.valid_to IS NULL OR l.valid_to >= on_date)) links
   WHERE c.valid_from <= on_date AND c.valid_to >= on_date AND (c.revoked_on IS NULL OR c.revoked_on > on_date)
$$;

-- Mandatory papers of admitted suppliers whose last day is over, by supplier and kind; a newer paper of the kind makes up for an old one.
CREATE FUNCTION supplier_licences_expired(on_date date)
RETURNS TABLE (supplier_id uuid, kind text)
LANGUAGE sql STABLE AS $$
  SELECT s.supplier_id, d.kind
    FROM supplier_standings s
    JOIN admission_applications a ON a.id = s.application_id
    JOIN admission_documents d ON d.application_id = a.id AND d.removed_at IS NULL
    JOIN certification_document_kinds k ON k.subject = 'admission' AND k.supplier_kind = a.supplier_kind AND k.kind = d.kind
     AND k.valid_from <= on_date AND (k.valid_to IS NULL OR k.valid_to > on_date)
     AND (k.need = 'always' OR (k.need = 'processing' AND a.processes))
   GROUP BY s.supplier_id, d.kind
  HAVING max(coalesce(d.valid_until, 'infinity'::date)) < on_date
$$;

-- Who may sell on a date: admitted, not suspended, the organisation active, every mandatory paper good that day.
CREATE FUNCTION suppliers_admitted(on_date date)
RETURNS TABLE (supplier_id uuid, kind text)
LANGUAGE sql STABLE AS $$
  SELECT s.supplier_id, s.kind
    FROM supplier_standings s
    JOIN organisations o ON o.id = s.supplier_id AND o.status = 'active'
   WHERE s.state = 'admitted'
     AND NOT EXISTS (SELECT FROM supplier_licences_expired(on_date) e WHERE e.supplier_id = s.supplier_id)
$$;
