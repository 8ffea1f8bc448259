import type { ForwardingFacts, ForwardingRow, RowCell } from '../../src/domain/routing/forwarding-row';

/** One way to decide: a ticket in, the index of the row out. */
export interface Decider {
  readonly name: string;
  readonly decide: (facts: ForwardingFacts) => number | Promise<number>;
}

interface JsonLogic {
  apply(logic: unknown, data: unknown): unknown;
}
interface JsonLogicEngine {
  LogicEngine: new () => { build(logic: unknown): (data: unknown) => unknown };
}
interface JsonRulesEngine {
  Engine: new () => {
    addRule(rule: object): unknown;
    run(facts: object): Promise<{ events: readonly { type: string }[] }>;
    stop(): unknown;
  };
}

const BOUNDS = {
  from: { logic: '>=', operator: 'greaterThanInclusive' },
  above: { logic: '>', operator: 'greaterThan' },
  to: { logic: '<=', operator: 'lessThanInclusive' },
  below: { logic: '<', operator: 'lessThan' },
} as const;
const BOUND_NAMES = ['from', 'above', 'to', 'below'] as const;

const logicOf = (name: string, cell: RowCell): readonly unknown[] => {
  const fact = { var: name };
  if ('is' in cell) return [{ in: [fact, cell.is] }];
  if ('not' in cell) return [{ '!': { in: [fact, cell.not] } }];
  return BOUND_NAMES.flatMap((bound) =>
    cell[bound] === undefined ? [] : [{ [BOUNDS[bound].logic]: [fact, cell[bound]] }],
  );
};

/** The whole table as one `if` of JsonLogic: condition, row, condition, row, …, last row. */
const logicOfTable = (rows: readonly ForwardingRow[]): object => ({
  if: rows.flatMap(({ when }, index) => {
    const conditions = Object.entries(when).flatMap(([name, cell]) => logicOf(name, cell));
    return conditions.length === 0 ? [index] : [{ and: conditions }, index];
  }),
});

/** json-logic-js interprets the rule for each ticket. */
export const jsonLogicJs = (load: NodeJS.Require, rows: readonly ForwardingRow[]): Decider => {
  const peer: JsonLogic = load('json-logic-js');
  const logic = logicOfTable(rows);
  return { name: 'json-logic-js', decide: (facts) => Number(peer.apply(logic, facts)) };
};

/** json-logic-engine in its fastest way: the rule is compiled once. */
export const jsonLogicEngine = (load: NodeJS.Require, rows: readonly ForwardingRow[]): Decider => {
  const peer: JsonLogicEngine = load('json-logic-engine');
  const decide = new peer.LogicEngine().build(logicOfTable(rows));
  return { name: 'json-logic-engine (compiled)', decide: (facts) => Number(decide(facts)) };
};

const conditionsOf = (name: string, cell: RowCell): readonly object[] => {
  const [fact, field] = name.split('.');
  const asked = field === undefined ? { fact } : { fact, path: `$.${field}` };
  if ('is' in cell) return [{ ...asked, operator: 'in', value: cell.is }];
  if ('not' in cell) return [{ ...asked, operator: 'notIn', value: cell.not }];
  return BOUND_NAMES.flatMap((bound) =>
    cell[bound] === undefined ? [] : [{ ...asked, operator: BOUNDS[bound].operator, value: cell[bound] }],
  );
};

/** json-rules-engine: one rule a row, the earlier the higher its priority, stopped at the first that holds. */
export const jsonRulesEngine = (load: NodeJS.Require, rows: readonly ForwardingRow[]): Decider => {
  const peer: JsonRulesEngine = load('json-rules-engine');
  const engine = new peer.Engine();
  rows.slice(0, -1).forEach(({ when }, index) => {
    const all = Object.entries(when).flatMap(([name, cell]) => conditionsOf(name, cell));
    engine.addRule({
      conditions: { all },
      event: { type: String(index) },
      priority: rows.length - index,
      onSuccess: () => engine.stop(),
    });
  });
  return {
    name: 'json-rules-engine',
    decide: async (facts) => {
      const { events } = await engine.run({ ...facts });
      return events[0] === undefined ? rows.length - 1 : Number(events[0].type);
    },
  };
};
