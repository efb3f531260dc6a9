import type { Relation } from './schema.ts';

/** Ids of the figures a relation speaks of. */
export function figuresOfRelation(relation: Relation): string[] {
  switch (relation.kind) {
    case 'sum':
      return [relation.total, ...relation.parts];
    case 'difference':
      return [relation.result, relation.from, relation.minus];
    case 'part':
      return [relation.part, relation.whole];
    case 'target':
      return [relation.figure, relation.target];
    case 'corrects':
      return [relation.figure, relation.replaces];
    case 'same':
    case 'distinct':
    case 'running':
      return relation.figures;
  }
}
