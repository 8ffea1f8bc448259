import type { TicketAct } from '../../../src/contract/ticket-context';

/** One question of a form. */
export interface FormField {
  /** As the resolver names it when it refuses a value. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'choice' | 'switch';
  readonly isRequired?: boolean;
  /** What stands there when the form opens; `true` switches a switch on. */
  readonly begins?: string;
  /** Of a choice, each with what it would do. */
  readonly options?: readonly { readonly value: string; readonly label: string; readonly means?: string }[];
}

/** Answers by the name of the field; a switch that is on is `true`. */
export type FormAnswers = Readonly<Record<string, string>>;

/** An act of an agent that needs words or a choice, as data: one renderer draws all of them. */
export interface TicketForm {
  readonly key: string;
  readonly title: string;
  /** What will happen, before it does. */
  readonly means: string;
  readonly send: string;
  readonly fields: readonly FormField[];
  readonly act: (answers: FormAnswers) => TicketAct;
}
