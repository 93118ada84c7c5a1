import { conflict, forbidden, invalid, missing } from '@bangfu/kernel';

export const institutionMissing = () => missing('institution_missing', '没有找到这个受赠机构');
export const institutionStale = (version: number) =>
  conflict('stale_version', '内容已被他人更新，请刷新后再试', { version });
export const institutionOutside = () =>
  forbidden('outside_region', '该机构不在您的管辖范围内', { field: 'divisionCode' });
export const institutionPlaceUnknown = () => invalid('region_unknown', '没有这个行政区划', { field: 'divisionCode' });
export const institutionKnown = () => conflict('institution_known', '当地已登记同名的受赠机构', { field: 'name' });
export const institutionStep = (from: string, to: string) =>
  conflict('wrong_step', '受赠机构目前的状态办不了这一步，请刷新后查看', { from, to });
export const verifierUnfit = () => forbidden('verifier_unfit', '受赠机构须由当地乡村振兴部门核实');
export const institutionClosed = () =>
  conflict('institution_closed', '这个机构目前不接受捐赠，请另选一个', { field: 'giftInstitutionId' });

export const giftMissing = () => missing('gift_missing', '没有找到这笔捐赠');
export const giftNotSent = () => conflict('wrong_step', '货物发出后才能登记机构签收');
export const giftRecorded = () => conflict('gift_recorded', '这笔捐赠已登记机构签收');
export const giftDateWrong = () =>
  invalid('received_on_wrong', '签收日期须在发货之后、今天之前（含今天）', { field: 'receivedOn' });
