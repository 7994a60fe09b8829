/** The first code that runs, small enough to be there at once: the document gets its language and theme, and what the page shows first
 * is asked for, while the rest of the code is still on its way. */
import { askAhead } from './api/ask.ts';
import { ME, statisticsPath } from './api/paths.ts';
import { choose, chosen } from './state/choices.ts';
import { filtersFromQuery, spanned } from './state/filters.ts';

choose(chosen());
askAhead(ME);
if (location.pathname === '/')
  askAhead(statisticsPath('overview', spanned(filtersFromQuery(location.search))));
void import('./main.tsx');
