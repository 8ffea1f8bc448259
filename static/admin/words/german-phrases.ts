import type { Phrase } from '../../../src/domain/texts/phrases/phrase';
import { GERMAN_SETUP } from './german-setup';

/** Sentences of set-up check, drafts and customers' list that the resolver gives in English. */
export const GERMAN_ADMIN_PHRASES: readonly Phrase[] = [
  ...GERMAN_SETUP,
  [/^(\S+): watch\.$/, '$1: Beobachten.'],
  [/^(\S+): propose\.$/, '$1: Vorschlagen.'],
  [/^(\S+): act\.$/, '$1: Handeln.'],
  [
    /^only Jira administrators may change how Meridian works$/,
    'Nur Jira-Administratoren dürfen ändern, wie Meridian arbeitet.',
  ],
  [
    /^The draft is saved\. Check it before you publish it\.$/,
    'Der Entwurf ist gespeichert. Prüfen Sie ihn, bevor Sie ihn gültig machen.',
  ],
  [
    /^Nobody has been woken by it on trial yet\. Send a test ring\.$/,
    'Auf diesem Weg wurde noch niemand auf Probe geweckt. Senden Sie einen Probealarm.',
  ],
  [
    /^Whoever was rung confirms it in Operations, or on the panel of (\S+)\.$/,
    'Wer alarmiert wurde, bestätigt es in Operations oder im Panel von $1.',
  ],
  [
    /^has no lead: requests for consulting go to Learning Consulting$/,
    'hat keinen Lead: Beratungsanfragen gehen an Learning Consulting',
  ],
  [
    /^is not in the list: tickets go to the default desk$/,
    'steht nicht in der Liste: Tickets gehen an den Standardstandort',
  ],
  [/^is not visible to Meridian: check the key$/, 'ist für Meridian nicht sichtbar: Prüfen Sie den Schlüssel'],
  [/^(\S+) is not visible to Meridian: check the key$/, '$1 ist für Meridian nicht sichtbar: Prüfen Sie den Schlüssel'],
  [/^must be a country code of two capitals, like DE$/, 'muss ein Ländercode aus zwei Großbuchstaben sein, wie DE'],
  [/^must be a language code, like de or en$/, 'muss ein Sprachcode sein, wie de oder en'],
  [
    /is not a time zone; use an IANA name such as Europe\/Berlin$/,
    'ist keine Zeitzone; nehmen Sie einen IANA-Namen wie Europe/Berlin',
  ],
  [/^shipped with Meridian$/, 'mit Meridian geliefert'],
];
