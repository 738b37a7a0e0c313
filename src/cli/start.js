/** `npm start`. Plain JavaScript, so that the server carries no compiler: what it takes to build goes with its process. */
import { spawnSync } from 'node:child_process';

const builder = ['src/cli/build-when-stale.ts'];
const { status } = spawnSync(process.execPath, builder, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const server = new URL('../../build/index.js', import.meta.url);
await import(server.href);
