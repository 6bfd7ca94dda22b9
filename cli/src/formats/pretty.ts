/** The format `pretty`: for people, one file after the other. */
import { positionAt, type Severity } from '#core';
import { counted, type Paint } from '../terminal.ts';
import type { Finding, Format } from './format.ts';

const words: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** Findings by file with place, severity, message and rule, and a sentence that sums them up. */
export const pretty: Format = (findings, { paint, documents, baselined, seconds }) => {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byFile.get(finding.file);
    if (known) known.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const files = [...byFile].map(([file, found]) => `${paint.underline(file)}\n${rows(found, paint)}\n\n`);
  const time = `${counted(documents, 'document')} in ${seconds.toFixed(1)} s`;
  return `${files.join('')}${summary(findings, byFile.size, paint, baselined)} ${paint.dim(`(${time})`)}\n`;
};

function rows(findings: readonly Finding[], paint: Paint): string {
  const places = findings.map(({ problem, lines }) => {
    const { line, column } = positionAt(lines, problem.start);
    return `${line + 1}:${column + 1}`;
  });
  const width = places.reduce((most, place) => Math.max(most, place.length), 0);
  return findings
    .map(({ problem: { severity, message, rule } }, index) => {
      const word = painted(severity, paint)(words[severity].padEnd(7));
      return `  ${(places[index] ?? '').padEnd(width)}  ${word}  ${message}  ${paint.dim(rule)}`;
    })
    .join('\n');
}

const painted = (severity: Severity, paint: Paint): ((text: string) => string) =>
  severity === 'error'
    ? paint.red
    : severity === 'warning'
      ? paint.yellow
      : severity === 'hint'
        ? paint.dim
        : paint.blue;

function summary(findings: readonly Finding[], files: number, paint: Paint, baselined: number): string {
  const old = baselined > 0 ? ` ${counted(baselined, 'more problem')} in the baseline.` : '';
  if (findings.length === 0) return paint.green(old ? 'No new problems.' : 'No problems.') + old;
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { problem } of findings) counts[problem.severity]++;
  const parts = (Object.keys(words) as Severity[]).flatMap(severity => {
    const count = counts[severity];
    return count > 0 ? [painted(severity, paint)(counted(count, names[severity]))] : [];
  });
  const word = old ? 'new problem' : 'problem';
  const found = paint.bold(`${counted(findings.length, word)} in ${counted(files, 'file')}`);
  return `${found}: ${parts.join(', ')}${old && `.${old}`}`;
}

const names: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};
