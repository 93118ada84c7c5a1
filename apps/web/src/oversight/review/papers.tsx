import { Grid } from 'antd';
import { useState } from 'react';
import { asProblem, fileUrl, storefrontApi } from '../../api';
import { Panel } from '../../desk';
import { Badge, daysUntil, EmptyState, ErrorState, formatDate, Icon, Skeleton, useT } from '../../kit';
import styles from './review.module.css';

export interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly fileId: string;
  readonly validUntil: string | null;
  readonly addedAt: string;
}

/** The papers of an application, read beside the form; what ends soon or is over says so. */
export function Papers({ papers }: { papers: readonly Paper[] }) {
  const t = useT();
  const [chosen, setChosen] = useState<string | null>(null);
  const paper = papers.find(({ id }) => id === chosen) ?? papers[0];
  return (
    <div className={styles.papersColumn}>
      <Panel title={t('证明材料（{{count}}）', { count: papers.length })}>
        {paper ? (
          <>
            <ul className={styles.papers}>
              {papers.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    className={styles.paper}
                    aria-pressed={one.id === paper.id}
                    onClick={() => setChosen(one.id)}
                  >
                    <span lang="zh-CN">{one.name}</span>
                    <Validity until={one.validUntil} />
                  </button>
                </li>
              ))}
            </ul>
            <Preview key={paper.fileId} paper={paper} />
          </>
        ) : (
          <EmptyState title={t('没有上传材料')} />
        )}
      </Panel>
    </div>
  );
}

/** Papers that end: until when, and whether that is soon. */
function Validity({ until }: { until: string | null }) {
  const t = useT();
  if (!until) return <small>{t('不设有效期')}</small>;
  const days = daysUntil(until);
  if (days < 0) return <Badge tone="red">{t('已于 {{date}} 过期', { date: formatDate(until) })}</Badge>;
  if (days <= 60) return <Badge tone="gold">{t('{{date}} 到期', { date: formatDate(until) })}</Badge>;
  return <small>{t('有效至 {{date}}', { date: formatDate(until) })}</small>;
}

function Preview({ paper }: { paper: Paper }) {
  const t = useT();
  const wide = Grid.useBreakpoint().md !== false;
  const file = storefrontApi.useQuery('get', '/api/files/{id}', { params: { path: { id: paper.fileId } } });
  const problem = asProblem(file.error);
  if (problem) return <ErrorState problem={problem} retry={() => void file.refetch()} />;
  if (!file.data) return <Skeleton height={320} />;
  const { mimeType, name, sizeBytes } = file.data;
  const address = `${fileUrl(paper.fileId)}?inline=true`;
  const kilobytes = String(Math.max(1, Math.round(sizeBytes / 1024)));
  return (
    <>
      <div className={styles.paperBar}>
        <span lang="zh-CN">
          {name} · {kilobytes} KB
        </span>
        <a href={address} target="_blank" rel="noreferrer">
          <Icon name="external" size={16} style={{ display: 'inline', verticalAlign: '-3px' }} /> {t('在新窗口打开')}
        </a>
      </div>
      {mimeType.startsWith('image/') ? (
        <img className={styles.photo} src={address} alt={paper.name} />
      ) : mimeType === 'application/pdf' && wide ? (
        <iframe className={styles.sheet} src={`${address}#navpanes=0&view=FitH`} title={paper.name} />
      ) : (
        <p className={styles.follows}>
          {mimeType === 'application/pdf'
            ? t('手机上请点“在新窗口打开”查看。')
            : t('这种文件不能在页面内显示，请下载后查看。')}
        </p>
      )}
    </>
  );
}
