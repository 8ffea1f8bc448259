import type { Story } from '../../stories/story';
import type { Day } from './days';

/** A story without steps: the demo site, set up and acting, at the beginning of the day. */
export const storyOfDay = (day: Day): Story => ({
  id: day.id,
  title: day.label,
  shows: day.hint,
  touches: [],
  site: 'demo',
  mode: 'act',
  zone: day.zone,
  start: day.start,
  steps: [],
});
