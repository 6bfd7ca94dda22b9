/** A folder that only the client can read: the server asks it, and leaves out what git ignores. */
import { expect, it } from 'vitest';
import { clientFileSystem } from '../../server/src/clientFileSystem.ts';
import { listFilesMethod, readFilesMethod } from '../../server/src/protocol.ts';

it('lists what the disk would list', async () => {
  const texts: Record<string, string> = {
    'mem:/base/.gitignore': 'drafts/\n*.tmp.md\n',
    'mem:/base/a/.gitignore': '!keep.tmp.md\n',
  };
  const connection = {
    async sendRequest(method: string, params: { uris: string[] }) {
      if (method === readFilesMethod) return { texts: params.uris.map(uri => texts[uri] ?? null) };
      expect(method).toBe(listFilesMethod);
      return {
        files: [
          '.gitignore',
          'x.md',
          'x.tmp.md',
          'a/.gitignore',
          'a/keep.tmp.md',
          'drafts/d.md',
          '.hidden.md',
          'a/t.template.md',
        ],
        folders: ['a', 'drafts'],
        unlisted: ['node_modules'],
      };
    },
  };
  const { entries, documents } = await clientFileSystem(connection as never).list('mem:/base');
  expect(documents).toEqual(['x.md', 'a/keep.tmp.md']);
  expect(entries.get('drafts')).toBe('unlisted');
  expect(entries.has('drafts/d.md')).toBe(false);
  expect(entries.get('x.tmp.md')).toBe('file');
});
