import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';
import { Icon, type IconName } from './icons';

interface Look {
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly size?: 'small' | 'middle' | 'large';
  readonly icon?: IconName;
}

function classes({ look = 'plain', size = 'middle' }: Look, more = ''): string {
  return [styles.button, look !== 'plain' && styles[look], size !== 'middle' && styles[size], more]
    .filter(Boolean)
    .join(' ');
}

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { busy?: boolean };

/** While busy it keeps its width and its words, and cannot be pressed again. */
export function Button({ look, size, icon, busy = false, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes({ look, size } as Look, className)}
      disabled={busy || rest.disabled}
      aria-busy={busy || undefined}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}

/** Something that leads to another page is a link, however much it looks like a button. */
export function LinkButton({ look, size, icon, children, className, ...rest }: Look & LinkProps) {
  return (
    <Link {...rest} className={classes({ look, size } as Look, className)}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </Link>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** Said to those who cannot see the icon, and shown as a tooltip. */
  readonly label: string;
  readonly badge?: ReactNode;
}

export function IconButton({ icon, label, badge, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`${styles.button} ${styles.icon} ${className}`}
    >
      <Icon name={icon} />
      {badge}
    </button>
  );
}
