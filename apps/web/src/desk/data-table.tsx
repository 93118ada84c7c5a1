import { Button, Grid, Table, type TableColumnsType, type TableColumnType, type TableProps } from 'antd';
import type { Key, ReactNode } from 'react';
import { useRef } from 'react';
import { type ApiProblem, asProblem } from '../api';
import { EmptyState, ErrorState, Loading, Skeleton, useSearchState, useT } from '../kit';
import emptyArt from '../kit/art/empty.svg';
import styles from './desk.module.css';

export interface Column<Row> extends Omit<TableColumnType<Row>, 'title' | 'render' | 'key'> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** Left out on a phone's card. */
  readonly wideOnly?: boolean;
  /** Sentences: on a card beneath their title, from the left. */
  readonly prose?: boolean;
  /** Buttons and links, at the foot of a card. */
  readonly action?: boolean;
}

interface DataTableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => Key;
  readonly loading?: boolean;
  readonly error?: unknown;
  readonly retry?: () => void;
  /** What to say when there is nothing: what would be here, and how it gets here. */
  readonly empty: { readonly title: string; readonly text?: string; readonly action?: ReactNode };
  /** From the answer of a keyset-paged route; the table then turns the pages, by `?after=` in the address. */
  readonly nextAfter?: string | null | undefined;
  readonly caption: string;
  readonly selection?: TableProps<Row>['rowSelection'];
  /** Thousands of rows at once: only what is in sight is drawn. */
  readonly virtualHeight?: number;
  readonly footer?: ReactNode;
  readonly expandedRow?: (row: Row) => ReactNode;
}

/** A table on a desk, cards on a phone. The first column is what a row is called. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    columns,
    rows,
    rowKey,
    loading = false,
    error,
    retry,
    empty,
    caption,
    selection,
    virtualHeight,
    footer,
  } = props;
  const t = useT();
  const wide = Grid.useBreakpoint().md !== false;
  const problem: ApiProblem | null = asProblem(error);
  if (problem && !rows) return <ErrorState problem={problem} {...(retry && { retry })} />;
  if (!rows) {
    return (
      <Loading>
        <div style={{ padding: 16, display: 'grid', gap: 12 }}>
          {[0, 1, 2, 3, 4].map((line) => (
            <Skeleton key={line} height={28} />
          ))}
        </div>
      </Loading>
    );
  }
  if (rows.length === 0) {
    return (
      <>
        <EmptyState title={empty.title} art={emptyArt}>
          {empty.text && <p>{empty.text}</p>}
          {empty.action}
        </EmptyState>
        <Pager nextAfter={props.nextAfter} />
      </>
    );
  }
  return (
    <>
      {wide ? (
        <Table<Row>
          aria-label={caption}
          rowKey={rowKey}
          columns={
            columns.map(({ wideOnly: _wide, prose: _prose, action: _action, render, ...column }) => ({
              ...column,
              render: (_value: unknown, row: Row) => render(row),
            })) as TableColumnsType<Row>
          }
          dataSource={rows as Row[]}
          pagination={false}
          size="middle"
          {...(virtualHeight
            ? { virtual: true, scroll: { y: virtualHeight, x: 900 } }
            : { scroll: { x: 'max-content' } })}
          {...(selection && { rowSelection: selection })}
          {...(props.expandedRow && { expandable: { expandedRowRender: props.expandedRow } })}
        />
      ) : (
        <Cards {...props} rows={rows} />
      )}
      {footer}
      {loading && <span className="visually-hidden">{t('正在加载')}</span>}
      <Pager nextAfter={props.nextAfter} />
    </>
  );
}

function Cards<Row extends object>({
  columns,
  rows,
  rowKey,
  caption,
  expandedRow,
}: DataTableProps<Row> & { rows: readonly Row[] }) {
  const [first, ...others] = columns;
  const facts = others.filter(({ action, wideOnly }) => !action && !wideOnly);
  const actions = others.filter(({ action }) => action);
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles.card}>
          <div>{first!.render(row)}</div>
          {facts.map(({ key, title, prose, render }) => (
            <div key={key} className={prose ? styles.cardProse : styles.cardRow}>
              <span>{title}</span>
              <span>{render(row)}</span>
            </div>
          ))}
          {expandedRow?.(row)}
          {actions.length > 0 && (
            <div className={styles.cardActions}>
              {actions.map(({ key, render }) => (
                <span key={key}>{render(row)}</span>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Keyset paging knows no page numbers: back to where one came from, and on. */
function Pager({ nextAfter }: { nextAfter: string | null | undefined }) {
  const t = useT();
  const [read, write] = useSearchState();
  const passed = useRef<string[]>([]);
  const here = read('after');
  if (!here) passed.current = [];
  if (!here && !nextAfter) return null;
  return (
    <div className={`${styles.pager} no-print`}>
      {here && (
        <>
          <Button onClick={() => write({ after: null })}>{t('第一页')}</Button>
          <Button disabled={passed.current.length === 0} onClick={() => write({ after: passed.current.pop() || null })}>
            {t('上一页')}
          </Button>
        </>
      )}
      <Button
        disabled={!nextAfter}
        onClick={() => {
          passed.current.push(here ?? '');
          write({ after: nextAfter ?? null });
        }}
      >
        {t('下一页')}
      </Button>
    </div>
  );
}

/** A labelled control above a table; several stand in `<Filters>`. */
export function Filter({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className={styles.filter}>
      <span>{label}</span>
      {children}
    </label>
  );
}

export function Filters({ children }: { children: ReactNode }) {
  return (
    <div className={`${styles.filters} no-print`} role="search">
      {children}
    </div>
  );
}
