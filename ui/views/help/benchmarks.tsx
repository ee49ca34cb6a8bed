import { BenchmarksDocument, type Fact } from '../../data/help-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './benchmarks.module.css';
import { FactLine } from './fact-line.tsx';
import { wordOf } from './fact-words.ts';
import help from './help.module.css';
import { HelpPage } from './help-page.tsx';
import { useAnchor } from './use-anchor.ts';

/** The figures of the studies with their proofs, what was derived from them, and where they do not agree. */
export default function Benchmarks() {
  const text = useText();
  const { data, problem, retry } = useAnswer(BenchmarksDocument, {});
  const facts = data?.facts.edges.map(({ node }) => node) ?? [];
  const of = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind);
  useAnchor(facts.length > 0);
  const observations = of('Observation');
  const studyOf = (fact: Fact) => fact.ties.find(({ relation }) => relation === 'FROM_STUDY')?.slug;
  const studies = of('Study')
    .map((study) => ({ study, figures: observations.filter((fact) => studyOf(fact) === study.slug) }))
    .filter(({ figures }) => figures.length > 0);
  const alone = observations.filter((fact) => studyOf(fact) === undefined);
  return (
    <HelpPage
      title={text('benchmarks.title')}
      lead={text('benchmarks.lead', {
        figures: observations.length,
        studies: studies.length,
        inconsistencies: of('Inconsistency').length,
      })}
    >
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading lines={8} />}
      {data && (
        <>
          <Facts id="incoherences" title={text('benchmarks.inconsistencies')} facts={of('Inconsistency')}>
            {text('benchmarks.inconsistencies.lead')}
          </Facts>
          {studies.map(({ study, figures }) => (
            <Facts key={study.slug} id={study.slug} title={study.name ?? study.slug} facts={figures} french>
              {[wordOf(study, 'populationText'), wordOf(study, 'date')].filter(Boolean).join(' – ')}
            </Facts>
          ))}
          <Facts id="autres-chiffres" title={text('benchmarks.others')} facts={alone}>
            {text('benchmarks.others.lead')}
          </Facts>
          <Facts id="derives" title={text('benchmarks.derived')} facts={of('DerivedFigure')}>
            {text('benchmarks.derived.lead')}
          </Facts>
        </>
      )}
    </HelpPage>
  );
}

function Facts({
  id,
  title,
  facts,
  french = false,
  children,
}: {
  id: string;
  title: string;
  facts: readonly Fact[];
  french?: boolean;
  children: string;
}) {
  return (
    <section aria-labelledby={id} className={help['section']}>
      <h2 id={id} {...(french ? inFrench() : {})}>
        {typeset(title)}
      </h2>
      <p className={help['quiet']} {...(french ? inFrench() : {})}>
        {typeset(children)}
      </p>
      <ul className={styles['facts']}>
        {facts.map((fact) => (
          <FactLine key={fact.slug} fact={fact} />
        ))}
      </ul>
    </section>
  );
}
