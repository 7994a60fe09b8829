/** News from the server: one stream while the page is in sight, and what it told last. */
import { useSyncExternalStore } from 'react';

/** What is known of the stream. */
export interface Live {
  readonly connected: boolean;
  /** When a change was told of last, Unix milliseconds by this browser's clock; 0 before the first. */
  readonly heard: number;
}

/** A stream that was refused is asked for again after so long. */
const AGAIN_MS = 30_000;

let live: Live = { connected: false, heard: 0 };
/** The state of the store that was told last, to notice what changed while nobody listened. */
let state: string | undefined;
const watchers = new Set<() => void>();

function set(next: Partial<Live>): void {
  live = { ...live, ...next };
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

/** What is known of the stream now. */
export const useLive = (): Live => useSyncExternalStore(watch, () => live);

/** Listens until the returned function is called. A page out of sight does not: browsers open few connections to one server. */
export function listen(onChange: () => void): () => void {
  let source: EventSource | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const hear = ({ data }: MessageEvent<string>) => {
    const { at } = JSON.parse(data) as { readonly at: string | null };
    const isNewer = state !== undefined && at !== state;
    state = at ?? '';
    set(isNewer ? { connected: true, heard: Date.now() } : { connected: true });
    if (isNewer) onChange();
  };
  const close = () => {
    clearTimeout(later);
    source?.close();
    source = undefined;
    set({ connected: false });
  };
  // A connection that broke is taken up again by the browser; one that was refused is not.
  const lose = () => {
    const isRefused = source?.readyState === EventSource.CLOSED;
    if (!isRefused) return set({ connected: false });
    close();
    later = setTimeout(follow, AGAIN_MS);
  };
  const follow = () => {
    if (document.hidden) return close();
    if (source !== undefined) return;
    source = new EventSource('/api/v1/events');
    source.addEventListener('state', hear);
    source.addEventListener('change', hear);
    source.addEventListener('error', lose);
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    close();
  };
}
