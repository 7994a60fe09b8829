/** Requests that wait for their answers, of both sides; answers are matched by id, over HTTP by order. */
import type { Side } from '../stream.ts';
import type { Message, Request } from './message.ts';

const MAX_WAITING = 320;

export class Requests {
  /** Requests ever added, and ever answered. */
  added = 0;
  taken = 0;
  private readonly waiting: Request[] = [];

  add(request: Request): void {
    this.added++;
    if (this.waiting.length >= MAX_WAITING) this.waiting.shift();
    this.waiting.push(request);
  }

  /** Takes out the request that `message` answers: the first of the other side with this id. */
  answered({ side, id, response }: Message): Request | undefined {
    return this.take((r) => r.side !== side && (response !== undefined || r.id === id));
  }

  /** Takes out the oldest share request of a side, for an answer without a usable id. */
  oldestShare(side: Side): Request | undefined {
    return this.take((request) => request.side === side && request.purpose === 'share');
  }

  /** The oldest request of a side will not be answered. */
  forget(side: Side): void {
    this.take((request) => request.side === side);
  }

  private take(fits: (request: Request) => boolean): Request | undefined {
    const at = this.waiting.findIndex(fits);
    if (at < 0) return undefined;
    this.taken++;
    return this.waiting.splice(at, 1)[0];
  }
}
