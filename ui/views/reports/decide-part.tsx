import { Check, PencilLine } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { DialogTrigger, Form } from 'react-aria-components';
import { DecideProposalDocument, type ProposalShown } from '../../data/proposal-documents.ts';
import { useCommand } from '../../data/use-command.ts';
import type { ViewerShown } from '../../data/viewer-documents.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceDialog } from '../../kit/choice-dialog.tsx';
import { ChoiceMenu } from '../../kit/choice-menu.tsx';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ClaimForm } from '../../write/claim-form.tsx';
import { TextLine } from '../../write/fields.tsx';
import { TieForm } from '../../write/tie-form.tsx';
import { type AcceptingAct, acceptingActs, answeredBy, claimOf, sourcesOf } from './claim-of.ts';
import styles from './reports.module.css';

/** What one may decide of a report: accept it by writing, refuse it with a motive, ask for more, or close it as done. */
export function DecidePart({ proposal, viewer }: { proposal: ProposalShown; viewer: ViewerShown }) {
  const text = useText();
  const [act, setAct] = useState<AcceptingAct | null>(null);
  const [first, ...others] = acceptingActs(proposal);
  const isTwin = proposal.kind === 'DUPLICATE';
  return (
    <section className={styles['decide']} aria-label={text('reports.decide')}>
      <div className={styles['commands']}>
        {first && !isTwin && (
          <Button onPress={() => setAct(first)}>
            <Check size={18} aria-hidden="true" />
            {text('reports.accept', { act: text(`reports.act.${first}`) })}
          </Button>
        )}
        <ChoiceMenu
          label={text('reports.accept.otherwise')}
          icon={<PencilLine size={16} aria-hidden="true" />}
          value={null}
          choices={(isTwin && first ? [first, ...others] : others).map((code) => ({
            code,
            name: text(code === 'tie' ? 'write.add.title' : `write.act.${code}`),
            purpose: code === 'tie' ? '' : text(`write.act.${code}.purpose`),
          }))}
          onChoose={setAct}
        />
      </div>
      <div className={styles['commands']}>
        <Decision proposal={proposal} decision="ASKED" />
        <Decision proposal={proposal} decision="REFUSED" />
        <Decision proposal={proposal} decision="ACCEPTED" />
      </div>
      {act && (
        <ChoiceDialog
          title={text(act === 'tie' ? 'write.add.title' : `write.act.${act}`)}
          narrow
          onClose={() => setAct(null)}
        >
          <blockquote className={styles['said']}>{typeset(proposal.text)}</blockquote>
          <Accepting act={act} proposal={proposal} viewer={viewer} onClose={() => setAct(null)} />
        </ChoiceDialog>
      )}
    </section>
  );
}

/** The form that accepts a report: filled with what it proposes, it closes it with what it writes. */
function Accepting({
  act,
  proposal,
  viewer,
  onClose,
}: {
  act: AcceptingAct;
  proposal: ProposalShown;
  viewer: ViewerShown;
  onClose: () => void;
}) {
  const reported = claimOf(proposal);
  const answers = answeredBy(proposal);
  if (act === 'tie') {
    if (!proposal.about) return null;
    const { about } = proposal;
    return (
      <TieForm
        entity={about}
        sources={sourcesOf(about.evidence)}
        viewer={viewer}
        answers={answers}
        onClose={onClose}
      />
    );
  }
  if (!reported) return null;
  return (
    <ClaimForm
      {...reported}
      act={act}
      first={proposal.values[0]?.field ?? null}
      viewer={viewer}
      answers={answers}
      onClose={onClose}
    />
  );
}

type Deciding = 'ASKED' | 'REFUSED' | 'ACCEPTED';

/** A decision that writes no fact, behind its button. */
function Decision({ proposal, decision }: { proposal: ProposalShown; decision: Deciding }) {
  const text = useText();
  return (
    <DialogTrigger>
      <Button quiet>{text(`reports.decision.${decision}`)}</Button>
      <ChoiceDialog title={text(`reports.decision.${decision}`)} narrow>
        {(close) => <DecisionForm proposal={proposal} decision={decision} onClose={close} />}
      </ChoiceDialog>
    </DialogTrigger>
  );
}

function DecisionForm({
  proposal,
  decision,
  onClose,
}: {
  proposal: ProposalShown;
  decision: Deciding;
  onClose: () => void;
}) {
  const text = useText();
  const decide = useCommand(DecideProposalDocument);
  const [motive, setMotive] = useState('');
  const [fault, setFault] = useState('');
  const [sending, setSending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    const answer = await decide({
      input: { proposal: proposal.operation, decision, motive: motive.trim() || null },
    });
    setSending(false);
    if (answer?.__typename === 'Proposal') onClose();
    else setFault(answer?.message ?? text('write.failed'));
  };
  return (
    <Form className={styles['deciding'] ?? ''} onSubmit={(event) => void submit(event)}>
      <blockquote className={styles['said']} {...inFrench()}>
        {typeset(proposal.text)}
      </blockquote>
      <p>{text(`reports.decision.${decision}.lead`)}</p>
      <TextLine
        label={text(`reports.decision.${decision}.words`)}
        value={motive}
        onChange={setMotive}
        fault={fault}
        lines={3}
        autoFocus
      />
      <div className={styles['commands']}>
        <Button type="submit" isPending={sending}>
          {text(`reports.decision.${decision}`)}
        </Button>
        <Button quiet onPress={onClose}>
          {text('write.cancel')}
        </Button>
      </div>
    </Form>
  );
}
