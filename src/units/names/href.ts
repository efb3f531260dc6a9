import { addressPart } from './letters.ts';
import type { KnownProvince, Target } from './read.ts';

/** The address of a province's page; a test holds it to the pages' own. */
export function provinceAddress({ name }: Pick<KnownProvince, 'name'>): string {
  return `/noi-lam/${addressPart(name)}/`;
}

/** The address of a commune's page. */
export function communeAddress({ province, part }: Pick<Target, 'province' | 'part'>): string {
  return `${provinceAddress(province)}${part}/`;
}
