import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { InvalidInput } from '../../../src/domain/errors';
import { parseStory, readStory } from '../../../sandbox/stories/read-story';

const FOLDER = path.resolve(__dirname, '../../../sandbox/stories');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== 'story.schema.json');

const STORY = {
  id: 'a-story',
  title: 'A story for the test',
  shows: 'That a faulty story is refused by name.',
  touches: ['F1'],
  site: 'demo',
  zone: 'Europe/Berlin',
  start: '2026-11-28T10:14',
  steps: [{ file: { by: 'nadine-vogt', channel: 'portal', summary: 'Frage' }, expect: [{ assignee: null }] }],
};

const faultOf = (value: unknown): InvalidInput => {
  try {
    parseStory(value);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
  }
  throw new Error('the story was accepted');
};

describe('a story file', () => {
  test('a story as the schema says is accepted', () => {
    expect(parseStory(STORY).steps).toHaveLength(1);
  });

  test('an unknown key is named with its path', () => {
    const fault = faultOf({ ...STORY, steps: [{ fiel: {} }] });
    expect(fault.field).toBe('steps[0]');
    expect(fault.reason).toContain('"fiel" is not known here');
  });

  test('a missing key is named with its path', () => {
    const fault = faultOf({ ...STORY, steps: [{ file: { by: 'nadine-vogt', channel: 'portal' } }] });
    expect(fault.field).toBe('steps[0].file');
    expect(fault.reason).toBe('"summary" is missing; add it');
  });

  test('a value outside its list is answered with the list', () => {
    const fault = faultOf({ ...STORY, site: 'live' });
    expect(fault.field).toBe('site');
    expect(fault.reason).toBe('must be one of: demo, badly configured, fresh');
  });

  test('a time that is none is refused', () => {
    expect(faultOf({ ...STORY, start: 'Saturday' }).field).toBe('start');
  });

  test('a step has one time at most', () => {
    const fault = faultOf({ ...STORY, steps: [{ at: '2026-11-28T10:15', after: '5min' }] });
    expect(fault.field).toBe('steps[0]');
    expect(fault.reason).toContain('keep one of them');
  });

  test('an expectation of an unknown kind is refused', () => {
    expect(faultOf({ ...STORY, steps: [{ expect: [{ asignee: null }] }] }).field).toBe('steps[0].expect[0]');
  });

  test('a file that is no JSON is refused with its name', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'story-'));
    try {
      writeFileSync(path.join(folder, 'torn.json'), '{"id": ');
      expect(() => readStory(path.join(folder, 'torn.json'))).toThrow(/^torn\.json: cannot be read as JSON/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a fault is told with the name of its file', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'story-'));
    try {
      writeFileSync(path.join(folder, 'odd.json'), JSON.stringify({ ...STORY, touches: ['F12'] }));
      expect(() => readStory(path.join(folder, 'odd.json'))).toThrow(/^odd\.json: touches\[0\]: must look like/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the stories of the house', () => {
  const stories = FILES.map((file) => ({ file, story: readStory(path.join(FOLDER, file)) }));

  test('there are at least thirty', () => {
    expect(stories.length).toBeGreaterThanOrEqual(30);
  });

  test('each is named like its file', () => {
    expect(stories.filter(({ file, story }) => `${story.id}.json` !== file).map(({ file }) => file)).toEqual([]);
  });

  test('together they touch every fact and the rules R1 to R6, R9, R10 and R12', () => {
    const touched = new Set(stories.flatMap(({ story }) => story.touches));
    const facts = Array.from({ length: 11 }, (_, index) => `F${index + 1}`);
    const rules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R9', 'R10', 'R12'];
    expect([...facts, ...rules].filter((one) => !touched.has(one))).toEqual([]);
  });

  test('each expects something', () => {
    expect(stories.filter(({ story }) => !story.steps.some((step) => step.expect !== undefined))).toEqual([]);
  });
});
