/** Prints the first results for a question, as the portal's own search gives them. */
import { createInterface } from 'node:readline';
import { asJson, asText, questionsIn } from '../src/build/ask.ts';
import { openSearch } from '../src/build/search.ts';
import { readArguments } from '../src/files/arguments.ts';
import { wholeContent } from '../src/files/publish/content.ts';

const {
  json = false,
  limit = 5,
  words = [],
} = readArguments(process.argv.slice(2), { content: true, json: true, limit: true, words: true });
const usage = 'Hãy viết câu hỏi: npm run ask -- "k nhan dc otp" [--json] [--limit 5].';
if (words.length === 0 && process.stdin.isTTY) {
  console.error(usage);
  process.exit(1);
}
let asked = 0;
const questions = words.length > 0 ? questionsIn(words) : createInterface({ input: process.stdin });
try {
  const find = openSearch(wholeContent());
  for await (const line of questions) {
    const query = line.trim();
    if (query === '') continue;
    asked += 1;
    const found = await find(query, limit);
    console.log(json ? asJson(query, found) : `${asText(query, found)}\n`);
  }
  if (asked === 0) throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
