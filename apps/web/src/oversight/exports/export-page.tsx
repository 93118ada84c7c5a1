import { useParams } from 'react-router';
import { asProblem, fileUrl, oversightApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { Badge, Button, ErrorState, formatDate, formatInstant, Icon, LinkButton, useT } from '../../kit';
import kitButton from '../../kit/button.module.css';
import { CancelExport } from './exports-page';
import styles from './exports.module.css';
import { contentPath, type Export, EXPORT_STATES, isUnderWay, KINDS } from './kinds';
import { ExportProgress } from './progress';

const LOOKS_AGAIN_MS = 1_000;

/** One export: how far it is, and then the file itself. */
export default function ExportPage() {
  const t = useT();
  const { id = '' } = useParams();
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/exports/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? LOOKS_AGAIN_MS : false) },
  );
  const { data, error } = found;
  const retry = () => void found.refetch();
  if (error && !data) return <ErrorState problem={asProblem(error)!} retry={retry} />;
  if (!data) return <Waiting />;
  const ready = data.state === 'done' && !data.expired;
  return (
    <>
      <PageHead
        title={data.title}
        above={[{ title: t('导出和通报'), to: '/oversight/exports' }]}
        mark={<StateTag of={EXPORT_STATES} state={data.state} />}
        actions={
          ready ? (
            <a className={`${kitButton.button} ${kitButton.primary}`} href={contentPath(id)} download>
              <Icon name="download" size={18} />
              {t('下载 {{format}}', { format: data.format.toUpperCase() })}
            </a>
          ) : isUnderWay(data) ? (
            <CancelExport id={id} />
          ) : (
            <LinkButton to="/oversight/exports/new" look="primary">
              {t('重新导出')}
            </LinkButton>
          )
        }
      />
      <Panel>
        {isUnderWay(data) && (
          <div className={styles.running}>
            <ExportProgress made={data} />
            <p className={styles.soft}>{t('可以离开这一页，生成后会通知您。')}</p>
          </div>
        )}
        {data.failure && <p role="alert">{data.failure}</p>}
        <Imprint made={data} />
      </Panel>
      {ready && data.format === 'pdf' && <Shown made={data} />}
    </>
  );
}

function Imprint({ made }: { made: Export }) {
  const t = useT();
  return (
    <Facts
      items={[
        { label: t('种类'), value: `${t(KINDS[made.kind].name)} · ${made.format.toUpperCase()}` },
        { label: t('申请时间'), value: formatInstant(made.createdAt) },
        made.finishedAt && { label: t('完成时间'), value: formatInstant(made.finishedAt) },
        made.expiresOn && {
          label: t('保存至'),
          value: made.expired ? <Badge>{t('已过保存期')}</Badge> : formatDate(made.expiresOn),
        },
        made.ledgerPosition && {
          label: t('封存账本位置'),
          value: t('第 {{position}} 笔', { position: made.ledgerPosition }),
        },
        made.ledgerHash && {
          label: t('封存账本哈希'),
          value: <code className={styles.hash}>{made.ledgerHash}</code>,
          wide: true,
        },
      ]}
    />
  );
}

/** The file as it is, where the browser can show a PDF in a page; phones open it by themselves. */
function Shown({ made }: { made: Export }) {
  const t = useT();
  const address = `${fileUrl(made.fileId!)}?inline=true`;
  return (
    <Panel
      title={t('文件')}
      extra={
        <a href={address} target="_blank" rel="noreferrer">
          {t('在新窗口打开')}
        </a>
      }
    >
      {navigator.pdfViewerEnabled ? (
        <iframe className={styles.document} src={address} title={made.title} />
      ) : (
        <div className={styles.unshown}>
          <p>{t('这个浏览器不能在页面里显示 PDF。')}</p>
          <Button icon="external" onClick={() => window.open(address, '_blank', 'noreferrer')}>
            {t('打开 PDF')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
