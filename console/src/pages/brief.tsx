/** The situation in a few sentences, written from the numbers of the page and nothing else. */
import type { OverviewDocument } from '../../../src/api/routes/situation-documents.ts';
import { nameOf, placeName } from '../i18n/names.ts';
import { usePreferences } from '../state/preferences.tsx';
import type { Filters } from '../state/filters.ts';
import styles from './situation.module.css';
import { useDimension, type Row } from './use-situation.ts';

/** The best-known value of a dimension with its share of all; nothing where numbers are withheld. */
function leading(rows: readonly Row[], all: number | null) {
  const known = rows.filter(({ key, hosts }) => key !== '' && key !== 'unknown' && hosts !== null);
  const [first] = known.toSorted((a, b) => (b.hosts ?? 0) - (a.hosts ?? 0));
  if (first?.hosts === undefined || first.hosts === null || all === null || all === 0)
    return undefined;
  return { key: first.key, name: first.name, share: first.hosts / all };
}

/** The sentences; `days` is the length of the span. */
export function Brief({
  overview,
  days,
  filters,
}: {
  readonly overview: OverviewDocument;
  readonly days: number;
  readonly filters: Filters;
}) {
  const { words, format, language } = usePreferences();
  const { brief } = words.situation;
  const count = (value: number | null) => (value === null ? words.withheld : format.number(value));
  const [places, networks] = [
    useDimension('place', filters),
    useDimension('network_type', filters),
  ];
  // Of another span, they would be shares of something else.
  const place = places.isOld ? undefined : leading(places.rows, overview.active);
  const network = networks.isOld ? undefined : leading(networks.rows, overview.active);
  const stop = language === 'zh' ? '。' : '. ';
  const comma = language === 'zh' ? '，' : ', ';
  const more = [
    ...(overview.new !== 0 ? [brief.new(count(overview.new))] : []),
    ...(overview.recurring !== 0 ? [brief.recurring(count(overview.recurring))] : []),
    ...(overview.gone !== 0 ? [brief.gone(count(overview.gone))] : []),
  ];
  const where = [
    ...(place === undefined
      ? []
      : [brief.most(place.name ?? placeName(place.key, language), format.share(place.share))]),
    ...(network === undefined
      ? []
      : [brief.network(nameOf(network.key, words.network, words), format.share(network.share))]),
  ];
  return (
    <section className={styles.brief} aria-label={words.situation.note}>
      <p>
        <b>{brief.active(count(overview.active))}</b>
        {brief.inSpan(days)}
        <Course overview={overview} days={days} comma={comma} />
        {[more, where]
          .filter((part) => part.length > 0)
          .map((part) => stop + part.join(comma))
          .join('')}
        {stop}
      </p>
      <small>{words.situation.note}</small>
    </section>
  );
}

function Course({
  overview: { active, active_before },
  days,
  comma,
}: {
  readonly overview: OverviewDocument;
  readonly days: number;
  readonly comma: string;
}) {
  const { words, format } = usePreferences();
  const { brief } = words.situation;
  if (active === null || active_before === null || active_before === 0) return null;
  const share = (active - active_before) / active_before;
  const size = format.share(Math.abs(share));
  return (
    <>
      {comma}
      {share === 0 ? (
        <b>{brief.same(days)}</b>
      ) : (
        <b className={share > 0 ? styles.up : styles.down}>
          {share > 0 ? `▲ ${brief.more(size)}` : `▼ ${brief.fewer(size)}`}
        </b>
      )}
      {share !== 0 && brief.than(days)}
    </>
  );
}
