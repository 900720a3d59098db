// Stands where the box would: names the keys without asking who wants to know.
export const world = { keys: {}, isSilent: false };

export const publishedKeys = async () => {
  if (world.isSilent) throw new TypeError("nobody there");
  return { ...world.keys };
};
