/** Letters that tell Vietnamese: those with a tone, a hook, a horn, a breve or a bar. */
const vietnameseLetter = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Whether at least half of the words are Vietnamese by their letters; a name alone inside English words is none. */
export function isVietnamese(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const told = words.filter((word) => vietnameseLetter.test(word)).length;
  return told > 0 && told * 2 >= words.length;
}

/** What stands in marks of quotation, in bold or in a ring: the names of buttons, and what is said in the app. */
const quoted = /(“|<b class="press">|<strong>)([^“”<>]+)(?=”|<\/b>|<\/strong>)/gu;

/**
 * Marks Vietnamese words in the HTML of a line in another language, so that they are read aloud as what they are.
 * @param html of one line: `Press “Gửi yêu cầu” (Send request)`
 */
export function markVietnamese(html: string): string {
  return html.replace(quoted, (whole, before: string, words: string) =>
    isVietnamese(words) ? `${before}<span lang="vi">${words}</span>` : whole,
  );
}
