import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { until } from "./until";

export const ADDRESS = "127.0.0.1:27845";
const ROOT = resolve(import.meta.dirname, "../../..");
const WARMLINE = join(ROOT, ".venv/bin/warmline");
const PYTHON = join(ROOT, ".venv/bin/python");

/** The real companion, as a user would start it, with a home of its own that can be thrown away. */
export class Companion {
  private process: ChildProcess | null = null;
  private said = "";

  private constructor(private readonly home: string) {}

  static async create(): Promise<Companion> {
    return new Companion(await mkdtemp(join(tmpdir(), "warmline-home-")));
  }

  async start(): Promise<void> {
    if (await answers()) throw new Error(`Something else answers on ${ADDRESS}: stop it first.`);
    this.process = spawn(WARMLINE, ["serve", "--key-file"], { env: this.environment(), stdio: "pipe" });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on("data", (words) => {
        this.said += words;
      });
    await until(
      "the companion to answer",
      async () => {
        if (this.process?.exitCode !== null) throw new Error(`The companion stopped: ${this.said}`);
        return answers();
      },
      { within: 40_000 },
    );
  }

  async stop(): Promise<void> {
    const running = this.process;
    this.process = null;
    if (!running || running.exitCode !== null) return;
    running.kill("SIGTERM");
    await once(running, "exit");
  }

  /** As when it crashes: at once, with whatever it has in hand. */
  async kill(): Promise<void> {
    const running = this.process;
    this.process = null;
    running?.kill("SIGKILL");
    if (running) await once(running, "exit");
  }

  /** From now on it takes questions and answers none, as a program does that hangs; until `thaw`. */
  freeze(): void {
    this.process?.kill("SIGSTOP");
  }

  thaw(): void {
    this.process?.kill("SIGCONT");
  }

  /** The line that a user copies into the welcome page. */
  async pairingLine(): Promise<string> {
    const { stdout } = await promisify(execFile)(WARMLINE, ["pair", "--key-file"], {
      env: this.environment(),
    });
    const line = /warmline:[0-9a-f]{16}:[a-z2-7]{32}/.exec(stdout)?.[0];
    if (!line) throw new Error(`warmline pair gave no pairing line: ${stdout}`);
    return line;
  }

  /** Fills its store with so many messages of ten years. */
  async fillYears(messages: number): Promise<void> {
    const folders = [process.env.PYTHONPATH, join(ROOT, "tests")].filter(Boolean);
    const env = { ...this.environment(), PYTHONPATH: folders.join(delimiter) };
    await promisify(execFile)(PYTHON, ["-m", "support.years_of_mail", String(messages)], { env });
  }

  /** All that is kept of sent messages, as its user would write it to a file. */
  async exported(): Promise<{ sent_at: string; thread: { onset: string | null } | null }[]> {
    const path = join(this.home, "kept.json");
    await promisify(execFile)(WARMLINE, ["export", "--key-file", "--replace", path], {
      env: this.environment(),
    });
    return JSON.parse(await readFile(path, "utf8")).messages;
  }

  /** What it wrote down of the requests it had, one a line. */
  async log(): Promise<string[]> {
    const text = await readFile(join(this.home, "state/warmline/warmline.log"), "utf8");
    return text.split("\n").filter((line) => /(GET|POST|OPTIONS|\?) \S/.test(line));
  }

  /** `warmline clients`, with what follows it. */
  async clients(...rest: string[]): Promise<string[]> {
    const { stdout } = await promisify(execFile)(WARMLINE, ["clients", "--key-file", ...rest], {
      env: this.environment(),
    });
    return stdout.trim().split("\n");
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.home, { recursive: true, force: true });
  }

  private environment(): NodeJS.ProcessEnv {
    const folder = (name: string) => join(this.home, name);
    return {
      ...process.env,
      HOME: this.home,
      XDG_DATA_HOME: folder("data"),
      XDG_STATE_HOME: folder("state"),
      XDG_CONFIG_HOME: folder("config"),
      XDG_CACHE_HOME: folder("cache"),
    };
  }
}

async function answers(): Promise<boolean> {
  return fetch(`http://${ADDRESS}/healthz`).then(
    (answer) => answer.status === 204,
    () => false,
  );
}
