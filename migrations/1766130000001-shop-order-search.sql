-- Orders are found by what was bought, and by who receives it as far as the masks show. Built beside the traffic.
-- no transaction
DROP INDEX CONCURRENTLY IF EXISTS shop_order_lines_product_name;
CREATE INDEX CONCURRENTLY shop_order_lines_product_name ON shop_order_lines USING gin (product_name gin_trgm_ops);
DROP INDEX CONCURRENTLY IF EXISTS checkouts_receiver_phone;
CREATE INDEX CONCURRENTLY checkouts_receiver_phone ON checkouts (right(delivery_phone_masked, 4));
DROP INDEX CONCURRENTLY IF EXISTS checkouts_receiver_name;
CREATE INDEX CONCURRENTLY checkouts_receiver_name ON checkouts (delivery_name_masked);
DROP INDEX CONCURRENTLY IF EXISTS shop_orders_placed;
CREATE INDEX CONCURRENTLY shop_orders_placed ON shop_orders (placed_at DESC, id DESC);
