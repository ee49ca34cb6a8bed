import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import styles from './choice-menu.module.css';

export interface Choice<Code extends string> {
  readonly code: Code;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
}

/** A list of ways to do one thing, each with what it is for; the button says which one is in use. */
export function ChoiceMenu<Code extends string>({
  label,
  icon,
  value,
  choices,
  brief = false,
  onChoose,
}: {
  label: string;
  icon: ReactNode;
  value: Code | null;
  choices: readonly Choice<Code>[];
  /** On a phone, its icon stands for it. */
  brief?: boolean;
  onChoose: (code: Code) => void;
}) {
  const current = choices.find(({ code }) => code === value);
  return (
    <MenuTrigger>
      <Button
        className={`small-button ${styles['trigger']}`}
        data-brief={brief || undefined}
        aria-label={current ? `${label} ${current.name}` : label}
      >
        {icon}
        <span className={styles['name']}>{current?.name ?? label}</span>
        <ChevronDown size={14} aria-hidden="true" className={styles['open']} />
      </Button>
      <Popover className="floating" placement="bottom start">
        <Menu
          aria-label={label}
          className={styles['menu'] ?? ''}
          selectionMode={value === null ? 'none' : 'single'}
          selectedKeys={value === null ? [] : [value]}
          onAction={(key) => onChoose(String(key) as Code)}
        >
          {choices.map(({ code, name, purpose }) => (
            <MenuItem key={code} id={code} textValue={name} className={styles['choice'] ?? ''}>
              <Check size={16} aria-hidden="true" className={styles['mark']} />
              <Text slot="label" className={styles['label'] ?? ''}>
                {name}
              </Text>
              {purpose && (
                <Text slot="description" className={styles['purpose'] ?? ''}>
                  {purpose}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
