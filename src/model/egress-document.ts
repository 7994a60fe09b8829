/** Traffic to pools as the command line tells it. */
interface Traffic {
  /** Distinct addresses. */
  readonly hosts: number;
  readonly bytes_out: number;
  readonly bytes_in: number;
  /** Mean over the hour, the day or all days, bit/s. */
  readonly bits_out: number;
  readonly bits_in: number;
}

export interface EgressDocument {
  /** First and last day, included. */
  readonly from: string;
  readonly to: string;
  readonly by: 'hour' | 'day';
  /** All pools together; `time` is the start of the hour or day, ISO 8601 in UTC. */
  readonly course: readonly (Traffic & { readonly time: string })[];
  /** The most traffic first; empty when unknown. */
  readonly pools: readonly (Traffic & { readonly pool: string })[];
}
