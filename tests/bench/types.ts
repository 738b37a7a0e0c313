import type { AppServer } from '../setup/server.ts';

/** Where one measurement runs: the built app on a port, and how often it is repeated. */
export interface Bench {
	readonly server: AppServer;
	readonly runs: number;
	/** CPU throttling: 1 is this machine, 4 is four times slower. */
	readonly throttle: number;
}

/** Values of one quantity over the runs. */
export interface Measured {
	readonly name: string;
	readonly unit: string;
	readonly values: readonly number[];
}

/** Measures one or more quantities in the same runs. */
export type Measure = (bench: Bench) => Promise<readonly Measured[]>;
