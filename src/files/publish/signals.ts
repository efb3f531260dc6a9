const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that signals do not break off; what they asked for happens right after it. Who already listens for a
 * signal is not disturbed: the system ends no process that listens.
 * @param work must not give others a turn
 */
export function undisturbed<Result>(work: () => Result): Result {
  const held = signals.filter((signal) => process.listenerCount(signal) === 0);
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    asked ??= signal;
  };
  for (const signal of held) process.on(signal, note);
  try {
    return work();
  } finally {
    // Node hands signals on between two turns, so that those of this turn arrive before the next one's end.
    setImmediate(() => {
      for (const signal of held) process.off(signal, note);
      if (asked) process.kill(process.pid, asked);
    });
  }
}
