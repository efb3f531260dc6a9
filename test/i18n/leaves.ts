/** Everything a dictionary holds, by its path: `words.guides.bring`. Lists are told item by item. */
export function leavesOf(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, item]) => [
      ...leavesOf(item, path ? `${path}.${key}` : key),
    ]),
  );
}

/** Two values that every function of a dictionary can take in any place; what is said of them differs. */
const samples = [
  { name: 'Đông Kinh', fullName: 'xã Đông Kinh', type: 'xã', toString: () => '3' },
  { name: 'Hà Tĩnh', fullName: 'tỉnh Hà Tĩnh', type: 'tỉnh', toString: () => '5' },
] as const;

/** Which of its arguments a function lets appear in what it says, by their places. */
export function saidBy(say: unknown): number[] {
  const call = say as (...values: unknown[]) => string;
  const places = Array.from({ length: call.length }, (_, place) => place);
  const [usual, other] = samples;
  return places.filter((place) => {
    const said = call(...places.map(() => usual));
    return said !== call(...places.map((at) => (at === place ? other : usual)));
  });
}
