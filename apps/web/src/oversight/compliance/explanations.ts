import { zh } from '../../kit';

export interface Explanation {
  readonly name: string;
  readonly how: string;
  readonly basis?: string;
}

const NATIONAL = zh('财库〔2021〕19号；具体比例、口径和时限以各项目当年规则为准');

/** Every headline figure in the words of who has to answer for it. */
export const EXPLANATIONS = {
  reserved: {
    name: zh('预留'),
    how: zh('财政部门确认的填报中，各项目预留金额之和。一个单位同时适用两个项目的，两个项目各计一次。'),
    basis: NATIONAL,
  },
  base: {
    name: zh('基数'),
    how: zh('单位填报的年度食堂食材采购额等基数之和；各项目按自己的规则取基数，预留比例以基数计算。'),
    basis: NATIONAL,
  },
  ordered: {
    name: zh('下单'),
    how: zh(
      '供应商已确认或待确认、且按项目规则可以计入的订单行金额之和；被拒绝和取消的不计。年度按下单日期（北京时间）。',
    ),
  },
  accepted: {
    name: zh('验收'),
    how: zh('按实际验收数量和重量计算的金额，扣除已同意的退货。短斤少两的，以实收为准。'),
  },
  paid: {
    name: zh('支付'),
    how: zh('已核对到发票并分摊到订单行的到账金额，最多不超过该行应付金额；撤销或冲正的随即扣回。'),
  },
  completed: {
    name: zh('完成'),
    how: zh(
      '每个项目的规则规定一笔采购到哪一步才算完成：验收即计、验收并支付才计，或者还须评价。这里是各项目按各自口径完成的金额之和。',
    ),
    basis: NATIONAL,
  },
  completedShare: {
    name: zh('完成率'),
    how: zh('完成金额 ÷ 预留金额，向下取整到万分之一，不四舍五入。没有预留的不计算完成率，也不参加排名。'),
  },
  elapsed: {
    name: zh('时间进度'),
    how: zh('数据截止日为止，本年度已经过去的天数占全年天数的比例。完成率低于它，就是进度滞后。'),
  },
  once: {
    name: zh('去重'),
    how: zh(
      '同一笔采购可能同时符合国家和地方两个项目，两边各计一次。去重后的金额里每一笔采购只计一次，是实际买了多少。',
    ),
  },
  units: {
    name: zh('单位数'),
    how: zh('平台上状态正常或停用的预算单位和工会；已合并、撤销的不计。选定项目时，只计该项目规则适用的单位。'),
  },
  activated: { name: zh('已激活'), how: zh('单位至少有一个人登录过平台。') },
  filed: { name: zh('已填报'), how: zh('本年度填报已提交或已确认；草稿和退回未重报的不计。') },
  owing: {
    name: zh('应预留'),
    how: zh('预算单位中除去无食堂的和共用食堂由别的单位代为填报的，再加上有预留的工会。'),
    basis: NATIONAL,
  },
  notReserved: { name: zh('未预留'), how: zh('应预留的单位中，还没有经确认的预留份额的。') },
  notBought: { name: zh('有预留无采购'), how: zh('有预留份额、但没有任何计入订单的单位。') },
  laggards: { name: zh('进度滞后'), how: zh('完成率低于时间进度、且还没有全部完成的单位。') },
  supply: {
    name: zh('产销对接'),
    how: zh('注册地在辖区内的供应商：提交过入驻申请的、已准入的，以及它们上传和在售的商品、今天有效的认定证书。'),
  },
  forecast: {
    name: zh('年底预计'),
    how: zh('按到今天为止的完成速度推算到 12 月 31 日：完成金额 × 全年天数 ÷ 已过天数。预计缺口是预留减去它。'),
  },
  households: {
    name: zh('受益农户'),
    how: zh(
      '本年度与卖出了辖区产品的供应商有联结关系的农户，每户只计一次。户数少于公开下限的分组不显示，以免能认出是谁家。',
    ),
  },
  origins: {
    name: zh('采购产地'),
    how: zh('按订单行上商品的产地（县）汇总，产地以认定证书为准；排名按完成金额。'),
  },
} satisfies Readonly<Record<string, Explanation>>;

export type Explained = keyof typeof EXPLANATIONS;
