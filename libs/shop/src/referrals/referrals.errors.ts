import { invalid, missing } from '@bangfu/kernel';

export const referralCodeMissing = () => missing('referral_code_missing', '没有找到这个帮销码');
export const referralTargetUnfit = () =>
  invalid('referral_target_unfit', '帮销码只能指定一个在售商品或一个供应商', { field: 'productId' });
