/** What is known of an address by tables alone, and which table said it. */
import type { NetworkType } from './host.ts';

export interface EnrichDocument {
  readonly ip: string;
  readonly country: string | null;
  /** ISO 3166-2. */
  readonly region: string | null;
  /** As the operator's table or database spells it; null where none tells. */
  readonly city: string | null;
  /** In the language asked for; empty when unknown. */
  readonly place_name: string;
  /** `operator`, the name of a database, `overlay`, `dbip`; empty when unknown. */
  readonly place_source: string;
  /** Share of the country's addresses whose region another database tells as this source does, 0–1; null where nobody measured. */
  readonly place_agreement: number | null;
  readonly network_type: NetworkType;
  /** What each table says of the kind of network, the one that counts first. */
  readonly claims: readonly NetworkType[];
  readonly asn: number | null;
  readonly as_name: string | null;
  /** The operator's prefix that says so, and its unit with the sector. */
  readonly own_prefix: string | null;
  readonly unit: string | null;
  readonly sector: string | null;
  /** What a licence asks to be shown with it; empty when nothing does. */
  readonly attribution: string;
}
