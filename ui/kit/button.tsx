import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';

/** A command. `quiet` for the ones that must not shout; an icon alone carries its name in `label`. */
export function Button({
  children,
  label,
  quiet = false,
  ...props
}: Omit<ButtonProps, 'children' | 'className'> & { children: ReactNode; label?: string; quiet?: boolean }) {
  return (
    <AriaButton
      {...props}
      {...(label ? { 'aria-label': label } : {})}
      className={[styles['button'], quiet ? styles['quiet'] : '', label ? styles['icon'] : ''].join(' ')}
    >
      {children}
    </AriaButton>
  );
}
