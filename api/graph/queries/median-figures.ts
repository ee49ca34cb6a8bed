import { z } from 'zod';
import { medianFigure } from '../../domain/medians/medians.ts';
import { defineQuery } from '../define-query.ts';

export const medianFigures = defineQuery({
  file: 'read/figure/median-figures.cypher',
  params: z.object({}),
  row: medianFigure,
});
