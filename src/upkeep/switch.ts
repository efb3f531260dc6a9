/**
 * Shows the wordings of the reader's day, by the clock in Vietnam (UTC+7) whatever zone the device is in, so that a
 * page stored long ago tells the fee of today. A device whose clock is behind the day of the build keeps what was
 * built. Old enough for Chrome 80 and Safari 13; without it the wordings of the day of the build stand.
 * @param today the day of the build, `2026-11-28`
 */
export function switchScript(today: string): string {
  return (
    `(function(d){d<"${today}"||document.querySelectorAll("[data-from],[data-until]").forEach(` +
    'function(e){var s=e.dataset;e.hidden=d<s.from||d>s.until})})' +
    '(new Date(Date.now()+252e5).toISOString().slice(0,10))'
  );
}

/** Whether a page has words that change with the day. */
export function changesWithDay(html: string): boolean {
  return / data-(?:from|until)="/.test(html);
}
