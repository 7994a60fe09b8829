/** The units in their tree, and what mines in each branch; who runs the system hands tables over here. */
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { UnitTreeDocument } from '../../../src/api/routes/units.ts';
import { useMe } from '../shell/me.ts';
import { Chips } from '../shell/chips.tsx';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { spanned, type Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable, type DataRow } from './data-table.tsx';
import styles from './table.module.css';
import { TakeTable } from './units-take.tsx';
import tree from './units.module.css';
import { useStatistics } from './use-situation.ts';

type Unit = UnitTreeDocument['units'][number];

/** Branches of a tree no longer than this are open from the start. */
const SHORT = 40;

/** The page. */
export function Units() {
  const { words } = usePreferences();
  const me = useMe();
  const search = useSearch({ from: '/units' });
  const filters = spanned(search);
  const { data, error, refetch } = useStatistics<UnitTreeDocument>('units', filters, true);
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.units}</h1>
        <span>{words.span.between(filters.from ?? '', filters.to ?? '')}</span>
        <Chips page="/units" filters={filters} besides={['from', 'to']} />
      </div>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <p role="status">{words.server.asking}</p>}
      {data !== undefined && <Tree data={data} filters={filters} />}
      {me.data?.permissions.includes('users') === true && <TakeTable />}
    </>
  );
}

interface Shown {
  readonly data: UnitTreeDocument;
  readonly filters: Filters;
}

function Tree({ data, filters }: Shown) {
  const { words } = usePreferences();
  const parents = useMemo(() => new Set(data.units.map(({ parent }) => parent)), [data]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(data.units.length > SHORT ? [] : parents),
  );
  const rowOf = useRows({ data, filters });
  if (data.units.length === 0 && data.undescribed.length === 0)
    return <p className={shell.empty}>{words.units.none}</p>;
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const rows = [
    ...shown(data.units, open).map((unit) =>
      rowOf.unit(unit, open.has(unit.id), parents.has(unit.id) ? () => toggle(unit.id) : undefined),
    ),
    ...data.undescribed.map(({ name, tally }) =>
      rowOf.other(`${name} (${words.units.undescribed})`, tally),
    ),
    rowOf.other(words.units.without, data.without_unit),
  ];
  const { sector, prefixes, addresses, hosts, mining, suspected } = words.units;
  return (
    <DataTable
      heads={[words.situation.unit, sector, prefixes, addresses, hosts, mining, suspected]}
      rows={rows}
    >
      <Foot
        data={data}
        openAll={() => setOpen(new Set(parents))}
        closeAll={() => setOpen(new Set())}
      />
    </DataTable>
  );
}

/** Makes the rows of the table. */
function useRows({ data, filters }: Shown) {
  const { words, format } = usePreferences();
  const most = Math.max(1, ...data.units.map(({ below }) => below?.mining ?? 0));
  const some = (n: number) => (n === 0 ? '' : format.number(n));
  const told = (n: number | undefined) => (n === undefined ? words.withheld : format.number(n));
  const counts = (tally: Unit['below'], withBar: boolean) => [
    told(tally?.hosts),
    <span className={tree.bar}>
      {withBar && <meter min={0} max={most} value={tally?.mining ?? 0} aria-hidden />}
      <b>{told(tally?.mining)}</b>
    </span>,
    told(tally?.suspected),
  ];
  return {
    unit: (unit: Unit, isOpen: boolean, toggle: (() => void) | undefined): DataRow => ({
      key: unit.id,
      cells: [
        <Name unit={unit} filters={filters} isOpen={isOpen} toggle={toggle} />,
        unit.sector,
        some(unit.prefixes),
        some(unit.addresses),
        ...counts(unit.below, true),
      ],
    }),
    other: (name: string, tally: Unit['below']): DataRow => ({
      key: `other ${name}`,
      cells: [name, '', '', '', ...counts(tally, false)],
    }),
  };
}

/** Opens and closes all branches, and tells what the tables leave open. */
function Foot({
  data: { space, problems, overlaps },
  openAll,
  closeAll,
}: {
  readonly data: UnitTreeDocument;
  readonly openAll: () => void;
  readonly closeAll: () => void;
}) {
  const { words, format } = usePreferences();
  const { addresses, with_unit } = space;
  const told = [with_unit, addresses, addresses - with_unit].map((n) => format.number(n));
  return (
    <p className={tree.foot}>
      <span className={shell.segments}>
        <button type="button" onClick={openAll}>
          {words.units.openAll}
        </button>
        <button type="button" onClick={closeAll}>
          {words.units.closeAll}
        </button>
      </span>
      {addresses > 0 && words.units.space(told[0]!, told[1]!, told[2]!)}{' '}
      {problems + overlaps > 0 && words.units.look(problems, overlaps)}
    </p>
  );
}

/** Units whose every ancestor is open: a table of contents comes with parents before children. */
function shown(units: readonly Unit[], open: ReadonlySet<string>): Unit[] {
  const visible: Unit[] = [];
  let closed = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    if (unit.depth > closed) continue;
    closed = open.has(unit.id) ? Number.POSITIVE_INFINITY : unit.depth;
    visible.push(unit);
  }
  return visible;
}

function Name({
  unit,
  filters,
  isOpen,
  toggle,
}: {
  readonly unit: Unit;
  readonly filters: Filters;
  readonly isOpen: boolean;
  /** Undefined: nothing is below. */
  readonly toggle: (() => void) | undefined;
}) {
  const { words } = usePreferences();
  const { name } = unit;
  return (
    <span className={tree.name} style={{ paddingInlineStart: `${unit.depth * 20}px` }}>
      {toggle === undefined ? (
        <span className={tree.leaf} />
      ) : (
        <button
          type="button"
          className={tree.toggle}
          aria-expanded={isOpen}
          aria-label={isOpen ? words.units.close(name) : words.units.open(name)}
          onClick={toggle}
        >
          {isOpen ? '▾' : '▸'}
        </button>
      )}
      {unit.own === null || unit.own.hosts > 0 ? (
        <Link to="/" search={{ ...filters, unit: name }}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
    </span>
  );
}
