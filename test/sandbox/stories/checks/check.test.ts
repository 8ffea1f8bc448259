import { checkContains, checkLacks, checkSame } from '../../../../sandbox/stories/checks/check';

describe('holding an expectation against what is', () => {
  test('equal values pass, others fail with both sides told', () => {
    expect(checkSame('assignee', 'jana-weiss', 'jana-weiss').passed).toBe(true);
    expect(checkSame('assignee', 'nobody', 'jana-weiss')).toEqual({
      what: 'assignee',
      passed: false,
      expected: 'nobody',
      got: 'jana-weiss',
    });
  });

  test('words are found without regard to case and line breaks', () => {
    const [check] = checkContains('the app', ['unsere bereitschaft'], 'Wir haben unsere\nBereitschaft gerufen.');
    expect(check?.passed).toBe(true);
  });

  test('each missing word is a failure of its own', () => {
    const checks = checkContains('the app', ['Montag', 'Dienstag'], 'ab Montag');
    expect(checks.map((check) => check.passed)).toEqual([true, false]);
  });

  test('a forbidden word fails', () => {
    expect(checkLacks('the app', ['+49'], 'Rufen Sie +49 681 an').map((check) => check.passed)).toEqual([false]);
  });
});
