import { builder } from './builder.ts';
import './types/refusals.ts';
import './types/entity.ts';
import './types/position.ts';
import './types/territorial-frame.ts';
import './types/node-query.ts';
import './types/entity-query.ts';
import './types/search-query.ts';
import './types/neighbourhood-query.ts';
import './types/source-query.ts';
import './types/entities-query.ts';
import './types/timeline-query.ts';
import './types/statistics-query.ts';
import './types/path-query.ts';
import './types/common-neighbours-query.ts';
import './types/subgraph-query.ts';
import './types/glossary-query.ts';

export const schema = builder.toSchema();
