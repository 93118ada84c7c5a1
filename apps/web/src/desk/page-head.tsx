import { Breadcrumb } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../kit';
import styles from './desk.module.css';

interface PageHeadProps {
  readonly title: string;
  /** The title is a name of the world (a product, a place), which stays Chinese in every language. */
  readonly named?: boolean;
  /** Pages above this one, outermost first. */
  readonly above?: readonly { readonly title: string; readonly to: string }[];
  /** Beside the title: state, number. */
  readonly mark?: ReactNode;
  readonly children?: ReactNode;
  /** What can be done here; the first is the main thing. */
  readonly actions?: ReactNode;
}

export function PageHead({ title, named = false, above = [], mark, children, actions }: PageHeadProps) {
  usePageTitle(title);
  const lang = named ? { lang: 'zh-CN' } : {};
  return (
    <div className={styles.pageHead}>
      {above.length > 0 && (
        <Breadcrumb
          className="no-print"
          items={[
            ...above.map(({ title: name, to }) => ({ title: <Link to={to}>{name}</Link> })),
            { title: <span {...lang}>{title}</span> },
          ]}
        />
      )}
      <div className={styles.titleRow}>
        <h1 {...lang}>{title}</h1>
        {mark}
        <div className={styles.actions}>{actions}</div>
      </div>
      {children && <div className={styles.lead}>{children}</div>}
    </div>
  );
}

/** A white sheet with a heading of its own. */
export function Panel({
  title,
  extra,
  children,
  flush = false,
}: {
  title?: string;
  extra?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) {
  return (
    <section className={`${styles.panel} ${flush ? styles.flush : ''}`}>
      {(title || extra) && (
        <div className={styles.panelHead}>
          {title && <h2>{title}</h2>}
          {extra && <div className={styles.panelExtra}>{extra}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly wide?: boolean;
}

/** Names and values, in columns that fit the width. */
export function Facts({ items }: { items: readonly (Fact | false | '' | null | undefined)[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(
        (item) =>
          item && (
            <div key={item.label} className={item.wide ? styles.wide : undefined}>
              <dt>{item.label}</dt>
              <dd>{item.value ?? '—'}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
