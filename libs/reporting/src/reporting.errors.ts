import { conflict, type DomainError, invalid, missing } from '@bangfu/kernel';

/** The same words for a place that does not exist and one outside the official's region. */
export const scopeMissing = (): DomainError =>
  missing('division_missing', '没有这个行政区划，或不在您的辖区内', { field: 'division' });
export const programmeMissing = (code: string): DomainError =>
  missing('programme_missing', `没有代码为“${code}”的政策项目`, { field: 'programme' });
export const monthOutsideYear = (): DomainError =>
  invalid('month_outside_year', '截止月份须在所选年度之内', { field: 'month' });
export const agencyMissing = (): DomainError => missing('agency_missing', '没有这个单位，或不在您的辖区内');
export const orderMissing = (): DomainError => missing('order_missing', '没有这个订单，或不在您的辖区内');
export const photoMissing = (): DomainError => missing('file_missing', '没有这个文件，或您无权查看');
export const exportMissing = (): DomainError => missing('export_missing', '没有这个导出任务');
export const formatNotOffered = (): DomainError =>
  invalid('format_not_offered', '这种报表没有该格式', { field: 'format' });
export const exportNotReady = (): DomainError => conflict('export_not_ready', '文件还没有生成');
export const exportExpired = (): DomainError => conflict('export_expired', '文件已过保存期，请重新导出');
export const exportOver = (): DomainError => conflict('export_over', '任务已经结束，不能取消');
export const exportRunsElsewhere = (): Error => new Error('the export is still running elsewhere');
export const verificationRunning = (): DomainError =>
  conflict('verification_running', '核对正在进行，请等它完成后再开始');
