import type { Page } from "puppeteer-core";

/** What the page's main thread did after one key was pressed and before the next one was, in milliseconds of its own time. */
export interface Keystroke {
  /** All tasks together: the browser's, the page's and ours. */
  busy: number;
  /** What ran of our script within them, with all that it made the browser do at once. */
  ours: number;
  longestTask: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: begin, length, and length in time of the thread, which other work on the machine does not stretch. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { type?: string; url?: string }; name?: string };
}

const CATEGORIES = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** Traces Chromium while `work` presses keys. */
export async function traceKeys(page: Page, work: () => Promise<void>): Promise<Keystroke[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const presses = traceEvents.filter(
    ({ name, args }) => name === "EventDispatch" && args.data?.type === "keydown",
  );
  const [first] = presses;
  if (!first) throw new Error("No key was seen in the trace.");
  const here = traceEvents.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const tasks = here.filter(({ name }) => name === "RunTask");
  const ours = here.filter(
    ({ name, args }) => name === "FunctionCall" && args.data?.url?.startsWith("chrome-extension:"),
  );
  return presses.map(({ ts }, nth) => {
    // The task in which the key arrives has begun before.
    const begin = taskAround(tasks, ts)?.ts ?? ts;
    const next = presses[nth + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const end = taskAround(tasks, next)?.ts ?? next;
    const within = (events: readonly TraceEvent[]) =>
      events.filter((event) => begin <= event.ts && event.ts < end);
    const lengths = within(tasks).map(length);
    return { busy: sum(lengths), ours: sum(within(ours).map(length)), longestTask: Math.max(0, ...lengths) };
  });
}

function taskAround(tasks: readonly TraceEvent[], at: number): TraceEvent | undefined {
  return tasks.find(({ ts, dur = 0 }) => ts <= at && at < ts + dur);
}

function length({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
