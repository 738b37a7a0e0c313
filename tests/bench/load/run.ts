/** Puts load on a sync server, in a process of its own: `run.ts PORT CLIENTS SECONDS`. Prints one JSON object. */
import { p95 } from '../statistics.ts';
import { LoadWriter } from './writer.ts';

const [port = 0, clients = 0, seconds = 0] = process.argv.slice(2).map(Number);

/** Before the clock starts, so that nothing is compiled or opened under it. */
const warmUp = 1000;

const writers = await Promise.all(Array.from({ length: clients }, () => LoadWriter.start(port)));
let isOver = false;
const writing = Promise.all(writers.map((writer) => writer.write(() => isOver)));
await new Promise((resolve) => setTimeout(resolve, warmUp));
for (const writer of writers) writer.times.length = 0;
const began = performance.now();
await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const times = writers.flatMap((writer) => writer.times);
const lasted = (performance.now() - began) / 1000;
isOver = true;
await writing;
console.log(JSON.stringify({ perSecond: times.length / lasted, p95: p95(times) }));
