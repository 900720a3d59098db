// What a browser says to the box: every request looks like every other, and none says who asks.
import { fromText, toBase64 } from "wandel/bytes";

const ADDRESS = "/feedback/box/";
const SIZE = 32768; // bytes of every request

/** No answer: it may have been done or not. */
export class NoAnswer extends Error {}

/** The box refused: `status` as in docs/feedback-protocol.md. Nothing was stored. */
export class Refused extends Error {
  constructor(status) {
    super(`refused: ${status}`);
    this.status = status;
  }
}

/** What is asked, as bytes of the one size. */
export function body(asked) {
  const bytes = fromText(JSON.stringify(asked));
  if (bytes.length > SIZE) throw new RangeError("too much for one request");
  const all = new Uint8Array(SIZE).fill(0x20);
  all.set(bytes);
  return all;
}

const HOW = {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
  redirect: "error",
};

async function ask(asked) {
  const sent = body(asked);
  const answer = await fetch(ADDRESS, { ...HOW, body: sent }).catch(() => null);
  if (!answer || [502, 504].includes(answer.status)) throw new NoAnswer();
  if (!answer.ok) throw new Refused(answer.status);
  return answer.json().catch(() => {
    throw new NoAnswer();
  });
}

export const keys = () => ask({ call: "keys" });
export const cover = () => ask({ call: "cover" });
export const send = (letter) => ask({ call: "send", ...letter });
export const look = ({ lookUp, work, from = 0, own = false }) =>
  ask({ call: "look", look_up: toBase64(lookUp), work, from, own });
export const add = ({ lookUp, work, position, envelope }) =>
  ask({ call: "add", look_up: toBase64(lookUp), work, position, envelope });
export const share = ({ lookUp, work, keys: wrapped }) =>
  ask({ call: "share", look_up: toBase64(lookUp), work, keys: wrapped });
export const remove = ({ lookUp, work }) => ask({ call: "delete", look_up: toBase64(lookUp), work });

/** The witness of passes: the keys that the box takes them under, asked without credentials. */
export const publishedKeys = async () => (await keys()).scopes;
