import { useParams } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { PageHead, Panel, StateTag, Waiting } from '../../desk';
import { EmptyState, ErrorState, formatDate, useT } from '../../kit';
import { PROGRAMME_KINDS } from '../review/labels';
import styles from './programmes.module.css';
import type { Programme } from './rule-words';
import { YearByYear } from './year-by-year';

/** One programme: its rules year beside year, and the documents they stand on. */
export default function ProgrammePage() {
  const t = useT();
  const { code } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/programmes');
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const programme = data.find((one) => one.code === code);
  if (!programme) return <EmptyState title={t('没有这个政策项目')} />;
  return (
    <>
      <PageHead
        title={programme.name}
        named
        above={[{ title: t('政策项目'), to: '/oversight/programmes' }]}
        mark={<StateTag of={PROGRAMME_KINDS} state={programme.kind} />}
      />
      <Panel title={t('各年规则')} flush>
        <YearByYear programme={programme} />
      </Panel>
      <Panel title={t('依据的文件')}>
        <Documents programme={programme} />
      </Panel>
    </>
  );
}

function Documents({ programme }: { programme: Programme }) {
  const t = useT();
  return (
    <ul className={styles.documents} lang="zh-CN">
      {programme.policyDocuments.map((document) => (
        <li key={document.id}>
          <h3>{document.title ?? t('标题未记录')}</h3>
          <p>
            {[document.issuer, document.number ?? t('文号未记录'), document.issuedOn && formatDate(document.issuedOn)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {document.quote && <blockquote>{document.quote}</blockquote>}
          <p>{document.description}</p>
        </li>
      ))}
    </ul>
  );
}
