/** Writes down data/recommendations.yaml, which is edited by hand: run after each change, with its version set anew. */
import { loadGuidance } from '../../src/response/recommendation/guidance.ts';
import { record } from './manifest.ts';
import { ownWork } from './sources.ts';

const { version, kinds } = loadGuidance();
record({
  file: 'recommendations.yaml',
  name: 'recommendations',
  title: 'What to do about a host, by kind, network, level and leaning, in English and Chinese',
  made_by: 'hand',
  date: version,
  rows: Object.keys(kinds).length,
  sources: [ownWork],
});
