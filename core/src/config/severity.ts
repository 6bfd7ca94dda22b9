/** Severities: how serious a problem is, and what an author may set instead. */

/** How serious a problem is, in the terms of the Language Server Protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How a rule is reported, or that it is not. */
export type RuleSetting = Severity | 'off';

const settings: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies RuleSetting[];

/** Whether a value of an author's is a setting. */
export const isRuleSetting = (value: unknown): value is RuleSetting => settings.includes(value);
