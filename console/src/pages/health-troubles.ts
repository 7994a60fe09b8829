/** What is wrong, in sentences that say what follows from it: made of the health document alone. */
import type { HealthDocument } from '../../../src/api/routes/health.ts';
import type { Status } from '../../../src/model/status.ts';
import { durationText } from '../i18n/amounts.ts';
import type { HealthWords } from '../i18n/health-en.ts';
import type { Format } from '../i18n/format.ts';

type Source = Status['sources'][number];

/** Clocks of sensors may be off by so many seconds. */
const SKEW = 60;
/** A sensor that read something in the last thirty days and nothing for so long fell silent: milliseconds. */
const SILENT = 86_400_000;

/** Whether nothing is heard of a sensor any more (`last`: ISO time), by the clock of `now` (Unix milliseconds). */
export const isSilent = (last: string | null, now: number): boolean =>
  now - Date.parse(last ?? '') > SILENT;

function ofSource(source: Source, { troubles }: HealthWords): string[] {
  const { name, up, phase, trouble, ahead_seconds: ahead, senders } = source;
  const isDown = !up && phase !== 'done' && phase !== 'starting';
  return [
    ...(isDown ? [troubles.source(name, trouble)] : []),
    ...((ahead ?? 0) > SKEW ? [troubles.ahead(name, durationText(ahead ?? 0))] : []),
    ...senders.flatMap(({ name: sender, skew_ms: skew }) => {
      const seconds = Math.abs(Number(skew ?? 0)) / 1000;
      return seconds > SKEW ? [troubles.skew(String(sender), durationText(seconds))] : [];
    }),
  ];
}

function ofService({ spool, store, intel, sources }: Status, words: HealthWords, format: Format) {
  const { troubles } = words;
  return [
    ...sources.flatMap((source) => ofSource(source, words)),
    ...(spool.full ? [troubles.spoolFull] : []),
    ...(spool.refused > 0 ? [troubles.refused(format.number(spool.refused))] : []),
    ...(spool.damaged > 0 ? [troubles.damaged(format.number(spool.damaged))] : []),
    ...(store.trouble === '' ? [] : [troubles.store(store.trouble)]),
    ...(intel.trouble === '' ? [] : [troubles.lists(intel.trouble)]),
  ];
}

/** All of it, the gravest first; empty when nothing is. */
export function troublesOf(
  { now, service, store, coverage }: HealthDocument,
  words: HealthWords,
  format: Format,
): string[] {
  return [
    ...store.problems.map(({ problem, count }) => words.problems[problem](format.number(count))),
    ...(service === null ? [] : ofService(service, words, format)),
    ...coverage.sensors.flatMap(({ observer, last_time: last }) => {
      const time = Date.parse(last ?? '');
      return isSilent(last, Date.parse(now))
        ? [words.troubles.silent(observer, format.minute(time))]
        : [];
    }),
  ];
}
