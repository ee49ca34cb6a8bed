import { heavyAskers } from './heavy-askers.ts';

/** Faults too slow or too rare for the gate, one file each; `npm run faults [address]` prints what held and what broke. */
const [address] = process.argv.slice(2);
process.exitCode = (await heavyAskers(address)) ? 0 : 1;
