import type { ReactNode } from 'react';
import { MethodLink } from '../../kit/method-link.tsx';
import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';

/** In a list of figures, one by its name, with its definition. */
export function FigureLine({
  name,
  method,
  children,
}: {
  name: TextKey;
  method: string;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <>
      <dt>
        {text(name)} <MethodLink id={method} name={name} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}
