import {
  ApprovalOverdue,
  RequestApproved,
  RequestExpired,
  RequestRefused,
  RequestStepApproved,
  RequestSubmitted,
  RequestWithdrawn,
} from '@bangfu/procurement';
import { FilingConfirmed, FilingReturned, FilingSubmitted, OrderEvaluated } from '@bangfu/quota';
import { after, type Entry, facts, holders, type Notice, officials, on, person } from './notice.js';

type FilingWords = { filingNumber: string; agency: string };
const FILING = facts<{ filingId: string }, FilingWords>(
  'filingId',
  `SELECT f.number AS "filingNumber", o.short_name AS agency FROM quota_filings f JOIN organisations o ON o.id = f.agency_id WHERE f.id = $1`,
);
type EvaluatedWords = { orderNumber: string; buyer: string };
const EVALUATED = facts<{ orderId: string }, EvaluatedWords>(
  'orderId',
  `SELECT o.number AS "orderNumber", b.short_name AS buyer FROM orders o JOIN organisations b ON b.id = o.buyer_id WHERE o.id = $1`,
);
type RequestWords = {
  requestNumber: string;
  title: string;
  requesterId: string;
  actingId: string;
  heldUntil: Date | null;
  notApprovers: string[];
};
/** The requester, and who has approved a step already, must not approve. */
const REQUEST = facts<{ requestId: string }, RequestWords>(
  'requestId',
  `SELECT coalesce(r.number, '') AS "requestNumber", r.title, r.requester_id::text AS "requesterId",
     coalesce(r.acting_id, r.agency_id)::text AS "actingId", r.held_until AS "heldUntil",
     ARRAY(SELECT r.requester_id::text UNION SELECT approver_id::text FROM approvals WHERE request_id = r.id) AS "notApprovers"
   FROM purchase_requests r WHERE r.id = $1`,
);

const filing = { type: 'quota_filing', by: 'filingId' } as const;
const request = { type: 'purchase_request', by: 'requestId' } as const;
const requestPage = ({ requestId }: { requestId: string }): string => `/procurement/requests/${requestId}`;
type Requested = { requestId: string; agencyId: string } & RequestWords;

export const QUOTA_NOTICES: readonly Entry[] = [
  on(FilingSubmitted, FILING, filing, [
    {
      kind: 'to_do',
      to: officials('plans.review', 'divisionCode'),
      title: ({ agency, year }) => `待审核：${agency}${year}年预留份额填报`,
      body: ({ filingNumber }) => `填报单${filingNumber}已提交，请核对采购基数和预留比例后确认，或注明理由退回。`,
      link: ({ filingId }) => `/oversight/filings/${filingId}`,
      endsBy: 'filingId',
      endings: after(FilingReturned, FilingConfirmed),
    },
  ]),
  on(FilingReturned, FILING, filing, [
    {
      kind: 'to_do',
      to: holders('plans.file', 'agencyId'),
      title: ({ year }) => `${year}年预留份额填报被退回`,
      body: ({ filingNumber }) => `填报单${filingNumber}被财政部门退回，请按退回理由修改后重新提交。`,
      link: ({ filingId }) => `/procurement/filings/${filingId}`,
      endsBy: 'filingId',
      endings: after(FilingSubmitted, FilingConfirmed),
    },
  ]),
  on(FilingConfirmed, FILING, filing, [
    {
      kind: 'notice',
      to: holders('plans.file', 'agencyId'),
      title: ({ year }) => `${year}年预留份额填报已确认`,
      body: ({ filingNumber }) => `填报单${filingNumber}已确认，全年预留份额已经生成，可随时查看进度。`,
      link: ({ filingId }) => `/procurement/filings/${filingId}`,
    },
  ]),
  on(OrderEvaluated, EVALUATED, { type: 'order', by: 'orderId' }, [
    {
      kind: 'notice',
      to: holders('orders.confirm', 'supplierId'),
      title: ({ buyer, orderNumber }) => `${buyer}评价了订单${orderNumber}`,
      body: () => '评价内容见订单页面。',
      link: ({ orderId }) => `/vendor/orders/${orderId}`,
    },
  ]),
];

const DECIDED = after(RequestStepApproved, RequestApproved, RequestRefused, RequestWithdrawn, RequestExpired);

const approve = (title: (words: Requested) => string, body: (words: Requested) => string): Notice<Requested> => ({
  kind: 'to_do',
  to: holders('requests.approve', 'agencyId', 'notApprovers'),
  title,
  body,
  link: requestPage,
  endsBy: 'requestId',
  endings: DECIDED,
});
const tell = (title: (words: Requested) => string, body: (words: Requested) => string): Notice<Requested> => ({
  kind: 'notice',
  to: person('requesterId', 'actingId', 'requests.create'),
  title,
  body,
  link: requestPage,
});

export const PROCUREMENT_NOTICES: readonly Entry[] = [
  on(RequestSubmitted, REQUEST, request, [
    approve(
      ({ requestNumber }) => `采购申请待审批：${requestNumber}`,
      ({ title }) => `“${title}”。待审批期间锁定价格和库存，请及时逐行审批。`,
    ),
  ]),
  on(RequestStepApproved, REQUEST, request, [
    approve(
      ({ requestNumber }) => `采购申请待下一级审批：${requestNumber}`,
      ({ title, step }: Requested & { step?: number }) => `“${title}”的第${step ?? 1}级审批已通过，现由您审批。`,
    ),
  ]),
  on(RequestApproved, REQUEST, request, [
    tell(
      ({ requestNumber }) => `采购申请已批准：${requestNumber}`,
      ({ title }) => `“${title}”已批准，已按供应商生成订单，等待供应商确认。`,
    ),
  ]),
  on(RequestRefused, REQUEST, request, [
    tell(
      ({ requestNumber }) => `采购申请未获批准：${requestNumber}`,
      ({ title }) => `“${title}”未获批准，理由见申请页面；预算和库存已释放。`,
    ),
  ]),
  on(RequestWithdrawn, REQUEST, request, []),
  on(RequestExpired, REQUEST, request, [
    tell(
      ({ requestNumber }) => `采购申请已过期：${requestNumber}`,
      ({ title }) => `“${title}”在锁定期内未审批完毕，预算和库存已释放。如仍需采购，请重新提交。`,
    ),
  ]),
  on(ApprovalOverdue, REQUEST, request, [
    approve(
      ({ requestNumber }) => `采购申请超期未审批：${requestNumber}`,
      ({ title }) => `“${title}”已超过规定的审批期限，锁定期满将自动失效，请尽快审批。`,
    ),
    tell(
      ({ requestNumber }) => `采购申请超期未审批：${requestNumber}`,
      ({ title }) => `“${title}”尚未审批，已再次提醒审批人。`,
    ),
  ]),
];
