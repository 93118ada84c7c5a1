DROP TRIGGER order_lines_buyer ON order_lines;
DROP FUNCTION name_buyer_of_line;
ALTER TABLE order_lines DROP COLUMN buyer_id;
ALTER TABLE outbox_events DROP COLUMN place_id;
