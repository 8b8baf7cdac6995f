// The newsroom: a form to publish or edit, ready-made examples, and the list of what stands on the site.

import { edit, publish, restore, withdraw } from "./api.js";
import { byId, clock, fold, mark, say, stamp } from "./dom.js";

const EXAMPLES = [
  {
    name: "Strada",
    title: "Chiusa via Roma per lavori",
    text: "Da domani alle 8 via Roma è chiusa al traffico tra piazza Libertà e via Verdi. Si passa da via Milano.",
    categories: [],
  },
  {
    name: "Allerta",
    title: "Allerta arancione per temporali forti",
    text: "Da oggi alle 18 a domani alle 6. Non sostare vicino ai corsi d’acqua e nei sottopassi.",
    categories: [],
    urgent: true,
  },
  {
    name: "Scuola",
    title: "Scuole chiuse lunedì",
    text: "Per un guasto al riscaldamento lunedì le scuole di via Dante restano chiuse.",
    categories: ["Scuola"],
  },
  {
    name: "Evento",
    title: "Concerto in piazza sabato sera",
    text: "Sabato alle 21 la banda suona in piazza Libertà. Ingresso libero.",
    categories: ["Eventi"],
  },
];
const STATES = { withdrawn: "ritirata", gone: "ritirata" };

export class Newsroom {
  constructor(follow, hurry) {
    this.follow = follow;
    this.hurry = hurry;
    this.rows = new Map();
    this.offered = "";
    this.editing = null; // id of the item in the form
    this.acting = false;
    this.form = byId("draft");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    byId("cancel").addEventListener("click", () => this.clear());
    this.form.addEventListener("input", () => this.tellChosen());
    fold(byId("unfold-sorts"));
    fold(byId("unfold-items"));
    byId("examples").append(...EXAMPLES.map((example) => this.example(example)));
    this.fill(EXAMPLES[0]);
  }

  example(example) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = example.name;
    button.classList.toggle("urgent", Boolean(example.urgent));
    button.addEventListener("click", () => {
      this.clear();
      this.fill(example);
      byId("publish").focus();
    });
    return button;
  }

  // --- the form ---

  fill({ title, text, categories }) {
    byId("title").value = title;
    byId("text").value = text;
    const offered = [...byId("categories").querySelectorAll("input")];
    for (const box of offered) box.checked = categories.includes(box.value);
    const known = offered.map((box) => box.value);
    byId("other").value = categories.filter((name) => !known.includes(name)).join(", ");
    this.tellChosen();
  }

  /** What is folded away says what is in it. */
  tellChosen() {
    say(byId("chosen"), this.categories().join(", ") || "nessuna");
  }

  clear() {
    this.editing = null;
    this.fill({ title: "", text: "", categories: [] });
    say(byId("publish"), "Pubblica");
    byId("cancel").hidden = true;
    say(byId("trouble"), "");
  }

  categories() {
    const ticked = [...byId("categories").querySelectorAll("input:checked")].map((box) => box.value);
    const others = byId("other").value.split(",").map((name) => name.trim()).filter(Boolean);
    return [...new Set([...ticked, ...others])];
  }

  draft() {
    return { title: byId("title").value.trim(), text: byId("text").value.trim(), categories: this.categories() };
  }

  submit() {
    const id = this.editing;
    this.act(async () => {
      const item = await (id === null ? publish(this.draft()) : edit(id, this.draft()));
      this.clear();
      this.follow(item.guid);
    });
  }

  /** Do what was asked; what went wrong is told below the form. */
  async act(deed) {
    if (this.acting) return; // not a disabled button: that would lose the focus
    this.acting = true;
    try {
      await deed();
      say(byId("trouble"), "");
    } catch (error) {
      say(byId("trouble"), `Non riuscito: ${error.message}`);
    }
    this.acting = false;
    this.hurry();
  }

  // --- the list ---

  show(items, bridge, followed) {
    this.offer(bridge ? bridge.categories : []);
    const list = byId("items");
    say(byId("on-site"), items.length === 1 ? "1 notizia" : `${items.length} notizie`);
    const shown = new Set(items.map((item) => item.id));
    for (const [id, row] of this.rows) if (!shown.has(id)) this.drop(id, row);
    for (const item of [...items].reverse()) {
      if (!this.rows.has(item.id)) this.rows.set(item.id, this.row(item.id));
      const row = this.rows.get(item.id);
      if (!row.isConnected) list.prepend(row);
      this.fillRow(row, item, item.guid === followed);
    }
  }

  drop(id, row) {
    this.rows.delete(id);
    row.remove();
  }

  row(id) {
    const row = stamp("t-item");
    const on = (name, deed) =>
      row.querySelector(`.${name}`).addEventListener("click", () => deed(row.item));
    on("follow", (item) => this.follow(item.guid));
    on("edit", (item) => this.edit(id, item));
    on("withdraw", (item) => this.change(item, () => withdraw(id), row));
    on("restore", (item) => this.change(item, () => restore(id), row));
    return row;
  }

  /** Withdraw or restore; the button that was pressed goes away, so the focus moves to the one in its place. */
  change(item, deed, row) {
    this.act(async () => {
      await deed();
      this.follow(item.guid);
      row.querySelector(".follow").focus();
    });
  }

  fillRow(row, item, followed) {
    row.item = item;
    const off = item.state !== "published";
    const when = clock(new Date(item.published).getTime() / 1000);
    say(row.querySelector(".follow"), item.title);
    mark(row.querySelector(".follow"), "aria-pressed", followed);
    say(row.querySelector(".meta"), [when, ...item.categories, STATES[item.state]].filter(Boolean).join(" · "));
    row.classList.toggle("off", off);
    for (const [name, hidden] of [["edit", off], ["withdraw", off], ["restore", !off]]) {
      const button = row.querySelector(`.${name}`);
      button.hidden = hidden;
      say(button.querySelector(".vh"), ` ${item.title}`);
    }
  }

  edit(id, item) {
    this.clear();
    this.editing = id;
    this.fill({ title: item.title, text: plain(item.content), categories: item.categories });
    say(byId("publish"), "Salva la modifica");
    byId("cancel").hidden = false;
    this.follow(item.guid);
    byId("title").focus();
  }

  /** The categories that this town's rules ask for, as boxes to tick. */
  offer(categories) {
    if (this.offered === categories.join("\n")) return;
    this.offered = categories.join("\n");
    byId("categories").replaceChildren(
      ...categories.map((name) => {
        const label = document.createElement("label");
        const box = document.createElement("input");
        box.type = "checkbox";
        box.value = name;
        label.append(box, name);
        return label;
      }),
    );
  }
}

/** The plain text of an item: paragraphs as blank lines, line breaks as such. Parsed, never put into the page. */
function plain(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const line of parsed.querySelectorAll("br")) line.replaceWith("");
  return [...parsed.querySelectorAll("p")].map((part) => part.textContent).join("\n\n");
}
