/** Whether what was read from JSON looks like a TopoJSON topology with these objects. */
export function hasObjects(value: unknown, ...names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || !('objects' in value)) return false;
  const { objects } = value;
  return typeof objects === 'object' && objects !== null && names.every((name) => name in objects);
}
