import * as v from 'valibot';
import { callPanel } from '../app-doors';
import { findTicket } from '../find-ticket';
import { buttonsOf, PanelView } from '../panel-view';
import type { DoorAnswer, Stage } from '../stage';
import type { PressButton } from '../story';

/**
 * Opens the panel as this person and presses the button with this action; the button itself says what is sent.
 * Without such a button the bare action is sent, as somebody could who calls the resolver by hand.
 */
export const pressButton = async (stage: Stage, press: PressButton): Promise<DoorAnswer> => {
  const ticket = findTicket(stage, press.ticket);
  const opened = await callPanel(stage, ticket, { by: press.by, name: 'explain', payload: {} });
  const view = v.safeParse(PanelView, opened.value);
  const buttons = view.success ? buttonsOf(view.output) : [];
  const button = buttons.find((one) => one.act.action === press.action);
  const act = button?.act ?? { action: press.action };
  const payload = { ...act, ...(press.reason === undefined ? {} : { reason: press.reason }), ...press.with };
  return callPanel(stage, ticket, { by: press.by, name: 'act', payload });
};
