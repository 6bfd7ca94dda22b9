/** Shares: which part of a feature the server gives, as author and client want it. */
import { expect, it } from 'vitest';
import { sharesOf } from '../../server/src/features/share.ts';

it('gives everything to a client that gives nothing by itself', () => {
  const shares = sharesOf({});
  expect(shares.of('definition')).toBe('all');
  expect(shares.of('inlayHints')).toBe('nothing');
});

it('leaves to the client what it gives, unless the author wants it', () => {
  const shares = sharesOf({ initializationOptions: { gives: ['definition', 'links', 'no such feature'] } });
  expect([shares.of('definition'), shares.of('links'), shares.of('hover')]).toEqual(['own', 'own', 'all']);
  shares.set({ definition: 'on', links: 'off', hover: 'sometimes', unknown: 'off' });
  expect([shares.of('definition'), shares.of('links'), shares.of('hover')]).toEqual(['all', 'nothing', 'all']);
  shares.setGiven(['hover']);
  shares.set(undefined);
  expect([shares.of('definition'), shares.of('links'), shares.of('hover')]).toEqual(['all', 'all', 'own']);
});

it.each([null, 5, 'off', [], { features: [] }])('takes settings that are none for nothing: %j', settings => {
  const shares = sharesOf({ initializationOptions: { gives: settings, features: settings } });
  shares.set(settings);
  shares.setGiven(settings);
  expect(shares.of('rename')).toBe('all');
});
