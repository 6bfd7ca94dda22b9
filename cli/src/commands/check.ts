/** `playbook check`: reports what is wrong in files and folders. */
import { type CheckOptions, checkPaths } from '../findings.ts';
import { formats } from '../formats/index.ts';
import { counted, painter, wantsColour } from '../terminal.ts';
import { readArguments, UsageError } from './usage.ts';

const options = {
  format: { type: 'string', default: 'pretty' },
  'max-warnings': { type: 'string' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'write-baseline': { type: 'boolean', default: false },
  'no-baseline': { type: 'boolean', default: false },
  'no-cache': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  'no-color': { type: 'boolean', default: false },
} as const;

/** Mends if asked to, checks and reports what is left; gives 0 for clean, 1 for errors or too many warnings. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args: [...args], options, allowPositionals: true });
  const format = formats[values.format];
  if (!format) throw new UsageError(`Unknown format '${values.format}'; expected ${Object.keys(formats).join(', ')}.`);
  const maxWarnings = readMaximum(values['max-warnings']);
  const started = process.uptime();
  const outcome = await checkPaths(positionals, {
    fixTitles: values.format !== 'pretty',
    cache: !values['no-cache'],
    ...deeds(values),
  });
  const { findings, documents, baselined, notices, diff } = outcome;
  const shown = values.quiet ? findings.filter(({ problem }) => problem.severity === 'error') : findings;
  const paint = painter(!values['no-color'] && wantsColour(process.stdout));
  for (const notice of notices) process.stderr.write(`playbook: ${notice}\n`);
  const report = format(shown, { paint, documents, baselined, seconds: process.uptime() - started });
  // A diff goes alone to standard output, so that it can be handed on; of what is left only the sum is told.
  process.stdout.write(values['dry-run'] ? diff : report);
  if (values['dry-run']) process.stderr.write(`playbook: ${counted(findings.length, 'problem')} would be left.\n`);
  const count = (severity: string) => findings.filter(({ problem }) => problem.severity === severity).length;
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0;
}

/** What is to be done besides checking. */
function deeds(values: Deeds): Pick<CheckOptions, 'mend' | 'baseline'> {
  const { fix, 'dry-run': dryRun, 'write-baseline': write, 'no-baseline': ignore } = values;
  if (dryRun && (!fix || write))
    throw new UsageError('--dry-run shows what --fix would change; expected both, and nothing to write.');
  if (write && ignore) throw new UsageError('--write-baseline and --no-baseline exclude each other.');
  return { mend: fix ? (dryRun ? 'show' : 'write') : 'off', baseline: write ? 'write' : ignore ? 'ignore' : 'read' };
}

type Deeds = Readonly<Record<'fix' | 'dry-run' | 'write-baseline' | 'no-baseline', boolean>>;

function readMaximum(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings is '${value}'; expected a whole number.`);
  return Number(value);
}
