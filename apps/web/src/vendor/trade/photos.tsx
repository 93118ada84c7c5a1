import { Image } from 'antd';
import { fileUrl } from '../../api';
import { useT } from '../../kit';
import styles from './trade.module.css';

/** Pictures as small squares; a click shows one large, with the others to turn to. */
export function Photos({ fileIds, of, size = 88 }: { fileIds: readonly string[]; of: string; size?: number }) {
  const t = useT();
  if (fileIds.length === 0) return null;
  return (
    <div className={styles.photos}>
      <Image.PreviewGroup>
        {fileIds.map((id, index) => (
          <Image
            key={id}
            src={fileUrl(id)}
            alt={t('{{name}}，照片 {{number}}', { name: of, number: index + 1 })}
            width={size}
            height={size}
          />
        ))}
      </Image.PreviewGroup>
    </div>
  );
}
