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

export const publish = (draft) => ask("POST", "/newsroom/items", draft);
export const edit = (id, draft) => ask("PUT", `/newsroom/items/${id}`, draft);
export const withdraw = (id) => ask("DELETE", `/newsroom/items/${id}`);
export const restore = (id) => ask("POST", `/newsroom/items/${id}/restore`);
export const write = (place, text) => ask("POST", `/_simulator/page/phones/${place}/write`, { text });

async function ask(method, path, body) {
  const answer = await fetch(path, { method, body: body && JSON.stringify(body) });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error || `HTTP ${answer.status}`);
  return told;
}
