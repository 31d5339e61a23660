import { openOwnWindow, openPopup } from "./compose.js";
import { speak } from "./languages.js";
import { long } from "./long-thread.js";
import { copy, person } from "./parts.js";
import { showThread } from "./thread.js";
import { me, threads } from "./threads.js";

const views = document.querySelector(".m-views");

function showInbox() {
  const view = copy("inbox");
  for (const [key, { subject, messages }] of Object.entries(threads)) {
    const newest = messages.at(-1);
    const row = copy("row");
    person(row.querySelector(".yP"), newest.from);
    row.querySelector(".bog > span").textContent = subject;
    row.querySelector(".y2").textContent = ` - ${newest.text.replaceAll("\n", " ")}`;
    row.querySelector(".xW span").textContent = newest.shown;
    row.addEventListener("click", () => {
      location.hash = `inbox/${key}`;
    });
    view.querySelector("tbody").append(row);
  }
  return view;
}

/** Like Gmail, leaves the view one came from in the page, hidden. */
function show() {
  const thread = { ...threads, long }[location.hash.replace("#inbox/", "")];
  for (const old of views.children) old.style.display = "none";
  views.append(thread ? showThread(thread) : showInbox());
  document.title = `${thread?.subject ?? "Inbox"} - ${me.email} - Gmail`;
}

document.documentElement.dataset.theme = new URLSearchParams(location.search).get("theme") ?? "light";
window.sentMail = [];
speak();
document.querySelector("[gh=cm]").addEventListener("click", () => openPopup());
addEventListener("hashchange", show);
show();
if (new URLSearchParams(location.search).get("window") === "own") openOwnWindow();
document.documentElement.dataset.ready = "yes";
