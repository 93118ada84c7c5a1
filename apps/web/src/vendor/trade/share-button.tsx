import { Button } from 'antd';
import { Icon, showToast, useT } from '../../kit';

/** Hands a text to the phone's own sharing (微信, 短信); where there is none it is copied. */
export function ShareButton({ title, text }: { title: string; text: string }) {
  const t = useT();
  async function share(): Promise<void> {
    try {
      if ('share' in navigator) await navigator.share({ title, text });
      else {
        await (navigator as Navigator).clipboard.writeText(text);
        showToast(t('已复制，可以粘贴到微信里发给对方'));
      }
    } catch (error) {
      if ((error as Error).name !== 'AbortError') showToast(t('没能复制，请手工抄录'), { bad: true });
    }
  }
  return (
    <Button icon={<Icon name="share" size={16} />} onClick={() => void share()}>
      {t('分享')}
    </Button>
  );
}
