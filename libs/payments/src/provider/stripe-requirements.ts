/** Whose papers Stripe asks for; the account's own have no name before them. */
const WHOSE: readonly (readonly [RegExp, string])[] = [
  [/^individual\./, '经营者'],
  [/^representative\./, '经办人'],
  [/^owners\./, '股东'],
  [/^(directors|executives)\./, '负责人'],
  [/^company\./, '单位'],
  [/^person_[^.]+\./, '有关人员'],
];

/** What it asks for, in the words of the papers that people have; the first that fits. */
const WHAT: readonly (readonly [RegExp, string])[] = [
  [/^verification\.additional_document/, '另一份证明文件'],
  [/^verification\.(document|proof_of)/, '身份证件或证照的照片'],
  [/^verification\./, '身份核验'],
  [/^(id_number|ssn_last_4)/, '身份证号码'],
  [/^(first_name|last_name|full_name|name)/, '姓名或名称'],
  [/^dob\./, '出生日期'],
  [/^(registered_)?address/, '地址'],
  [/^phone/, '电话'],
  [/^email/, '电子邮箱'],
  [/^nationality/, '国籍'],
  [/^relationship\./, '职务'],
  [/^(tax_id|registration_number|vat_id)/, '统一社会信用代码'],
  [/^structure/, '组织类型'],
  [/^(owners|directors|executives)_provided/, '股东和负责人的完整名单'],
  [/^(external_account|settings\.payouts)/, '收款的银行账户'],
  [/^business_type/, '经营者类型'],
  [/^business_profile\.(mcc|product_description)/, '经营范围'],
  [/^business_profile\.(url|support)/, '网店地址和客服联系方式'],
  [/^business_profile\./, '经营资料'],
  [/^tos_acceptance/, '同意支付渠道的服务协议'],
];

const RESTRICTED: Readonly<Record<string, string>> = {
  'requirements.past_due': '资料逾期没有补齐',
  'requirements.pending_verification': '资料正在核验，无须操作',
  'action_required.requested_capabilities': '还有申请没有办完，请点“补充资料”',
  under_review: '支付渠道正在审查，无须操作',
  listed: '支付渠道正在核对名单，无须操作',
  platform_paused: '运营中心暂停了这个账户',
  'rejected.fraud': '支付渠道认为有欺诈嫌疑，已拒绝；请联系运营中心',
  'rejected.incomplete_verification': '没有通过身份核验，已拒绝；请联系运营中心',
  'rejected.listed': '在支付渠道的限制名单上，已拒绝；请联系运营中心',
  'rejected.terms_of_service': '违反支付渠道的服务协议，已拒绝；请联系运营中心',
  'rejected.platform_fraud': '运营中心报告了欺诈嫌疑，已拒绝；请联系运营中心',
  'rejected.platform_terms_of_service': '违反平台的服务协议，已拒绝；请联系运营中心',
  'rejected.other': '支付渠道已拒绝；请联系运营中心',
};

const MOST = 5;

/** What an account must bring, as a sentence for the supplier. Words that we do not know stand there as they are. */
export function wantedSentence(codes: readonly string[]): string {
  const papers = [...new Set(codes.map(paperOf))];
  return `请点“补充资料”提交：${papers.slice(0, MOST).join('、')}${papers.length > MOST ? '等' : ''}`;
}

export const restrictedSentence = (reason: string): string =>
  `账户被限制：${RESTRICTED[reason] ?? `支付渠道的原因代码是 ${reason}`}`;

function paperOf(code: string): string {
  const [prefix, whose] = WHOSE.find(([pattern]) => pattern.test(code)) ?? [null, ''];
  const rest = prefix ? code.replace(prefix, '') : code;
  const what = WHAT.find(([pattern]) => pattern.test(rest))?.[1];
  if (!what) return `其他资料（${code}）`;
  return whose ? `${whose}的${what}` : what;
}
