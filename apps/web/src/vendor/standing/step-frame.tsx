import { Alert, Grid, Steps } from 'antd';
import type { ReactNode } from 'react';
import { useSearchState, useT } from '../../kit';
import { RETURN_REASONS } from './labels';
import styles from './standing.module.css';

export interface Step<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** What a reviewer sent back that is mended in this step. */
  readonly faults?: readonly Fault[];
  readonly done?: boolean;
}

export interface Fault {
  readonly by: string;
  readonly reasons: readonly string[];
  readonly remark: string;
}

/** The step lives in the address, so that a reload and a link stay where one was. */
export function useStep<Key extends string>(keys: readonly Key[], first: Key): readonly [Key, (key: Key) => void] {
  const [read, write] = useSearchState();
  const asked = read('step') as Key | undefined;
  const step = asked && keys.includes(asked) ? asked : first;
  return [
    step,
    (key) => {
      write({ step: key });
      window.scrollTo({ top: 0 });
    },
  ];
}

interface StepBarProps<Key extends string> {
  readonly steps: readonly Step<Key>[];
  readonly step: Key;
  /** Steps that cannot be entered yet are not offered. */
  readonly reachable?: (key: Key) => boolean;
  readonly go: (key: Key) => void;
}

export function StepBar<Key extends string>(props: StepBarProps<Key>) {
  const wide = Grid.useBreakpoint().md !== false;
  return <nav className={styles.stepsBar}>{wide ? <WideBar {...props} /> : <NarrowBar {...props} />}</nav>;
}

function WideBar<Key extends string>({ steps, step, reachable = () => true, go }: StepBarProps<Key>) {
  const here = steps.findIndex(({ key }) => key === step);
  return (
    <Steps
      current={here}
      responsive={false}
      items={steps.map(({ key, title, faults, done }, index) => ({
        title,
        disabled: !reachable(key),
        status: faults?.length ? 'error' : index === here ? 'process' : done ? 'finish' : 'wait',
      }))}
      onChange={(index) => {
        const next = steps[index];
        if (next && reachable(next.key)) go(next.key);
      }}
    />
  );
}

/** On a phone: numbers under the thumb, and the name of the one step that is open. */
function NarrowBar<Key extends string>({ steps, step, reachable = () => true, go }: StepBarProps<Key>) {
  const t = useT();
  const here = steps.findIndex(({ key }) => key === step);
  return (
    <>
      <ol className={styles.dots}>
        {steps.map(({ key, title, faults, done }, index) => (
          <li key={key}>
            <button
              type="button"
              aria-label={`${index + 1} ${title}`}
              aria-current={key === step ? 'step' : undefined}
              data-mark={faults?.length ? 'fault' : done ? 'done' : 'open'}
              disabled={!reachable(key)}
              onClick={() => go(key)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.stepName}>
        <strong>{steps[here]?.title}</strong>
        <span className={styles.note}>
          {t('第 {{step}} 步，共 {{count}} 步', { step: here + 1, count: steps.length })}
        </span>
      </p>
    </>
  );
}

/** What has to be mended here, in the reviewer's words, beside the very step. */
export function StepFaults({ faults = [] }: { faults?: readonly Fault[] | undefined }) {
  const t = useT();
  return faults.map((fault) => (
    <Alert
      key={`${fault.by}.${fault.remark}`}
      type="error"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('{{office}}要求在这一步补正', { office: fault.by })}
      description={
        <>
          {fault.reasons.map((reason) => t(RETURN_REASONS[reason]?.[0] ?? reason)).join(' · ')}
          {fault.remark && (
            <div lang="zh-CN" className={styles.multiline}>
              {fault.remark}
            </div>
          )}
        </>
      }
    />
  ));
}

/** Back on the left, on and save on the right; on a phone it stays in sight. */
export function StepFoot({ children }: { children: ReactNode }) {
  return <div className={styles.stepFoot}>{children}</div>;
}
