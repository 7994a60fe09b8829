/** The country is the same for the same seed, adds up, and speaks in sentences that exist. */
import { expect, test } from 'vitest';
import { say } from '../response/wording/say.ts';
import { countryHosts, countrySightings } from './country.ts';

const options = { seed: 7, hosts: 3000, lastDay: 20_780, days: 60, units: 50 };
const hosts = [...countryHosts(options)];

test('a host depends on seed and number only', () => {
  expect([...countryHosts({ ...options, hosts: 10 })]).toEqual(hosts.slice(0, 10));
  expect([...countryHosts({ ...options, seed: 8, hosts: 10 })]).not.toEqual(hosts.slice(0, 10));
  expect(new Set(hosts.map((h) => h.ip)).size).toBe(hosts.length);
});

test('everybody has a place: a region of a country, or one that is coded as a country', () => {
  const apart = new Set<string | null>();
  for (const { place } of hosts) {
    expect(place.country).toMatch(/^[A-Z]{2}$/);
    if (place.region === null) apart.add(place.country);
    else expect(place.region).toMatch(new RegExp(`^${place.country}-\\w+$`));
  }
  expect(apart).toEqual(new Set(['HK', 'MO', 'TW']));
});

test('days lie in the history, and hosts that only are suspected have none', () => {
  for (const { active_days, verdict, first_seen, last_seen } of hosts) {
    expect(active_days.length > 0).toBe(verdict === 'mining');
    expect(active_days).toEqual([...new Set(active_days)].sort((a, b) => a - b));
    for (const day of active_days) {
      expect(day).toBeGreaterThan(options.lastDay - options.days);
      expect(day).toBeLessThanOrEqual(options.lastDay);
    }
    expect(last_seen).toBeGreaterThanOrEqual(first_seen);
  }
});

test('every reason is a sentence with its values, in both languages', () => {
  for (const { evidence } of hosts)
    for (const { summary, detail } of evidence)
      for (const lang of ['en', 'zh'] as const) {
        const said = say(lang, summary, detail);
        expect(said).not.toBe(summary);
        expect(said).not.toContain('?');
      }
});

test('sightings of a host are one an active day', () => {
  for (const host of hosts.slice(0, 200)) {
    const days = [...countrySightings(host, 7)].map(({ hour }) => Math.floor(hour / 86_400_000));
    if (host.verdict === 'mining') expect(days).toEqual(host.active_days);
    else expect(days).toHaveLength(1);
  }
});
