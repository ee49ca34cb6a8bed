import type { Fact } from '../../data/help-documents.ts';
import { valueWord } from '../../kit/relations.ts';
import { euros, figure, percent } from '../../text/numbers.ts';
import type { Say } from '../../text/use-text.ts';

type Text = Say;

const numberOf = ({ details }: Fact, code: string) =>
  details.find((detail) => detail.code === code)?.number ?? null;
export const wordOf = ({ details }: Fact, code: string) =>
  details.find((detail) => detail.code === code)?.values.join(', ') ?? null;

/** The figure as its source prints it: a sum in euros, a share in percents, else a number with its unit. */
export function figureWords(fact: Fact, text: Text): string | null {
  const share = numberOf(fact, 'share');
  if (share !== null) return percent(share);
  const [cents, value] = [numberOf(fact, 'amountCents'), numberOf(fact, 'value')];
  if (cents !== null) return range(euros(cents), numberOf(fact, 'amountMaxCents'), euros, text);
  if (value === null) return null;
  return [range(figure(value), numberOf(fact, 'valueMax'), figure, text), wordOf(fact, 'unit')]
    .filter(Boolean)
    .join(' ');
}

function range(least: string, most: number | null, words: (value: number) => string, text: Text): string {
  return most === null ? least : text('benchmarks.range', { least, most: words(most) });
}

/** What the figure is of, and how its source hedges it: « médiane · cellules d’animation · « trois-quarts » ». */
export function figureNotes(fact: Fact, text: Text): string[] {
  const statistic = wordOf(fact, 'statistic');
  const measure = wordOf(fact, 'measure');
  const population = wordOf(fact, 'populationText');
  const count = numberOf(fact, 'populationCount');
  return [
    statistic && valueWord('statistic', statistic),
    measure && valueWord('measure', measure),
    population && count !== null ? text('benchmarks.population', { population, count }) : population,
    wordOf(fact, 'date'),
    wordOf(fact, 'precision'),
  ].flatMap((note) => note ?? []);
}
