import { useState } from 'react';
import { Button, showToast, useT } from '../../kit';

/** Says that it was copied where the eye is; a browser that forbids it is said to. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2_500);
    } catch {
      showToast(t('浏览器不允许复制，请手工抄写'), { bad: true });
    }
  }

  return (
    <Button size="small" {...(copied && { icon: 'check' as const })} onClick={() => void copy()}>
      {copied ? t('已复制') : label}
    </Button>
  );
}
