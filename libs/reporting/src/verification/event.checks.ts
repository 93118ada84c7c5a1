import type { Check } from './check.js';

/** Nothing that happened was lost on the way, nothing changed afterwards. */
export const EVENT_CHECKS: readonly Check[] = [
  {
    name: '事件无遗漏 · every event was relayed',
    counted: `SELECT count(*) FROM outbox_events`,
    faults: `SELECT 'event ' || id || ' (' || type || ') waits since ' || at AS fault FROM outbox_events WHERE relayed_at IS NULL AND position <=
               (SELECT max(position) FROM outbox_events WHERE relayed_at < now() - interval '2 minutes')`,
  },
  {
    name: '任务无丢失 · every delivery is done, or on the operator’s list, or under way',
    counted: `SELECT count(*) FROM event_deliveries`,
    faults: `SELECT 'delivery of ' || event_id || ' to ' || consumer || ' open since ' || relayed_at AS fault FROM event_deliveries
              WHERE done_at IS NULL AND dead_at IS NULL AND relayed_at < now() - interval '10 minutes'
             UNION ALL
             SELECT 'dead letter: ' || e.type || ' to ' || d.consumer || ': ' || COALESCE(d.last_error, '') FROM event_deliveries d JOIN outbox_events e ON e.id = d.event_id
              WHERE d.dead_at IS NOT NULL AND d.done_at IS NULL AND d.dismissed_at IS NULL`,
  },
  {
    name: '同类事件送达一致 · every relayed event reached each consumer that others of its type reached',
    counted: `SELECT count(*) FROM outbox_events WHERE relayed_at IS NOT NULL`,
    faults: `WITH kinds AS (SELECT e.type, d.consumer, min(e.position) AS since FROM event_deliveries d JOIN outbox_events e ON e.id = d.event_id GROUP BY 1, 2)
             SELECT 'event ' || e.id || ' (' || e.type || ') has no delivery to ' || k.consumer AS fault
               FROM outbox_events e JOIN kinds k ON k.type = e.type AND e.position > k.since
              WHERE e.relayed_at IS NOT NULL AND NOT EXISTS (SELECT FROM event_deliveries d WHERE d.event_id = e.id AND d.consumer = k.consumer)`,
  },
];
