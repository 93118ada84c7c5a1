import { conflict, forbidden, invalid, missing } from '@bangfu/kernel';

export const notAttributable = () => forbidden('not_an_agency', '只有预算单位和工会可以设置归属码');
export const attributionCodeUnknown = () =>
  missing('attribution_code_missing', '没有这个归属码，或归属码已停用', { field: 'code' });
export const attributionElsewhere = (unitName: string) =>
  conflict('attribution_elsewhere', `您的个人消费已归属“${unitName}”，请先退出`, { field: 'code' });
export const attributionFromWrong = (today: string, last: string) =>
  invalid('attribution_from_wrong', `开始日期须在${today}至${last}之间`, { field: 'fromOn' });
export const notAttributed = () => conflict('not_attributed', '您的个人消费没有归属任何单位');
