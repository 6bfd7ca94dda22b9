/** Dates as frontmatter writes them. */

/** The day of a moment in its local time zone, `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
