import { InvalidInput } from '../../../src/domain/errors';
import { callPanel } from '../../stories/app-doors';
import type { DoorAnswer, Stage } from '../../stories/stage';

/** The person presses the button on the telephone: the app's own panel is asked, as it is on the ticket. */
export const answerPhone = (
  stage: Stage,
  account: string,
  { key, action }: { readonly key: string; readonly action: 'accept' | 'decline' },
): Promise<DoorAnswer> => {
  const view = stage.site.view(key, { as: account });
  if (view === null) throw new InvalidInput('key', `${key} does not exist, or ${account} may not see it`);
  const payload = action === 'accept' ? { action } : { action, reason: 'declined on the phone' };
  return callPanel(stage, { id: view.id }, { by: account, name: 'act', payload });
};
