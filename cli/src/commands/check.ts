/** `playbook check`: reports what is wrong in files and folders. */
import { checkPaths } from '../findings.ts';
import { formats } from '../formats/index.ts';
import { painter, wantsColour } from '../terminal.ts';
import { readArguments, UsageError } from './usage.ts';

const options = {
  format: { type: 'string', default: 'pretty' },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean', default: false },
  'no-color': { type: 'boolean', default: false },
} as const;

/** Checks and reports; gives 0 for clean, 1 for errors or too many warnings. */
export function checkCommand(args: readonly string[]): number {
  const { values, positionals } = readArguments({ args: [...args], options, allowPositionals: true });
  const format = formats[values.format];
  if (!format) throw new UsageError(`Unknown format '${values.format}'; expected ${Object.keys(formats).join(', ')}.`);
  const maxWarnings = readMaximum(values['max-warnings']);
  const started = performance.now();
  const { findings, documents, notices } = checkPaths(positionals, values.format !== 'pretty');
  const shown = values.quiet ? findings.filter(({ problem }) => problem.severity === 'error') : findings;
  const paint = painter(!values['no-color'] && wantsColour(process.stdout));
  for (const notice of notices) process.stderr.write(`playbook: ${notice}\n`);
  process.stdout.write(format(shown, { paint, documents, milliseconds: performance.now() - started }));
  const count = (severity: string) => findings.filter(({ problem }) => problem.severity === severity).length;
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0;
}

function readMaximum(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings is '${value}'; expected a whole number.`);
  return Number(value);
}
