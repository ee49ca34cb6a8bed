import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { SCREEN_ADDRESSES, type ScreenAddress, SHEET_ADDRESSES } from '../data/addresses.ts';
import type { PutAside } from '../data/to-examine.ts';
import { Loading } from '../kit/states.tsx';
import { useLanguage } from '../text/language.ts';
import { Home } from '../views/home/home.tsx';
import { ExamineToggle } from '../views/to-examine/examine-toggle.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';

// The drawing library weighs more than all the rest: it comes when a drawing is asked for.
const Explorer = lazy(() => import('../views/explorer/explorer.tsx'));
const Results = lazy(() => import('../views/search/results.tsx'));
const Cooperations = lazy(() => import('../views/cooperations/cooperations.tsx'));
const ToExamine = lazy(() => import('../views/to-examine/to-examine-page.tsx'));
const Partners = lazy(() => import('../views/partners/partners.tsx'));
const Partnerships = lazy(() => import('../views/partnerships/partnerships.tsx'));
const Transversality = lazy(() => import('../views/transversality/transversality.tsx'));
const ServicesDossier = lazy(() => import('../views/transversality/services-dossier.tsx'));
const AuthoritiesDossier = lazy(() => import('../views/partnerships/authorities-dossier.tsx'));
const Collect = lazy(() => import('../views/collect/collect.tsx'));
const Duplicates = lazy(() => import('../views/duplicates/duplicates.tsx'));
const History = lazy(() => import('../views/history/history.tsx'));
const Data = lazy(() => import('../views/data/data.tsx'));
const Reports = lazy(() => import('../views/reports/queue.tsx'));
const FollowedReport = lazy(() => import('../views/reports/followed.tsx'));
const Start = lazy(() => import('../views/help/start.tsx'));
const Glossary = lazy(() => import('../views/help/glossary.tsx'));
const Benchmarks = lazy(() => import('../views/help/benchmarks.tsx'));
const Methods = lazy(() => import('../views/help/methods.tsx'));
const AboutData = lazy(() => import('../views/help/about-data.tsx'));
const ApiPage = lazy(() => import('../views/help/api-page.tsx'));
const Accessibility = lazy(() => import('../views/help/accessibility.tsx'));
const LegalNotice = lazy(() => import('../views/help/legal-notice.tsx'));
const Privacy = lazy(() => import('../views/help/privacy.tsx'));
const SignIn = lazy(() => import('../views/account/sign-in.tsx'));
const Account = lazy(() => import('../views/account/account-page.tsx'));
const Accounts = lazy(() => import('../views/account/accounts-page.tsx'));
const AccountLink = lazy(() => import('../views/account/link.tsx'));
const Sheet = lazy(() => import('../views/sheet/sheet.tsx'));
const BySiren = lazy(() =>
  import('../views/sheet/by-code.tsx').then(({ BySiren }) => ({ default: BySiren })),
);
const ByInsee = lazy(() =>
  import('../views/sheet/by-code.tsx').then(({ ByInsee }) => ({ default: ByInsee })),
);

const examine = (item: PutAside) => <ExamineToggle item={item} />;

/** The screen of each address. */
const SCREENS: Readonly<Record<ScreenAddress, ReactNode>> = {
  '/': <Home />,
  '/explorer': <Explorer />,
  '/recherche': <Results />,
  '/cooperations': <Cooperations />,
  '/a-examiner': <ToExamine />,
  '/partenaires': <Partners />,
  '/partenariats': <Partnerships examine={examine} />,
  '/transversalite': <Transversality examine={examine} />,
  '/transversalite/dossier': <ServicesDossier />,
  '/partenariats/dossier': <AuthoritiesDossier />,
  '/collecter': <Collect />,
  '/donnees': <Data />,
  '/donnees/historique': <History />,
  '/donnees/doublons': <Duplicates />,
  '/donnees/signalements': <Reports />,
  '/signalements/:operation': <FollowedReport />,
  '/aide': <Start />,
  '/aide/glossaire': <Glossary />,
  '/aide/reperes': <Benchmarks />,
  '/aide/methodes': <Methods />,
  '/aide/donnees': <AboutData />,
  '/aide/api': <ApiPage />,
  '/aide/accessibilite': <Accessibility />,
  '/aide/mentions': <LegalNotice />,
  '/aide/vie-privee': <Privacy />,
  '/connexion': <SignIn />,
  '/compte': <Account />,
  '/donnees/comptes': <Accounts />,
  '/lien/:token': <AccountLink />,
  '/siren/:siren': <BySiren />,
  '/siret/:siret': <BySiren />,
  '/insee/:insee': <ByInsee />,
};

/** Which screen answers which address; the server knows the same list, and says of any other that it is not found. */
export function Screens() {
  // A screen in another language is another screen: what it computed from words is computed again.
  const language = useLanguage();
  return (
    <Shell>
      <Suspense key={language} fallback={<Loading />}>
        <Routes>
          {SCREEN_ADDRESSES.map((address) => (
            <Route key={address} path={address} element={SCREENS[address]} />
          ))}
          {SHEET_ADDRESSES.map((address) => (
            <Route key={address} path={address} element={<Sheet />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
