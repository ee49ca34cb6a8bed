import { Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { useGrid } from '../../data/use-grid.ts';
import { useSearch } from '../../data/use-search.ts';
import type { ViewerShown } from '../../data/viewer-documents.ts';
import { Button } from '../../kit/button.tsx';
import { EntityPicker } from '../../kit/entity-picker.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { valueWords } from '../../kit/relations.ts';
import { today } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { TextLine, WordChoice } from '../../write/fields.tsx';
import { ProofPart } from '../../write/proof-part.tsx';
import { proofInput } from '../../write/proof-typed.ts';
import { useWrite } from '../../write/use-write.ts';
import { WriteForm } from '../../write/write-form.tsx';
import styles from './collect.module.css';
import { cellOf, gridChange, stateOf, type Ticked } from './grid-change.ts';

type GridKnown = ReturnType<typeof useGrid>;

const NOTHING: Ticked = { engaged: new Set(), whole: new Set(), added: [], places: {} };

/**
 * Services in lines, poles and contracts in columns: one ticks who is engaged and which compositions are whole; the rest
 * follows. What is known already is ticked and is corrected on its sheet. Printed, it is the questionnaire of a meeting.
 */
export function Grid({
  grid,
  authority,
  viewer,
}: {
  grid: GridKnown;
  authority: { readonly slug: string; readonly name: string };
  viewer: ViewerShown | null;
}) {
  const text = useText();
  const [ticked, setTicked] = useState(NOTHING);
  const [saved, setSaved] = useState(false);
  const { proof, state, write } = useWrite(grid.sources, () => {
    setTicked(NOTHING);
    setSaved(true);
  });
  const change = gridChange(authority.slug, grid, ticked, proofInput(proof.typed, today()));
  const set = (part: Partial<Ticked>) => {
    setSaved(false);
    setTicked({ ...ticked, ...part });
  };
  return (
    <>
      <p className={styles['tools']}>
        <Button quiet onPress={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {text('collect.print')}
        </Button>
        <Link to={`/transversalite?territoire=${encodeURIComponent(authority.slug)}`}>
          {text('collect.transversality')}
        </Link>
      </p>
      {viewer && <AddForum grid={grid} />}
      <Cells grid={grid} ticked={ticked} onTick={set} isOpen={viewer !== null} />
      {grid.unread > 0 && <p>{text('collect.unread', { count: grid.unread })}</p>}
      {viewer && (
        <>
          <AddService
            onAdd={(name, family) =>
              set({ added: [...ticked.added, { key: `service-${ticked.added.length + 1}`, name, family }] })
            }
          />
          <WriteForm
            state={state}
            isShown={(path) => path.startsWith('proof')}
            onSend={() => change.edits.length > 0 && void write(change)}
            onClose={() => setTicked(NOTHING)}
            readBack={text('collect.readBack', {
              services: ticked.added.length,
              engaged: ticked.engaged.size,
              whole: ticked.whole.size,
            })}
          >
            <ProofPart proof={proof} title={viewer.title} state={state} />
          </WriteForm>
          <p role="status">{saved && text('collect.saved')}</p>
        </>
      )}
      <p className={styles['printed']}>{text('collect.printed')}</p>
    </>
  );
}

function Cells({
  grid: { services, forums },
  ticked,
  onTick,
  isOpen,
}: {
  grid: GridKnown;
  ticked: Ticked;
  onTick: (part: Partial<Ticked>) => void;
  isOpen: boolean;
}) {
  const text = useText();
  const lines = [
    ...services,
    ...ticked.added.map(({ key, name }) => ({ slug: key, name, engaged: new Set<string>() })),
  ];
  const isWhole = (forum: GridKnown['forums'][number]) =>
    forum.whole[0] === 'true' || ticked.whole.has(forum.slug);
  if (lines.length === 0 && !isOpen) return <p>{text('collect.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className={styles['scroll']} aria-label={text('collect.grid')} tabIndex={0}>
      <table className={`ruled ${styles['grid']}`}>
        <thead>
          <tr>
            <th scope="col">{text('collect.service')}</th>
            {forums.map((forum) => (
              <th key={forum.slug} scope="col">
                <KindMark {...forum} size={16} />
                <Link to={sheetOf(forum)} {...inFrench()}>
                  {typeset(forum.name)}
                </Link>
                <label className={styles['whole']}>
                  <input
                    type="checkbox"
                    checked={isWhole(forum)}
                    disabled={!isOpen || forum.whole[0] === 'true'}
                    aria-label={text('collect.whole.of', { name: typeset(forum.name) })}
                    onChange={() => onTick({ whole: toggled(ticked.whole, forum.slug) })}
                  />
                  {text('collect.whole')}
                </label>
              </th>
            ))}
            <th scope="col" className={styles['place']}>
              {text('collect.place')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ slug, name, engaged }) => (
            <tr key={slug}>
              <th scope="row" {...inFrench()}>
                {typeset(name)}
              </th>
              {forums.map((forum) => {
                const cell = cellOf(slug, forum.slug);
                const known = engaged.has(forum.slug);
                const isEngaged = known || ticked.engaged.has(cell);
                const state = stateOf(isEngaged, isWhole(forum));
                return (
                  <td key={forum.slug} data-state={state}>
                    <label className={styles['cell']}>
                      <input
                        type="checkbox"
                        checked={isEngaged}
                        disabled={!isOpen || known}
                        aria-label={text('collect.cell', {
                          service: typeset(name),
                          forum: typeset(forum.name),
                        })}
                        onChange={() => onTick({ engaged: toggled(ticked.engaged, cell) })}
                      />
                      <span>{text(`collect.state.${state}`)}</span>
                    </label>
                  </td>
                );
              })}
              <td className={styles['place']}>
                {isOpen && (
                  <input
                    className="text-box"
                    aria-label={text('collect.place.of', { service: typeset(name) })}
                    value={ticked.places[slug] ?? ''}
                    maxLength={200}
                    onChange={({ target }) => onTick({ places: { ...ticked.places, [slug]: target.value } })}
                  />
                )}
              </td>
            </tr>
          ))}
          {PAPER_LINES.map((line) => (
            <tr key={line} className={styles['paper']}>
              <td />
              {forums.map((forum) => (
                <td key={forum.slug}>
                  <span className={styles['box']} />
                </td>
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Empty lines of the printed questionnaire, for services that nobody has named yet. */
const PAPER_LINES = ['one', 'two', 'three'];

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

function AddForum({ grid }: { grid: GridKnown }) {
  const text = useText();
  const search = useSearch(['Pole', 'Contract']);
  return (
    <div className={styles['add']}>
      <EntityPicker
        label={text('collect.addForum')}
        example={text('collect.addForum.example')}
        search={search}
        onChoose={(hit) => void grid.addForum(hit.slug)}
      />
    </div>
  );
}

function AddService({ onAdd }: { onAdd: (name: string, family: string) => void }) {
  const text = useText();
  const [name, setName] = useState('');
  const [family, setFamily] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name.trim(), family);
    setName('');
    setFamily('');
  };
  return (
    <form
      className={styles['add']}
      aria-label={text('collect.addService')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextLine label={text('collect.addService.name')} value={name} onChange={setName} />
      <WordChoice
        label={text('collect.addService.family')}
        value={family}
        words={valueWords('serviceFamily')}
        onChange={setFamily}
      />
      <Button quiet type="submit">
        <Plus size={16} aria-hidden="true" />
        {text('collect.addService')}
      </Button>
    </form>
  );
}
