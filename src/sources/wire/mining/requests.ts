/** Requests that wait for their answers, of both sides; answers are matched by id, over HTTP by order. */
import type { Message, Request } from './message.ts';

const MAX_WAITING = 320;

export class Requests {
  private waiting: Request[] = [];

  add(request: Request): void {
    if (this.waiting.length >= MAX_WAITING) this.waiting.shift();
    this.waiting.push(request);
  }

  /** Takes out the request that `message` answers: the first of the other side with this id. */
  answered({ side, id, response }: Message): Request | undefined {
    const at = this.waiting.findIndex(
      (request) => request.side !== side && (response !== undefined || request.id === id),
    );
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }

  /** Takes out the oldest share request of a side, for an answer without a usable id. */
  oldestShare(side: 0 | 1): Request | undefined {
    const at = this.waiting.findIndex((r) => r.side === side && r.purpose === 'share');
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }
}
