/** Words of the health page, in English: the source, whose type the other language has. */
import type { Status } from '../../../src/model/status.ts';
import type { StoreProblem } from '../../../src/model/store-care.ts';

type Phase = Status['sources'][number]['phase'];

export const healthEn = {
  well: 'Everything is as it should be',
  unwell: (count: number) => (count === 1 ? '1 thing is wrong' : `${count} things are wrong`),
  since: (version: string, time: string) => `Davylamp ${version}, running since ${time} UTC`,
  elsewhere:
    'This process reads no sources: it answers over a store that others fill. Ask those (davylamp status) how their sources are; below stands what they delivered.',
  wrong: 'What is wrong',
  troubles: {
    source: (name: string, why: string) =>
      `The source ${name} receives nothing${why === '' ? '.' : `: ${why}`} What it should have seen is missing from every figure.`,
    ahead: (name: string, by: string) =>
      `Records of ${name} lie ${by} ahead of this clock. One of the two clocks is wrong; compare both with NTP.`,
    skew: (name: string, by: string) =>
      `The clock of the sender ${name} is off by ${by}. Compare it with NTP.`,
    spoolFull:
      'The spool is full: files wait, and live sources drop and count what comes. The store has to take rows again, or the spool needs room.',
    refused: (count: string) =>
      `${count} rows fit no column of the store and were set aside (refused.jsonl in the spool).`,
    damaged: (count: string) => `${count} steps of the spool could not be read and were set aside.`,
    store: (why: string) => `The store takes nothing: ${why} What is found waits in the spool.`,
    lists: (why: string) => `Lists were not loaded anew: ${why} The ones before hold.`,
    silent: (name: string, time: string) =>
      `The sensor ${name} was last heard at ${time} UTC. Where nothing is seen, nothing can be told.`,
  },
  problems: {
    shard_missed: (count: string) =>
      `${count} shards of the store do not answer: figures lack what lies on them.`,
    damaged_table: (count: string) => `${count} tables of the store are damaged.`,
    hosts_without_document: (count: string) => `${count} hosts are without their assessment.`,
    hosts_not_assessed: (count: string) => `${count} hosts were sighted and not assessed yet.`,
    times_ahead: (count: string) => `${count} sightings lie in the future; a clock is wrong.`,
    engine_too_old: () => 'The engine of the store is too old.',
    disk_nearly_full: () => 'The disk of the store is nearly full.',
  } satisfies Readonly<Record<StoreProblem, (count: string) => string>>,
  sources: 'Sources',
  phases: {
    starting: 'starting',
    running: 'running',
    waiting: 'tried again',
    done: 'read to its end',
    stopped: 'stopped',
  } satisfies Readonly<Record<Phase, string>>,
  down: 'not receiving',
  columns: {
    source: 'Source',
    state: 'State',
    records: 'Records',
    rate: 'a second',
    bytes: 'Bytes a second',
    lag: 'Newest',
    behind: 'Still to read',
    lost: 'Lost or not read',
    restarts: 'Restarts',
    at: 'Reads',
  },
  ago: (time: string) => `${time} ago`,
  ahead: (time: string) => `${time} ahead`,
  lost: 'What was lost or could not be read',
  reason: 'Reason',
  senders: 'Who sends',
  sender: 'Sender',
  facts: 'What is told of it',
  /** By the name that a source gives what it tells; another stands as it is. */
  told: {
    records: (count: string) => `${count} records`,
    messages: (count: string) => `${count} messages`,
    lost: (count: string) => `${count} lost`,
    restarts: (count: string) => `${count} restarts`,
    templates_redefined: (count: string) => `${count} templates redefined`,
    sampling: (count: string) => `1 packet in ${count}`,
    skew_ms: (count: string) => `clock off by ${count} ms`,
  } as Readonly<Record<string, (count: string) => string>>,
  inside: 'From source to store',
  spool: 'Waiting for the store',
  spoolText: (steps: string, size: string, most: string) => `${steps} steps, ${size} of ${most}`,
  delivered: 'Delivered',
  deliveredText: (rows: string, hosts: string) => `${rows} rows, ${hosts} assessments`,
  lists: 'Lists',
  listsText: (count: string, time: string) => `${count} indicators, loaded at ${time} UTC`,
  evidence: 'Evidence since the start',
  memory: 'Memory',
  store: 'Store',
  storeText: (engine: string, schema: number, free: string) =>
    `Engine ${engine}, schema ${schema}, ${free} free on its disk`,
  table: 'Table',
  rows: 'Rows',
  parts: 'Parts',
  size: 'On disk',
  sound: 'Sound',
  soundYes: 'sound',
  soundNo: 'damaged',
  look: 'Look the store over',
  looking: 'Every part is read back …',
  looked: 'Looked over: every part reads back, and what belongs together does.',
  coverage: 'What sensors read in the last thirty days',
  noCoverage: 'No sensor reported what it read in the last thirty days.',
};
export type HealthWords = typeof healthEn;
