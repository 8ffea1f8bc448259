import { cureOf } from '../../../src/domain/telling/cure-of';
import { tellingWarnings } from '../../../src/domain/telling/telling-warnings';
import { instantOf } from '../../../src/domain/instant';

describe('what an answer of a route means, and what cures it', () => {
  it.each([
    ['operations', 401, '', /scopes \(401\)/, /upgrade it under Connected apps/],
    ['operations', 402, '', /plan of this site/, /change the plan/],
    ['operations', 403, '', /lost its role in Operations/, /telling\.actsAs/],
    ['operations', 403, 'code 40301', /in their own name/, /choose an acts-as account/],
    ['operations', 404, '', /cannot be found/, /switch Operations on/],
    ['operations', 422, 'no such responder', /422 no such responder/, /account in Operations/],
    ['operations', 429, '', /too many requests/, /passes by itself/],
    ['operations', 503, '', /it fails \(503\)/, /status\.atlassian\.com/],
    ['operations', 0, '', /no answer in time/, /status\.atlassian\.com/],
    ['field', 400, 'not on the screen', /field could not be set \(400 not on the screen\)/, /edit screen/],
    ['field', 503, '', /it fails \(503\)/, /status\.atlassian\.com/],
    ['jira', 403, 'no permission', /could not be commented \(403 no permission\)/, /permissions browse, edit, assign/],
    ['jira', 429, '', /too many requests/, /nothing is to be done/],
  ] as const)('%s %i %s', (route, status, detail, because, cure) => {
    const found = cureOf({ route, status, detail }, 'en');
    expect(found.because).toMatch(because);
    expect(found.cure).toMatch(cure);
    const german = cureOf({ route, status, detail }, 'de');
    expect(german.because).not.toBe(found.because);
    expect(german.cure).not.toBe(found.cure);
  });
});

describe('the warning on a ticket', () => {
  const facts = {
    telling: { routes: ['operations', 'jira'], actsAs: 'ops', acceptedBy: ['accept'], progressMinutes: 60 },
    health: {
      operations: {
        ill: { since: instantOf('2026-11-28T09:00:00Z'), status: 403, because: 'x', cure: 'y', detail: '' },
      },
    },
    rings: {},
    zone: 'Europe/Berlin',
  } as const;

  it('is written in the language of whoever reads it, cure and time included', () => {
    expect(tellingWarnings({ ...facts, language: 'de' })).toEqual([
      'NIEMAND WIRD GEWECKT: Kein Probealarm ist bestätigt. Auf der Admin-Seite einen Probealarm senden; wer angerufen wird, bestätigt ihn.',
      'Bereitschaftsalarme kommen über Operations nicht durch, seit Samstag, 28. November, 10:00: das Konto darf keine Alarme anlegen: Es ist deaktiviert oder hat seine Rolle in Operations verloren (403). Abhilfe: dem Konto seine Rolle in Operations zurückgeben oder in den Regeln ein anderes wählen (telling.actsAs).',
    ]);
    expect(tellingWarnings({ ...facts, language: 'fr' })[0]).toContain('NOBODY WILL BE WOKEN');
  });
});
