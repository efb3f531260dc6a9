import { plainD } from '../text/fold.ts';

const wordsIn = (list: string) => list.split(' ').map(plainD);

/** Words that hold a sentence together and say nothing about its subject. */
const fillers = new Set(
  wordsIn(
    'thì là mà và ở của cho với có được bị rồi này kia đó ấy đây tôi tao tui mình em anh chị bác cô chú ổng bả nó họ ' +
      'mày ai nào gì sao thế vậy làm phải muốn hỏi ạ à ơi hả nhé nhỉ trời ơi cần không các những một vài mấy cái để khi ' +
      'lúc hồi hôm giờ nay mai từ đến tới trong trên dưới ngoài hoặc hay nếu đã đang sẽ sắp vừa cũng vẫn cứ chỉ thôi lắm ' +
      'quá rất luôn hoài nữa xong theo do tại bởi bạn người ra vào đi về lên xuống nghe nói bảo kêu biết thấy giùm dùm',
  ),
);

/** The same without tones, as far as no other word is written so: "the" is also "thẻ", "can" also "căn". */
const bareFillers = new Set(
  wordsIn(
    'thi la va o cua co duoc bi roi nay toi nao gi lam phai muon khong cung nhung trong tren vay troi voi luon hoai nua ' +
      'xong thoi qua rat neu dang se day noi nghe biet thay hom luc ngoai duoi nhe ra vao len di den ve tu bao cai',
  ),
);

/** Whether a word of a page says nothing about what the page is about; it need not be in the index. */
export function isFiller(word: string): boolean {
  return fillers.has(plainD(word).toLowerCase());
}

/** The same of a typed word, which may lack its marks. */
export function isTypedFiller(word: string): boolean {
  const plain = plainD(word).toLowerCase();
  return fillers.has(plain) || bareFillers.has(plain);
}

/** The words without those that only hold the sentence together; all of them if nothing else is there. */
export function telling(words: readonly string[]): string[] {
  const rest = words.filter((word) => !fillers.has(word) && !bareFillers.has(word));
  return rest.length > 0 ? rest : [...words];
}
