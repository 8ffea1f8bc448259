import { languageOf } from '../../../src/domain/intake/language-of';

describe('the language of a ticket', () => {
  it.each([
    ['de', 'Seit gestern können sich unsere Mitarbeiter nicht mehr anmelden, bitte prüfen Sie das.'],
    ['en', 'Since yesterday our employees cannot log in any more, please have a look at this.'],
    ['de', 'Hallo, das SCORM-Paket wird nach dem Upload nicht als completed angezeigt. Was ist zu tun?'],
    ['en', 'The SCORM package is not shown as completed after the upload. What do we have to do?'],
  ])('is %s: %s', (language, text) => {
    expect(languageOf(text, ['de', 'en'])).toBe(language);
  });

  it.each(['LMS down', '', 'Zertifikat', 'Login SSO SAML 500', '504'])(
    'is not known when the text is short: “%s”',
    (text) => {
      expect(languageOf(text, ['de', 'en'])).toBeUndefined();
    },
  );

  it('is only one that is configured', () => {
    expect(
      languageOf('Depuis hier nous ne pouvons pas nous connecter à la plateforme, merci de regarder', ['de', 'en']),
    ).toBeUndefined();
    expect(
      languageOf('Depuis hier nous ne pouvons pas nous connecter avec les comptes de la société', ['de', 'en', 'fr']),
    ).toBe('fr');
  });

  it('is not known when two are mixed evenly', () => {
    expect(
      languageOf('Das ist nicht gut und wir bitten um Hilfe. This is not good and we ask you for help.', ['de', 'en']),
    ).toBeUndefined();
  });

  it('is the writer’s, not that of a quoted reply', () => {
    const text =
      'Danke, das hat leider nicht geholfen und wir warten.\n> Dear customer, please try this and tell us if it is there and what you have seen with the app';
    expect(languageOf(text, ['de', 'en'])).toBe('de');
  });
});
