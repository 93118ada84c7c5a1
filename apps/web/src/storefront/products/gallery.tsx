import { useState } from 'react';
import { useT } from '../../kit';
import { ProductPhoto } from './product-photo';
import styles from './product-page.module.css';

interface GalleryProps {
  readonly productId: string;
  readonly name: string;
  readonly fileIds: readonly string[];
}

export function Gallery({ productId, name, fileIds }: GalleryProps) {
  const t = useT();
  const [shown, setShown] = useState(0);
  const current = fileIds[Math.min(shown, fileIds.length - 1)] ?? null;
  return (
    <div>
      <div className={styles.stage}>
        <ProductPhoto key={current} productId={productId} fileId={current} name={name} eager />
      </div>
      {fileIds.length > 1 && (
        <div className={styles.thumbs}>
          {fileIds.map((fileId, index) => (
            <button
              key={fileId}
              type="button"
              className={styles.thumb}
              aria-pressed={index === shown}
              aria-label={t('第 {{number}} 张图片', { number: index + 1 })}
              onClick={() => setShown(index)}
            >
              <ProductPhoto productId={productId} fileId={fileId} name="" />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
