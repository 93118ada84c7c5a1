/** Why a payment did not succeed, in words that help the payer and nobody who tries stolen cards. */
export interface PaymentFailure {
  readonly message: string;
  /** The same means may work if tried again; otherwise another card or another way is needed. */
  readonly retrySame: boolean;
}

const OTHER = { message: '付款没有成功，请换一张卡或换一种付款方式', retrySame: false };

/** By the provider's code. Lost, stolen and suspected cards read like any other: the code itself is never shown. */
const BY_CODE: Readonly<Record<string, PaymentFailure>> = {
  insufficient_funds: { message: '余额不足，请换一张卡，或充值后再试', retrySame: false },
  expired_card: { message: '这张卡已过期，请换一张卡', retrySame: false },
  incorrect_cvc: { message: '安全码不正确，请核对卡背面的三位数字后再试', retrySame: true },
  invalid_cvc: { message: '安全码不正确，请核对卡背面的三位数字后再试', retrySame: true },
  incorrect_number: { message: '卡号不正确，请核对后再试', retrySame: true },
  invalid_number: { message: '卡号不正确，请核对后再试', retrySame: true },
  invalid_expiry_month: { message: '有效期不正确，请核对后再试', retrySame: true },
  invalid_expiry_year: { message: '有效期不正确，请核对后再试', retrySame: true },
  processing_error: { message: '银行处理时出了问题，没有扣款，请稍后再试', retrySame: true },
  try_again_later: { message: '银行暂时没有受理，没有扣款，请稍后再试', retrySame: true },
  issuer_not_available: { message: '发卡银行暂时没有回应，没有扣款，请稍后再试', retrySame: true },
  payment_intent_authentication_failure: { message: '身份验证没有通过，请重新验证或换一种付款方式', retrySame: true },
  authentication_required: { message: '银行要求验证身份，请在付款页面完成验证', retrySame: true },
  card_velocity_exceeded: { message: '超过了这张卡的限额，请换一张卡', retrySame: false },
  withdrawal_count_limit_exceeded: { message: '超过了这张卡的限额，请换一张卡', retrySame: false },
  card_not_supported: { message: '这张卡不支持网上付款，请换一张卡', retrySame: false },
  currency_not_supported: { message: '这张卡不支持人民币付款，请换一张卡', retrySame: false },
  payment_method_provider_timeout: { message: '付款超时，没有扣款，请再试一次', retrySame: true },
  payment_method_customer_decline: { message: '您取消了付款，没有扣款', retrySame: true },
};

interface Failed {
  readonly state: string;
  readonly failureCode: string | null;
}

/** Null while nothing has gone wrong. */
export function failureOf({ state, failureCode }: Failed): PaymentFailure | null {
  if (state === 'paid') return null;
  if (state === 'parked') return { message: '付款结果需要运营中心核对，核对完成前请不要再次付款', retrySame: false };
  if (state === 'expired') return { message: '付款时间已过，没有扣款', retrySame: true };
  if (state === 'cancelled') return { message: '这次付款已取消，没有扣款', retrySame: true };
  if (failureCode === null) return state === 'declined' ? OTHER : null;
  return Object.hasOwn(BY_CODE, failureCode) ? BY_CODE[failureCode]! : OTHER;
}
