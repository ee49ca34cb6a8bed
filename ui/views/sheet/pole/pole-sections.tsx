import { PoleDocument } from '../../../data/pole-documents.ts';
import type { SheetEntity } from '../../../data/sheet-documents.ts';
import { useAnswer } from '../../../data/use-answer.ts';
import { Loading, Problem } from '../../../kit/states.tsx';
import { useText } from '../../../text/use-text.ts';
import { Article9Section } from './article9-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { FundingSection } from './funding-section.tsx';
import { MediansSection } from './medians-section.tsx';
import { RolesSection } from './roles-section.tsx';

/** What the sheet of a pole adds to any sheet: the law, the criteria, the roles, the money, the medians. */
export function PoleSections({ entity }: { entity: Extract<SheetEntity, { __typename: 'Pole' }> }) {
  const text = useText();
  const { data, problem, retry } = useAnswer(PoleDocument, { slug: entity.slug });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={6} />;
  const pole = data.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  if (!pole || !('article9' in pole)) return <p>{text('pole.unread')}</p>;
  return (
    <>
      <Article9Section article9={pole.article9} />
      <CriteriaSection pole={entity.slug} groups={data.criteria} />
      <RolesSection stage={entity.stage} stages={data.roles} />
      <FundingSection funding={pole.funding} />
      <MediansSection medians={pole.medians} />
    </>
  );
}
