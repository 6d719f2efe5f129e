import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

interface Entry {
  readonly key: string;
  readonly label: string;
  run(): void;
}

interface Props {
  /** Which of the menu's sides lies at the button's. */
  readonly align: 'start' | 'end';
  /** Of the button. */
  readonly className: string;
  readonly entries: readonly Entry[];
  /** What the button says. */
  readonly children: ReactNode;
}

/** A button that opens a list of things to do. */
export function Menu({ align, className, entries, children }: Props) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={className}>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align={align} sideOffset={4}>
          {entries.map(({ key, label, run }) => (
            <DropdownMenu.Item key={key} className="menu-item" onSelect={run}>
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
