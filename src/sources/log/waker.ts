/** Waits until a directory may have changed, and never longer than asked: what the system tells is a hint only. */
import { watch, type FSWatcher } from 'node:fs';

export class Waker {
  private readonly watchers: FSWatcher[] = [];
  private wake: () => void = () => undefined;

  /** Directories that cannot be watched are looked at when the time is over. */
  constructor(directories: Iterable<string>) {
    for (const directory of new Set(directories)) {
      try {
        const watcher = watch(directory, { persistent: false }, () => this.wake());
        watcher.on('error', () => watcher.close());
        this.watchers.push(watcher);
      } catch {
        // Not there yet, or no more watches to be had.
      }
    }
  }

  async wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted === true) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        this.wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done);
      this.wake = done;
    });
  }

  close(): void {
    for (const watcher of this.watchers) watcher.close();
  }
}
