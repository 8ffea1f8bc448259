import type { Fault } from '../invalid-rules';
import type { Rules } from '../rules';
import { twins } from './twins';

/** Desks have ids of their own, and every desk that is named exists. */
export const checkDesks = ({ desks, people, settings, onCall }: Rules): readonly Fault[] => {
  const ids = desks.map(({ id }) => id);
  const cure = `use one of: ${ids.join(', ')}`;
  const missing = (field: string, desk: string): readonly Fault[] =>
    ids.includes(desk) ? [] : [{ field, reason: `there is no desk ${desk}: ${cure}` }];
  return [
    ...twins('desks', 'id', ids),
    ...missing('settings.defaultDesk', settings.defaultDesk),
    ...onCall.layers.flatMap(({ holidaysOf }, index) =>
      holidaysOf === undefined ? [] : missing(`onCall.layers[${index}].holidaysOf`, holidaysOf),
    ),
    ...people.flatMap(({ desk }, index) => missing(`people[${index}].desk`, desk)),
  ];
};
