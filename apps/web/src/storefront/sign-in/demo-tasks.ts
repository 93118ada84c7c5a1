import { zh } from '../../kit';

/** What each person of the story has to do (docs/story.md); an account that is not named here goes without. */
export const DEMO_TASKS: Readonly<Record<string, string>> = {
  shopper: zh('看商品、验证书，对公示提异议'),
  'coop-owner': zh('确认订单、申请认定，看货款何时到'),
  'coop-clerk': zh('发货、开票、办退货，手机上就行'),
  'canteen-manager': zh('填报全年计划，设预算和审批档'),
  'canteen-buyer': zh('写采购申请，答复供应商的调整'),
  'canteen-approver': zh('逐行审批，当场看到占用多少份额'),
  'canteen-acceptor': zh('到货过秤，按实收重量验收'),
  'canteen-finance': zh('收发票、导流水、核对付款'),
  'union-officer': zh('采购节日慰问品'),
  'township-clerk': zh('镇办初审产品认定'),
  'county-agriculture': zh('审核供应商入驻'),
  'county-revitalisation': zh('终审认定、组织公示、颁发证书'),
  'county-trade': zh('行业复审产品认定'),
  'county-finance': zh('审核填报，看全县完成进度'),
  'city-finance': zh('看全市各县进度，逐级下钻'),
  'province-finance': zh('看全省进度，维护政策规则'),
  operator: zh('准入供应商，裁处争议，管理账户'),
};
