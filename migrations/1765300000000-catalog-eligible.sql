-- What counts toward a programme may be rare among what is on sale: the newest of it must not be looked for among all the rest.
-- Locks products for writing while the two indexes are built; each holds only the marked rows.
CREATE INDEX products_listed832 ON products (listed_at DESC, id DESC) WHERE state = 'listed' AND listed832;
CREATE INDEX products_household_linked ON products (listed_at DESC, id DESC) WHERE state = 'listed' AND poor_household_linked;
