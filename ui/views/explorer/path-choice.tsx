import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { DrawnEntity } from '../../graph/drawing.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceDialog } from '../../kit/choice-dialog.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { Switch } from '../../kit/switch.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import choices from './choices.module.css';
import styles from './path-choice.module.css';
import type { PathAsked } from './state/explorer-state.ts';
import { MANY } from './use-network.ts';

const ROLES = ['from', 'to', 'avoided'] as const;
type Role = (typeof ROLES)[number];

/** What each of the entities chosen is to the paths: where they start, where they end, or what they keep away from. */
export function PathChoice({
  entities,
  onAsk,
  onClose,
}: {
  entities: readonly DrawnEntity[];
  onAsk: (path: PathAsked) => void;
  onClose: () => void;
}) {
  const text = useText();
  const [roles, setRoles] = useState<ReadonlyMap<string, Role>>(
    () => new Map(entities.map(({ id }, index) => [id, index === 0 ? 'from' : 'to'])),
  );
  const [withoutHubs, setWithoutHubs] = useState(false);
  const of = (role: Role) => entities.map(({ id }) => id).filter((id) => roles.get(id) === role);
  const [from, to, avoided] = ROLES.map(of) as [string[], string[], string[]];
  return (
    <ChoiceDialog title={text('network.ends.title')} onClose={onClose}>
      <div className={styles['ends']}>
        {entities.map(({ id, name, ...entity }) => (
          <RadioGroup
            key={id}
            value={roles.get(id) ?? 'to'}
            orientation="horizontal"
            onChange={(role) => setRoles(new Map(roles).set(id, role as Role))}
            className={styles['end'] ?? ''}
          >
            <Label className={styles['name'] ?? ''}>
              <KindMark {...entity} />
              {typeset(name)}
            </Label>
            <div className={styles['roles']}>
              {ROLES.map((role) => (
                <Radio key={role} value={role} className={choices['amount'] ?? ''}>
                  {text(`network.ends.${role}`)}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        ))}
      </div>
      <Switch isSelected={withoutHubs} onChange={setWithoutHubs}>
        {text('network.paths.hubs', { count: MANY })}
      </Switch>
      <p aria-live="polite" className={choices['sum']}>
        {text(
          from.length === 0
            ? 'network.ends.noStart'
            : to.length === 0
              ? 'network.ends.noEnd'
              : 'network.ends.sum',
          {
            from: from.length,
            to: to.length,
            avoided: avoided.length,
          },
        )}
      </p>
      <div className={choices['buttons']}>
        <Button
          isDisabled={from.length === 0 || to.length === 0}
          onPress={() => onAsk({ from, to, avoided, withoutHubs })}
        >
          {text('network.ends.ask')}
        </Button>
        <Button quiet onPress={onClose}>
          {text('network.ends.leave')}
        </Button>
      </div>
    </ChoiceDialog>
  );
}
