import { type DragEvent, useRef, useState } from 'react';
import { type ApiProblem, asProblem, fileUrl, type FilePurpose, type StoredFile, uploadFile } from '../../api';
import { Button, Icon, IconButton, problemText, useT } from '../../kit';
import styles from './forms.module.css';

interface FileFieldProps {
  readonly purpose: FilePurpose;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly max: number;
  readonly files: readonly StoredFile[];
  readonly onChange: (files: readonly StoredFile[]) => void;
}

interface Running {
  readonly name: string;
  readonly share: number;
  readonly stop: AbortController;
}

/** Files that are stored as they are chosen or dropped, one after another, with progress and cancel. */
export function FileField({ purpose, label, hint, accept, max, files, onChange }: FileFieldProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [refused, setRefused] = useState('');
  const [over, setOver] = useState(false);

  async function store(chosen: readonly File[]): Promise<void> {
    setProblem(null);
    let all = files;
    for (const file of chosen.slice(0, max - all.length)) {
      const stop = new AbortController();
      setRunning({ name: file.name, share: 0, stop });
      try {
        const onProgress = (share: number) => setRunning({ name: file.name, share, stop });
        all = [...all, await uploadFile(file, purpose, { signal: stop.signal, onProgress })];
        onChange(all);
      } catch (error) {
        const why = asProblem(error)!;
        if (why.code === 'cancelled') break;
        setProblem(why);
        setRefused(file.name);
      }
    }
    setRunning(null);
    if (input.current) input.current.value = '';
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (!running) void store([...event.dataTransfer.files]);
  }

  return (
    <div style={{ marginBottom: 16 }}>
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={styles.dropLine}>
          <Button
            icon="upload"
            size="small"
            disabled={running !== null || files.length >= max}
            onClick={() => input.current?.click()}
          >
            {label}
          </Button>
          <small>{hint}</small>
        </div>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={label}
          accept={accept}
          multiple={max > 1}
          onChange={(event) => void store([...(event.target.files ?? [])])}
        />
        {(files.length > 0 || running) && (
          <ul className={styles.files}>
            {files.map((file) => (
              <li key={file.id}>
                <Icon name="document" size={18} />
                <a className={styles.fileName} href={fileUrl(file.id)} target="_blank" rel="noreferrer" lang="zh-CN">
                  {file.name}
                </a>
                <IconButton
                  icon="close"
                  label={t('移除 {{name}}', { name: file.name })}
                  onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
                />
              </li>
            ))}
            {running && (
              <li>
                <span className={styles.fileName}>
                  {running.name}
                  <progress value={running.share} max={1} aria-label={t('上传进度')} />
                </span>
                <Button size="small" onClick={() => running.stop.abort()}>
                  {t('取消')}
                </Button>
              </li>
            )}
          </ul>
        )}
      </div>
      {problem && (
        <p className={styles.fault} role="alert">
          {t('“{{name}}”没有上传：', { name: refused })}
          {problemText(problem)}
        </p>
      )}
    </div>
  );
}
