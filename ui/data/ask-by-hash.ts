/**
 * Asks the questions of our pages by the hash of their text (`ids`: by name of operation), which the server keeps from
 * when the pages were built. A page of an earlier build sends its text instead; if even that is refused, the questions
 * of the API have changed since, and the page is outdated.
 */
export function askByHash(
  ids: Readonly<Record<string, string>>,
  { send = fetch, onOutdated }: { send?: typeof fetch; onOutdated: () => void },
): typeof fetch {
  return async (address, request) => {
    const { operationName, variables } = JSON.parse(String(request?.body)) as {
      operationName?: string;
      variables?: unknown;
    };
    const id = ids[operationName ?? ''];
    if (id === undefined) return send(address, request);
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    const body = JSON.stringify({ operationName, variables, extensions });
    const answer = await send(address, { ...request, body });
    if (answer.status !== 404) return answer;
    const byText = await send(address, request);
    if (byText.status === 400) onOutdated();
    return byText;
  };
}
