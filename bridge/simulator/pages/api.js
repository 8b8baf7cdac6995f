// What the page asks of the simulator, in JSON.

let tag = null;
let of = null;

/** Everything the page shows, or null where nothing has changed since the last time. Rejects when nobody answers. */
export async function snapshot(item) {
  const headers = tag && of === item ? { "If-None-Match": tag } : {};
  const answer = await fetch(`/_simulator/page?item=${encodeURIComponent(item)}`, { headers, cache: "no-store" });
  if (answer.status === 304) return null;
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const page = await answer.json();
  tag = answer.headers.get("ETag");
  of = item;
  return page;
}

const UNTITLED = "manca il titolo.";
const UNKNOWN = "questa notizia non c’è.";
const EMPTY = "il messaggio è vuoto.";

export const publish = (draft) => ask(UNTITLED, "POST", "/newsroom/items", draft);
export const edit = (id, draft) => ask(UNTITLED, "PUT", `/newsroom/items/${id}`, draft);
export const withdraw = (id) => ask(UNKNOWN, "DELETE", `/newsroom/items/${id}`);
export const restore = (id) => ask(UNKNOWN, "POST", `/newsroom/items/${id}/restore`);
export const write = (place, text) => ask(EMPTY, "POST", `/_simulator/page/phones/${place}/write`, { text });

/** What the simulator answers. Its errors are for programs: for people they are told here, what it refuses as `refused`. */
async function ask(refused, method, path, body) {
  let answer;
  try {
    answer = await fetch(path, { method, body: body && JSON.stringify(body) });
  } catch {
    throw new Error("la dimostrazione non risponde. È ancora accesa?");
  }
  if (answer.status === 400) throw new Error(refused);
  if (!answer.ok) throw new Error(`la dimostrazione ha un guasto (${answer.status}).`);
  return answer.json();
}
