/** One's own account, and what the configuration says: policy, detectors, sources, tables, intelligence, energy, and the data that ship
 * with their origin. What the file decides is shown with the place in it; what the register holds is changed here or where it says. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SettingsDocument } from '../../../src/api/routes/settings.ts';
import { ask } from '../api/ask.ts';
import { nameOf } from '../i18n/names.ts';
import { Failure } from '../shell/failure.tsx';
import { useMe } from '../shell/me.ts';
import { usePreferences } from '../state/preferences.tsx';
import { Account, Tokens } from './account.tsx';
import { DataTable } from './data-table.tsx';
import { Facts, type Fact } from './facts.tsx';
import host from './host.module.css';
import styles from './table.module.css';

interface Part {
  readonly settings: SettingsDocument;
}

/** The page. */
export function Settings() {
  const { words } = usePreferences();
  const permissions = useMe().data?.permissions ?? [];
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.settings}</h1>
      </div>
      <div className={host.grid}>
        <Tokens />
        <div className={host.column}>
          <Account />
          {permissions.includes('users') && <Administration />}
        </div>
      </div>
      {permissions.includes('health') && <Configuration />}
    </>
  );
}

/** Where an administrator changes what the register holds for all. */
function Administration() {
  const { words } = usePreferences();
  const { settings } = words;
  const pages = [
    ['/users', words.pages.users, settings.usersHelp],
    ['/units', words.pages.units, settings.unitsHelp],
  ] as const;
  return (
    <Facts
      title={settings.register}
      facts={pages.map(([to, name, help]) => [
        name,
        <Link to={to} className={styles.link}>
          {help}
        </Link>,
      ])}
    />
  );
}

function Configuration() {
  const { words } = usePreferences();
  const { data, error, refetch } = useQuery({
    queryKey: ['settings'],
    queryFn: () => ask<SettingsDocument>('/settings'),
    staleTime: Infinity,
  });
  return (
    <>
      <h2 className={styles.title}>{words.settings.file}</h2>
      <p className={styles.note}>
        {words.settings.readOnly[0]} <code>davylamp.yaml</code> {words.settings.readOnly[1]}{' '}
        <code>davylamp check</code> {words.settings.readOnly[2]}
      </p>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <p role="status">{words.server.asking}</p>}
      {data !== undefined && (
        <>
          <div className={host.grid}>
            <div className={host.column}>
              <Policy settings={data} />
              <Detectors settings={data} />
            </div>
            <div className={host.column}>
              <Place settings={data} />
              <Addresses settings={data} />
              <Intelligence settings={data} />
              <Energy settings={data} />
            </div>
          </div>
          <Shipped settings={data} />
        </>
      )}
    </>
  );
}

function Policy({ settings: { policy } }: Part) {
  const { words } = usePreferences();
  const { settings } = words;
  const said = settings.profiles[policy.profile as keyof typeof settings.profiles];
  return (
    <Facts
      title={settings.policy}
      at="response"
      facts={[
        [
          settings.profile,
          <>
            <code>{policy.profile}</code> {said}
          </>,
        ],
        [settings.texts, policy.own_texts ? settings.own : settings.shipped],
        [
          settings.kept,
          <>
            {settings.retention[0]} <code>davylamp store prune</code> {settings.retention[1]}
          </>,
        ],
      ]}
    />
  );
}

