import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import styles from './bell.module.css';

interface PopoverProps {
  readonly trigger: (props: { 'aria-expanded': boolean; onClick: () => void }) => ReactNode;
  readonly children: (close: () => void) => ReactNode;
  readonly label: string;
  readonly narrow?: boolean;
}

/** A panel under a button: closes on Escape, on a click elsewhere and when a link in it was followed. */
export function Popover({ trigger, children, label, narrow = false }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  useEffect(() => setOpen(false), [key]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event): void => {
      if (!anchor.current?.contains(event.target as Node)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      anchor.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div className={styles.anchor} ref={anchor}>
      {trigger({ 'aria-expanded': open, onClick: () => setOpen(!open) })}
      {open && (
        <div className={`${styles.panel} ${narrow ? styles.menu : ''}`} role="group" aria-label={label}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
