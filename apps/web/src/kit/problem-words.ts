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

const english = new Map<string, string>();

/** English sentences by code, loaded with the English catalogue; Chinese ones come from the server with their facts. */
export function addProblemWords(words: Readonly<Record<string, string>>): void {
  for (const [code, sentence] of Object.entries(words)) english.set(code, sentence);
}

export function problemText(problem: ProblemLike): string {
  const ours = OURS[problem.code];
  if (ours) return t(ours);
  return language() === 'zh' ? problem.message : (english.get(problem.code) ?? problem.message);
}

/** The same for one field of several that were refused. */
export const faultText = (fault: { code: string; message: string }): string => problemText(fault);
