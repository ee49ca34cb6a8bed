import type { apiPage as french } from '../fr/api-page.ts';

export const apiPage = {
  'apiPage.title': 'The API',
  'apiPage.lead':
    'Everything the screens show comes from a GraphQL API open for reading, at {address}. Ask it your own questions: the examples below answer live.',
  'apiPage.schema': 'Download the schema (GraphQL SDL, documented in French)',
  'apiPage.rules': 'Rules',
  'apiPage.rule.post': 'A question is a POST in JSON: “query”, and “variables” if there are any.',
  'apiPage.rule.header':
    'To write, the header “x-graphql-yoga-csrf” must be present, whatever its value: a page from another site cannot send it.',
  'apiPage.rule.errors':
    'An impossible request gets a typed answer: NotFound, or InvalidInput with the field and a sentence, in French.',
  'apiPage.rule.pages': 'Lists are read page by page: “first”, then “after” with the cursor received.',
  'apiPage.examples': 'Examples to run',
  'apiPage.example.pole': 'Who is around a hub, and on what proof?',
  'apiPage.example.code': 'What is known of an authority, from its SIREN?',
  'apiPage.example.search': 'Search for a name, and count the answers by kind',
  'apiPage.example.coverage': 'What do the data cover?',
  'apiPage.example.glossary': 'What do the acronyms of the sources mean?',
  'apiPage.example.refusal': 'What does the API answer to an impossible request?',
  'apiPage.question': 'Question: {title}',
  'apiPage.run': 'Run',
  'apiPage.running': 'Running…',
  'apiPage.copy': 'Copy as curl',
  'apiPage.copied': 'Command copied.',
  'apiPage.notCopied': 'This browser refuses to copy: the command is shown below.',
  'apiPage.answerTo': 'Answer: {title}',
  'apiPage.answer': 'Answer in {duration, number} ms, status {status, number, ::group-off}',
  'apiPage.failed': 'The answer did not come. Check the connection, then try again.',
} as const satisfies Record<keyof typeof french, string>;
