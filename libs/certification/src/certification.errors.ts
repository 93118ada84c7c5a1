import { type Actor, conflict, coversRegion, type DomainError, forbidden, invalid, missing } from '@bangfu/kernel';

export const staleVersion = () => conflict('stale_version', '内容已被他人更新，请刷新后再试');
export const outsideRegion = () => forbidden('outside_region', '该事项不在您的管辖范围内');
/** Of a matter that the actor may not even look at, nothing is said, not that it exists. */
export const outOfReach = (actor: Actor, code: string, gone: () => DomainError): DomainError =>
  coversRegion(actor, code) ? outsideRegion() : gone();
export const notYourReview = () => forbidden('not_your_review', '您没有这一审核环节的权限');
export const notSeparate = () => forbidden('reviewer_not_separate', '审核人不能是申请单位的成员');
export const reviewedBefore = () => conflict('reviewer_acted_before', '您在本轮已审核过该申请，须由其他人员办理');
export const reasonsNeeded = () =>
  invalid('reasons_needed', '退回、拒绝、暂停或撤销须选择原因并写明说明', { field: 'reasons' });
export const notSupplier = () => forbidden('not_a_supplier', '只有供应商可以办理');

export const admissionMissing = () => missing('admission_missing', '没有找到这份入驻申请');
export const admissionOpen = () => conflict('admission_open', '已有一份正在办理的入驻申请');
export const alreadyAdmitted = () => conflict('already_admitted', '该供应商已经入驻');
export const admissionClosed = (state: string) =>
  conflict('wrong_step', '当前状态下不能修改或办理该申请', { from: state });
export const admissionIncomplete = (fields: string[]) =>
  invalid('application_incomplete', '申请内容填写不完整', { field: fields[0], missing: fields });
export const documentsMissing = (kinds: { kind: string; name: string }[]) =>
  invalid('documents_missing', `缺少有效的必备材料：${kinds.map((item) => item.name).join('、')}`, {
    field: 'documents',
    kinds: kinds.map((item) => item.kind),
  });
export const documentKindUnknown = () => invalid('document_kind_unknown', '不需要这种材料', { field: 'kind' });
export const documentDateNeeded = () =>
  invalid('document_date_needed', '这种材料须填写有效期截止日', { field: 'validUntil' });
export const documentExpired = () => invalid('document_expired', '材料已经过期', { field: 'validUntil' });
export const documentMissing = () => missing('document_missing', '没有找到这份材料');
export const fileMissing = () => missing('file_missing', '没有找到这个文件', { field: 'fileId' });

export const standingMissing = () => missing('standing_missing', '该供应商尚未入驻');
export const standingUnchanged = () => conflict('standing_unchanged', '该供应商已处于这一状态');
export const licencesExpired = (kinds: string[]) =>
  conflict('licences_expired', '必备证照仍在过期状态，不能恢复', { kinds });
export const supplierNotAdmitted = () => conflict('supplier_not_admitted', '供应商尚未入驻或已暂停');

export const commissionMissing = () => missing('commission_missing', '没有找到这份委托书');
export const commissionNeeded = () =>
  invalid('commission_needed', '代理商须先登记至少一份生产者委托书', { field: 'commissions' });
export const commissionOverlaps = () => conflict('commission_overlaps', '与该生产者已有一份同期委托书');
export const commissionUnfit = () =>
  invalid('commission_unfit', '委托书须由代理商登记，委托方须为生产者', { field: 'producerId' });
export const commissionClosed = () => conflict('wrong_step', '该委托书已确认或已终止');

export const householdMissing = () => missing('household_missing', '没有找到这户农户');
export const householdDiffers = () =>
  conflict('household_differs', '该身份证号已登记，但姓名不一致，请核对', { field: 'name' });
export const idNumberInvalid = () => invalid('id_number_invalid', '身份证号码不正确', { field: 'idNumber' });
export const phoneInvalid = () => invalid('phone_invalid', '请填写11位手机号码', { field: 'phone' });
export const linkMissing = () => missing('link_missing', '没有找到这条联农带农关系');
export const linkOverlaps = () => conflict('link_overlaps', '该农户同期已有同一方式的联结');
export const linkDatesWrong = () => invalid('link_dates_wrong', '截止日不能早于开始日', { field: 'validTo' });
export const villageUnknown = (field: string) =>
  invalid('village_unknown', '没有这个村（须为12位区划代码）', { field });

export const applicationMissing = () => missing('certificate_application_missing', '没有找到这份认定申请');
export const applicationOpen = () =>
  conflict('certificate_application_open', '同一产品、同一产地已有一份正在办理的认定申请');
export const applicationClosed = (state: string) =>
  conflict('wrong_step', '当前状态下不能修改或办理该申请', { from: state });
export const applicationIncomplete = (fields: string[]) =>
  invalid('application_incomplete', '申请内容填写不完整', { field: fields[0], missing: fields });
export const originOutside = () => invalid('origin_outside_county', '产地须在生产者所在县内', { field: 'originCode' });
export const producerNeeded = () =>
  invalid('producer_needed', '代理商须指明已确认委托关系的生产者', { field: 'producerId' });
export const householdNotLinked = () =>
  invalid('household_not_linked', '所列农户须与本单位有有效的联结关系', { field: 'householdIds' });
export const renewalUnfit = () =>
  invalid('renewal_unfit', '只能续展本单位同一产品、同一产地的有效证书', { field: 'renewsId' });

export const noticeMissing = () => missing('notice_missing', '没有找到这份公示');
export const publicityOver = () => conflict('publicity_over', '公示已经结束');
export const publicityRunning = (untilOn: string) =>
  conflict('publicity_running', `公示至${untilOn}结束，期满后方可颁证`, { untilOn });
export const objectedBefore = () => conflict('objected_before', '您已对这次公示提出过异议');
export const objectionMissing = () => missing('objection_missing', '没有找到这条异议');
export const objectionSettled = () => conflict('objection_settled', '这条异议已经办结');
export const objectionOwn = () => forbidden('objection_own', '不能处理自己提出的异议');
export const objectionsOpen = (count: number) => conflict('objections_open', '有未办结的异议，不能颁证', { count });

export const certificateMissing = () => missing('certificate_missing', '没有找到这份证书');
export const certificateUnverified = () => missing('certificate_unverified', '编号与验证码不符，或没有这份证书');
export const certificateEnded = () => conflict('certificate_ended', '证书已到期或已撤销');
export const reviewedAlready = () => conflict('already_reviewed', '本轮该环节已经审核');
