import { type CallKind, modelledMs, roundTrips, type ServiceCall } from './cost-model.ts';

export interface MeterReading {
  /** Round trips to Google. */
  readonly total: number;
  /** Round trips by kind; kinds that cost none are left out. */
  readonly byKind: Readonly<Partial<Record<CallKind, number>>>;
  /** Modelled time of all calls, local ones included. */
  readonly modelledMs: number;
}

/** Counts and times the service calls of one or more executions. */
export class Meter {
  readonly #byKind = new Map<CallKind, number>();
  readonly #whole: Meter | null;
  #total = 0;
  #ms = 0;

  /** With `whole`, everything recorded here is recorded there too. */
  constructor(whole: Meter | null = null) {
    this.#whole = whole;
  }

  record(call: ServiceCall): void {
    this.#whole?.record(call);
    const trips = roundTrips(call);
    if (trips > 0) this.#byKind.set(call.kind, (this.#byKind.get(call.kind) ?? 0) + trips);
    this.#total += trips;
    this.#ms += modelledMs(call);
  }

  read(): MeterReading {
    return { total: this.#total, byKind: Object.fromEntries(this.#byKind), modelledMs: Math.round(this.#ms) };
  }
}
