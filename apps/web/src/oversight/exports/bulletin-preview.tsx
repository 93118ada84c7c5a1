import { keepPreviousData } from '@tanstack/react-query';
import { asProblem, oversightApi, type OversightSchemas } from '../../api';
import { Panel, Waiting } from '../../desk';
import { ErrorState, useT } from '../../kit';
import type { ScopeQuery } from '../compliance/scope';
import styles from './exports.module.css';

type Bulletin = OversightSchemas['schemas']['BulletinDto'];
type BulletinTable = OversightSchemas['schemas']['BulletinTableDto'];

/** What the bulletin would say now. A number is given to it only when it is made. */
export function BulletinPreview({ scope }: { scope: ScopeQuery }) {
  const t = useT();
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/exports/bulletin',
    { params: { query: scope } },
    { placeholderData: keepPreviousData },
  );
  const { data, error } = found;
  const retry = () => void found.refetch();
  return (
    <Panel
      title={t('通报预览')}
      extra={<span className={styles.soft}>{t('期号在生成时编定；生成的文件另附封存账本的位置和哈希')}</span>}
    >
      {error ? (
        <ErrorState problem={asProblem(error)!} retry={retry} />
      ) : data ? (
        <Sheet bulletin={data} />
      ) : (
        <Waiting />
      )}
    </Panel>
  );
}

function Sheet({ bulletin }: { bulletin: Bulletin }) {
  return (
    <article className={styles.sheet} lang="zh-CN">
      <h3>{bulletin.title}</h3>
      {bulletin.paragraphs.map(({ kind, text }) =>
        kind === 'heading' ? (
          <h4 key={text}>{text}</h4>
        ) : (
          <p key={text} className={kind === 'salutation' ? styles.salutation : undefined}>
            {text}
          </p>
        ),
      )}
      <p className={styles.signature}>
        {bulletin.office}
        <br />
        {bulletin.signedOn}
      </p>
      {bulletin.tables.map((table) => (
        <SheetTable key={table.title} table={table} />
      ))}
      {bulletin.remark && <p className={styles.remark}>{bulletin.remark}</p>}
    </article>
  );
}

function SheetTable({ table }: { table: BulletinTable }) {
  return (
    <div className={styles.tableBox} tabIndex={0} role="region" aria-label={table.title}>
      <table>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ title, numeric }) => (
              <th key={title} scope="col" className={numeric ? styles.numeric : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} className={table.columns[index]?.numeric ? styles.numeric : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note && <p className={styles.remark}>{table.note}</p>}
    </div>
  );
}
