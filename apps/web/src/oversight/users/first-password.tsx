import { Modal } from 'antd';
import { useState } from 'react';
import { Facts } from '../../desk';
import { Button, useT } from '../../kit';

export interface FirstPasswordShown {
  readonly login: string;
  readonly password: string;
}

interface FirstPasswordProps {
  readonly shown: FirstPasswordShown | null;
  readonly onClose: () => void;
}

/** The one moment in which a first password can be seen. */
export function FirstPassword({ shown, onClose }: FirstPasswordProps) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Modal
      open={shown !== null}
      title={t('初始密码')}
      mask={{ closable: false }}
      footer={
        <Button look="primary" onClick={close}>
          {t('我已记下')}
        </Button>
      }
      onCancel={close}
      destroyOnHidden
    >
      {shown && (
        <>
          <p style={{ marginBottom: 14 }}>{t('只在这里显示一次，关闭后再也看不到。首次登录必须修改。')}</p>
          <Facts
            items={[
              { label: t('登录名'), value: <code>{shown.login}</code> },
              { label: t('初始密码'), value: <code style={{ fontSize: 18 }}>{shown.password}</code> },
            ]}
          />
          <div style={{ marginTop: 14 }}>
            <Button
              onClick={() => void navigator.clipboard?.writeText(shown.password).then(() => setCopied(true))}
              icon={copied ? 'check' : undefined}
            >
              {copied ? t('已复制') : t('复制密码')}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}
