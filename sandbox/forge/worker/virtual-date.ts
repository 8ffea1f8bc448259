import { install } from '@sinonjs/fake-timers';

// Only Date is virtual: timeouts and performance keep real time, on which the platform's limits run.
const clock = install({ toFake: ['Date'], now: 0 });

/** Sets what `Date.now()` and `new Date()` say in this thread (epoch ms). */
export const setVirtualNow = (now: number): void => clock.setSystemTime(now);
