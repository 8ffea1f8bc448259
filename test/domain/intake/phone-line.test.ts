import { phoneLine, readPhoneLine } from '../../../src/domain/intake/phone-line';

describe('the line of a telephone note that says whom to call', () => {
  it('is read as it was written, whatever names contain', () => {
    const call = { caller: 'Dr. Vogt, Nadine', number: '+49 681 / 123-45' };
    expect(readPhoneLine(`Nobody can work.\n\n${phoneLine(call)}`)).toEqual({
      name: 'Dr. Vogt, Nadine',
      number: '+49 681 / 123-45',
    });
  });

  it('is not found where nobody called', () => {
    expect(readPhoneLine('By telephone we were told that it is down')).toBeUndefined();
    expect(readPhoneLine('')).toBeUndefined();
  });

  it('is the last one, so that words of the caller do not pass for it', () => {
    const said = 'By telephone: Somebody Else, 0900 1';
    expect(readPhoneLine(`${said}\n\n${phoneLine({ caller: 'Nadine Vogt', number: '0681 5' })}`)?.name).toBe(
      'Nadine Vogt',
    );
  });
});
