/** Starts the console: see first.ts, which runs before. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refusal } from './api/ask.ts';
import { KeysProvider } from './keys/registry.tsx';
import { overviewQuery } from './pages/use-situation.ts';
import { filtersFromQuery, spanned } from './state/filters.ts';
import { meQuery } from './shell/me.ts';
import { router } from './router.tsx';
import { PreferencesProvider } from './state/preferences.tsx';
import './style/tokens.css';
import './style/base.css';

/** What was refused is refused again; what did not answer may. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (times, error) => times < 2 && error instanceof Refusal && error.status >= 500,
    },
  },
});

// The first numbers are not waited for until it is known who may see them.
void client.prefetchQuery(meQuery);
if (location.pathname === '/')
  void client.prefetchQuery(overviewQuery(spanned(filtersFromQuery(location.search))));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <PreferencesProvider>
        <KeysProvider>
          <RouterProvider router={router} />
        </KeysProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
