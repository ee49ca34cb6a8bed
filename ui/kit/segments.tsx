import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './segments.module.css';

/** A few ways to see the same thing, side by side; one of them always holds. */
export function Segments<Code extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: Code;
  choices: readonly { readonly code: Code; readonly name: string }[];
  onChoose: (code: Code) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles['segments'] ?? ''}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = choices.find(({ code }) => keys.has(code));
        if (next) onChoose(next.code);
      }}
    >
      {choices.map(({ code, name }) => (
        <ToggleButton key={code} id={code} className={styles['segment'] ?? ''}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
