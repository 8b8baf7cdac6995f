// The page's heartbeat: ask for the snapshot, hand each part what it shows, ask again. While the tab is hidden it rests.

import { snapshot } from "./api.js";
import { byId, mark, say, setZone } from "./dom.js";
import { Journey } from "./journey.js";
import { Newsroom } from "./newsroom.js";
import { Phones } from "./phones.js";

const IDLE = 1000; // milliseconds between two looks
const BUSY = 400; // while a news item is on its way
const LOST = 2000; // while nobody answers

const phones = new Phones(byId("phones"), byId("glance"), hurry);
const journey = new Journey();
const newsroom = new Newsroom(follow, hurry);

let followed = ""; // guid of the news item whose journey is shown
let newest = 0; // id of the newest item seen: a newer one is followed by itself
let timer = 0;
let asking = false;
let again = false;

/** Show the journey of this item from now on. */
function follow(guid) {
  followed = guid;
  hurry();
}

/** Look now, or as soon as the look under way is over. */
function hurry() {
  again = asking;
  if (!asking) look();
}

async function look() {
  clearTimeout(timer);
  if (document.hidden) return;
  asking = true;
  let wait = IDLE;
  try {
    const page = await snapshot(followed);
    if (page) show(page);
    linked(true);
    if (journey.moving) wait = BUSY;
  } catch {
    linked(false);
    wait = LOST;
  }
  asking = false;
  timer = setTimeout(look, again ? 0 : wait);
  again = false;
}

function show(page) {
  if (page.bridge) setZone(page.bridge.timezone);
  const town = page.bridge ? page.bridge.town : page.town;
  say(byId("town"), town);
  const [last] = page.items;
  if (last && last.id > newest) {
    newest = last.id;
    if (followed !== last.guid) {
      followed = last.guid;
      again = true;
    }
  }
  newsroom.show(page.items, page.bridge, followed);
  journey.show(page.items.find((item) => item.guid === followed), page.bridge);
  phones.show(page.phones, page.bridge, town);
}

function linked(yes) {
  mark(byId("link"), "data-state", yes ? "on" : "off");
  say(byId("link"), yes ? "In ascolto" : "Nessuna risposta: riprovo");
}

document.addEventListener("visibilitychange", hurry);
look();
