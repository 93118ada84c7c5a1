import { Button, Progress } from 'antd';
import { useId, useRef, useState } from 'react';
import { type ApiProblem, asProblem, fileUrl, type FilePurpose, type StoredFile, uploadFile } from '../api';
import { Icon, IconButton, problemText, useT } from '../kit';
import styles from './desk.module.css';

interface UploadFieldProps {
  readonly purpose: FilePurpose;
  readonly value?: readonly StoredFile[];
  readonly onChange?: (files: readonly StoredFile[]) => void;
  readonly max?: number;
  readonly label?: string;
  /** What the file dialog offers; the server looks at the content all the same. */
  readonly accept?: string;
  /** On a phone: straight to the camera. */
  readonly camera?: boolean;
  readonly disabled?: boolean;
}

interface Running {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly stop: AbortController;
}

const ACCEPTED: Readonly<Record<FilePurpose, string>> = {
  evidence: '.pdf,.jpg,.jpeg,.png,.webp',
  photo: 'image/jpeg,image/png,image/webp',
  sheet: '.xlsx,.csv',
  statement: '.csv,.xlsx,.xml',
  invoice: '.pdf,.ofd,.xml,.jpg,.jpeg,.png',
};

/** Files that are stored at once, with progress and cancel; a form keeps their list as its value. */
export function UploadField(props: UploadFieldProps) {
  const { purpose, value = [], onChange, max = 1, label, accept = ACCEPTED[purpose], camera, disabled } = props;
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [running, setRunning] = useState<readonly Running[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const latest = useRef(value);
  latest.current = value;

  async function store(file: File): Promise<void> {
    const key = crypto.randomUUID();
    const stop = new AbortController();
    setRunning((all) => [...all, { key, name: file.name, share: 0, stop }]);
    try {
      const stored = await uploadFile(file, purpose, {
        signal: stop.signal,
        onProgress: (share) => setRunning((all) => all.map((one) => (one.key === key ? { ...one, share } : one))),
      });
      onChange?.(max === 1 ? [stored] : [...latest.current, stored]);
    } catch (error) {
      const refused = asProblem(error)!;
      if (refused.code !== 'cancelled') setProblem(refused);
    } finally {
      setRunning((all) => all.filter((one) => one.key !== key));
    }
  }

  async function choose(files: readonly File[]): Promise<void> {
    setProblem(null);
    for (const file of files.slice(0, max === 1 ? 1 : max - value.length)) await store(file);
    if (input.current) input.current.value = '';
  }

  const full = max > 1 && value.length >= max;
  return (
    <div>
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label ?? t('选择文件')}
        accept={accept}
        multiple={max > 1}
        {...(camera && { capture: 'environment' as const })}
        onChange={(event) => void choose([...(event.target.files ?? [])])}
      />
      <Button
        icon={<Icon name={camera ? 'camera' : 'upload'} size={16} />}
        disabled={disabled || full || running.length > 0}
        onClick={() => input.current?.click()}
      >
        {label ?? (value.length > 0 && max === 1 ? t('换一个文件') : t('上传文件'))}
      </Button>
      {problem && (
        <div role="alert" style={{ color: 'var(--accent)', marginTop: 6 }}>
          {problemText(problem)}
        </div>
      )}
      <ul className={styles.files}>
        {value.map((file) => (
          <li key={file.id}>
            <Icon name="document" size={16} />
            <a href={fileUrl(file.id)} target="_blank" rel="noreferrer" lang="zh-CN">
              {file.name}
            </a>
            {!disabled && (
              <IconButton
                icon="close"
                label={t('移除 {{name}}', { name: file.name })}
                onClick={() => onChange?.(value.filter(({ id: kept }) => kept !== file.id))}
              />
            )}
          </li>
        ))}
        {running.map(({ key, name, share, stop }) => (
          <li key={key}>
            <span style={{ flex: 1 }}>
              {name}
              <Progress percent={Math.round(share * 100)} size="small" aria-label={t('上传进度')} />
            </span>
            <Button size="small" onClick={() => stop.abort()}>
              {t('取消')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
