/** What is known of a host, as names and values: where it is, what it does, what that burns. */
import type { HostDocument } from '../../../src/model/scan-document.ts';
import { amountText, hashRateText, massText } from '../i18n/amounts.ts';
import { nameOf } from '../i18n/names.ts';
import { usePreferences, type Preferences } from '../state/preferences.tsx';
import { Facts, type Fact } from './facts.tsx';

/** The card. */
export function HostFacts({ host }: { readonly host: HostDocument }) {
  const preferences = usePreferences();
  const { words } = preferences;
  const rows = [
    ...whereabouts(host, preferences),
    ...work(host, preferences),
    ...seen(host, preferences),
  ];
  return <Facts title={words.host.known} facts={rows} />;
}

function whereabouts(host: HostDocument, { words }: Preferences): Fact[] {
  const { facts } = words.host;
  const { type, source } = host.network_type;
  const network = words.network[type as keyof typeof words.network] ?? type;
  return [
    [
      facts.place,
      [host.place.city ?? '', host.place.name].filter((name) => name !== '').join(', ') ||
        words.unknown,
    ],
    [facts.network, `${network} (${nameOf(source, words.host.sources, words)})`],
    [facts.unit, host.unit ?? words.unknown],
    [facts.asn, host.asn === null ? words.unknown : String(host.asn)],
  ];
}

function work(host: HostDocument, { words, format }: Preferences): Fact[] {
  const { facts } = words.host;
  const signs = host.leaning_signs.join('; ');
  return [
    ...(signs === '' ? [] : [[facts.leaning, signs] as const]),
    [facts.coins, host.coins.join(', ') || words.unknown],
    ...host.hash_rate.map(({ algorithm, low, mid, high }): Fact => [
      `${facts.rate} ${algorithm}`,
      `${hashRateText(mid)} (95 %: ${hashRateText(low)} – ${hashRateText(high)})`,
    ]),
    ...host.burns.flatMap(
      ({ algorithm, power_w: power, energy_kwh: energy, co2e_kg: carbon }): Fact[] => {
        if (power === null || energy === null || carbon === null) return [];
        const watts = (value: number) => amountText(value, 'W');
        const kwh = amountText(energy.mid * 1000, 'Wh');
        return [
          [
            `${facts.burns} ${algorithm}`,
            `${watts(power.mid)} (${watts(power.low)} – ${watts(power.high)}); ${kwh}, ${massText(carbon.mid)} CO2e`,
          ],
        ];
      },
    ),
    [
      facts.shares,
      `${format.number(host.shares.accepted)} / ${format.number(host.shares.submitted)}`,
    ],
  ];
}

function seen(host: HostDocument, { words, format }: Preferences): Fact[] {
  const { facts } = words.host;
  const wrapped = host.via.filter((via) => via !== 'tcp').join(', ');
  const moment = (time: string | null) =>
    time === null ? words.unknown : `${format.minute(Date.parse(time))} UTC`;
  return [
    [facts.sessions, format.number(host.sessions)],
    [facts.days, format.number(host.active_days)],
    [facts.first, moment(host.first_seen)],
    [facts.last, moment(host.last_seen)],
    ...(wrapped === '' ? [] : [[facts.via, wrapped] as Fact]),
    ...host.endpoints.map((e): Fact => [
      facts.endpoint,
      `${e.name || e.ip}:${e.port}${e.pool && ` · ${e.pool}`}`,
    ]),
  ];
}
