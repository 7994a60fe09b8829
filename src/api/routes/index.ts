/** Every noun of the API, one file each. */
import { admin } from './admin.ts';
import { events } from './events.ts';
import { exports } from './exports.ts';
import { graph } from './graph.ts';
import { health } from './health.ts';
import { hosts } from './hosts.ts';
import { lists } from './lists.ts';
import { meta } from './meta.ts';
import { privacy } from './privacy.ts';
import { provider } from './provider.ts';
import { reports } from './reports.ts';
import { rollups } from './rollups.ts';
import { sealed } from './sealed.ts';
import { session } from './session.ts';
import { situation } from './situation.ts';
import { settings } from './settings.ts';
import { views } from './views.ts';
import { units } from './units.ts';

export const routes = [
  ...session,
  ...provider,
  ...situation,
  ...hosts,
  ...graph,
  ...sealed,
  ...views,
  ...units,
  ...lists,
  ...exports,
  ...reports,
  ...rollups,
  ...events,
  ...health,
  ...settings,
  ...admin,
  ...privacy,
  ...meta,
];
