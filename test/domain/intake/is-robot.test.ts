import { isRobot } from '../../../src/domain/intake/is-robot';

describe('a robot', () => {
  it.each([
    ['Automatic reply: [SD-12] LMS down'],
    ['Automatische Antwort: Ihre Anfrage'],
    ['Abwesenheitsnotiz'],
    ['AW: Abwesenheitsnotiz: Ihr Ticket'],
    ['Out of Office: your request'],
    ['Re: Out of Office'],
    ['Autoreply: SD-12'],
    ['Undeliverable: Your request'],
    ['Mail delivery failed: returning message to sender'],
    ['Delivery Status Notification (Failure)'],
    ['Unzustellbar: Ihre Anfrage'],
  ])('is known by the subject “%s”', (subject) => {
    expect(isRobot({ subject, text: '' })).toBe(true);
  });

  it.each([
    ['Ich bin derzeit nicht im Büro und ab 3. Januar wieder erreichbar.'],
    ['Guten Tag,\n\nich bin bis zum 5.1. abwesend. In dringenden Fällen wenden Sie sich an die Zentrale.'],
    ['Hello,\n\nI am out of the office until Monday with limited access to e-mail.'],
    ['Thank you for your message. I am currently out of the office.'],
    ['This is an automated message, please do not reply.'],
    ['Dies ist eine automatisch generierte Nachricht.'],
  ])('is known by its beginning “%s”', (text) => {
    expect(isRobot({ text })).toBe(true);
  });

  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }],
    [{ 'auto-submitted': 'auto-generated' }],
    [{ 'X-Autoreply': 'yes' }],
    [{ Precedence: 'auto_reply' }],
    [{ Precedence: 'bulk', 'X-Auto-Response-Suppress': 'All' }],
  ])('is known by its headers %j', (headers) => {
    expect(isRobot({ subject: 'Re: SD-12', text: 'ok', headers })).toBe(true);
  });
});

describe('a person', () => {
  it.each([
    ['LMS down', 'Niemand kann sich einloggen.'],
    ['Abwesenheiten werden nicht importiert', 'Der Import der Abwesenheiten aus SAP bricht ab.'],
    ['Automatic enrolment does not work', 'The rule for automatic enrolment is ignored.'],
    ['Re: SD-12', 'Thank you, that helps. I am in the office until five.'],
    ['Automatische Einschreibung', 'Hallo,\n\nich bin Administratorin und habe eine Frage.'],
    ['Office hours', 'Our trainers are out of office on Friday, please move the course.'],
  ])('is not taken for one: %s', (subject, text) => {
    expect(isRobot({ subject, text })).toBe(false);
  });

  it('whose mail says that it is none is none', () => {
    expect(isRobot({ text: 'LMS down', headers: { 'Auto-Submitted': 'no', Precedence: 'bulk' } })).toBe(false);
  });
});
