/** What a call of the page's server said when it refused. */
export class CallRefused extends Error {}

const messageOf = (body: unknown, status: number): string => {
  if (typeof body === 'object' && body !== null) {
    if ('error' in body) return String(body.error);
    if ('errorMessage' in body) return String(body.errorMessage);
    if ('errorMessages' in body && Array.isArray(body.errorMessages)) return body.errorMessages.join(' ');
  }
  return `The sandbox answered ${status}.`;
};

/** Calls the page's server. @throws CallRefused with its words. */
export const call = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
  const answer = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const parsed: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw new CallRefused(messageOf(parsed, answer.status));
  return parsed as Answer;
};
