import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';

/** An address of Maillage to keep: whole, and one press to copy it. */
export function CopiedAddress({ path }: { path: string }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const address = new URL(path, location.origin).href;
  return (
    <>
      <p>
        <code>{address}</code>
      </p>
      <p>
        <Button
          quiet
          onPress={() => void navigator.clipboard?.writeText(address).then(() => setCopied(true))}
        >
          {text(copied ? 'state.copied' : 'state.copy')}
        </Button>
      </p>
    </>
  );
}
