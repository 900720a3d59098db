// The keys that are open in this page, and nowhere else: they are gone with the page, and after a quarter of an hour.
const IDLE = 15 * 60 * 1000; // milliseconds
const told = new EventTarget();
let open = [];
let timer;

/** Key pairs `[{suite, key, privateKey}]`; none while the ring is shut. */
export const pairs = () => open;
export const isOpen = () => open.length > 0;

/** Call back at each change; returns how to stop that. */
export function listen(callback) {
  told.addEventListener("change", callback);
  return () => told.removeEventListener("change", callback);
}

export function fill(found) {
  open = found;
  touch();
  told.dispatchEvent(new Event("change"));
}

export function shut() {
  clearTimeout(timer);
  open = [];
  told.dispatchEvent(new Event("change"));
}

/** Somebody is at work: begin to wait anew. */
export function touch() {
  clearTimeout(timer);
  if (isOpen()) timer = setTimeout(shut, IDLE);
}
