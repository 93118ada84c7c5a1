import { useSyncExternalStore } from 'react';
import styles from './toasts.module.css';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly bad: boolean;
}

let shown: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(toasts: readonly Toast[]): void {
  shown = toasts;
  for (const listener of listeners) listener();
}

/** Says in passing that something was done, or was not; errors that ask for an answer belong beside the field. */
export function showToast(text: string, { bad = false } = {}): void {
  const toast = { id: next, text, bad };
  next += 1;
  set([...shown.slice(-2), toast]);
  setTimeout(() => set(shown.filter(({ id }) => id !== toast.id)), bad ? 8_000 : 4_000);
}

export function Toasts() {
  const toasts = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {toasts.map(({ id, text, bad }) => (
        <div key={id} className={`${styles.toast} ${bad ? styles.bad : ''}`}>
          {text}
        </div>
      ))}
    </div>
  );
}
