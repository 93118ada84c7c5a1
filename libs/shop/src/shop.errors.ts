import { conflict, type DomainError, forbidden, formatYuan, invalid, missing } from '@bangfu/kernel';

export const notShopper = () => forbidden('not_a_shopper', '请先登录再办理');
export const staleShopVersion = (version: number) =>
  conflict('stale_version', '内容已被更新，请刷新后再试', { version });

export const goodsMissing = () => missing('goods_missing', '没有找到这个商品规格');
export const goodsOffSale = (why: string) =>
  conflict('goods_off_sale', `这件商品现在买不了：${why}`, { field: 'variantId' });
export const cartFull = (most: number) => conflict('cart_full', `购物车最多放${most}种商品，请先清理`, { most });
export const cartLineMissing = () => missing('cart_line_missing', '购物车里没有这件商品');
export const aboveMost = (most: bigint, unit: string) =>
  invalid('quantity_above_most', `每次最多购买${most}${unit}`, { field: 'quantity', most: most.toString() });
export const belowLeast = (least: bigint, unit: string) =>
  invalid('quantity_below_least', `${least}${unit}起售`, { field: 'quantity', least: least.toString() });
export const aboveStock = (available: bigint, unit: string) =>
  conflict('quantity_above_stock', `库存不足，现有${available}${unit}`, {
    field: 'quantity',
    available: available.toString(),
  });

export const addressMissing = () => missing('address_missing', '没有找到这个收货地址');
export const addressesFull = (most: number) =>
  conflict('addresses_full', `最多保存${most}个收货地址，请先删除不用的`, { most });
export const placeTooWide = () => invalid('place_too_wide', '请把所在地区选到乡镇（街道）', { field: 'divisionCode' });

export const zonesEmpty = () => invalid('freight_zones_empty', '至少要有一个可配送的地区组', { field: 'zones' });
export const zoneIncomplete = (index: number) =>
  invalid('freight_zone_incomplete', '可配送的地区组须填写首重、续重、运费和送达天数', { field: `zones[${index}]` });
export const zoneDaysWrong = (index: number) =>
  invalid('freight_days_wrong', '最快天数不能多于最慢天数', { field: `zones[${index}].promiseDaysMax` });
export const zonePlaceRepeated = (index: number, code: string) =>
  invalid('freight_place_repeated', '同一地区只能放在一个地区组里', { field: `zones[${index}].divisionCodes`, code });
export const zonePlaceUnknown = (index: number, code: string) =>
  invalid('freight_place_unknown', '没有这个地区', { field: `zones[${index}].divisionCodes`, code });
export const zonePlaceless = (index: number) =>
  invalid('freight_zone_placeless', '请选择这一组包含的地区，或设为“其余地区”', {
    field: `zones[${index}].divisionCodes`,
  });
export const elsewhereTwice = (index: number) =>
  invalid('freight_elsewhere_twice', '“其余地区”只能有一组', { field: `zones[${index}].elsewhere` });
export const freightStale = () => conflict('freight_stale', '运费模板已被更新，请刷新后再改');

export const checkoutMissing = () => missing('checkout_missing', '没有找到这笔结算');
export const nothingChosen = () => conflict('nothing_to_buy', '请先在购物车里选中要买的商品', { field: 'lines' });
export const addressNeeded = () => invalid('address_needed', '请选择收货地址', { field: 'addressId' });
export const notServed = (suppliers: string) =>
  conflict('not_served', `${suppliers}不配送到这个地区，请换收货地址或去掉这些商品`, { field: 'addressId' });
export const tooMuchAtOnce = () => conflict('checkout_too_large', '一次支付不能超过¥999,999.99，请分几次下单');
export const priceChanged = (preview: unknown) =>
  conflict('checkout_price_changed', '价格或运费有变化，请核对新的金额后再提交', { field: 'expectedFen', preview });
export const goodsChanged = (problems: unknown) =>
  conflict('goods_changed', '有商品现在买不了或数量有变，请核对后再提交', { field: 'lines', problems });
