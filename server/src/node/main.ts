/** Entry point of the language server on Node. */
import { startServer } from './start.ts';

void startServer();
