import { firstSituation } from './schema.ts';

/** Where a situation is read: the first question is `/tinh-huong/` itself. */
export function situationAddress(id: string): string {
  return id === firstSituation ? '/tinh-huong/' : `/tinh-huong/${id}/`;
}