export const openTooMany = (most: number) =>
  conflict('checkouts_open_too_many', `还有${most}笔待付款，请先付款或取消`, { most });
export const checkoutOver = () => conflict('checkout_over', '付款期限已过或已取消，请重新下单');
export const checkoutPaid = () => conflict('checkout_paid', '这笔已经付款，不用再付');
export const checkoutParked = () => conflict('checkout_parked', '这笔付款正在核对，请稍后查看结果');
export const companyTaxNumber = () =>
  invalid('invoice_tax_number_wrong', '单位抬头须填写18位统一社会信用代码，且校验位正确', {
    field: 'invoice.taxNumber',
  });
export const personalTaxNumber = () =>
  invalid('invoice_tax_number_unneeded', '个人抬头不用填写税号', { field: 'invoice.taxNumber' });

export const shopOrderMissing = () => missing('shop_order_missing', '没有找到这个订单');
export const parcelMissing = () => missing('parcel_missing', '没有找到这个包裹');
export const parcelEmpty = () => invalid('parcel_empty', '请填写这个包裹里的商品', { field: 'lines' });
export const shopLineUnknown = (index: number) =>
  invalid('order_line_missing', '订单没有这一行', { field: `lines[${index}].orderLineId` });
export const shopLineRepeated = (index: number) =>
  invalid('order_line_repeated', '同一行只能填写一次', { field: `lines[${index}].orderLineId` });
export const moreThanLeft = (index: number, left: bigint) =>
  invalid('more_than_left', `这一行还有${left}件未处理`, { field: `lines[${index}].quantity`, left: left.toString() });
export const parcelIdReused = () => conflict('parcel_id_reused', '这个包裹编号已用于另一次发货');
export const parcelDelivered = () => conflict('parcel_delivered', '这个包裹已经送达');
export const trackedOutOfTime = () =>
  invalid('tracking_time_wrong', '物流时间须在发货之后、当前时间之前', { field: 'at' });
export const alreadySent = () => conflict('already_sent', '已经发货，不能再取消；收到后可以申请售后');
export const nothingToCancel = () => conflict('nothing_left_to_cancel', '没有可以取消的未发商品');
export const orderHeld = () => conflict('order_held', '有售后或支付争议还没有处理完，暂不能确认收货');

export const shopInvoiceUnasked = () => conflict('invoice_not_asked', '买家没有要求开票');
export const shopInvoiceRecorded = () => conflict('invoice_recorded', '这个订单已登记发票，如有误请先作废');
export const shopInvoiceNumberUsed = () =>
  conflict('shop_invoice_number_used', '这个发票号码已登记在另一个订单上', { field: 'number' });
export const shopInvoiceFileUsed = () =>
  conflict('shop_invoice_file_used', '这份发票文件已用另一个号码登记过，请上传这张发票自己的文件', { field: 'fileId' });
export const shopInvoiceMissing = () => missing('shop_invoice_missing', '没有找到这张发票');
export const shopInvoiceAmount = (amountFen: bigint) =>
  invalid('shop_invoice_amount_wrong', '发票金额与订单应开金额不一致', {
    field: 'amountFen',
    amountFen: amountFen.toString(),
  });
export const redLetterUnneeded = () => conflict('red_letter_unneeded', '这张发票之后没有退款，不需要开红字发票');
export const redLetterAmount = (dueFen: bigint) =>
  invalid('red_letter_amount_wrong', `红字发票金额应为开票后的退款 ${formatYuan(dueFen)}`, {
    field: 'amountFen',
    dueFen: dueFen.toString(),
  });
export const redLetterNumberUsed = () =>
  conflict('red_letter_number_used', '这个红字发票号码已经登记', { field: 'number' });
export const shopInvoiceInFuture = () =>
  invalid('shop_invoice_in_future', '开票日期不能晚于今天', { field: 'issuedOn' });

/** True for a refusal with this code. */
export const isRefusal = (error: unknown, code: string): error is DomainError =>
  error instanceof Error && error.name === 'DomainError' && (error as DomainError).code === code;
