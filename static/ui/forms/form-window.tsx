import React from 'react';
import { Button, Inline, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, Stack, Text } from '@forge/react';
import type { Words } from '../words';
import { Questions } from './questions';
import type { FormAnswers, TicketForm } from './ticket-form';
import { type FormRefusal, useFormAnswers } from './use-form-answers';

interface FormWindowProps {
  readonly form: TicketForm;
  readonly words: Words;
  readonly send: (answers: FormAnswers) => Promise<FormRefusal>;
  readonly close: () => void;
}

/** A form over the whole ticket. What is refused is said where it belongs, and nothing that was written is lost. */
export const FormWindow = ({ form, words, send, close }: FormWindowProps) => {
  const filled = useFormAnswers(form, words, send);
  return (
    <Modal onClose={close} width="medium">
      <ModalHeader>
        <ModalTitle>{form.title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.200">
          <Text>{form.means}</Text>
          <Questions fields={form.fields} filled={filled} />
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Inline space="space.100">
          <Button appearance="subtle" isDisabled={filled.busy} onClick={close}>
            {words.cancel}
          </Button>
          <Button appearance="primary" isDisabled={filled.busy} onClick={() => void filled.submit()}>
            {form.send}
          </Button>
        </Inline>
      </ModalFooter>
    </Modal>
  );
};
