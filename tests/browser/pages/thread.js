import { openInline } from "./compose.js";
import { moment } from "./languages.js";
import { copy, lines, person } from "./parts.js";

export function showThread(thread) {
  const view = copy("thread");
  const heading = view.querySelector(".hP");
  heading.textContent = thread.subject;
  heading.dataset.legacyThreadId = thread.id;
  const list = view.querySelector("[role=list]");
  for (const message of thread.messages)
    list.append(message.collapsed ? collapsed(message) : expanded(message));
  addAnswer(list.lastElementChild.querySelector(".gB"), thread);
  return view;
}

function common(item, { from, date, shown }) {
  person(item.querySelector(".gD"), from);
  item.querySelector(".m-face").textContent = from.name[0];
  const when = item.querySelector(".g3");
  when.title = moment(date);
  when.textContent = shown;
}

function collapsed(message) {
  const item = copy("collapsed");
  common(item, message);
  item.querySelector(".iA").textContent = message.text.replaceAll("\n", " ").slice(0, 80);
  return item;
}

function expanded(message) {
  const item = copy("expanded");
  common(item, message);
  const root = item.querySelector(".adn");
  root.dataset.messageId = `#msg-f:${BigInt(`0x${message.id}`)}`;
  root.dataset.legacyMessageId = message.id;
  item.querySelector(".go").textContent = `<${message.from.email}>`;
  const recipients = item.querySelector(".hb");
  message.to.forEach((to, index) => {
    const entry = document.createElement("span");
    entry.className = "g2";
    person(entry, to);
    recipients.append(index ? ", " : "", entry);
  });
  item.querySelector(".a3s").append(lines(message.text));
  return item;
}

function addAnswer(place, thread) {
  const bar = copy("answer");
  for (const [at, pill] of [...bar.children].entries()) {
    pill.addEventListener("click", () => {
      bar.remove();
      openInline(place, thread, { forward: at === 1, after: () => place.append(bar) });
    });
  }
  place.append(bar);
}