function Detectors({ settings: { detectors } }: Part) {
  const { words } = usePreferences();
  const { settings: says } = words;
  const set = detectors.flatMap(({ name, settings }) =>
    settings.map((setting) => ({ ...setting, at: `${name}.${setting.key}` })),
  );
  const rest = detectors.filter(({ settings }) => settings.length === 0);
  return (
    <section className={host.card}>
      <h2>
        {says.detectors(detectors.length)} <code className={host.key}>detectors</code>
      </h2>
      <dl className={host.settings}>
        {set.map(({ at, key, value, about }) => (
          <div key={at}>
            <dt>
              <code>{at}</code>
            </dt>
            <dd>
              <b>{value}</b>
              <Described text={says.detectorSettings[key]} english={about} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {says.without} <code>{rest.map(({ name }) => name).join(', ')}</code>
      </p>
    </section>
  );
}

/** What the program says of itself in English, in the words of the language where it has them. */
function Described({
  text,
  english,
}: {
  readonly text: string | undefined;
  readonly english: string;
}) {
  return text === undefined ? <p lang="en">{english}</p> : <p>{text}</p>;
}

function Place({ settings }: Part) {
  const { words } = usePreferences();
  const { settings: says } = words;
  const { provider, sources } = settings;
  const roles = Object.entries(provider?.roles ?? {}).map(
    ([claim, role]) => `${claim} → ${words.roles[role as keyof typeof words.roles]}`,
  );
  const named = ({ type, name }: (typeof sources)[number]) =>
    name === type ? type : `${name} (${type})`;
  const facts: Fact[] = [
    [says.observer, <code>{settings.observer}</code>],
    [
      says.sources,
      sources.length === 0 ? says.noSources : <code>{sources.map(named).join(', ')}</code>,
    ],
    [says.store, says.stores[settings.store]],
    [says.people, says.registers[settings.register]],
    [
      says.listen,
      <>
        <code>{settings.listen}</code> {settings.behind_tls ? says.tls : says.loopback}
      </>,
    ],
    [
      says.signIn,
      provider === null ? (
        says.local
      ) : (
        <>
          <code>{`${provider.name} · ${provider.issuer}`}</code> {roles.join('; ')}
        </>
      ),
    ],
    [says.maps, settings.own_maps ? says.own : says.shipped],
  ];
  return <Facts title={says.place} at="observer, sources, store, register, api" facts={facts} />;
}

function Addresses({ settings: { own_prefixes: ownPrefixes, databases } }: Part) {
  const { words } = usePreferences();
  const { settings: says } = words;
  const named = databases.map(({ name, network_type: type }) =>
    type === null ? name : `${name} (${nameOf(type, words.network, words)})`,
  );
  return (
    <Facts
      title={says.addresses}
      at="prefixes, enrich"
      facts={[
        [says.prefixes, ownPrefixes ? says.ownPrefixes : says.noPrefixes],
        [says.databases, named.length === 0 ? says.noDatabases : <code>{named.join(', ')}</code>],
      ]}
    />
  );
}

function Intelligence({ settings: { lists, block_coins: coins } }: Part) {
  const { words } = usePreferences();
  const { settings: says } = words;
  const named = lists.map(
    ({ file, kind, confidence }) =>
      `${file}: ${says.listKinds[kind as keyof typeof says.listKinds]}, ${confidence} %`,
  );
  return (
    <Facts
      title={says.intel}
      at="intel"
      facts={[
        [says.lists, named.length === 0 ? says.onlyShipped : <code>{named.join('; ')}</code>],
        [says.blocks, coins.length === 0 ? says.heardOnly : <code>{coins.join(', ')}</code>],
      ]}
    />
  );
}

function Energy({ settings: { grid } }: Part) {
  const { words } = usePreferences();
  const { settings: says } = words;
  const own = Object.entries(grid).map(([place, kg]): Fact => [place, says.factor(kg)]);
  return (
    <Facts
      title={says.energy}
      at="energy.grid"
      facts={own.length > 0 ? own : [[says.grid, says.yearly]]}
    />
  );
}

/** More origins than this are opened by whoever wants to see them. */
const MANY = 2;

/** Where data come from: as their makers want to be named. */
function Origins({ sources }: Pick<SettingsDocument['data'][number], 'sources'>) {
  return (
    <ul className={styles.plain} lang="en">
      {sources.map((source) => (
        <li key={source.name}>
          <a href={source.url} rel="noreferrer" target="_blank" className={styles.link}>
            {source.name}
          </a>{' '}
          {source.version} · {source.licence}
          <small>{source.attribution}</small>
        </li>
      ))}
    </ul>
  );
}

function Shipped({ settings: { data } }: Part) {
  const { words, format } = usePreferences();
  const { settings: says } = words;
  return (
    <section className={host.below}>
      <h2 className={styles.title}>{says.data}</h2>
      <p className={styles.note}>{says.attributions}</p>
      <DataTable
        texts
        heads={[says.table, says.date, says.rows, says.origin]}
        rows={data.map(({ name, title, date, rows, sources }) => ({
          key: name,
          cells: [
            <Described text={says.tables[name]} english={title} />,
            <span className={styles.date}>{date}</span>,
            format.number(rows),
            sources.length > MANY ? (
              <details>
                <summary>{says.origins(sources.length)}</summary>
                <Origins sources={sources} />
              </details>
            ) : (
              <Origins sources={sources} />
            ),
          ],
        }))}
      />
    </section>
  );
}
