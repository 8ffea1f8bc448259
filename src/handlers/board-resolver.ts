import Resolver from '@forge/resolver';
import * as v from 'valibot';
import { BOARD_CALLS } from '../contract/board';
import { InvalidInput } from '../domain/errors';
import { readBoard } from '../usecases/read-board';
import { boardPorts } from '../wiring/board-ports';
import { answered } from './boundary';
import { askerOf } from './context-of';

const place = v.object({
  extension: v.object({ project: v.object({ key: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]+$/)) }) }),
});

const resolver = new Resolver();

resolver.define(BOARD_CALLS.read, ({ context }) =>
  answered(async () => {
    const { accountId } = askerOf(context);
    const where = v.safeParse(place, context);
    const ports = boardPorts();
    const projectKey = where.success ? where.output.extension.project.key : null;
    if (accountId === null || projectKey === null || !(await ports.permissions.isAgentIn(projectKey))) {
      throw new InvalidInput('account', 'only agents of the project may see the on-call board');
    }
    return readBoard(ports, projectKey);
  }),
);

export const boardResolver = resolver.getDefinitions();
