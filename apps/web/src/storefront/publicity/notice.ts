import { storefrontApi, type StorefrontSchemas } from '../../api';
import type { Labels } from '../../kit/labels';
import { zh } from '../../kit';

export type Notice = StorefrontSchemas['schemas']['NoticeDto'];

export const NOTICE_STATES: Labels = {
  open: [zh('公示中'), 'blue'],
  over: [zh('公示期满')],
  closed: [zh('因异议终止'), 'red'],
};

export const NOTICE_LEVELS: Labels = {
  county: [zh('县级公示')],
  township: [zh('乡镇公示')],
  village: [zh('村级公示')],
};

const FIRST = { params: { query: { limit: 100 } } } as const;

/** What I have objected to, newest first; for a stranger nothing. */
export const useOwnObjections = (enabled: boolean) =>
  storefrontApi.useQuery('get', '/api/storefront/objections', FIRST, { enabled });
