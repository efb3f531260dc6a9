import type { PointKind, Service } from '../schema.ts';

/** Services as bits, so that ten thousand points travel as small numbers. */
const serviceBits: Record<Service, number> = {
  'level-2': 1,
  card: 2,
  activation: 4,
  install: 8,
  'home-visit': 16,
};
const mobileBit = 32;
const stepFreeBit = 64;
const stepsBit = 128;

/** Who comes to people, in contrast to where people go. */
const mobileKinds: readonly PointKind[] = ['mobile', 'home-visit', 'meeting'];

/** What does not change with the time, as one number. */
export function traitsOf(point: {
  services: readonly Service[];
  kind: PointKind;
  stepFree?: boolean | undefined;
}): number {
  const stepFree = point.stepFree === undefined ? 0 : point.stepFree ? stepFreeBit : stepsBit;
  return point.services.reduce(
    (traits, service) => traits | serviceBits[service],
    stepFree | (mobileKinds.includes(point.kind) ? mobileBit : 0),
  );
}

/** What somebody may ask of a place besides its hours. */
export type TraitQuery = {
  /** All of them must be done there. */
  services: readonly Service[];
  kind?: 'fixed' | 'mobile' | undefined;
  stepFree?: boolean | undefined;
};

/** Whether a point has all that is asked for; unknown step-free access is not step-free access. */
export function hasTraits(traits: number, { services, kind, stepFree }: TraitQuery): boolean {
  if (services.some((service) => (traits & serviceBits[service]) === 0)) return false;
  if (kind && (kind === 'mobile') !== Boolean(traits & mobileBit)) return false;
  return !stepFree || Boolean(traits & stepFreeBit);
}
