import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { type Assessment, codeOf, levelsOf, type Notes } from './assessment.ts';

/** The assessment on the screen: its levels live in the address, its notes until the page is left or a file is saved. */
export function useAssessment(letters: readonly string[]) {
  const [code, setCode] = useQueryState(
    'criteres',
    parseAsString.withDefault('').withOptions({ history: 'replace', clearOnDefault: true }),
  );
  const [notes, setNotes] = useState<Notes>({});
  const levels = levelsOf(code, letters);
  return {
    levels,
    notes,
    setLevel: (letter: string, level: number | null) =>
      void setCode(codeOf({ ...levels, [letter]: level }, letters)),
    setNote: (letter: string, note: string) => setNotes((before) => ({ ...before, [letter]: note })),
    replace: (assessment: Assessment) => {
      void setCode(codeOf(assessment.levels, letters));
      setNotes(assessment.notes);
    },
  };
}
