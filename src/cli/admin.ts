/** `npm run admin`: looks after the sync store. Reads DATA_DIR and DATABASE_URL as the server does. */
import { runCommand } from '#lib/server/admin/commands.ts';
import { readSettings } from '#lib/server/settings.ts';

const { store } = readSettings(process.env);
const report = await runCommand(store, process.argv.slice(2), Date.now());
console.log(report.text);
if (!report.isFine) process.exitCode = 1;
