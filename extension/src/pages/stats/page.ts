import type { PersonTotal, Stats } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Background } from "../../shared/messages";
import { type Hang, hangOn } from "./charts/hang";
import { type Choice, choiceWords, EVERYTHING, fromHash, questionOf, toHash } from "./choice";
import { mayErase } from "./erase";
import { type Erasing, ofPerson } from "./erasures";
import { filters } from "./filters";
import { troubleCard } from "./trouble";
import { emptyView, titled, type View, view } from "./view";

export interface Rooms {
  readonly ask: Background;
  readonly now?: () => Date;
  /** Gives charts their places, until the signal aborts. */
  readonly hanging?: (signal: AbortSignal) => Hang;
}

/** The statistics page, as it is asked for by its filters. What is shown stays until something newer is there. */
export function statsPage({ ask, now = () => new Date(), hanging = hangOn }: Rooms): HTMLElement {
  let choice = fromHash(location.hash);
  /** The newest question: answers to earlier ones come too late. */
  let newest = 0;
  let charts = new AbortController();
  const said = element("p", { class: "said", role: "status" });
  const top = element("div");
  const below = element("div");
  const bar = filters(change);
  bar.node.hidden = true;
  bar.show(choice);

  async function show(spoken: (stats: Stats) => string): Promise<void> {
    newest += 1;
    const asked = newest;
    const about = choice;
    below.ariaBusy = "true";
    const answer = await ask({ kind: "stats", question: questionOf(about, now()) });
    if (asked !== newest) {
      return;
    }
    below.ariaBusy = "false";
    const old = charts;
    charts = new AbortController();
    if (!answer.ok) {
      const again = () => void show(spoken);
      put({
        head: titled("Your habits"),
        body: troubleCard(answer.trouble, answer.message, again),
      });
    } else {
      draw(answer.value, about);
      said.textContent = spoken(answer.value);
    }
    old.abort();
  }

  function draw(stats: Stats, { person }: Choice): void {
    bar.node.hidden = stats.kept.messages === 0;
    bar.offer(stats.people.listed);
    const acts = {
      choose: chooseOnly,
      erase: (of: PersonTotal) => erase(ofPerson(of)),
      eraseSome: erase,
      showAll,
    };
    put(
      stats.kept.messages === 0
        ? emptyView()
        : view(stats, person && newer(stats, person), hanging(charts.signal), acts),
    );
  }

  function put({ head, body }: View): void {
    const open = tables(below)
      .filter(({ details }) => details.open)
      .map(({ caption }) => caption);
    top.replaceChildren(head);
    below.replaceChildren(body);
    for (const { caption, details } of tables(below)) {
      details.open = open.includes(caption);
    }
  }

  function change(part: Partial<Choice>): void {
    choice = { ...choice, ...part };
    const hash = toHash(choice);
    // In place of the address before: choosing is no step to go back by.
    history.replaceState(null, "", hash === "" ? location.pathname : `#${hash}`);
    const about = choice;
    void show(({ messages }) => choiceWords(about, messages));
  }

  function chooseOnly(person: PersonTotal): void {
    bar.show({ ...choice, person });
    change({ person });
    bar.focusPerson();
  }

  function showAll(): void {
    bar.show(EVERYTHING);
    change(EVERYTHING);
    bar.focusPerson();
  }

  async function erase({ erasure, question, done }: Erasing): Promise<void> {
    if (!(await mayErase(question))) {
      return;
    }
    const answer = await ask({ kind: "erase", erasure });
    if (!answer.ok) {
      said.textContent = answer.message;
      return;
    }
    if (erasure.correspondent === choice.person?.address) {
      choice = { ...choice, person: null };
      bar.show(choice);
    }
    await show(() => done(answer.value.rows));
    top.querySelector("h1")?.focus();
  }

  void show(() => "");
  return element("main", {}, top, bar.node, said, below);
}

/** What is known of them now. */
function newer({ people }: Stats, person: PersonTotal): PersonTotal {
  return people.listed.find(({ address }) => address === person.address) ?? person;
}

/** The tables behind charts, by what they are of: one that was open stays open with newer numbers. */
function tables(within: HTMLElement) {
  return [...within.querySelectorAll("details")].map((details) => ({
    details,
    caption: details.querySelector("caption")?.textContent,
  }));
}
