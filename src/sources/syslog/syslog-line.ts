/** The head of a log line: who says it and when. RFC 5424, RFC 3164, the ISO times of rsyslog, and what appliances make of them. */
import {
  fromCalendar,
  millisOf,
  monthOf,
  parseTime,
  type UtcOffset,
} from '../../lib/local-time.ts';
import type { Millis } from '../../records/columns.ts';

const DAY = 86_400_000;

/** What a line says beside its words. */
export interface SyslogLine {
  /** 0 when the line has no time. */
  readonly time: Millis;
  /** Host or address that wrote it; empty when it does not say. */
  readonly host: string;
  /** All after the host: tag, structured data, words. */
  readonly message: string;
}

/** How times without a year or zone are read. */
export interface SyslogClock {
  /** No line is of later than a day after this: which year a line without one is of. */
  readonly now: () => Millis;
  readonly offset: UtcOffset;
  /** Sets a sender's clock right: the time a line states, to the time it was; absent where nothing tells. */
  readonly settle?: (stated: Millis) => Millis;
}

const PRI = /^<\d{1,3}>/;
/** `1 2026-11-25T09:01:02.003Z host app procid msgid …` */
const RFC5424 = /^1 (\S+) (\S+) /;
/** `2026-11-25T09:01:02.123456+00:00 ` or with a space and no zone. */
const ISO = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)[: ]\s*/;
/** `Nov 25 09:01:02 `, `Nov 25 2026 09:01:02.123 UTC: ` */
const BSD =
  /^[*.]?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?: ([A-Z]{3}))?(?:: | :|:| )\s*/;
/** A host and not yet the message: no tag (`sshd[1]:`), no `%ASA-…`, no level. */
const HOST = /^([A-Za-z0-9][\w.:-]*[\w]) (?::? ?)/;
const LEVEL = /^(?:FATAL|ERROR|WARN|WARNING|INFO|DEBUG|NOTICE)$/;

/** Takes a line apart; a line without a head is all message. */
export function parseSyslog(line: string, clock: SyslogClock): SyslogLine {
  const parts = takeApart(line, clock);
  if (clock.settle === undefined || parts.time === 0) return parts;
  return { ...parts, time: clock.settle(parts.time) };
}

function takeApart(line: string, clock: SyslogClock): SyslogLine {
  const text = line.replace(PRI, '');
  const new5424 = RFC5424.exec(text);
  if (new5424 !== null) {
    const [head, stamp = '', host = ''] = new5424;
    return {
      time: stamp === '-' ? 0 : (parseTime(stamp, 0) ?? 0),
      host: host === '-' ? '' : host,
      message: text.slice(head.length),
    };
  }
  const iso = ISO.exec(text);
  if (iso !== null) {
    const time = parseTime((iso[1] ?? '').replace(',', '.'), clock.offset) ?? 0;
    return withHost(time, text.slice(iso[0].length));
  }
  const bsd = BSD.exec(text);
  if (bsd !== null) return withHost(bsdTime(bsd, clock), text.slice(bsd[0].length));
  return { time: 0, host: '', message: text };
}

function withHost(time: Millis, rest: string): SyslogLine {
  const found = HOST.exec(rest);
  const host = found?.[1] ?? '';
  if (found === null || LEVEL.test(host)) return { time, host: '', message: rest };
  return { time, host, message: rest.slice(found[0].length) };
}

function bsdTime(found: RegExpExecArray, clock: SyslogClock): Millis {
  const [, name = '', day, year, hour, minute, second, fraction = '', zone] = found;
  const month = monthOf(name);
  if (month === undefined) return 0;
  const offset = zone === 'UTC' || zone === 'GMT' ? 0 : clock.offset;
  const of = (y: number): Millis | undefined =>
    fromCalendar([y, month, Number(day)], [Number(hour), Number(minute), Number(second)], offset);
  const whole = year === undefined ? latest(of, clock.now()) : of(Number(year));
  return whole === undefined ? 0 : whole + millisOf(fraction);
}

/** The latest year that does not put the line into the future. */
function latest(of: (year: number) => Millis | undefined, now: Millis): Millis | undefined {
  const thisYear = new Date(now + DAY).getUTCFullYear();
  // A 29 February is up to eight years back.
  for (let year = thisYear; year > thisYear - 9; year--) {
    const time = of(year);
    if (time !== undefined && time <= now + DAY) return time;
  }
  return undefined;
}
