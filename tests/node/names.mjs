// Resolves bare names as a browser does by its import map; every file is a module.
let names = {};

export function initialize(data) {
  names = data;
}

export function resolve(name, context, next) {
  const url = Object.hasOwn(names, name) ? names[name] : undefined;
  return url ? { url, format: "module", shortCircuit: true } : next(name, context);
}

export function load(url, context, next) {
  return next(url, url.startsWith("file:") ? { ...context, format: "module" } : context);
}
