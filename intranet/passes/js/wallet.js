// The passes of this browser. They lie here and nowhere else, until they are used, too old, or somebody signs out.
// A page takes one, sends it, and gives it back where the sending failed:
//   count("feedback") → 3 · await take("feedback") → { scope, prepared, signature } or null · await giveBack(pass)

const PLACE = "wandel-passes";
const EMPTY = { scopes: {}, marked: [] };

const kindOf = (scope) => scope.split(":", 1)[0];

// What is too old is gone as soon as anybody looks.
const read = () => {
  const { scopes, marked } = JSON.parse(localStorage.getItem(PLACE)) ?? EMPTY;
  const lasting = Object.entries(scopes).filter(([, { until }]) => Date.parse(until) > Date.now());
  return { scopes: Object.fromEntries(lasting), marked };
};

// Two tabs change it one after the other.
const change = (how) =>
  navigator.locks.request(PLACE, () => {
    const kept = read();
    const result = how(kept);
    localStorage.setItem(PLACE, JSON.stringify(kept));
    return result;
  });

const ofKind = ({ scopes }, kind) =>
  Object.entries(scopes)
    .filter(([scope]) => kindOf(scope) === kind)
    .sort(([, one], [, other]) => Date.parse(one.until) - Date.parse(other.until));

export const count = (kind) => ofKind(read(), kind).reduce((sum, [, { passes }]) => sum + passes.length, 0);

// The one that ends first.
export const take = (kind) =>
  change((kept) => {
    const [scope, found] = ofKind(kept, kind).find(([, { passes }]) => passes.length > 0) ?? [];
    return found ? { scope, ...found.passes.pop() } : null;
  });

export const giveBack = ({ scope, prepared, signature }) =>
  change(({ scopes }) => {
    scopes[scope]?.passes.push({ prepared, signature });
  });

// A scope that was drawn stays known, also without passes: there are no more of it.
export const isDrawn = (scope) => scope in read().scopes;

export const keep = (scope, until, passes) =>
  change(({ scopes }) => {
    scopes[scope] = { until, passes };
  });

// The issuer showed or used another key here than it shows to all: these passes could be told apart.
export const mark = (scope) =>
  change((kept) => {
    delete kept.scopes[scope];
    kept.marked = [...new Set([...kept.marked, scope])];
  });

export const marked = (kind) => read().marked.filter((scope) => kindOf(scope) === kind);

export const clear = () => localStorage.removeItem(PLACE);
