// biome-ignore-all lint/a11y: the markup is the real site's, faults included
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { cls } from '../../cls.ts';

interface ButtonProps {
  readonly onPress?: (event: MouseEvent) => void;
  readonly label?: string | undefined;
  readonly children?: ReactNode;
  readonly look?: string;
  readonly disabled?: boolean;
  readonly menu?: boolean;
  readonly style?: CSSProperties;
  readonly more?: object;
}

/** Facebook's buttons are divs. Enter and Space press them, as a click. */
export function Button({ onPress, label, children, look = 'textButton', disabled, menu, style, more }: ButtonProps) {
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
        if (!disabled) onPress?.(event);
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
