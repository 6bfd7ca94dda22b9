/** Snippets are found by the name of the product, then by that of their kind. */
import { expect, it } from 'vitest';
import { snippetsOf } from '../../../core/src/kinds/snippets.ts';

const outline = { sections: [{ heading: 'When it Hurts', body: ['- ${1:sign}'] }] };
const prefixes = (name: string) =>
  Object.values(snippetsOf([{ name, schema: {}, outline }])).map(({ prefix }) => prefix);

it.each([
  ['playbook', ['playbook-document', 'playbook-when-it-hurts']],
  ['runbook', ['playbook-runbook-document', 'playbook-runbook-when-it-hurts']],
])('of the kind %s begin with %s', (kind, expected) => expect(prefixes(kind)).toEqual(expected));
