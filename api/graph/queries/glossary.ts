import { z } from 'zod';
import { definitionFacts, termFacts } from '../../domain/glossary/glossary.ts';
import { defineQuery } from '../define-query.ts';

export const glossary = defineQuery({
  file: 'read/glossary/glossary.cypher',
  params: z.object({}),
  row: z.object({ terms: z.array(termFacts), definitions: z.array(definitionFacts) }),
});
