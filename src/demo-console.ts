/** The console over a country that nobody lives in, for a newcomer: made, served, and gone with the program. See App.demoConsole. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoConsoleOptions } from './app-port.ts';
import { append, keepHosts } from './keep.ts';
import {
  countryHosts,
  countryLeases,
  countrySightings,
  countryUnits,
  type CountryOptions,
} from './lab/country.ts';
import { countryHeard } from './lab/country-sensors.ts';
import { dayOf } from './lib/days.ts';
import { trafficRows } from './model/traffic-row.ts';
import { openRegister } from './register/register.ts';
import { newSecret } from './register/secrets.ts';
import { importOwn } from './register/units.ts';
import { createUser } from './register/users.ts';
import { serve } from './serve.ts';
import { open } from './wiring.ts';

const SEED = 2021;
const HOSTS = 20_000;
const UNITS = 400;
/** Hosts that are told of hour by hour, too; the first in the list are among them. */
const WITH_HOURS = 4000;

/** See `App.demoConsole`. */
export async function demoConsole(options: DemoConsoleOptions): Promise<void> {
  const { config, version, signal, onReady } = options;
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-country-'));
  const store = { path: join(folder, 'store') };
  const register = { path: join(folder, 'register.db') };
  try {
    await fill(store.path, {
      seed: SEED,
      hosts: HOSTS,
      lastDay: dayOf(Date.now()),
      days: 60,
      units: UNITS,
    });
    const name = 'demo';
    const password = newSecret().slice(0, 12);
    {
      await using users = await openRegister(register);
      await createUser(users, { name, password, role: 'analyst' });
      await importOwn(users, {
        source: 'country',
        table: { units: countryUnits(UNITS), prefixes: [] },
        actor: 'system',
      });
    }
    await serve({
      config: { ...config, register },
      store,
      version,
      signal,
      listen: options.listen,
      synthetic: true,
      onReady: ({ url }) => onReady?.({ url, name, password }),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function fill(path: string, country: CountryOptions): Promise<void> {
  await using store = await open({ path });
  const hosts = [...countryHosts(country)];
  await keepHosts(store, hosts, Date.now());
  const sightings = hosts
    .slice(0, WITH_HOURS)
    .flatMap((host) => [...countrySightings(host, country.seed)]);
  await append(store, 'sighting', sightings);
  const traffic = [...Map.groupBy(sightings, ({ host }) => host).values()].flatMap((of) =>
    trafficRows(of, Date.now(), 0),
  );
  await append(store, 'traffic', traffic);
  const leases = hosts.slice(0, WITH_HOURS).flatMap((host) => countryLeases(host, country.seed));
  await append(store, 'binding', leases);
  const heard = [...countryHeard(country)].filter(({ last_time }) => last_time < Date.now());
  await append(store, 'heard', heard);
}
