import { Image } from 'antd';
import { fileUrl } from '../../api';
import { useT } from '../../kit';
import styles from './trade.module.css';

interface PhotosProps {
  readonly fileIds: readonly string[];
  readonly of: string;
  readonly size?: number;
  /** Where a picture is fetched, when its own paper guards it. */
  readonly url?: (fileId: string) => string;
}

/** Pictures as small squares; a click shows one large, with the others to turn to. */
export function Photos({ fileIds, of, size = 88, url = fileUrl }: PhotosProps) {
  const t = useT();
  if (fileIds.length === 0) return null;
  return (
    <div className={styles.photos}>
      <Image.PreviewGroup>
        {fileIds.map((id, index) => (
          <Image
            key={id}
            src={url(id)}
            alt={t('{{name}}，照片 {{number}}', { name: of, number: index + 1 })}
            width={size}
            height={size}
          />
        ))}
      </Image.PreviewGroup>
    </div>
  );
}
