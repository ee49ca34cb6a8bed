import { useEffect, useState } from 'react';

const PAUSE_MS = 120;

/** What is typed in a search box, and what of it is asked: the words as they stood when the typing last paused. */
export function useTyped() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, typed: text.trim(), asked };
}
