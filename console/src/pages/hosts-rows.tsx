/** The rows of the list of hosts. Only those in sight are drawn, each in a place that is taken again by another when it leaves sight,
 * so that scrolling changes texts and makes nothing. */
import { useNavigate } from '@tanstack/react-router';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { HostPageDocument } from '../../../src/api/routes/hosts.ts';
import { useKeys } from '../keys/registry.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './hosts.module.css';

/** What the row of a host says. The list keeps no more of it: of a hundred thousand whole ones, frames are lost to looking for garbage
 * among them. */
export const rowOf = ({
  ip,
  level,
  verdict,
  confidence,
  place,
  network_type,
  unit,
  coins,
  endpoints: [endpoint],
  connection_frequency,
  last_seen,
}: HostPageDocument['hosts'][number]) => ({
  ip,
  level,
  verdict,
  confidence,
  place: [place.city ?? '', place.name].filter((name) => name !== '').join(', '),
  network_type: network_type.type,
  unit,
  coins: coins.join(' '),
  pool: (endpoint?.pool === '' ? endpoint.name : endpoint?.pool) ?? '',
  connection_frequency,
  last_seen: last_seen === null ? undefined : Date.parse(last_seen),
});
type Host = ReturnType<typeof rowOf>;

/** Height of a row, in pixels. */
const ROW = 34;
/** Rows drawn out of sight on each side, in steps of which the drawn ones change. */
const AROUND = 8;
/** Rows before the end at which more are asked for. */
const AHEAD = 100;

/** The first and the last row, exclusive, that are drawn of `count` in a scrolled element. */
function useDrawn(count: number) {
  const scroll = useRef<HTMLDivElement>(null);
  const [{ top, height }, setSight] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return undefined;
    const look = () => {
      const next = {
        top: Math.floor(element.scrollTop / ROW / AROUND) * AROUND,
        height: element.clientHeight,
      };
      setSight((last) => (last.top === next.top && last.height === next.height ? last : next));
    };
    const focused = () => {
      const row = document.activeElement?.closest('[role=row]');
      return row === null || row === undefined || !element.contains(row)
        ? undefined
        : { row, is: row.ariaRowIndex };
    };
    // Drawn before the frame is shown, lest it shows where rows were. A focus does not pass to the host that takes the place.
    const follow = () => {
      const focus = focused();
      flushSync(look);
      if (focus !== undefined && focus.row.ariaRowIndex !== focus.is)
        element.focus({ preventScroll: true });
    };
    look();
    element.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, []);
  const first = Math.max(0, top - AROUND);
  return { scroll, first, end: Math.min(count, top + Math.ceil(height / ROW) + 2 * AROUND) };
}

/** Keys that go through the list and open a host. */
function useRowKeys(hosts: readonly Host[], at: number, goTo: (index: number) => void): void {
  const { words } = usePreferences();
  const navigate = useNavigate();
  const go = useRef(goTo);
  useEffect(() => {
    go.current = goTo;
  });
  useKeys(
    useMemo(() => {
      const move = (by: number) => go.current(Math.min(hosts.length - 1, Math.max(0, at + by)));
      const open = () => {
        const ip = hosts[at]?.ip;
        if (ip !== undefined) void navigate({ to: '/hosts/$ip', params: { ip } });
      };
      return [
        { key: 'j', says: words.keys.next, run: () => move(1) },
        { key: 'k', says: words.keys.before, run: () => move(-1) },
        { key: 'Enter', says: words.keys.openHost, run: open },
      ];
    }, [words, hosts, at, navigate]),
  );
}

/** A press on the link of a host opens its page here, unless another tab or window is meant. */
function useOpen() {
  const navigate = useNavigate();
  return useCallback(
    (event: MouseEvent) => {
      const ip = (event.target as Element).closest('a')?.dataset['ip'];
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (ip === undefined || elsewhere) return;
      event.preventDefault();
      void navigate({ to: '/hosts/$ip', params: { ip } });
    },
    [navigate],
  );
}

/** Brings a row into the sight of the scrolled element, below its head. */
function show(element: HTMLElement | null, index: number): void {
  if (element === null) return;
  const [from, to] = [index * ROW, (index + 2) * ROW - element.clientHeight];
  if (element.scrollTop > from) element.scrollTop = from;
  else if (element.scrollTop < to) element.scrollTop = to;
}

/** The list. `more` asks for further hosts; undefined when these are all. */
export function Rows({
  hosts,
  total,
  more,
}: {
  readonly hosts: readonly Host[];
  readonly total: number;
  readonly more: (() => void) | undefined;
}) {
  const { words } = usePreferences();
  const [at, setAt] = useState(0);
  const { scroll, first, end } = useDrawn(hosts.length);
  useEffect(() => {
    if (end >= hosts.length - AHEAD) more?.();
  }, [end, hosts.length, more]);
  useRowKeys(hosts, at, (next) => {
    setAt(next);
    show(scroll.current, next);
  });
  const open = useOpen();
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      tabIndex={0}
      role="grid"
      aria-label={words.pages.hosts}
      aria-rowcount={total + 1}
      onClick={open}
    >
      <div role="row" className={`${styles.row} ${styles.header}`} aria-rowindex={1}>
        {Object.entries(words.hosts.columns).map(([key, name]) => (
          <span key={key} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: hosts.length * ROW }}>
        {drawn.map((index) => (
          <Row
            key={index % drawn.length}
            host={hosts[index]!}
            index={index}
            isHere={index === at}
          />
        ))}
      </div>
    </div>
  );
}

/** What stands in a row after the address. */
function useCells(host: Host): readonly string[] {
  const { words, format } = usePreferences();
  return [
    `${host.level} ${words.verdicts[host.verdict]}`,
    format.share(host.confidence),
    host.place || words.unknown,
    words.network[host.network_type as keyof typeof words.network] ?? host.network_type,
    host.unit ?? words.unknown,
    host.coins || words.unknown,
    host.pool || words.unknown,
    format.number(host.connection_frequency),
    host.last_seen === undefined ? words.unknown : format.minute(host.last_seen),
  ];
}

const Row = memo(function Row({
  host,
  index,
  isHere,
}: {
  readonly host: Host;
  readonly index: number;
  readonly isHere: boolean;
}) {
  const cells = useCells(host);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isHere}
      className={styles.row}
      style={{ transform: `translateY(${index * ROW}px)` }}
    >
      <span role="gridcell" className={styles.ip}>
        <a href={`/hosts/${encodeURIComponent(host.ip)}`} data-ip={host.ip}>
          {host.ip}
        </a>
      </span>
      {cells.map((cell, column) => (
        <span key={column} role="gridcell" title={cell}>
          {cell}
        </span>
      ))}
    </div>
  );
});
