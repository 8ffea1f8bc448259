import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { diffRules } from '../../../src/domain/rules/diff-rules';
import { parseRules } from '../../../src/domain/rules/parse-rules';
import { documentWith, jana } from './a-document';

test('two versions that say the same differ in nothing', () => {
  expect(diffRules(DEFAULT_RULES, parseRules(documentWith({ version: 2 })))).toEqual([]);
});

test('each change is one readable line', () => {
  const after = parseRules(
    documentWith({
      version: 2,
      people: [jana],
      'onCall.lastResort': jana.account,
      'settings.lastMinutes': 45,
      'settings.phoneNumber': '+49 681 123456',
      'desks[1].name': 'Graz am See',
      'desks[0].calendar.holidays[0].ticked': false,
      'modes.forward': 'propose',
      'forwarding[3].mode': 'act',
      'forwarding[3].when.technicallyComplex': undefined,
      stopActing: true,
    }),
  );
  expect(diffRules(DEFAULT_RULES, after)).toEqual([
    "desks “Saarbrücken”, calendar, holidays “New Year's Day”, ticked: true → false",
    'desks “Graz am See”, name: “Graz” → “Graz am See”',
    'people: “Jana Weiß” added',
    'onCall.lastResort: nothing → “712020:jana”',
    'forwarding “Incident that is technically complex”, when, technicallyComplex: {"is":[true]} → nothing',
    'forwarding “Incident that is technically complex”, mode: “propose” → “act”',
    'settings.lastMinutes: 30 → 45',
    'settings.phoneNumber: nothing → “+49 681 123456”',
    'modes.forward: “act” → “propose”',
    'stopActing: false → true',
  ]);
});

test('rows that come, go and move are told by their titles', () => {
  const [first, second, third, ...others] = DEFAULT_RULES.forwarding;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('the default table is longer');
  const phone = { ...third, id: 'phone', title: 'By telephone' };
  const after = { ...DEFAULT_RULES, forwarding: [second, first, phone, ...others] };
  expect(diffRules(DEFAULT_RULES, after)).toEqual([
    'forwarding: “Serious incident” removed',
    'forwarding: “Customer in introduction” moved from place 2 to 1',
    'forwarding: “Serious report of a customer in introduction” moved from place 1 to 2',
    'forwarding: “By telephone” added as row 3',
  ]);
});
