// The citizens' phones: each is built once; then bubbles are added, and their ticks change.

import { write } from "./api.js";
import { byId, clock, draw, listed, mark, say, stamp } from "./dom.js";

const TICKS = {
  queued: ["t-queued", "in coda"],
  sent: ["t-sent", "inviato"],
  delivered: ["t-delivered", "consegnato"],
  read: ["t-delivered", "letto"],
  failed: ["t-failed", "non riuscito"],
  undelivered: ["t-failed", "non consegnato"],
};
const STATES = {
  pending: "Iscrizione da confermare",
  stopped: "Iscrizione chiusa: non riceve più nulla",
  unreachable: "Non si trova su WhatsApp",
  erased: "Dati cancellati",
};
const MARKUP = /\*(\S(?:[^*\n]*\S)?)\*|(https?:\/\/[^\s]+)/g; // WhatsApp's bold, and addresses

export class Phones {
  /** `place`: of the phones; `glance`: of the row of small ones that lead to them. */
  constructor(place, glance, hurry) {
    this.place = place;
    this.glance = glance;
    this.hurry = hurry;
    this.phones = [];
    this.known = false; // what is there at the first look did not just arrive
  }

  show(phones, bridge, town) {
    const arrived = [];
    phones.forEach((phone, at) => {
      this.phones[at] ??= this.add(phone, bridge);
      const fresh = this.phones[at].show(phone, bridge && bridge.subscribers[at], Boolean(bridge), town);
      if (this.known && fresh) arrived.push([phone.name, fresh]);
    });
    this.known = true;
    if (arrived.length) announce(arrived);
  }

  add(phone, bridge) {
    const made = new Phone(phone, bridge, this.hurry);
    this.place.append(made.element);
    this.glance.append(made.small);
    return made;
  }
}

/** Said by screen readers, once for all who got the same. */
function announce(arrived) {
  const texts = new Map();
  for (const [name, text] of arrived) texts.set(text, [...(texts.get(text) || []), name]);
  const sentences = [...texts].map(([text, names]) => `Messaggio per ${listed(names)}: ${text}`);
  say(byId("news"), sentences.join(". "));
}

class Phone {
  constructor(phone, bridge, hurry) {
    this.number = phone.place;
    this.hurry = hurry;
    this.bubbles = new Map();
    this.element = stamp("t-phone");
    const find = (selector) => this.element.querySelector(selector);
    this.chat = find(".chat");
    this.input = find("input");
    this.input.id = `write-${phone.place}`;
    this.small = stamp("t-glance");
    this.element.id = `phone-${phone.place}`;
    mark(this.small, "href", `#${this.element.id}`);
    say(this.small.querySelector(".owner"), phone.name);
    mark(this.element, "aria-label", `Telefono di ${phone.name}`);
    mark(this.chat, "aria-label", `Messaggi di ${phone.name}`);
    say(find(".owner"), phone.name);
    say(find(".number"), phone.number);
    mark(find("label"), "for", this.input.id);
    say(find("label"), `${phone.name} scrive`);
    find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send(this.input.value);
    });
    // The last message stays in sight, also where the phone becomes lower.
    new ResizeObserver(() => this.toTheEnd()).observe(this.chat);
    const quick = find(".quick");
    mark(quick, "aria-label", `${phone.name} scrive subito`);
    if (bridge) quick.append(...[bridge.words.start, bridge.words.stop].map((words) => this.shortcut(words, phone.name)));
  }

  shortcut(words, name) {
    const button = document.createElement("button");
    const [first, ...rest] = words.split(" ");
    const hidden = document.createElement("span");
    button.type = "button";
    button.title = `Scrive «${words}»`;
    hidden.className = "vh";
    hidden.textContent = ` ${[...rest, `(${name})`].join(" ")}`;
    button.append(rest.length ? `${first}…` : first, hidden);
    button.addEventListener("click", () => this.send(words));
    return button;
  }

  async send(text) {
    if (!text.trim()) return;
    const unsent = this.element.querySelector(".unsent");
    try {
      await write(this.number, text);
      this.input.value = "";
      say(unsent, "");
    } catch (error) {
      say(unsent, `Non inviato: ${error.message}`); // it stays where it was typed
    }
    this.hurry();
  }

  /** Returns the text that arrived since the last time, "" for none. */
  show(phone, subscriber, hasBridge, town) {
    const find = (selector) => this.element.querySelector(selector);
    say(find(".sender"), town);
    say(find(".avatar"), town.split(" ").at(-1)[0]);
    say(find(".subscribed"), hasBridge ? subscribed(subscriber) : "");
    mark(this.element, "data-state", subscriber ? subscriber.state : "unknown");
    let fresh = "";
    for (const message of phone.chat) {
      if (!this.bubbles.has(message.sid)) {
        this.bubbles.set(message.sid, this.append(message));
        if (message.direction === "in") fresh = message.text;
      }
      tick(this.bubbles.get(message.sid), message);
    }
    mark(this.chat, "data-empty", phone.chat.length ? null : "Ancora nessun messaggio");
    this.sum(phone.chat.filter((message) => message.direction === "in").at(-1));
    return fresh;
  }

  /** On the small phone: how many messages came, and how the last one stands. */
  sum(last) {
    const count = this.small.querySelector(".count");
    const came = String(this.chat.querySelectorAll(".in").length);
    if (count.textContent !== came) {
      const renewed = count.cloneNode(); // so that its arrival shows
      renewed.textContent = came;
      count.replaceWith(renewed);
    }
    const svg = this.small.querySelector(".tick");
    svg.toggleAttribute("hidden", !last);
    const word = last ? ticked(svg, last) : "";
    say(this.small.querySelector(".vh"), ` ${came === "1" ? "messaggio" : "messaggi"}${word && `, l’ultimo ${word}`}`);
  }

  append(message) {
    const bubble = stamp("t-bubble");
    bubble.classList.add(message.direction);
    bubble.querySelector(".text").append(...formatted(message.text));
    say(bubble.querySelector("time"), clock(message.at));
    this.chat.append(bubble);
    this.toTheEnd();
    return bubble;
  }

  toTheEnd() {
    this.chat.scrollTop = this.chat.scrollHeight;
  }
}

function tick(bubble, message) {
  const svg = bubble.querySelector(".tick");
  svg.toggleAttribute("hidden", message.direction === "out");
  say(bubble.querySelector(".time .vh"), message.direction === "in" ? ticked(svg, message) : "");
}

/** Draws how a message stands, and returns the word for it. */
function ticked(svg, message) {
  const [symbol, word] = TICKS[message.status] || TICKS.queued;
  svg.classList.toggle("read", message.status === "read");
  svg.classList.toggle("failed", symbol === "t-failed");
  draw(svg, symbol);
  return word;
}

function subscribed(subscriber) {
  if (!subscriber) return "Non si è mai iscritto nessuno da qui";
  if (subscriber.state !== "active") return STATES[subscriber.state] || "";
  if (subscriber.all) return "Riceve: tutti gli argomenti";
  return subscriber.topics.length ? `Riceve: solo ${listed(subscriber.topics)}` : "Nessun argomento";
}

/** A message's text as nodes: nothing of it is ever read as HTML. */
function formatted(text) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(MARKUP)) {
    nodes.push(text.slice(end, found.index), found[1] ? bold(found[1]) : link(found[2]));
    end = found.index + found[0].length;
  }
  return [...nodes, text.slice(end)];
}

function bold(text) {
  const strong = document.createElement("strong");
  strong.textContent = text;
  return strong;
}

function link(address) {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.textContent = address;
  anchor.title = address;
  return anchor;
}
