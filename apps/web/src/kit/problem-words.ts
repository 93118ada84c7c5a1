import i18next from 'i18next';
import { language, t, zh } from './words';

/** What `api/` throws, as far as people see it. */
export interface ProblemLike {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string | undefined;
}

const OURS: Readonly<Record<string, string>> = {
  offline: zh('网络连接已断开。您填写的内容还在，恢复连接后再试一次即可。'),
  internal_error: zh('系统出错了，请稍后再试。'),
  cancelled: zh('已取消'),
};

/** Chinese sentences come from the server with their facts; English ones stand in problems.en.json by code. */
export function problemText(problem: ProblemLike): string {
  const ours = OURS[problem.code];
  if (ours) return t(ours);
  if (language() === 'zh' || !i18next.exists(problem.code, { ns: 'problems' })) return problem.message;
  return i18next.t(problem.code, { ns: 'problems' });
}

/** The same for one field of several that were refused. */
export const faultText = (fault: { code: string; message: string }): string => problemText(fault);
