/**
 * Everything a person may be allowed to do, grouped by the room whose verb it opens, with the words shown to people.
 * A room's owner adds the room's own lines here; a route without one of these (or `public`) does not boot.
 */
export const PERMISSIONS = {
  kernel: {
    'audit.view': '查看操作留痕',
    'deadletters.manage': '处理失败的后台任务',
    'files.upload': '上传和打开文件',
  },
  parties: {
    'account.own': '查看自己的账户',
    'account.secure': '修改自己的密码和二次验证',
    'divisions.view': '查看行政区划',
    'organisation.rename_own': '变更本单位名称',
    'organisations.manage': '建立、更名、合并和停用单位',
    'organisations.view': '查看辖区内的单位',
    'people.manage_agency': '管理本单位人员、角色和代理',
    'people.manage_supplier': '管理本供应商人员',
    'people.view_region': '查看辖区内单位的人员',
    'session.own': '使用和结束自己的会话',
    'suppliers.register': '登记自己的合作社或企业',
    'users.manage': '建立和锁定账户',
  },
  certification: {
    'admission.admit': '准予供应商入驻',
    'admission.apply': '申请入驻',
    'admission.review_agriculture': '农业农村部门审核入驻',
    'admission.review_revitalisation': '乡村振兴部门审核入驻',
    'admission.suspend': '暂停和恢复供应商',
    'admission.view': '查看辖区内的入驻申请',
    'certification.apply': '申请产品认定',
    'certification.issue': '颁发和撤销认定证书',
    'certification.object': '对公示提出异议',
    'certification.publish': '组织公示和处理异议',
    'certification.review_county': '县级终审产品认定',
    'certification.review_township': '乡镇初审产品认定',
    'certification.review_trade': '行业部门复审产品认定',
    'certification.view': '查看辖区内的产品认定',
    'certification.view_own': '查看本供应商的认定证书',
    'households.manage': '登记联农带农户',
    'households.view': '查看辖区内的联农带农户',
  },
  catalog: {
    'catalog.browse': '浏览商品',
    'listing.manage': '上架和维护商品',
    'listing.oversee': '下架违规商品',
    'stock.manage': '维护库存',
  },
  orders: {
    'cart.own': '使用自己的购物车',
    'orders.answer': '答复供应商的调整、取消订单',
    'orders.approve_rebinding': '审批订单改绑归属单位',
    'orders.confirm': '确认、调整或拒绝订单',
    'orders.own': '查看自己的订单',
    'orders.place_own': '个人下单',
    'orders.rebind': '申请订单改绑归属单位',
    'orders.view_agency': '查看本单位订单',
    'orders.view_supplier': '查看本供应商订单',
  },
  fulfilment: {
    'disputes.open': '对到货提出争议',
    'disputes.resolve': '裁处验收争议',
    'receipts.accept': '验收到货',
    'receipts.view_agency': '查看本单位验收',
    'returns.ask': '申请退货',
    'returns.decide': '处理退货申请',
    'shipments.manage': '发货和登记物流',
  },
  finance: {
    'balance.view': '查看货款余额',
    'invoices.issue': '开具发票',
    'invoices.view_agency': '查看本单位发票',
    'payments.match': '核对付款',
    'payments.view_agency': '查看本单位付款',
    'settlement.manage': '办理结算',
    'statements.import': '导入银行流水',
  },
  payments: {
    'payments.oversee': '查看线上收款，处理差异、退款和争议',
  },
  shop: {
    'attribution.view_agency': '查看职工个人消费归属本单位的合计',
    'claims.decide': '处理消费者售后申请',
    'claims.resolve': '裁处消费者售后争议',
    'freight.manage': '设置运费模板',
    'giving.manage': '登记和核实以购代捐的受赠机构',
    'pavilions.manage': '编排专馆和专区',
    'referrals.own': '使用自己的帮销链接',
    'reviews.oversee': '处理消费者评价',
    'shop_orders.fulfil': '办理消费者订单',
  },
  settlement: {
    'credit.manage': '使用和退回本单位余款',
    'household_payments.manage': '登记付给农户的款项',
    'late_payments.view': '查看辖区内拖欠货款',
    'settlements.view_supplier': '查看本供应商结算',
  },
  quota: {
    'budget.manage': '编制本单位采购预算',
    'compliance.export': '导出通报和报表',
    'compliance.view': '查看辖区完成情况',
    'compliance.view_agency': '查看本单位完成情况',
    'plans.file': '填报本单位预留份额',
    'plans.review': '审核辖区内的填报',
    'plans.view_agency': '查看本单位填报',
    'programmes.manage': '维护政策规则',
    'programmes.view': '查看政策规则',
  },
  procurement: {
    'bands.manage': '设置本单位审批权限',
    'budgets.view_agency': '查看本单位采购预算',
    'requests.approve': '审批采购申请',
    'requests.create': '提出采购申请',
    'requests.view_agency': '查看本单位采购申请',
  },
  notifications: {
    'notifications.own': '接收自己的通知',
  },
  reporting: {
    'exports.own': '下载自己的导出文件',
    'status.view': '查看系统状态，立即核对账目',
  },
} as const;

type Grouped = typeof PERMISSIONS;
export type Permission = { [Room in keyof Grouped]: keyof Grouped[Room] }[keyof Grouped];

export const ALL_PERMISSIONS: readonly Permission[] = Object.values(PERMISSIONS).flatMap(
  (group) => Object.keys(group) as Permission[],
);
