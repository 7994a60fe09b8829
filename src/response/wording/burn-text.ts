/** What a host burns, in a line: watts, kilowatt-hours and CO2e, always said to be an estimate. */
import type { BurnDocument, Interval } from '../../model/energy.ts';
import { mass, quantity } from './quantity.ts';
import { label, type Lang } from './say.ts';

const words = {
  en: {
    none: (algorithm: string) => `not known: no device for ${algorithm} is on record`,
    line: (watts: string, energy: string, hours: string, carbon: string, device: string) =>
      `about ${watts} on ${device}; ${energy} in the ${hours} h seen, ${carbon} CO2e`,
    range: (mid: string, low: string, high: string) => `${mid} (${low} to ${high})`,
  },
  zh: {
    none: (algorithm: string) => `未知：没有 ${algorithm} 的设备记录`,
    line: (watts: string, energy: string, hours: string, carbon: string, device: string) =>
      `约 ${watts}，设备：${device}；观测到的 ${hours} 小时内 ${energy}，折合 ${carbon} CO2e`,
    range: (mid: string, low: string, high: string) => `${mid}（${low} 至 ${high}）`,
  },
} as const;

/** One algorithm's line. */
export function burnText(lang: Lang, burn: BurnDocument): string {
  const { none, line, range } = words[lang];
  const { power_w: power, energy_kwh: energy, co2e_kg: carbon, algorithm, device, hours } = burn;
  if (power === null || energy === null || carbon === null) return none(algorithm);
  const said = (of: Interval, way: (value: number) => string): string =>
    range(way(of.mid), way(of.low), way(of.high));
  return line(
    said(power, (w) => quantity(w, 'W')),
    said(energy, (kwh) => quantity(kwh * 1000, 'Wh')),
    String(hours),
    said(carbon, mass),
    label(lang, 'devices', device),
  );
}
