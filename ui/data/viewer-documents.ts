import { graphql, type ResultOf } from './graphql.ts';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer { title administrator grants { role territory { slug name } } }
  }
`);

export type ViewerShown = NonNullable<ResultOf<typeof ViewerDocument>['viewer']>;
