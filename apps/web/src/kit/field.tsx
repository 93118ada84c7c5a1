import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';
import styles from './field.module.css';
import { type ProblemLike, problemText } from './problem-words';
import { useT } from './words';

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it, in plain words. */
  readonly fault?: string | null | undefined;
  /** Says that it may stay empty, where it is not required; a filter need not say so. */
  readonly optional?: boolean;
}

type TextFieldProps = Labelled & {
  /** A small button at the end of the input, such as the one that shows a password. */
  readonly trailing?: ReactNode;
} & InputHTMLAttributes<HTMLInputElement>;

/** Label, input, hint and fault that belong together for the eye and for a screen reader. */
export function TextField({ label, hint, fault, optional, trailing, ...input }: TextFieldProps) {
  return (
    <Frame label={label} hint={hint} fault={fault} optional={optional ?? !input.required}>
      {(ids) => {
        const field = <input {...input} {...ids} className={styles.input} />;
        return trailing ? (
          <span className={styles.withTrailing}>
            {field}
            {trailing}
          </span>
        ) : (
          field
        );
      }}
    </Frame>
  );
}

type TextAreaProps = Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>;

export function TextArea({ label, hint, fault, optional, ...input }: TextAreaProps) {
  return (
    <Frame label={label} hint={hint} fault={fault} optional={optional ?? !input.required}>
      {(ids) => <textarea rows={4} {...input} {...ids} className={styles.input} />}
    </Frame>
  );
}

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Frame({
  label,
  hint,
  fault,
  optional,
  children,
}: Labelled & { optional: boolean; children: (ids: Ids) => ReactNode }) {
  const t = useT();
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}>{t('选填')}</span>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': fault ? true : undefined })}
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}

/** What the server said about the whole form; what it said about single fields stands beside these. */
export function ProblemNote({ problem }: { problem: ProblemLike | null | undefined }) {
  if (!problem) return null;
  return (
    <div className={styles.problem} role="alert">
      {problemText(problem)}
    </div>
  );
}
