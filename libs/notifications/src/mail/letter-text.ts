export interface LetterWords {
  readonly name: string;
  readonly kind: 'to_do' | 'notice';
  readonly title: string;
  readonly body: string;
  /** Absolute address of the next step. */
  readonly url: string;
  readonly settingsUrl: string;
}

export interface LetterText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function letterText(words: LetterWords): LetterText {
  const action = words.kind === 'to_do' ? '去办理' : '查看';
  const subject = `【帮扶集市】${words.kind === 'to_do' ? '待办：' : ''}${words.title}`.replace(/\s+/g, ' ');
  const text = [
    `${words.name}，您好：`,
    '',
    words.title,
    words.body,
    '',
    `${action}：${words.url}`,
    '',
    '此信由系统自动发出，请勿回复。',
    `如不需要邮件提醒，可在此更改：${words.settingsUrl}`,
  ].join('\n');
  const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.7 sans-serif;color:#1f2328;background:#fff">
<p>${escapeHtml(words.name)}，您好：</p>
<h1 style="font-size:20px;margin:16px 0 8px">${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.body).replace(/\n/g, '<br>')}</p>
<p><a href="${escapeHtml(words.url)}" style="display:inline-block;padding:8px 20px;color:#fff;background:#9a3412;text-decoration:none;border-radius:4px">${action}</a></p>
<p style="font-size:13px;color:#59636e">此信由系统自动发出，请勿回复。如不需要邮件提醒，可<a href="${escapeHtml(words.settingsUrl)}">更改设置</a>。</p>
</body></html>
`;
  return { subject, text, html };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
