-- Forward only: what is corrected was never true.
-- Settlements of shoppers' money alone that waits for the online account were bound to the supplier's payout by bank, which does not carry it. Small tables.
UPDATE settlements s SET payout_id = NULL
 WHERE s.payout_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM settlement_lines l WHERE l.settlement_id = s.id AND l.source = 'trade')
   AND NOT EXISTS (SELECT FROM settlement_lines l JOIN payout_parts z ON z.part_id = l.subject_id WHERE l.settlement_id = s.id)
   AND COALESCE((SELECT c.channel FROM payout_channels c WHERE c.supplier_id = s.supplier_id
                    AND c.valid_from <= CURRENT_DATE ORDER BY c.valid_from DESC LIMIT 1), 'stripe') <> 'bank';
