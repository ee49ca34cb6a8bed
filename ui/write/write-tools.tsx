import { PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { SourceOffered } from '../data/last-source.ts';
import { useWriter } from '../data/use-viewer.ts';
import { Button } from '../kit/button.tsx';
import { ChoiceDialog } from '../kit/choice-dialog.tsx';
import { ChoiceMenu } from '../kit/choice-menu.tsx';
import { formOf, tiesOf } from '../kit/forms.ts';
import { useText } from '../text/use-text.ts';
import { actsOn, type ClaimAct, ClaimForm, type ClaimShown } from './claim-form.tsx';
import { TieForm } from './tie-form.tsx';

/** A button that opens the form of a new link from a sheet; nothing for who may not write. */
export function AddTie({
  entity,
  sources,
}: {
  entity: { readonly slug: string; readonly kind: string; readonly name: string };
  sources: readonly SourceOffered[];
}) {
  const text = useText();
  const viewer = useWriter();
  if (!viewer || tiesOf(entity.kind).length === 0) return null;
  return (
    <DialogTrigger>
      <Button>
        <Plus size={18} aria-hidden="true" />
        {text('write.add')}
      </Button>
      <ChoiceDialog title={text('write.add.title')} narrow>
        {(close) => <TieForm entity={entity} sources={sources} viewer={viewer} onClose={close} />}
      </ChoiceDialog>
    </DialogTrigger>
  );
}

/** What one may do to a claim that is there, each with its form; nothing for who may not write. `words` names the claim. */
export function ClaimTools({ words, ...claim }: ClaimShown & { words: string }) {
  const text = useText();
  const viewer = useWriter();
  const [act, setAct] = useState<ClaimAct | null>(null);
  const acts = actsOn(claim.of);
  if (!viewer || acts.length === 0) return null;
  return (
    <>
      <ChoiceMenu
        label={text('write.correct')}
        icon={<PencilLine size={16} aria-hidden="true" />}
        value={null}
        choices={acts.map((code) => ({
          code,
          name: text(`write.act.${code}`),
          purpose: text(`write.act.${code}.purpose`),
        }))}
        onChoose={setAct}
      />
      {act && (
        <ChoiceDialog title={text(`write.act.${act}`)} narrow onClose={() => setAct(null)}>
          <p>{words}</p>
          <ClaimForm {...claim} act={act} viewer={viewer} onClose={() => setAct(null)} />
        </ChoiceDialog>
      )}
    </>
  );
}

/** What a sheet lacks, as a button that opens the form that says it; its words alone for who may not write. */
export function Collected({
  code,
  words,
  entity,
  sources,
}: {
  /** What is missing: a field of the form, or a relation. */
  code: string;
  words: string;
  entity: { readonly slug: string; readonly kind: string; readonly name: string };
  sources: readonly SourceOffered[];
}) {
  const text = useText();
  const viewer = useWriter();
  const field = formOf(entity.kind).find((one) => one.code === (FIELD_OF[code] ?? code));
  const relation = tiesOf(entity.kind).find((tie) => tie.relation === (RELATION_OF[code] ?? code))?.relation;
  if (!viewer || (!field && !relation)) return words;
  return (
    <DialogTrigger>
      <Button quiet>
        <Plus size={16} aria-hidden="true" />
        {words}
      </Button>
      <ChoiceDialog title={text(field ? 'write.act.correct' : 'write.add.title')} narrow>
        {(close) =>
          field ? (
            <ClaimForm
              act="correct"
              claim={{ entity: { slug: entity.slug } }}
              of={entity.kind}
              sources={sources}
              first={field.code}
              viewer={viewer}
              onClose={close}
            />
          ) : (
            <TieForm
              entity={entity}
              sources={sources}
              viewer={viewer}
              relation={relation ?? null}
              onClose={close}
            />
          )
        }
      </ChoiceDialog>
    </DialogTrigger>
  );
}

/** What is expected of a sheet under another word than that of the form. */
const FIELD_OF: Readonly<Record<string, string>> = { territory: 'territoryText' };
const RELATION_OF: Readonly<Record<string, string>> = {
  activity: 'CONCERNS',
  lat: 'LOCATED_IN',
  amounts: 'PARTY_TO',
  RESEARCH: 'PARTICIPATES_IN',
  PLACE: 'HOSTED_AT',
  CONTRACT: 'FRAMED_BY',
  POLE: 'MEMBER_OF',
};
