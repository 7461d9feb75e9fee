/** Where a number is the status of an HTTP answer, in the words of servers, clients and logs. */
const STATUS =
  /\bHTTP(?:S|\/[\d.]{1,3})?[ :/(]{1,2}(?:error:? |status:? |code:? |response:? )?([45]\d\d)\b|\bHTTP[ _-]?(?:error|status|code|exception|response)(?: ?code)?["']?[ :=('"]{0,4}([45]\d\d)\b|\bhttp_?code["']?[ :=]{1,3}([45]\d\d)\b|\bstatus ?code["']?(?: was| is| of)?[ :=>('"]{1,6}(?:int\) )?([45]\d\d)\b|\bstatus["']?(?: is| was)?[ :=]{1,3}([45]\d\d)\b|\b(?:responded|replied|answered|failed|returned|got|response|answer)(?: an?)?(?: with)?(?: an?)?(?: HTTP)?(?: status| error| response| code){0,3} ?["'(:=]{0,2}([45]\d\d)(?![\d.-]| ?\d\.\d)|\bStatus\(([45]\d\d)\)|\bHTTPError[ :(]{1,3}([45]\d\d)\b|\b\(?([45]\d\d)\)? ?-? \(?(?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Time-?out|Conflict|Gone|Length Required|Precondition Failed|(?:Payload|Content|Request Entity) Too Large|Request-?URI Too (?:Long|Large)|URI Too Long|Unsupported Media Type|Misdirected Request|Unprocessable|Too Many Requests|Request Header|Unavailable For Legal|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out|Network Authentication)|["']code["']\s?(?::|=>)\s?([45]\d\d)\b|\bUnexpected code ([45]\d\d)\b|<title>\s?([45]\d\d)\b|\bHTTP\/[\d.]{1,3}" ([45]\d\d)\b|\b([45]\d\d) (?:Client|Server) Error\b|\b(?:(?:google)?API:?|Graph|request|server)(?: \w{1,12})? error:? ?\(?([45]\d\d)\b|\bcode ([45]\d\d) from\b|(?:Error|Exception)\W{1,3}([45]\d\d)(?=, ?message\b|\b: )|(?:retourné une erreur|Fehler zurückgegeben|devolvió un error|restituito un errore|retornou um erro|fout geretourneerd|zwrócił błąd|возвратил ошибку|エラーを返しました|返回(?:了)?错误|傳回一個錯誤|오류를 반환했습니다) ?[:：] ?\(?([45]\d\d)\b|\berror ([45]\d\d)\b(?=.{0,40}(?:http|server|url|page))/gi;

const SMTP_REPLY = /(?:smtp|(?<!send|\bg)mail).{0,20}$/i;

/** Codes that mean something in SMTP only. */
const isHttp = (code: string) =>
  !/^(?:45\d|43[2-9]|53\d|55\d|52[1-9])$/.test(code) || code === '451' || /^52[0-6]$/.test(code);

/** Statuses in words: of Google's APIs, of gRPC, and of clients that write no number. */
const NAMES: readonly (readonly [status: string, words: RegExp])[] = [
  ['400', /\b(?:INVALID_ARGUMENT|FAILED_PRECONDITION)\b/],
  ['401', /\bUNAUTHENTICATED\b|\bHttpUnauthorized\b|\bstatus(?: code)?:? ['"(]{0,2}Unauthorized\b/i],
  ['403', /\bPERMISSION_DENIED\b|\bHttpForbidden\b|\bstatus(?: code)?:? ['"(]{0,2}Forbidden\b/i],
  ['404', /"status"\W{1,4}NOT_FOUND\b/],
  ['429', /\bRESOURCE_EXHAUSTED\b|\bTOO_MANY_REQUESTS\b/],
  ['503', /"status"\W{1,4}UNAVAILABLE\b|\bSERVICE_UNAVAILABLE\b/],
  ['504', /\bDEADLINE_EXCEEDED\b|\bGATEWAY_TIMEOUT\b/],
];

/** Every status that a text names, the first one first. */
export function httpStatuses(text: string): string[] {
  const found = [...text.matchAll(STATUS)].flatMap((match) => {
    const code = match.slice(1).find((digits) => digits !== undefined) ?? '';
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    return isHttp(code) && !SMTP_REPLY.test(before) ? [code] : [];
  });
  const named = NAMES.filter(([, words]) => words.test(text)).map(([status]) => status);
  return [...new Set([...found, ...named])];
}
