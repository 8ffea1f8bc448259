import React, { useState } from 'react';
import { Button, Inline, ModalTransition, Stack } from '@forge/react';
import type { TicketAct, TicketView } from '../../../src/contract/ticket-context';
import type { Words } from '../words';
import { FormWindow } from './form-window';
import { formsOfTicket } from './forms-of-ticket';
import type { FormAnswers, TicketForm } from './ticket-form';
import type { FormRefusal } from './use-form-answers';

interface TicketFormsProps {
  readonly view: TicketView;
  readonly words: Words;
  readonly busy: boolean;
  readonly send: (what: TicketAct) => Promise<FormRefusal>;
  /** In a narrow place they are there on demand only. */
  readonly folded?: true;
}

/** Acts that need words or a choice: a small button for each, its form in a window. */
export const TicketFormButtons = ({ view, words, busy, send, folded }: TicketFormsProps) => {
  const [open, setOpen] = useState<TicketForm | null>(null);
  const [unfolded, setUnfolded] = useState(folded !== true);
  const forms = formsOfTicket(view, words);
  const sent = async (form: TicketForm, answers: FormAnswers): Promise<FormRefusal> => {
    const refused = await send(form.act(answers));
    if (refused === null) setOpen(null);
    return refused;
  };
  if (forms.length === 0) return null;
  return (
    <Stack space="space.050" alignInline="start">
      {folded === true && (
        <Button appearance="subtle" spacing="compact" onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? words.fewerActions : words.moreActions}
        </Button>
      )}
      <Inline space="space.050" rowSpace="space.050" shouldWrap={true}>
        {(unfolded ? forms : []).map((form) => (
          <Button key={form.key} appearance="subtle" spacing="compact" isDisabled={busy} onClick={() => setOpen(form)}>
            {`${form.title} …`}
          </Button>
        ))}
      </Inline>
      <ModalTransition>
        {open !== null && (
          <FormWindow form={open} words={words} send={(answers) => sent(open, answers)} close={() => setOpen(null)} />
        )}
      </ModalTransition>
    </Stack>
  );
};
