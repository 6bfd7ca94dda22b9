/** Results: each bench leaves its numbers in out/bench/, and RESULTS.md is written anew from all of them. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/run.mjs';

const folder = path.join(root, 'out/bench');
const report = path.join(root, 'bench/RESULTS.md');

/** Keeps the numbers of one bench, prints its part of the report, and writes the report. */
export function saveResults(name, results) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(results, undefined, 1));
  console.log(`\n${parts[name](results)}`);
  const written = Object.entries(parts).flatMap(([part, write]) => {
    const file = path.join(folder, `${part}.json`);
    return fs.existsSync(file) ? [write(JSON.parse(fs.readFileSync(file, 'utf8')))] : [];
  });
  fs.writeFileSync(
    report,
    [
      '# Results\n\nWritten by `npm run bench` and `npm run bench:peers`; [README.md](README.md) tells what each number means.\n',
      ...written,
    ].join('\n'),
  );
}

const parts = { ours: oursText, peers: peersText };

function oursText({ machine, checks, editors }) {
  const growth = checks.slice(1).map(({ documents, cold }, index) => {
    const before = checks[index];
    return `From ${count(before.documents)} to ${count(documents)} documents a cold check takes ${(cold / before.cold).toFixed(1)} times as long.\n`;
  });
  return [
    '## Playbook Author\n',
    `${machineText(machine)}\n`,
    '### `playbook check`, whole process\n',
    table(
      ['documents', 'MB', 'cold s', 'warm s', 'planted faults', 'found', 'false alarms'],
      checks.map(row => [
        count(row.documents),
        row.megabytes.toFixed(1),
        seconds(row.cold),
        seconds(row.warm),
        row.planted,
        row.found,
        row.wrong,
      ]),
    ),
    ...growth,
    '### Editor, over the Language Server Protocol\n',
    editorTable(
      editors.map(row => ({ name: count(row.documents), ...row })),
      'documents',
    ),
  ].join('\n');
}

function peersText({ machine, versions, checks, faults, editors }) {
  return [
    '## Beside others\n',
    `${machineText(machine)}\n`,
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.\n`,
    '### Whole process\n',
    ...checks.map(({ documents, rows }) => {
      const own = rows.find(({ isOwn }) => isOwn).time;
      return `${count(documents)} documents:\n\n${table(
        ['', 'checks', 's', 'times ours'],
        rows.map(({ name, checks, time }) => [name, checks, seconds(time), (time / own).toFixed(2)]),
      )}`;
    }),
    `### Planted faults found, of ${count(faults.documents)} documents\n`,
    table(
      ['fault', 'planted', ...faults.tools.map(({ name }) => name)],
      [
        ...faults.kinds.map(({ kind, planted }) => [
          kind,
          planted,
          ...faults.tools.map(({ found }) => found[kind] || '–'),
        ]),
        ['**false alarms**', '', ...faults.tools.map(({ wrong }) => wrong)],
      ],
    ),
    '### Editor, over the Language Server Protocol\n',
    ...editors.map(({ documents, rows }) => `${count(documents)} documents:\n\n${editorTable(rows, '')}`),
  ].join('\n');
}

const editorTable = (rows, first) =>
  table(
    [
      first,
      'first problems ms',
      'library read ms',
      'idle ms',
      'memory MB',
      'highest MB',
      'keystroke p50 ms',
      'p95 ms',
      'file came ms',
      'file went ms',
    ],
    rows.map(({ name, ...row }) => [
      name,
      whole(row.first),
      whole(row.indexed),
      whole(row.idle),
      whole(row.memory),
      whole(row.highest),
      fine(row.keystroke),
      fine(row.keystroke95),
      fine(row.came),
      fine(row.went),
    ]),
  );

const machineText = ({ date, cpu, cores, memoryGiB, system, node, version, load, loadAtEnd }) =>
  `${date}, Playbook Author ${version}, Node.js ${node}, ${system}, ${cpu}, ${cores} cores, ${memoryGiB} GiB; load ${load.toFixed(1)} before, ${loadAtEnd.toFixed(1)} after.`;

const isMeasured = value => typeof value === 'number' && !Number.isNaN(value);
const seconds = milliseconds => (isMeasured(milliseconds) ? (milliseconds / 1000).toFixed(2) : '–');
const whole = value => (isMeasured(value) ? value.toFixed(0) : '–');
const fine = value => (isMeasured(value) ? value.toFixed(1) : '–');
const count = value => value.toLocaleString('en-US');

const table = (heads, rows) =>
  `${[heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')}\n`;
