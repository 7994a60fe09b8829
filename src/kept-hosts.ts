/** What the store keeps of hosts, as lists and explanations of one ask for it. */
import { loadAdvice } from './advice.ts';
import type { App, ExplainedHost, HostPage, HostQuery, Lang } from './app-port.ts';
import { comparedReadings } from './compare-readings.ts';
import type { Config, StoreTarget } from './config.ts';
import { AppError } from './model/error.ts';
import { hostDocument } from './model/host-document.ts';
import { energyTables } from './response/energy/tables.ts';
import { tellGraph } from './response/wording/graph-text.ts';
import { minersElsewhere } from './situation/elsewhere.ts';
import { falseAlarms } from './situation/false-alarms.ts';
import { walkGraph } from './situation/graph.ts';
import { hostCount } from './situation/host-count.ts';
import { listHosts as pageOfHosts } from './situation/hosts.ts';
import { tellBy } from './telling.ts';
import { heldBy } from './who.ts';
import { asFilter, commonAgents, forReading, open } from './wiring.ts';

/** See `App.listHosts`. */
export async function listHosts(query: HostQuery): Promise<HostPage> {
  const { store: target, config, lang, limit, offset, ...selection } = query;
  const { sort, reverse, ...filter } = await asFilter(selection, config);
  const telling = tellBy(config)(lang);
  await using whole = await open(target);
  const { store, mark } = forReading(whole);
  const [page, count, wrong] = await Promise.all([
    pageOfHosts(store, { ...filter, sort, reverse, limit, offset }),
    store.ask(hostCount, filter),
    store.ask(falseAlarms, filter),
  ]);
  return {
    total: count[0]?.hosts ?? 0,
    expected_false: wrong[0] ?? { hosts: 0, per_day: 0 },
    hosts: page.map((host) => hostDocument(host, telling)),
    ...mark(),
  };
}

/** See `App.explainHost`. */
export async function explainHost(
  ip: string,
  {
    store: target,
    config,
    lang,
  }: { readonly store: StoreTarget; readonly config: Config; readonly lang: Lang },
): Promise<ExplainedHost> {
  const advise = loadAdvice(config);
  await using whole = await open(target);
  const { store, mark } = forReading(whole);
  const [host] = await pageOfHosts(store, { address: ip, limit: 1 });
  if (host === undefined)
    throw new AppError(mark().partial === true ? 'store_partial' : 'host_unknown', ip);
  const document = hostDocument(host, tellBy(config)(lang));
  const { first_seen, last_seen, unit } = host;
  const [held_by, links, elsewhere, readings] = await Promise.all([
    heldBy(store, host.ip),
    walkGraph(store, {
      kind: 'host',
      value: host.ip,
      steps: 2,
      most: 100,
      isCommon: commonAgents(),
    }),
    minersElsewhere(store, host),
    unit === null
      ? []
      : comparedReadings(store, energyTables(config.energy.grid), lang, {
          from: first_seen,
          to: last_seen,
          units: [unit],
        }),
  ]);
  return {
    ...document,
    held_by,
    elsewhere,
    readings,
    links: links === undefined ? null : tellGraph(lang, links),
    recommendation: advise(document, lang),
    ...mark(),
  };
}

/** See `App.compareReadings`. */
export const compareReadings: App['compareReadings'] = async ({
  store: target,
  config,
  lang,
  units,
}) => {
  await using store = await open(target);
  return await comparedReadings(store, energyTables(config.energy.grid), lang, { units });
};
