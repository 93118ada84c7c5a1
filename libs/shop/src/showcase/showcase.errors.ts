import { conflict, forbidden, invalid, missing } from '@bangfu/kernel';

export const showcaseMissing = () => missing('showcase_missing', '没有找到这个专馆或专区');
export const showcaseStale = (version: number) =>
  conflict('stale_version', '内容已被他人更新，请刷新后再试', { version });
export const slugTaken = () => conflict('slug_taken', '已有专馆或专区使用这个网址', { field: 'slug' });
export const showcaseRegionNeeded = () =>
  invalid('region_required', '请选择专馆所属的行政区划', { field: 'regionCode' });
export const showcaseOutside = () => forbidden('outside_region', '只能编排本辖区的专馆和专区', { field: 'regionCode' });
export const showcaseRegionUnknown = () => invalid('region_unknown', '没有这个行政区划', { field: 'regionCode' });
export const showcaseDates = () => invalid('dates_wrong', '结束日期不能早于开始日期', { field: 'toOn' });
export const coverUnknown = () => invalid('cover_unknown', '封面须是已上传的照片', { field: 'coverFileId' });
export const showcaseEmpty = () => conflict('showcase_empty', '发布前至少要有一个商品栏目', { field: 'blocks' });
export const blockBodyNeeded = (index: number) =>
  invalid('block_text_required', '文字栏目须填写正文', { field: `blocks[${index}].body` });
export const blockProductsNeeded = (index: number) =>
  invalid('block_products_required', '请为商品栏目选择商品', { field: `blocks[${index}].productIds` });
export const blockProductUnknown = (index: number) =>
  invalid('block_product_unknown', '栏目中有不存在的商品', { field: `blocks[${index}].productIds` });
export const blockRuleNeeded = (index: number) =>
  invalid('block_rule_required', '请为自动栏目选择分类、产地或政策项目', { field: `blocks[${index}].categoryCode` });
export const blockPlaceUnknown = (index: number, field: 'categoryCode' | 'originCode') =>
  invalid('block_rule_unknown', '栏目所选的分类或产地不存在', { field: `blocks[${index}].${field}` });
export const showcaseStep = (from: string, to: string) =>
  conflict('wrong_step', '专馆或专区目前的状态办不了这一步，请刷新后查看', { from, to });
