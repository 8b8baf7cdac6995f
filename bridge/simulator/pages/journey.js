// The journey of one news item, step by step. The bridge gives codes and figures; the words are here.

import { byId, draw, exactly, listed, mark, say, stamp } from "./dom.js";

const NAMES = {
  seen: "Vista",
  routed: "Smistata",
  held: "Trattenuta",
  sent: "Inviata",
  delivered: "Consegnata",
  read: "Letta",
};
const STATES = {
  done: "fatto",
  now: "in corso",
  waiting: "in attesa",
  ended: "finisce qui",
  failed: "non riuscito",
  skipped: "non serve",
};
const ENDS = {
  baseline: "C’era già al primo sguardo del ponte: non parte.",
  unmatched: "Nessuna regola la riguarda: non parte.",
  withheld: "Non è per tutti (protetta o riservata): non parte.",
  withdrawn: "Ritirata in tempo dal sito: non parte.",
  edited: "Dopo la modifica nessuna regola la riguarda.",
  cancelled: "Annullata a mano.",
  expired: "Scaduta: tardi non serve più.",
  nobody: "Nessuno è iscritto a questi argomenti.",
};
const KINDS = {
  keywords: (by) => `parola «${by}»`,
  pattern: (by) => (by.length > 40 ? "un’espressione della regola" : `espressione «${by}»`),
  category: (by) => `categoria ${by}`,
  feed: (by) => `fonte ${by}`,
  any: () => "ogni notizia",
};
const MOVING = ["seen", "held", "sent", "delivered"]; // whoever reads it does so in their own time

export class Journey {
  constructor() {
    this.moving = false;
    this.rows = Object.fromEntries(Object.keys(NAMES).map((key) => [key, stamp("t-step")]));
    byId("steps").append(...Object.values(this.rows));
    for (const [key, row] of Object.entries(this.rows)) {
      mark(row, "data-key", key);
      say(row.querySelector(".name"), NAMES[key]);
    }
  }

  /** `item`: as the newsroom has it; what the bridge has not seen yet is only there. */
  show(item, bridge) {
    const journey = bridge && bridge.journey;
    const steps = journey ? journey.steps : unseen(item, bridge);
    say(byId("journey-item"), item ? item.title : journey ? journey.title : "Ancora nessuna notizia");
    say(byId("journey-topics"), journey && journey.topics.length ? `per ${listed(journey.topics)}` : "");
    mark(byId("journey-topics"), "class", journey && journey.urgent ? "urgent" : "topics");
    const now = steps.find((step) => step.state === "now");
    for (const step of steps) {
      fill(this.rows[step.key], step, journey);
      mark(this.rows[step.key], "aria-current", step === now ? "step" : null);
    }
    say(byId("remark"), remark(journey));
    this.moving = steps.some((step) => step.state === "now" && MOVING.includes(step.key));
  }
}

/** Published a moment ago: the bridge looks at the site every second. */
function unseen(item, bridge) {
  const waits = item && bridge && item.state === "published";
  return Object.keys(NAMES).map((key) => ({ key, state: key === "seen" && waits ? "now" : "waiting", code: "unseen" }));
}

function fill(row, step, journey) {
  const { key, state } = step;
  mark(row, "data-state", state);
  draw(row.querySelector("svg"), `i-${state}`);
  say(row.querySelector(".state"), STATES[state]);
  say(row.querySelector(".told"), told(step, journey));
  const bar = row.querySelector("progress");
  bar.hidden = !(step.total > 0);
  if (!bar.hidden) {
    mark(bar, "aria-label", `${NAMES[key]}: ${step.done} di ${step.total}`);
    bar.max = step.total;
    bar.value = step.done;
  }
}

function told(step, journey) {
  const { key, state, code } = step;
  if (state === "skipped") return "";
  if (state === "ended" && key !== "sent") return ENDS[code] || "";
  return TOLD[key](step, journey);
}

const TOLD = {
  seen: ({ state, at }) => (at ? `sul sito, alle ${exactly(at)}` : state === "now" ? "Il ponte guarda il sito ogni secondo…" : ""),
  routed: ({ state }, journey) => (state === "done" ? reasons(journey) : ""),
  held: ({ state, code, at, until }) => {
    if (state === "done") return `partita alle ${exactly(at)}`;
    if (state !== "now") return "";
    if (code === "by_hand") return "Fermata a mano, finché qualcuno la libera.";
    return code === "look" ? "Un ultimo sguardo al sito…" : `fino alle ${exactly(until)}: si può ancora ritirare`;
  },
  sent: ({ state, code, done, total, failed }) => {
    if (state === "ended" && !done) return ENDS[code] || "";
    if (!total) return "";
    const count = `a ${done} di ${total} persone`;
    const lost = failed ? `, ${failed} non raggiungibili` : "";
    return `${count}${lost}${HALTS[code] || ""}${state === "ended" ? `. ${ENDS[code] || ""}` : ""}`;
  },
  delivered: ({ done, total }) => (total ? `su ${done} di ${total} telefoni` : ""),
  read: ({ done, total }) => (total ? `da ${done} di ${total}` : ""),
};
const HALTS = {
  paused: ". L’invio è in pausa.",
  resting: ". Il numero riposa, poi riprova.",
  quiet: ". È l’ora del silenzio: il resto parte al mattino.",
  digest: ". Chi la riceve nel riassunto della giornata la avrà più tardi.",
};

/** Which rule led to which topic: «Viabilità: parola «chius* via»». */
function reasons(journey) {
  const first = new Map(); // a topic's first rule that matches is enough
  for (const { topic, conditions } of journey.reasons) {
    if (!first.has(topic)) first.set(topic, conditions.map(({ kind, by }) => KINDS[kind](by)).join(" e "));
  }
  if (!first.size) return listed(journey.topics);
  return [...first].map(([topic, why]) => `${topic}: ${why}`).join("\n");
}

function remark(journey) {
  if (!journey) return "";
  if (journey.withdrawn_late) return "Ritirata dal sito dopo l’invio: ciò che è arrivato sui telefoni non si può richiamare.";
  return journey.edited_late ? "Modificata sul sito dopo l’invio: i telefoni hanno il testo di prima." : "";
}
