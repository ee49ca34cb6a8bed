import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

const idOf = (slug: string) => `reponse-${slug}`;

/** Where a reader left these answers, kept with this step of their history: coming back, they find it again. */
export function usePlaceKept(slugs: readonly string[]) {
  const location = useLocation();
  const navigate = useNavigate();
  const left: unknown = location.state?.left;
  const kept = typeof left === 'string' && slugs.includes(left) ? left : null;
  useEffect(() => {
    if (kept === null) return;
    // After the frame of the page, which reads every new screen from its beginning.
    const frame = requestAnimationFrame(() => {
      const answer = document.getElementById(idOf(kept));
      answer?.scrollIntoView({ block: 'center' });
      answer?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [kept]);
  return {
    idOf,
    // The address as it stands: how far the list was read is written there without a step of the router.
    leave: (slug: string) =>
      navigate({ search: window.location.search }, { replace: true, state: { left: slug } }),
  };
}
