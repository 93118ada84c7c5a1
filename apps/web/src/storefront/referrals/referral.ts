const KEY = 'bangfu.referral';
const HOLDS_MS = 30 * 86_400_000;

/** Whoever came by a helper's link buys by it for thirty days, unless another link came after. */
export function rememberReferral(code: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ code, at: performance.timeOrigin + performance.now() }));
  } catch {
    // Without a store the purchase is nobody's recommendation.
  }
}

export function rememberedReferral(): string | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { code: string; at: number } | null;
    return kept && performance.timeOrigin + performance.now() - kept.at < HOLDS_MS ? kept.code : null;
  } catch {
    return null;
  }
}

export function forgetReferral(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Without a store there was none.
  }
}
