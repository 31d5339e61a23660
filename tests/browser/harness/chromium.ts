import puppeteer, { type CDPSession, type Page } from "puppeteer-core";
import { type Driver, type Inside, type Launch, overJson } from "./driver";

// A fresh profile would otherwise try to reach its maker's servers before the first page.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--disable-features=AutofillServerCommunication",
];

export async function launchChromium({
  extension,
  proxyPort,
  proxyLoopback,
  downloads,
  switches = [],
}: Launch): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "chrome",
    executablePath: process.env.WARMLINE_CHROMIUM ?? "/usr/bin/chromium",
    pipe: true,
    enableExtensions: true,
    ...(downloads && { downloadBehavior: { policy: "allow", downloadPath: downloads } }),
    args: [
      ...QUIET,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      ...(proxyLoopback ? ["--proxy-bypass-list=<-loopback>"] : []),
      ...switches,
      // Chromium refuses its sandbox to root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const extensionId = extension ? await browser.installExtension(extension) : "";
  return {
    name: "chromium",
    browser,
    extensionId,
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    closedRoots,
  };
}

async function closedRoots(page: Page): Promise<Inside[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  return [...closedUnder(root)].map((backendNodeId) => inside(session, backendNodeId));
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

function* closedUnder(node: DomNode): Generator<number> {
  if (node.shadowRootType === "closed") yield node.backendNodeId;
  for (const below of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* closedUnder(below);
}

function inside(session: CDPSession, backendNodeId: number): Inside {
  return async (work, ...rest) => {
    const { object } = await session.send("DOM.resolveNode", { backendNodeId });
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: overJson(work),
      arguments: [{ objectId: object.objectId }, { value: JSON.stringify(rest) }],
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(result.value);
  };
}
