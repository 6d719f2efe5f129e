import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { cls } from '../../cls.ts';
import { lacks } from './world.ts';

interface ButtonProps {
  readonly onPress?: (event: MouseEvent) => void;
  readonly label?: string | undefined;
  readonly children?: ReactNode;
  readonly look?: string;
  readonly disabled?: boolean;
  readonly menu?: boolean;
  readonly style?: CSSProperties;
  readonly more?: object;
  /** Sends something: builds without `untrusted-clicks` take no click that a script made. */
  readonly sends?: boolean;
}

/** Facebook's buttons are divs. Enter and Space press them, as a click. */
export function Button({
  onPress,
  label,
  children,
  look = 'textButton',
  disabled,
  menu,
  style,
  more,
  sends,
}: ButtonProps) {
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      className={cls('button', ...look.split(' '), disabled && 'disabled')}
      {...(label ? { 'aria-label': label } : {})}
      {...(disabled ? { 'aria-disabled': true } : {})}
      {...(menu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': false } : {})}
      {...(style ? { style } : {})}
      {...more}
      onClick={(event) => {
        if (disabled || (sends && !event.isTrusted && lacks('untrusted-clicks'))) return;
        onPress?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {children}
    </div>
  );
}
