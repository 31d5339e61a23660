/** A fresh copy of what a template holds. The page's policy forbids making elements from text. */
export function copy(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

/** Marks an element with a person, in the attributes in which Gmail keeps them. */
export function person(element, { name, email }, words = name) {
  element.setAttribute("email", email);
  element.setAttribute("name", name);
  element.dataset.hovercardId = email;
  element.textContent = words;
}

/** A mail's text as Gmail shows it: a block for each line. */
export function lines(text) {
  const body = document.createElement("div");
  body.dir = "ltr";
  for (const line of text.split("\n")) {
    const block = document.createElement("div");
    block.append(line || document.createElement("br"));
    body.append(block);
  }
  return body;
}
