/** What the page says after a try that did not end in a payment; `code` travels in the address, so only known ones are shown. */
export function saying(code: string | null): string | null {
  return code !== null && Object.hasOwn(SAYINGS, code) ? SAYINGS[code]! : null;
}

const SAYINGS: Record<string, string> = {
  card_declined: '银行没有通过这笔付款。请换一张卡，或改用支付宝、微信支付。',
  insufficient_funds: '这张卡余额不足。请换一张卡，或改用其他方式。',
  expired_card: '这张卡已过有效期。请换一张卡。',
  incorrect_cvc: '安全码不对。请核对卡背面的三位数字后再试。',
  processing_error: '银行暂时没能处理，没有扣款。请稍后再试一次。',
  payment_intent_authentication_failure: '没有通过银行验证，没有扣款。请重试或换一种方式。',
  payment_intent_payment_attempt_failed: '您取消了付款，没有扣款。可以重新选择付款方式。',
  unknown_card: '这里只认下面列出的测试卡号，请点一张试用。',
  number: '请填写卡号，或点一张下面的测试卡。',
  expiry: '有效期请按“月/年”填写，例如 12/34，且不早于本月。',
  cvc: '安全码是 3 位或 4 位数字。',
  stale: '页面已过期，请重新提交一次。没有扣款。',
};
