// Small helpers: templates, text that changes only when it must, times in the town's zone.

export const byId = (id) => document.getElementById(id);

/** The first element of a template, cloned. */
export const stamp = (id) => byId(id).content.firstElementChild.cloneNode(true);

/** Set text only where it differs: a screen reader and a selection stay where they are. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Set an attribute only where it differs; null takes it away. */
export function mark(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

/** Point an icon (an svg with a <use>) to a symbol of the page. */
export function draw(svg, symbol) {
  mark(svg.querySelector("use"), "href", `#${symbol}`);
}

/** A button that shows and hides what it controls; the style sheet lets it act only where there is little room. */
export function fold(button) {
  const body = byId(button.getAttribute("aria-controls"));
  const turn = (open) => {
    mark(button, "aria-expanded", open);
    mark(body, "data-folded", open ? null : "");
  };
  button.addEventListener("click", () => turn(button.getAttribute("aria-expanded") !== "true"));
  turn(false);
}

let zone;

/** Times are shown as the town's clocks show them, wherever the browser is. */
export function setZone(name) {
  zone = name;
}

/** Epoch seconds as 10:31. */
export function clock(seconds) {
  return shown(seconds, { hour: "2-digit", minute: "2-digit" });
}

/** Epoch seconds as 10:31:05. */
export function exactly(seconds) {
  return shown(seconds, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
}

function shown(seconds, parts) {
  return new Date(seconds * 1000).toLocaleTimeString("it-IT", { ...parts, timeZone: zone });
}

/** «a, b e c» */
export function listed(names) {
  return new Intl.ListFormat("it", { type: "conjunction" }).format(names);
}
