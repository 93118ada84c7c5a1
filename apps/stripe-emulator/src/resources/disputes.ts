import { pageOf } from '../lists.js';
import { anything, created, flag, maybe, paging, pairs, shape, text } from '../parameters.js';
import { route, type Route } from '../routes.js';
import { decideDispute } from './disputing.js';
import { merged } from './intents.js';

const evidence = maybe(
  shape({
    customer_communication: text,
    customer_email_address: text,
    customer_name: text,
    product_description: text,
    receipt: text,
    refund_policy: text,
    shipping_address: text,
    shipping_carrier: text,
    shipping_date: text,
    shipping_documentation: text,
    shipping_tracking_number: text,
    uncategorized_file: text,
    uncategorized_text: text,
    enhanced_evidence: anything,
  }),
);

export const disputeRoutes: readonly Route[] = [
  route('GET', '/v1/disputes/:id', shape({}), (work, _, id) => work.need('dispute', id)),
  route(
    'GET',
    '/v1/disputes',
    shape({ ...paging, created, charge: text, payment_intent: text }),
    (work, { charge, payment_intent, ...given }) =>
      pageOf(work, 'dispute', '/v1/disputes', given, { charge, payment_intent }),
  ),
  route('POST', '/v1/disputes/:id', shape({ evidence, metadata: pairs, submit: flag }), async (work, given, id) => {
    const dispute = await work.need('dispute', id);
    dispute.metadata = merged(dispute.metadata, given.metadata);
    const told = Object.entries(given.evidence ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    if (told.length > 0) {
      dispute.evidence = { ...dispute.evidence, ...Object.fromEntries(told) };
      dispute.evidence_details.has_evidence = true;
    }
    const open = dispute.status.endsWith('needs_response');
    if (open && told.length > 0 && (given.submit ?? true)) {
      dispute.status = dispute.status === 'needs_response' ? 'under_review' : 'warning_under_review';
      dispute.evidence_details.submission_count += 1;
    }
    work.emit('charge.dispute.updated', dispute);
    return work.put('dispute', dispute);
  }),
  // To close is to give in: the payer keeps the money.
  route('POST', '/v1/disputes/:id/close', shape({}), async (work, _, id) =>
    decideDispute(work, await work.need('dispute', id), false),
  ),
];
