import { ChevronDown, X } from 'lucide-react';
import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Label,
  Radio,
  RadioGroup,
} from 'react-aria-components';
import { NamedEntityDocument, type PartnersFound } from '../../data/partner-documents.ts';
import type { SearchKind } from '../../data/search-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useSearch } from '../../data/use-search.ts';
import { ACTOR_FAMILIES } from '../../data/values.ts';
import { EntityPicker } from '../../kit/entity-picker.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { Switch } from '../../kit/switch.tsx';
import { useWide } from '../../kit/use-wide.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './need-form.module.css';
import type { PartnersState } from './partners-state.ts';
import { isAsked } from './use-partners.ts';
import { WeightSliders } from './weight-sliders.tsx';
import { familyWords } from './words.ts';

type Named = NonNullable<PartnersFound['from']>;

interface Need {
  readonly state: PartnersState;
  readonly from: Named | null;
  readonly within: Named | null;
  readonly areas: readonly Named[];
}

/** The need: who searches, or nobody yet; what, of which family, from where; and how each criterion weighs. Folded where there is no room beside the answers. */
export function NeedForm({ state, from, within, areas }: Need) {
  const text = useText();
  const beside = useWide('(width > 1000px)');
  const fields = <Fields state={state} from={from} within={within} areas={areas} />;
  return (
    <section className={styles['room']} aria-label={text('partners.form')}>
      {beside ? (
        <div className={styles['form']}>{fields}</div>
      ) : (
        <Disclosure defaultExpanded={!isAsked(state)}>
          <AriaButton slot="trigger" className={`plain-button ${styles['trigger']}`}>
            {text('partners.refine')}
            <ChevronDown size={16} aria-hidden="true" />
          </AriaButton>
          <DisclosurePanel className={styles['form'] ?? ''}>{fields}</DisclosurePanel>
        </Disclosure>
      )}
    </section>
  );
}

function Fields({ state, from, within, areas }: Need) {
  const text = useText();
  return (
    <>
      <RadioGroup
        className={styles['group'] ?? ''}
        value={state.described ? 'need' : 'from'}
        onChange={(value) => state.describe(value === 'need')}
      >
        <Label>{text('partners.who')}</Label>
        <Radio value="from" className="marked option">
          {text('partners.who.from')}
        </Radio>
        <Radio value="need" className="marked option">
          {text('partners.who.need')}
        </Radio>
      </RadioGroup>
      {!state.described && (
        <div className={styles['group']}>
          {state.from && <Chosen slug={state.from} known={from} onRemove={null} />}
          <Picker
            label={text(state.from ? 'partners.who.change' : 'partners.who.choose')}
            kinds={['Pole', 'Enterprise', 'Collectivity', 'ResearchCentre']}
            example={text('partners.pick')}
            onChoose={state.search}
          />
        </div>
      )}
      <div className={styles['group']}>
        {state.themes.map((slug) => (
          <Chosen
            key={slug}
            slug={slug}
            known={areas.find((area) => area.slug === slug) ?? null}
            onRemove={() => state.seekThemes(state.themes.filter((one) => one !== slug))}
          />
        ))}
        <Picker
          label={text('partners.what')}
          kinds={['PolicyArea']}
          example={text('partners.pick.theme')}
          onChoose={(slug) => state.seekThemes([...new Set([...state.themes, slug])])}
        />
      </div>
      <CheckboxGroup
        className={styles['group'] ?? ''}
        value={[...state.families]}
        onChange={state.seekFamilies}
      >
        <Label>{text('partners.families')}</Label>
        {ACTOR_FAMILIES.map((family) => (
          <Checkbox key={family} value={family} className="marked option">
            {familyWords(family, text)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className={styles['group']}>
        {state.within && (
          <Chosen slug={state.within} known={within} onRemove={() => state.seekWithin(null)} />
        )}
        <Picker
          label={text('partners.where')}
          kinds={['Collectivity']}
          example={text('partners.pick')}
          onChoose={state.seekWithin}
        />
        {!state.within && !state.described && <p className={styles['hint']}>{text('partners.where.hint')}</p>}
      </div>
      <div className={styles['group']}>
        <Switch isSelected={state.varied} onChange={state.vary}>
          {text('partners.varied')}
        </Switch>
        <p className={styles['hint']}>
          {text('partners.varied.hint')} <MethodLink id="diversity" name="partners.varied" />
        </p>
      </div>
      <WeightSliders weights={state.weights} onChange={state.weigh} />
    </>
  );
}

/** A box that finds one entity of some kinds. */
function Picker({
  kinds,
  onChoose,
  ...words
}: {
  label: string;
  example: string;
  kinds: readonly SearchKind[];
  onChoose: (slug: string) => void;
}) {
  return <EntityPicker {...words} search={useSearch(kinds)} onChoose={({ slug }) => onChoose(slug)} />;
}

/** An entity that was chosen: its name as it came with the answer, else asked for itself. */
function Chosen({
  slug,
  known,
  onRemove,
}: {
  slug: string;
  known: Named | null;
  onRemove: (() => void) | null;
}) {
  const text = useText();
  const { data } = useAnswer(NamedEntityDocument, { slug }, { pause: known?.slug === slug });
  const asked = data?.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  const entity = known?.slug === slug ? known : asked;
  const name = entity ? typeset(entity.name) : slug;
  return (
    <p className={styles['chosen']}>
      {entity && <KindMark {...entity} size={18} />}
      <span {...inFrench()}>{typeset(name)}</span>
      {onRemove && (
        <AriaButton
          className={styles['remove'] ?? ''}
          aria-label={text('partners.remove', { name })}
          onPress={onRemove}
        >
          <X size={16} aria-hidden="true" />
        </AriaButton>
      )}
    </p>
  );
}
