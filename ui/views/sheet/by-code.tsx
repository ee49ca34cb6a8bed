import type { ReactNode } from 'react';
import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { ByInseeDocument, BySirenDocument } from '../../data/sheet-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { valueWord } from '../../kit/relations.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useText } from '../../text/use-text.ts';
import styles from './by-code.module.css';
import { readInsee, readSiren } from './official-code.ts';

interface Found {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null;
}

type Asked = { readonly __typename: string; readonly entity?: Found };

const foundIn = (asked: Asked | undefined): Found | null =>
  asked?.__typename === 'EntityFound' ? (asked.entity ?? null) : null;

/** The sheet of what bears a SIREN; a SIRET gives that of the body it belongs to. */
export function BySiren() {
  const text = useText();
  const { siren, siret } = useParams();
  const code = readSiren(siren ?? siret ?? '');
  const asked = code.shape === 'SIREN' || code.shape === 'SIRET';
  const { data, problem, retry } = useAnswer(BySirenDocument, { siren: code.compact }, { pause: !asked });
  if (!asked) {
    return (
      <Unfound title={text('code.siren.malformed.title')}>
        <p>{text('code.siren.malformed', { length: code.compact.length, code: code.typed })}</p>
      </Unfound>
    );
  }
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading />;
  const found = foundIn(data.entity as Asked);
  if (found) return <ToSheet entity={found} />;
  if (data.entity.__typename === 'InvalidInput') {
    return (
      <Unfound title={text('code.siren.key.title')}>
        <p>{text('code.siren.key', { code: code.spaced })}</p>
      </Unfound>
    );
  }
  return (
    <Unfound title={text('code.siren.unknown.title')}>
      <p>{text('code.siren.unknown', { code: code.spaced })}</p>
      <p>
        <a href={`https://annuaire-entreprises.data.gouv.fr/entreprise/${code.compact.slice(0, 9)}`}>
          {text('code.siren.directory')}
        </a>
      </p>
    </Unfound>
  );
}

/** The sheet of the collectivity that bears an INSEE code; a choice when a département and a région share it. */
export function ByInsee() {
  const text = useText();
  const code = readInsee(useParams()['insee'] ?? '');
  const level = (useSearchParams()[0].get('niveau') ?? '').toUpperCase();
  const { data, problem, retry } = useAnswer(
    ByInseeDocument,
    { code: code.compact },
    { pause: !code.wellFormed },
  );
  if (!code.wellFormed) {
    return (
      <Unfound title={text('code.insee.malformed.title')}>
        <p>{text('code.insee.malformed', { code: code.typed })}</p>
      </Unfound>
    );
  }
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading />;
  const bearers = [data.region, data.departement, data.commune].flatMap((one) => foundIn(one as Asked) ?? []);
  const chosen = bearers.filter((one) => level === '' || one.level === level);
  const [only] = chosen;
  if (only && chosen.length === 1) return <ToSheet entity={only} />;
  if (bearers.length > 0) {
    return (
      <Unfound
        title={text(chosen.length > 1 ? 'code.insee.several.title' : 'code.insee.level.title', {
          code: code.compact,
        })}
      >
        <p>{text('code.insee.several', { code: code.compact, count: bearers.length })}</p>
        <Choices choices={bearers} />
      </Unfound>
    );
  }
  const former = data.search.__typename === 'SearchConnection' ? data.search.edges : [];
  const heirs = former.filter(({ matchedOn }) => matchedOn === 'CODE').map(({ node }) => node as Found);
  return (
    <Unfound title={text('code.insee.unknown.title')}>
      <p>{text('code.insee.unknown', { code: code.compact })}</p>
      {heirs.length > 0 && (
        <>
          <p>{text('code.insee.former')}</p>
          <Choices choices={heirs} />
        </>
      )}
    </Unfound>
  );
}

/** What follows the address, a working territory for one, stays with it. */
function ToSheet({ entity }: { entity: Found }) {
  const { search, hash } = useLocation();
  const kept = new URLSearchParams(search);
  kept.delete('niveau');
  const query = kept.size > 0 ? `?${kept}` : '';
  return <Navigate replace to={`${sheetOf(entity)}${query}${hash}`} />;
}

function Unfound({ title, children }: { title: string; children: ReactNode }) {
  const text = useText();
  usePageTitle(title);
  return (
    <Notice page title={title}>
      {children}
      <Link to="/">{text('state.notFound.home')}</Link>
    </Notice>
  );
}

function Choices({ choices }: { choices: readonly Found[] }) {
  return (
    <ul className={styles['choices']}>
      {choices.map((choice) => (
        <li key={choice.slug}>
          <Link to={sheetOf(choice)} className="marked">
            <KindMark {...choice} size={22} />
            <span>{choice.name}</span>
            {choice.level && <span className={styles['level']}>{valueWord('level', choice.level)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
