import { vi } from '../i18n/vi.ts';
import { firstSituation } from './schema.ts';

/**
 * Where a situation is read: the first question is `/tinh-huong/` itself.
 * @param section of another language: `/en/which-case/`
 */
export function situationAddress(id: string, section = vi.addresses.cases): string {
  return id === firstSituation ? section : `${section}${id}/`;
}
