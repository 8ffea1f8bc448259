import { InvalidInput } from '../../../src/domain/errors';
import { parsePhoneNote } from '../../../src/domain/intake/phone-note';

const NOTE = {
  organisation: ' Alpenwerk AG ',
  caller: 'Frau  Huber',
  number: '+43 316 123-45',
  serious: true,
  text: 'LMS nicht erreichbar',
};

describe('a phone note', () => {
  it('is read, blanks trimmed', () => {
    expect(parsePhoneNote(NOTE)).toEqual({
      organisation: 'Alpenwerk AG',
      caller: 'Frau Huber',
      number: '+43 316 123-45',
      serious: true,
      text: 'LMS nicht erreichbar',
    });
  });

  it.each(['112', '0681 9476-0', '(03) 9999 1234', '+65 6123 4567 ext. 12', '0049.681.12345', '+43/316/12345 DW 7'])(
    'takes the number %s',
    (number) => {
      expect(parsePhoneNote({ ...NOTE, number }).number).toBe(number);
    },
  );

  it.each<[string, unknown, string]>([
    ['organisation', { ...NOTE, organisation: '  ' }, 'organisation: is empty; name the customer organisation'],
    ['organisation', { ...NOTE, organisation: 7 }, 'organisation: is empty; name the customer organisation'],
    ['caller', { ...NOTE, caller: undefined }, 'caller: is empty; write who called'],
    ['number', { ...NOTE, number: '' }, 'number: is empty; write the number to call back'],
    [
      'number',
      { ...NOTE, number: 'unknown' },
      'number: is not a telephone number: unknown; write digits, best with the country, like +49 681 12345',
    ],
    [
      'number',
      { ...NOTE, number: '12' },
      'number: is not a telephone number: 12; write digits, best with the country, like +49 681 12345',
    ],
    ['serious', { ...NOTE, serious: 'yes' }, 'serious: is not answered; say yes (true) or no (false)'],
    ['text', { ...NOTE, text: '' }, 'text: is empty; write in a few words what was said'],
    ['text', { ...NOTE, text: 'x'.repeat(32_768) }, 'text: has 32768 characters; shorten it to 32767'],
    ['caller', { ...NOTE, caller: 'x'.repeat(251) }, 'caller: has 251 characters; shorten it to 250'],
    ['note', null, 'note: is missing; send organisation, caller, number, serious and text'],
    ['note', 'Huber called', 'note: is missing; send organisation, caller, number, serious and text'],
  ])('without a usable %s is refused and told the cure', (field, value, message) => {
    const refused = (): unknown => {
      try {
        return parsePhoneNote(value);
      } catch (error) {
        return error;
      }
    };
    const error = refused();
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error).toMatchObject({ field, message });
  });
});
