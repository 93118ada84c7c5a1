import { conflict, missing } from '@bangfu/kernel';

export const reviewMissing = () => missing('review_missing', '没有找到这条评价');
export const reviewLineMissing = () => missing('review_line_missing', '没有找到您购买的这件商品');
export const reviewTooEarly = () => conflict('review_too_early', '确认收货后才能评价');
export const reviewWritten = () => conflict('review_written', '这件商品已经评价过了');
export const reviewReplied = () => conflict('review_replied', '这条评价已经回复过了');
export const reviewHidden = () => conflict('review_hidden', '这条评价已经被隐藏');
