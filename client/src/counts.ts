/** Counts in words, in the author's language. */
import { l10n } from 'vscode';

/** A count in words; nothing for 0. */
export const plural = (many: number, one: string, more: (many: number) => string): string =>
  many === 0 ? '' : many === 1 ? one : more(many);

/** `1 error`; nothing for 0. */
export const errorCount = (many: number): string =>
  plural(many, l10n.t('1 error'), count => l10n.t('{0} errors', count));

/** `2 warnings`; nothing for 0. */
export const warningCount = (many: number): string =>
  plural(many, l10n.t('1 warning'), count => l10n.t('{0} warnings', count));
