import { useRef, useState } from 'react';
import { type ApiProblem, asProblem, fileUrl, type StoredFile, uploadFile } from '../../api';
import { Icon, IconButton, problemText, useT } from '../../kit';
import styles from './photo-field.module.css';

interface PhotoFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly max: number;
  readonly fault?: string | null | undefined;
  readonly photos: readonly StoredFile[];
  readonly onChange: (photos: readonly StoredFile[]) => void;
}

/** Pictures from the camera or the album, stored as they are taken, shown small, with progress. */
export function PhotoField({ label, hint, max, fault, photos, onChange }: PhotoFieldProps) {
  const t = useT();
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function store(chosen: readonly File[]): Promise<void> {
    setProblem(null);
    let all = photos;
    for (const file of chosen.slice(0, max - all.length)) {
      setShare(0);
      try {
        all = [...all, await uploadFile(file, 'photo', { onProgress: setShare })];
        onChange(all);
      } catch (error) {
        setProblem(asProblem(error));
      }
    }
    setShare(null);
    for (const input of [camera.current, album.current]) if (input) input.value = '';
  }

  const full = share !== null || photos.length >= max;
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <ul className={styles.photos}>
        {photos.map((photo, index) => (
          <li key={photo.id} className={styles.photo}>
            <img src={fileUrl(photo.id)} alt={t('第 {{number}} 张照片', { number: index + 1 })} />
            <IconButton
              icon="close"
              label={t('移除第 {{number}} 张照片', { number: index + 1 })}
              onClick={() => onChange(photos.filter(({ id }) => id !== photo.id))}
            />
          </li>
        ))}
        {share !== null && (
          <li className={styles.photo}>
            <progress value={share} max={1} aria-label={t('上传进度')} />
          </li>
        )}
        <li>
          <button type="button" className={styles.add} disabled={full} onClick={() => camera.current?.click()}>
            <Icon name="camera" />
            {t('拍照')}
          </button>
        </li>
        <li>
          <button type="button" className={styles.add} disabled={full} onClick={() => album.current?.click()}>
            <Icon name="upload" />
            {t('选照片')}
          </button>
        </li>
      </ul>
      {[camera, album].map((input, index) => (
        <input
          key={index}
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={index === 0 ? t('拍照') : t('选照片')}
          accept="image/jpeg,image/png,image/webp"
          {...(index === 0 ? { capture: 'environment' as const } : { multiple: max > 1 })}
          onChange={(event) => void store([...(event.target.files ?? [])])}
        />
      ))}
      <span className={styles.hint}>{hint}</span>
      {(problem || fault) && (
        <span className={styles.fault} role="alert">
          {problem ? problemText(problem) : fault}
        </span>
      )}
    </div>
  );
}
