import * as v from 'valibot';
import { appManifestSchema } from '../../../../sandbox/forge/manifest/app-manifest';
import { checkManifest } from '../../../../sandbox/forge/manifest/check-manifest';

const check = (app: object, modules: object = {}) =>
  checkManifest(
    v.parse(appManifestSchema, {
      app: { id: 'ari:cloud:ecosystem::app/1', ...app },
      modules: { function: [], ...modules },
    }),
  );
const timers = (...intervals: string[]) => ({
  scheduledTrigger: intervals.map((interval, i) => ({ key: `t${i}`, function: 'f', interval })),
});
const entity = (indexes: unknown[], type = 'string') => ({
  storage: { entities: [{ name: 'parcel', attributes: { city: { type } }, indexes }] },
});
const filter = (...expressions: string[]) => ({
  trigger: expressions.map((expression, i) => ({ key: `t${i}`, function: 'f', events: [], filter: { expression } })),
});
const path = (n: number) => `event.runtime.issue.properties['meridian'].p${n} == 1`;

test.each([
  ['six timers', {}, timers('hour', 'hour', 'hour', 'hour', 'hour', 'hour'), 'an app has at most 5'],
  ['two five-minute timers', {}, timers('fiveMinute', 'fiveMinute'), 'only one may run every five minutes'],
  ['a range of two', entity([{ name: 'x', range: ['city', 'city'] }]), {}, 'exactly one attribute'],
  ['an index on nothing', entity(['weight']), {}, '"weight" is not declared'],
  ['an index on any', entity(['city'], 'any'), {}, '"city" cannot have type any'],
  ['eight indexes', entity(Array.from({ length: 8 }, () => 'city')), {}, 'at most 7 indexes'],
  ['too much memory', { runtime: { memoryMB: 4096 } }, {}, 'manifest.yml app.runtime.memoryMB: at most 1024'],
  ['a filter that is no expression', {}, filter('event.x = 1'), 'manifest.yml modules.trigger t0: unexpected "="'],
  ['six property paths', {}, filter(path(1), path(2), path(3), path(4), path(5), path(6)), 'at most 5 entity property'],
])('%s are refused', (_, app, modules, message) => {
  expect(() => check(app, modules)).toThrow(message);
});

test('the same property path counts once, wherever it stands', () => {
  const again = `[1].some(n => n == 1) && !(${path(1)}) ? ${path(1)} : \`\${${path(1)}}\` == 'x'`;
  expect(() => check({}, filter(path(1), path(2), path(3), path(4), path(5), again))).not.toThrow();
  expect(() => check({}, filter(path(1), path(2), path(3), path(4), path(5), `!(${path(6)})`))).toThrow('at most 5');
});
