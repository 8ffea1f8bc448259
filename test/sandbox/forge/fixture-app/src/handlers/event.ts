import { InvocationError, InvocationErrorCode } from '@forge/events';

interface IssueEvent {
  readonly issue: { readonly key: string };
  readonly retryContext?: { readonly retryCount: number };
}

/** Returns what it was given, so that a test sees it; keys of issues say how else to behave. */
export const onEvent = async (event: IssueEvent, context: unknown) => {
  if (event.issue.key.startsWith('RETRY'))
    return new InvocationError({
      retryAfter: 60,
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
      retryData: { seen: event.retryContext?.retryCount ?? 0 },
    });
  if (event.issue.key.startsWith('THROW')) throw new Error('cannot digest this event');
  if (event.issue.key.startsWith('HOG')) {
    const hoard: string[][] = [];
    for (;;) hoard.push(Array.from({ length: 100_000 }, (_, i) => `piece ${hoard.length} ${i}`));
  }
  return { event, context };
};
