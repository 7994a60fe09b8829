/** An API over a real store with a small made-up country and one user of each role. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { loadAdvice } from '../../src/advice.ts';
import { dataDir } from '../../src/lib/program-files.ts';
import { energyTables } from '../../src/response/energy/tables.ts';
import type { Store } from '../../src/model/store.ts';
import { settingsOf } from '../../src/settings.ts';
import { rollupIn } from '../../src/rollup.ts';
import { tellBy } from '../../src/telling.ts';
import { heldBy } from '../../src/who.ts';
import { commonAgents } from '../../src/wiring.ts';
import { createApi } from '../../src/api/api.ts';
import { Changes } from '../../src/api/changes.ts';
import type { ApiDeps, Env } from '../../src/api/deps.ts';
import { comparedReadings } from '../../src/compare-readings.ts';
import { bulletinOf } from '../../src/bulletin.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { keepHosts } from '../../src/keep.ts';
import {
  countryHosts,
  countryLeases,
  countrySightings,
  countryUnits,
} from '../../src/lab/country.ts';
import type { Host } from '../../src/model/host.ts';
import { roles, type Role } from '../../src/model/role.ts';
import { openOwnTables } from '../../src/own-tables.ts';
import { ownUnits } from '../../src/own-units.ts';
import { openRegister } from '../../src/register/register.ts';
import { importOwn } from '../../src/register/units.ts';
import { practiceOf } from '../../src/practice.ts';
import { createUser } from '../../src/register/users.ts';
import { trafficRows } from '../../src/model/traffic-row.ts';
import { openStore } from '../../src/store/open-store.ts';

export const PASSWORD = 'correct horse battery';
export const LAST_DAY = 20_780;
/** Days the country has, as they are asked for. */
export const DAYS = 'from=2026-10-25&to=2026-11-23';

export interface Scene extends AsyncDisposable {
  readonly api: Hono<Env>;
  readonly deps: ApiDeps;
  readonly store: Store;
  readonly hosts: readonly Host[];
  /** The unit of the unit user. */
  readonly unit: string;
  /** A request as somebody; nobody without a cookie. */
  readonly ask: (path: string, options?: Asking) => Promise<Response>;
  /** Session cookies, as `name=value`. */
  readonly cookies: ReadonlyMap<Role, string>;
  /** Header by which the last one signed in got a cookie. */
  readonly setCookie: string;
}

export interface Asking {
  readonly as?: Role | undefined;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const ORIGIN = 'http://davylamp.test';

/** Makes it. */
export async function scene(options: Partial<ApiDeps> = {}): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-api-'));
  const store = await openStore({ path: join(folder, 'store') });
  const register = await openRegister({ path: join(folder, 'register.db') });
  const country = { seed: 3, hosts: 1500, lastDay: LAST_DAY, days: 60, units: 20 };
  const hosts = [...countryHosts(country)];
  await keepHosts(store, hosts, 1);
  const seen = hosts.slice(0, 200).map((h) => [...countrySightings(h, 3)]);
  await store.append('sighting', 'country', seen.flat());
  await store.append(
    'traffic',
    'country',
    seen.flatMap((sightings) => trafficRows(sightings, 1, 0)),
  );
  await store.append(
    'binding',
    'leases',
    hosts.slice(0, 200).flatMap((h) => countryLeases(h, 3)),
  );
  const unit = hosts.find((h) => h.unit !== null)!.unit!;
  for (const role of roles)
    await createUser(register, {
      name: role,
      password: PASSWORD,
      role,
      ...(role === 'unit_user' && { units: [unit] }),
    });
  const onFault = (error: unknown): never => {
    throw error;
  };
  const own = openOwnTables(bareSchema.parse({ register: { path: join(folder, 'register.db') } }));
  await importOwn(register, {
    source: 'country',
    table: { units: countryUnits(country.units), prefixes: [] },
    actor: 'test',
  });
  const deps: ApiDeps = {
    store,
    changes: new Changes(store, onFault, 100),
    register,
    tell: tellBy(bareSchema.parse({})),
    energy: energyTables(),
    readings: (lang, asked) => comparedReadings(store, energyTables(), lang, asked),
    heldBy: (ip) => heldBy(store, ip),
    units: ownUnits(own, register, store),
    bulletin: (month) => bulletinOf(store, bareSchema.parse({}), month, 'test'),
    children: [],
    rollup: (month) => rollupIn(register, bareSchema.parse({}), month),
    advise: loadAdvice(bareSchema.parse({})),
    isCommonAgent: commonAgents(),
    settings: settingsOf(bareSchema.parse({})),
    version: 'test',
    practice: practiceOf(bareSchema.parse({}), 'test'),
    setup: undefined,
    synthetic: true,
    consoleDir: undefined,
    mapsDir: join(dataDir, 'maps'),
    onFault,
    secure: false,
    ...options,
  };
  const api = createApi(deps);
  const cookies = new Map<Role, string>();
  const ask: Scene['ask'] = async (path, { as, method = 'GET', body, headers = {} } = {}) =>
    api.request(`${ORIGIN}${path}`, {
      method,
      headers: {
        host: 'davylamp.test',
        ...(method !== 'GET' && { origin: ORIGIN, 'content-type': 'application/json' }),
        ...(as !== undefined && { cookie: cookies.get(as) ?? '' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  let setCookie = '';
  for (const role of roles) {
    const answer = await ask('/api/v1/session', {
      method: 'POST',
      body: { name: role, password: PASSWORD },
    });
    setCookie = answer.headers.get('set-cookie')!;
    cookies.set(role, setCookie.split(';')[0]!);
  }
  return {
    api,
    deps,
    store,
    hosts,
    unit,
    ask,
    cookies,
    setCookie,
    [Symbol.asyncDispose]: async () => {
      deps.changes[Symbol.dispose]();
      await own[Symbol.asyncDispose]();
      await register.destroy();
      await store[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, maxRetries: 3 });
    },
  };
}
