import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';
import { Icon, type IconName } from '../../kit';

interface NavButtonProps {
  readonly to: To;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly size?: 'small' | 'middle' | 'large';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

const TYPES = { plain: 'default', primary: 'primary', quiet: 'link' } as const;

/** A link to another page that stands beside the buttons of the component library, and looks like one of them. */
export function NavButton({ to, look = 'plain', size = 'middle', icon, children }: NavButtonProps) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <Button
      type={TYPES[look]}
      size={size}
      href={useHref(to)}
      icon={icon && <Icon name={icon} size={size === 'small' ? 14 : 16} />}
      onClick={(event) => follow(event as React.MouseEvent<HTMLAnchorElement>)}
    >
      {children}
    </Button>
  );
}
