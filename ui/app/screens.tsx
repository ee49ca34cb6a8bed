import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { KINDS } from '../kit/kinds.ts';
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
const Start = lazy(() => import('../views/help/start.tsx'));
const Glossary = lazy(() => import('../views/help/glossary.tsx'));
const Methods = lazy(() => import('../views/help/methods.tsx'));
const AboutData = lazy(() => import('../views/help/about-data.tsx'));
const ApiPage = lazy(() => import('../views/help/api-page.tsx'));
const Accessibility = lazy(() => import('../views/help/accessibility.tsx'));
const Sheet = lazy(() => import('../views/sheet/sheet.tsx'));
const BySiren = lazy(() =>
  import('../views/sheet/by-code.tsx').then(({ BySiren }) => ({ default: BySiren })),
);
const ByInsee = lazy(() =>
  import('../views/sheet/by-code.tsx').then(({ ByInsee }) => ({ default: ByInsee })),
);

/** Which screen answers which address. Each kind has its sheets under the word of the vocabulary. */
export function Screens() {
  // A screen in another language is another screen: what it computed from words is computed again.
  const language = useLanguage();
  return (
    <Shell>
      <Suspense key={language} fallback={<Loading />}>
        <Routes>
          <Route index element={<Home />} />
          <Route path="explorer" element={<Explorer />} />
          <Route path="recherche" element={<Results />} />
          <Route path="cooperations" element={<Cooperations />} />
          <Route path="a-examiner" element={<ToExamine />} />
          <Route path="partenaires" element={<Partners />} />
          <Route
            path="partenariats"
            element={<Partnerships examine={(item) => <ExamineToggle item={item} />} />}
          />
          <Route
            path="transversalite"
            element={<Transversality examine={(item) => <ExamineToggle item={item} />} />}
          />
          <Route path="aide">
            <Route index element={<Start />} />
            <Route path="glossaire" element={<Glossary />} />
            <Route path="methodes" element={<Methods />} />
            <Route path="donnees" element={<AboutData />} />
            <Route path="api" element={<ApiPage />} />
            <Route path="accessibilite" element={<Accessibility />} />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
          {KINDS.map(({ path, code }) => (
            <Route key={code} path={`${path}/:slug`} element={<Sheet />} />
          ))}
          <Route path="siren/:code" element={<BySiren />} />
          <Route path="siret/:code" element={<BySiren />} />
          <Route path="insee/:code" element={<ByInsee />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
