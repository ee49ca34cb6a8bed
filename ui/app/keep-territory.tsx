import { parseAsString, useQueryState } from 'nuqs';
import { type ReactNode, useContext, useMemo } from 'react';
import { UNSAFE_NavigationContext as NavigationContext, type To } from 'react-router';
import { TERRITORY_PARAMETER, withTerritory } from '../data/territory-address.ts';

/**
 * Writes the working territory into every link and every step of the application, so that no screen has to think of it.
 * A link that says a territory itself, be it none (« ?territoire= »), is left as it is.
 */
export function KeepTerritory({ children }: { children: ReactNode }) {
  const context = useContext(NavigationContext);
  const [territory] = useQueryState(TERRITORY_PARAMETER, parseAsString);
  const keeping = useMemo(() => {
    const { navigator } = context;
    return {
      ...context,
      navigator: {
        ...navigator,
        createHref: (to: To) => navigator.createHref(withTerritory(to, territory)),
        go: (delta: number) => navigator.go(delta),
        push: (to: To, ...more: [state?: unknown]) => navigator.push(withTerritory(to, territory), ...more),
        replace: (to: To, ...more: [state?: unknown]) =>
          navigator.replace(withTerritory(to, territory), ...more),
      },
    };
  }, [context, territory]);
  return <NavigationContext.Provider value={keeping}>{children}</NavigationContext.Provider>;
}
