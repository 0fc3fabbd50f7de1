/** Takes a place; null where all are taken. Whoever has one gives it back with `leave`. */
export type Slots = {
  /** In this process at once, in a Redis after a moment. */
  readonly enter: (name: string, most: number) => Place | null | Promise<Place | null>;
};
export type Place = { readonly leave: () => void };

/** How many there are at the same time, by name, in this process. */
export function createSlots(): Slots & { readonly held: ReadonlyMap<string, ReadonlySet<Place>> } {
  const held = new Map<string, Set<Place>>();
  return {
    held,
    enter(name, most) {
      const places = held.get(name) ?? new Set();
      if (places.size >= most) return null;
      const place: Place = {
        leave() {
          places.delete(place);
          if (places.size === 0 && held.get(name) === places) held.delete(name);
        },
      };
      held.set(name, places.add(place));
      return place;
    },
  };
}
