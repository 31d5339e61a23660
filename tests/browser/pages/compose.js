import { copy, lines } from "./parts.js";
import { me } from "./threads.js";
import { asOwnWindow, wireTitleBar } from "./windows.js";

let made = 0;

export function openPopup(draft = { rt: "#thread-a:r-70000000001", to: [], subject: "" }) {
  const popup = copy("popup");
  const gone = wireTitleBar(popup);
  const box = makeBox({ ...draft, gone });
  popup.querySelector(".M9").append(box);
  popup.querySelector(".Ha").addEventListener("click", gone);
  document.querySelector(".m-popups").append(popup);
  box.querySelector(".m-editor").focus();
  return popup;
}

/** Gmail names drafts by chance: no two have the same name, whatever page they are begun in. */
function newName() {
  return `#msg-a:r-${crypto.getRandomValues(new BigUint64Array(1))[0]}`;
}

/** The page as a window that holds nothing but a new mail. */
export function openOwnWindow() {
  const popup = openPopup();
  asOwnWindow(popup.querySelector("[role=dialog]"));
  popup.remove();
}

export function openInline(place, { id, subject, messages }, { forward, after }) {
  const inline = copy("inline");
  const newest = messages.findLast(({ from }) => from.email !== me.email);
  const gone = () => {
    inline.remove();
    after();
  };
  const rt = `#thread-f:${BigInt(`0x${id}`)}`;
  const box = forward
    ? makeBox({ rt, to: [], subject: `Fwd: ${subject}`, gone })
    : makeBox({ rt, to: [newest.from], subject: `Re: ${subject}`, gone });
  if (forward) {
    box.querySelector(".m-editor").append(forwarded(newest));
  } else {
    // The answered mail's text waits outside the editor until somebody asks to see it.
    box.querySelector(".ajR").style.display = "";
  }
  inline.querySelector(".M9").append(box);
  place.append(inline);
  inline.scrollIntoView({ block: "nearest" });
  box.querySelector(".m-editor").focus();
}

/** A draft that comes back has its name and its words already. */
function makeBox({ rt, to, subject, gone, name = newName(), html }) {
  const box = copy("compose");
  made += 1;
  const field = (name) => box.querySelector(`input[name=${name}]`);
  field("composeid").value = String(made);
  field("draft").value = name;
  field("rt").value = rt;
  field("subjectbox").value = subject;
  if (subject) box.querySelector(".az6").style.display = "none";
  for (const recipient of to) box.querySelector("[name=to] [role=listbox]").append(chip(recipient));
  box.querySelector("[name=cc]").closest("tr").style.display = "none";
  if (html !== undefined) box.querySelector(".m-editor").append(html);
  const send = box.querySelector(".aoO");
  send.addEventListener("click", () => {
    const editor = box.querySelector(".m-editor");
    window.sentMail.push({ subject: field("subjectbox").value, html: editor.innerHTML });
    gone();
    // Gmail makes a new compose of it.
    toast("Message sent", () => {
      const words = document.createDocumentFragment();
      words.append(...editor.childNodes);
      openPopup({ rt, to, subject: field("subjectbox").value, name, html: words });
    });
  });
  box.querySelector(".m-editor").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send.click();
  });
  box.querySelector(".oh").addEventListener("click", gone);
  box.querySelector(".m-plain").addEventListener("click", () => switchToPlainText(box));
  return box;
}

/** A mail that is passed on stands in the editor itself, below the user's own words. */
function forwarded({ from, text }) {
  const quote = document.createElement("div");
  quote.className = "gmail_quote gmail_quote_container";
  const head = document.createElement("div");
  head.className = "gmail_attr";
  head.textContent = `---------- Forwarded message ---------\nFrom: ${from.name} <${from.email}>`;
  quote.append(head, lines(text));
  return quote;
}

/** Both editors are always there, and one of them is hidden. */
function switchToPlainText(box) {
  const rich = box.querySelector(".m-editor");
  const plain = box.querySelector("textarea.Ak");
  plain.value = rich.innerText.trim();
  rich.closest(".Au").style.display = "none";
  plain.style.display = "";
  plain.focus();
}

function chip(recipient) {
  const made = copy("chip");
  const option = made.querySelector("[role=option]");
  option.dataset.hovercardId = recipient.email;
  option.dataset.name = recipient.name;
  made.querySelector(".akl").textContent = recipient.name;
  return made;
}

function toast(words, undo) {
  const button = document.createElement("span");
  button.setAttribute("role", "link");
  button.className = "m-undo";
  button.textContent = "Undo";
  button.addEventListener("click", () => {
    undo();
    toastBox.replaceChildren("Sending undone");
  });
  const toastBox = document.querySelector(".m-toast");
  toastBox.replaceChildren(words, " ", button);
}
