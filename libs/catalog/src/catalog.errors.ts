import { conflict, forbidden, invalid, missing } from '@bangfu/kernel';

export const notSupplier = () => forbidden('not_a_supplier', '只有供应商可以维护商品');
export const productMissing = () => missing('product_missing', '没有找到这个商品');
export const supplierMissing = () => missing('supplier_missing', '没有找到这个供应商');
export const variantUnknown = () => missing('variant_missing', '没有找到这个规格');
export const staleVersion = (version: number) =>
  conflict('stale_version', '内容已被他人更新，请刷新后再试', { version });

export const categoryUnknown = () => invalid('category_unknown', '没有这个分类', { field: 'categoryCode' });
export const originUnknown = () =>
  invalid('origin_unknown', '没有这个产地（须为县级及以下的区划代码）', { field: 'originCode' });
export const certificateUnknown = () =>
  invalid('certificate_unknown', '没有这份证书，或证书不属于本供应商及其受托生产者', { field: 'certificateId' });
export const certificateOrigin = (originCode: string) =>
  invalid('certificate_origin_differs', '商品产地与证书载明的产地不一致', { field: 'originCode', originCode });
export const certificateCategory = (categoryCode: string) =>
  invalid('certificate_category_differs', '商品分类与证书载明的类别不一致', { field: 'categoryCode', categoryCode });
export const producerUnknown = () =>
  invalid('producer_unknown', '没有与该生产者有效的委托关系', { field: 'agentForId' });
export const quantitiesWrong = () => invalid('quantities_wrong', '起订量不能大于限购量', { field: 'maxQuantity' });
export const photosUnknown = () => invalid('photo_unknown', '图片不存在、不是图片或不属于本单位', { field: 'fileIds' });

export const variantNeeded = () => conflict('variant_needed', '上架前须至少有一个规格');
export const lastVariant = () => conflict('last_variant', '已上架的商品须至少保留一个规格，请先下架');
export const variantRetired = () => conflict('variant_retired', '该规格已停用');
export const skuTaken = () => conflict('sku_taken', '本供应商已有使用这一货号的规格', { field: 'sku' });

/** Why a variant cannot be sold now; the words are shown to suppliers and buyers alike. */
export const UNSELLABLE = {
  product_not_listed: '商品未上架',
  variant_retired: '规格已停用',
  supplier_inactive: '供应商已停用',
  supplier_not_admitted: '供应商尚未入驻',
  supplier_suspended: '供应商已被暂停',
  certificate_ended: '认定证书已到期或已撤销',
  commission_ended: '代理委托已终止',
} as const;
export type UnsellableReason = keyof typeof UNSELLABLE;

export const notListable = (reason: UnsellableReason) => conflict(reason, `不能上架：${UNSELLABLE[reason]}`);

export const sheetUnreadable = (why: string) =>
  invalid('sheet_unreadable', `无法读取表格：${why}`, { field: 'fileId' });
export const sheetTooLong = (max: number) =>
  invalid('sheet_too_long', `一次最多导入${max}行`, { field: 'fileId', max });
