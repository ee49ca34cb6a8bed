import { useEffect, useMemo, useState } from 'react';
import { NeighbourhoodDocument, type RelationType } from '../../data/documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Canvas } from '../../graph/canvas.tsx';
import { filtered } from '../../graph/drawing.ts';
import { drawnEntity, drawnLink } from '../../graph/drawing-of.ts';
import { spokenLines } from '../../graph/spoken-lines.ts';
import { SpokenTwin } from '../../graph/spoken-twin.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './explorer.module.css';
import { useExplorerState } from './explorer-state.ts';
import { Legend } from './legend.tsx';
import { Selection } from './selection.tsx';
import { StartingPoles } from './starting-poles.tsx';
import { Tools } from './tools.tsx';

const NOTHING_SURE = new Set(['INFERRED', 'RECOMMENDED']);

/** Explorer: a network from one or more entities, drawn and listed, with the proof of what is chosen beside it. */
export default function Explorer() {
  const text = useText();
  const state = useExplorerState();
  const { opened } = state;
  const { data, problem, retry } = useAnswer(
    NeighbourhoodDocument,
    {
      of: opened.map(({ slug, relations }) => ({
        entity: { slug },
        relations: relations.length > 0 ? (relations as RelationType[]) : null,
      })),
    },
    { pause: opened.length === 0 },
  );
  const [said, setSaid] = useState('');

  const around = data?.neighbourhood.__typename === 'Neighbourhood' ? data.neighbourhood : null;
  const whole = useMemo(() => {
    const centres = new Set(around?.centres.map(({ slug }) => slug));
    return {
      entities: (around?.entities ?? []).map((entity) => drawnEntity(entity, centres.has(entity.slug))),
      links: (around?.links ?? []).map(drawnLink),
    };
  }, [around]);
  const filters = [...state.hiddenKinds, '|', ...state.hiddenCertainties].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are new at each render, their words are not
  const drawing = useMemo(
    () =>
      filtered(whole, {
        hiddenKinds: new Set(state.hiddenKinds),
        hiddenCertainties: new Set(state.hiddenCertainties),
      }),
    [whole, filters],
  );

  const first = whole.entities.find((entity) => entity.centre);
  usePageTitle(first?.name ?? text('explorer.title'));
  const chosen = useMemo(() => {
    const lines = spokenLines(drawing);
    return [...lines.entities, ...lines.links].find(({ id }) => id === state.selection)?.text;
  }, [drawing, state.selection]);
  useEffect(() => {
    if (chosen) setSaid(text('explorer.selected', { name: chosen }));
  }, [chosen, text]);

  if (opened.length === 0) return <StartingPoles />;
  if (problem && !around) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (data && !around) {
    return (
      <Notice page title={text('state.notFound.title')}>
        <p>{'message' in data.neighbourhood ? data.neighbourhood.message : text('state.notFound')}</p>
      </Notice>
    );
  }
  if (!around || !first) return <Loading lines={8} />;

  const names = whole.entities.filter((entity) => entity.centre).map(({ name }) => typeset(name));
  const sure = whole.links.filter((link) => !NOTHING_SURE.has(link.certainty)).length;
  const hidden = whole.entities.length - drawing.entities.length;
  return (
    <div className={styles['explorer']}>
      <div className={styles['opening']}>
        <h1>{new Intl.ListFormat('fr').format(names)}</h1>
        <p>
          {text('explorer.sentence', {
            opened: names.length,
            neighbours: around.neighbourTotal,
            links: whole.links.length,
            sure,
          })}{' '}
          {around.truncated &&
            text('explorer.truncated', {
              drawn: whole.entities.length - around.centres.length,
              total: around.neighbourTotal,
            })}
        </p>
      </div>
      <div className={styles['room']}>
        <Legend state={state} drawing={whole} hidden={hidden} />
        <div className={styles['drawing']}>
          <Canvas
            label={text('explorer.drawing', {
              entities: drawing.entities.length,
              links: drawing.links.length,
            })}
            drawing={drawing}
            selection={state.selection}
            onSelect={state.select}
            onExpand={state.open}
            tools={(cy) => (
              <Tools
                cy={cy}
                name={first.id}
                canClose={opened.length > 1}
                onClose={state.closeLast}
                onSaid={setSaid}
              />
            )}
          />
        </div>
        <Selection
          chosen={state.selection}
          usual={first.id}
          links={around.links}
          opened={opened}
          onOpen={state.open}
          onSelect={state.select}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <section className={styles['twin']} aria-labelledby="dessine">
        <h2 id="dessine">{text('explorer.list')}</h2>
        <p className={styles['hint']}>{text('explorer.list.hint')}</p>
        <SpokenTwin
          drawing={drawing}
          selection={state.selection}
          labels={{
            list: text('explorer.list'),
            entities: text('explorer.list.entities'),
            links: text('explorer.list.links'),
          }}
          onSelect={state.select}
          onExpand={state.open}
        />
      </section>
    </div>
  );
}
