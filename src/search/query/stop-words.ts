/**
 * Words that say that something is asked, not what: they are dropped unless nothing
 * else is left. Words of the subject ("round", "meet") are not among them.
 */
const lists = [
  // English
  'a an the of in on at to for from by with about into over under between and or not no nor but as than then so if',
  'is are was were be been being am do does did done has have had having can could may might must shall should will would',
  'who whom whose what which when where why how many much long often ever really actually there here',
  'it its this that these those he she they them his her their i me my we us our you your',
  'tell show find please explain say said says mean means happened happen held hold go went come came same different difference get got',
  // Russian
  'и в во на о об от по с со у к из за для или как что кто где когда почему зачем сколько какой какая какие это такой такая такое такие ли был была было были есть же',
] as const;

export const stopWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')));

/** What a question in Chinese adds to its subject. */
export const chineseQuestion =
  /什么是|是什么|是谁|谁是|什么时候|哪里|哪儿|为什么|怎么样?|如何|多少|吗|呢|的/g;
