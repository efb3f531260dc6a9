/** Lists what must be looked at again: pages past their day, facts about to end. Always ends well. */
import { listDue } from '../src/build/due.ts';
import { readArguments } from '../src/files/arguments.ts';
import { buildMoment } from '../src/files/moment.ts';
import { wholeContent } from '../src/files/publish/content.ts';
import { dateOf, wallAt } from '../src/schedule/wall.ts';

const asked = readArguments(process.argv.slice(2), { content: true, days: true, by: true });
console.log(listDue(wholeContent(), dateOf(wallAt(buildMoment())), asked));
