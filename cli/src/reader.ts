/** The second thread of a check that reads files ahead. */
import { workerData } from 'node:worker_threads';
import { serveFiles } from '../../disk/src/threads/files.ts';

serveFiles(workerData);
