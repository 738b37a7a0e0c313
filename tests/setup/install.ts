/** Makes sure of everything the tests drive. */
import { testedBrowser } from './browsers.ts';
import { ensureTools } from './tools.ts';

ensureTools(testedBrowser);
