import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { StageRolesRead } from '../../../data/pole-documents.ts';
import { valueWord } from '../../../kit/relations.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './roles.module.css';
import { RolesAnytime } from './roles-anytime.tsx';
import { type RoleRead, RolesByLevel } from './roles-by-level.tsx';
import section from './section.module.css';
import { Section } from './section.tsx';

/** What each level may do at the stage of the pole, or at each of the four when no source says where it stands. */
export function RolesSection({ stage, stages }: { stage: string | null; stages: readonly StageRolesRead[] }) {
  const text = useText();
  const own = (roles: readonly RoleRead[]) => roles.filter(({ basis }) => basis !== 'NOT_STATED');
  const anytime = (stages[0]?.roles ?? []).filter(({ basis }) => basis === 'NOT_STATED');
  const name = (code: string) => valueWord('stage', code);
  return (
    <Section
      id="roles"
      title={text('pole.roles.title')}
      sentence={stage ? text('pole.roles.known', { stage: name(stage) }) : text('pole.roles.unknown')}
    >
      <p className={section['lead']}>{text('pole.roles.lead')}</p>
      <Tabs defaultSelectedKey={stage ?? stages[0]?.stage ?? ''} className={styles['tabs'] ?? ''}>
        <TabList aria-label={text('pole.roles.stages')} className={styles['list'] ?? ''}>
          {stages.map(({ stage: code }) => (
            <Tab key={code} id={code} className={styles['tab'] ?? ''}>
              {code === stage ? text('pole.roles.stage.here', { stage: name(code) }) : name(code)}
            </Tab>
          ))}
        </TabList>
        {stages.map(({ stage: code, roles }) => (
          <TabPanel
            key={code}
            id={code}
            shouldForceMount
            className={styles['panel'] ?? ''}
            data-elsewhere={(stage !== null && code !== stage) || undefined}
          >
            {stage === null && <p className={styles['onPaper']}>{name(code)}</p>}
            {own(roles).length === 0 && <p className={section['unknown']}>{text('pole.roles.none')}</p>}
            <RolesByLevel roles={own(roles)} heading={3} />
          </TabPanel>
        ))}
      </Tabs>
      {anytime.length > 0 && <RolesAnytime roles={anytime} />}
    </Section>
  );
}
