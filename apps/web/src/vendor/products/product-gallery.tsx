import { Image } from 'antd';
import { fileUrl, type StoredFile, vendor } from '../../api';
import { Panel, UploadField, useSubmit } from '../../desk';
import { Badge, IconButton, useT } from '../../kit';
import { StaleNote } from '../trade/stale-note';
import styles from '../trade/trade.module.css';
import type { Product } from '../trade/types';

const MOST = 9;

/** The pictures in their order, the first of which is on the card in the shop; every change is saved at once. */
export function ProductGallery({ product }: { product: Product }) {
  const t = useT();
  const ids = product.photoFileIds;
  const { submit, busy, problem, clear } = useSubmit(
    async (fileIds: readonly string[]) =>
      (
        await vendor.PUT('/api/vendor/products/{id}/photos', {
          params: { path: { id: product.id } },
          body: { version: product.version, fileIds: [...fileIds] },
        })
      ).data!,
    { said: t('照片已更新') },
  );
  const swap = (from: number, to: number): void => {
    const next = [...ids];
    [next[from], next[to]] = [next[to]!, next[from]!];
    void submit(next);
  };
  return (
    <Panel title={t('照片')}>
      <StaleNote problem={problem} onReload={clear} />
      <Image.PreviewGroup>
        <ul className={styles.gallery} aria-label={t('商品照片')}>
          {ids.map((id, index) => (
            <li key={id}>
              <Image
                src={fileUrl(id)}
                alt={t('{{name}}，照片 {{number}}', { name: product.name, number: index + 1 })}
              />
              <div className={styles.galleryBar}>
                <IconButton
                  icon="chevronLeft"
                  label={t('照片 {{number}} 前移', { number: index + 1 })}
                  disabled={busy || index === 0}
                  onClick={() => swap(index, index - 1)}
                />
                {index === 0 ? (
                  <Badge tone="green">{t('首图')}</Badge>
                ) : (
                  <span className={styles.soft}>{index + 1}</span>
                )}
                <IconButton
                  icon="chevronRight"
                  label={t('照片 {{number}} 后移', { number: index + 1 })}
                  disabled={busy || index === ids.length - 1}
                  onClick={() => swap(index, index + 1)}
                />
                <IconButton
                  icon="close"
                  label={t('去掉照片 {{number}}', { number: index + 1 })}
                  disabled={busy}
                  onClick={() => void submit(ids.filter((kept) => kept !== id))}
                />
              </div>
            </li>
          ))}
        </ul>
      </Image.PreviewGroup>
      {ids.length === 0 && <p className={styles.soft}>{t('还没有照片。有照片的商品更容易被选中。')}</p>}
      {ids.length < MOST && (
        <UploadField
          purpose="photo"
          label={t('添加照片')}
          disabled={busy}
          value={NONE}
          onChange={(files: readonly StoredFile[]) => void submit([...ids, ...files.map((file) => file.id)])}
        />
      )}
    </Panel>
  );
}

const NONE: readonly StoredFile[] = [];
