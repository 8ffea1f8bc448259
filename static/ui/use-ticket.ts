import { events } from '@forge/bridge';
import { useEffect, useState } from 'react';
import {
  TICKET_CONTEXT_CALLS,
  type TicketAct,
  type TicketActResult,
  type TicketView,
} from '../../src/contract/ticket-context';
import { useAnswer, type Asked } from './answer';
import { call } from './calls';
import type { FormRefusal } from './forms/use-form-answers';

/** Jira tells the apps of an open issue that it was changed. */
const CHANGED = 'JIRA_ISSUE_CHANGED';

export interface TicketScreen extends Asked<TicketView> {
  /** What the last click came to. */
  readonly message: { readonly text: string; readonly tone: 'success' | 'warning' | 'error' } | null;
  readonly busy: boolean;
  readonly act: (what: TicketAct) => Promise<void>;
  /** The same for a form, which keeps what was written when it is refused. */
  readonly send: (what: TicketAct) => Promise<FormRefusal>;
}

/** The ticket as the resolver explains it, kept up to date, and the clicks on it. */
export const useTicket = (): TicketScreen => {
  const asked = useAnswer<TicketView>(TICKET_CONTEXT_CALLS.explain);
  const [message, setMessage] = useState<TicketScreen['message']>(null);
  const [busy, setBusy] = useState(false);
  const { again } = asked;

  useEffect(() => {
    const listening = events.on(CHANGED, () => void again());
    return () => void listening.then(({ unsubscribe }) => unsubscribe());
  }, [again]);

  const act = async (what: TicketAct) => {
    setBusy(true);
    const answer = await call<TicketActResult>(TICKET_CONTEXT_CALLS.act, { ...what });
    setMessage(
      answer.ok
        ? { text: answer.value.sentence, tone: answer.value.done ? 'success' : 'warning' }
        : { text: answer.error, tone: 'error' },
    );
    await again();
    setBusy(false);
  };
  const send = async (what: TicketAct): Promise<FormRefusal> => {
    const answer = await call<TicketActResult>(TICKET_CONTEXT_CALLS.act, { ...what });
    if (!answer.ok) return answer;
    if (!answer.value.done) return { error: answer.value.sentence };
    setMessage({ text: answer.value.sentence, tone: 'success' });
    await again();
    return null;
  };
  return { ...asked, message, busy, act, send };
};
