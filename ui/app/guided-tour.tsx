import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

const Tour = lazy(() => import('./tour.tsx'));

/** The tour when the address asks for it (`/?visite=oui`), once the home page is whole; nothing otherwise. */
export function GuidedTour() {
  const { pathname } = useLocation();
  const [params, setParams] = useSearchParams();
  const asked = pathname === '/' && params.has('visite');
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!asked) return setReady(false);
    const whole = () =>
      document.querySelector('[data-tour="coverage"]') !== null &&
      document.querySelector('main [aria-busy="true"]') === null;
    if (whole()) return setReady(true);
    const watch = new MutationObserver(() => whole() && setReady(true));
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
    return () => watch.disconnect();
  }, [asked]);
  if (!asked || !ready) return null;
  const end = () =>
    setParams(
      (before) => {
        before.delete('visite');
        return before;
      },
      { replace: true },
    );
  return (
    <Suspense>
      <Tour onEnd={end} />
    </Suspense>
  );
}
