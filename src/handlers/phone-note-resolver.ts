import Resolver from '@forge/resolver';
import * as v from 'valibot';
import { PHONE_NOTE_CALLS } from '../contract/phone-note';
import { InvalidInput } from '../domain/errors';
import { parsePhoneNote } from '../domain/intake/phone-note';
import { notePhoneCall } from '../usecases/note-phone-call';
import { agentPorts } from '../wiring/agent-ports';
import { answered } from './boundary';
import { askerOf } from './context-of';

const project = v.object({ projectKey: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]+$/)) });

const resolver = new Resolver();

resolver.define(PHONE_NOTE_CALLS.note, ({ payload, context }) =>
  answered(async () => {
    const { accountId } = askerOf(context);
    const where = v.safeParse(project, payload);
    if (!where.success) throw new InvalidInput('projectKey', 'is missing; write the key of the project, like SUP');
    const ports = agentPorts();
    const { projectKey } = where.output;
    if (accountId === null || !(await ports.permissions.isAgentIn(projectKey))) {
      throw new InvalidInput('account', 'only agents of the project may note a call');
    }
    return notePhoneCall(ports, { note: parsePhoneNote(payload), projectKey, by: accountId });
  }),
);

export const phoneNoteResolver = resolver.getDefinitions();
