import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';

export type RiskFlag = OversightSchemas['schemas']['RiskFlagDto'];
export type RiskRule = RiskFlag['rule'];

interface RuleWords {
  readonly name: string;
  /** What the rule looks for. */
  readonly says: string;
  /** What an official does about it. */
  readonly act: string;
}

/** In the order of the filter. */
export const RULES: Readonly<Record<RiskRule, RuleWords>> = {
  split_request: {
    name: zh('疑似拆分申请'),
    says: zh('同一人七日内向同一供应商提出多份申请，每份都不到一人审批的上限，合计却超过。'),
    act: zh('请单位说明为什么分开申请；没有正当理由的，应合并后按合计金额审批。'),
  },
  padded_price: {
    name: zh('价格偏高'),
    says: zh('每公斤单价比其他供应商同类商品的中位价高出一半以上。'),
    act: zh('对照规格和品质是否相同；不能说明的，请单位核对市场价，并查看供应商的其他成交价。'),
  },
  same_address: {
    name: zh('双方同址登录'),
    says: zh('采购单位和供应商的人员在相近的日期从同一网络地址登录。'),
    act: zh('问清双方人员有无兼职、亲属或代操作的情况；确有关联的，按回避要求处理。'),
  },
  bought_and_returned: {
    name: zh('买后即退'),
    says: zh('验收后一个月内退回了一半以上。完成额已随退货冲减。'),
    act: zh('查看退货的原因和实物去向；为凑完成额而采购的，提醒单位改正。'),
  },
  over_capacity: {
    name: zh('超产量销售'),
    says: zh('一张认定证书下一年售出的重量超过认定的年产量，可能混入了外来产品。'),
    act: zh('到产地核对实际产量和收购台账；产量确有增加的，请供应商申请变更认定，查实冒用的，撤销证书。'),
  },
};
