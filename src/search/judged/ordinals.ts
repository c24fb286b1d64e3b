import { ofClass } from './query.ts';

/** Rounds and editions by their number, however it is written. */
export const ordinals = ofClass('ordinal', [
  { query: '18th round', wanted: ['/events/eighteenth-strategic-security-consultations-2023/'] },
  {
    query: 'eighteenth round',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  { query: 'round 18', wanted: ['/events/eighteenth-strategic-security-consultations-2023/'] },
  { query: 'XVIII round', wanted: ['/events/eighteenth-strategic-security-consultations-2023/'] },
  {
    query: '18th round of consultations Moscow',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: '18th strategic security consultation announcement',
    wanted: ['/events/announcement-of-the-eighteenth-round-2023/'],
  },
  { query: '第十八轮', wanted: ['/events/eighteenth-strategic-security-consultations-2023/'] },
  {
    query: '第18轮战略安全磋商',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: '18-й раунд консультаций',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
    note: 'the page gives no Russian name',
  },
  {
    query: 'восемнадцатый раунд',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
    note: 'the page gives no Russian name',
  },
  { query: '6th round', wanted: ['/events/sixth-strategic-security-consultations-2011/'] },
  { query: 'sixth round', wanted: ['/events/sixth-strategic-security-consultations-2011/'] },
  { query: 'round VI 2011', wanted: ['/events/sixth-strategic-security-consultations-2011/'] },
  { query: '第六轮', wanted: ['/events/sixth-strategic-security-consultations-2011/'] },
  { query: '10th Xiangshan Forum', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: 'tenth Xiangshan Forum', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: 'tenth forum', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: 'Xiangshan 10', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: '第十届香山论坛', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: '第10届北京香山論壇', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: '10-й Сяншаньский форум', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: 'десятый Сяншаньский форум', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  { query: '3rd Belt and Road Forum', wanted: ['/events/third-belt-and-road-forum-2023/'] },
  { query: 'third BRF', wanted: ['/events/third-belt-and-road-forum-2023/'] },
  { query: '第三届一带一路论坛', wanted: ['/events/third-belt-and-road-forum-2023/'] },
  {
    query: 'third annual security cooperation forum',
    wanted: ['/events/china-russia-security-cooperation-forum/'],
  },
  {
    query: 'first round of the consultations',
    wanted: [
      '/events/launch-of-the-consultations-2005/',
      '/series/strategic-security-consultations/',
    ],
  },
  {
    query: '2nd round 2005',
    wanted: ['/series/strategic-security-consultations/#round-2'],
  },
  {
    query: '12th round',
    wanted: ['/series/strategic-security-consultations/#round-12'],
  },
  {
    query: 'seventeenth round',
    wanted: ['/series/strategic-security-consultations/#round-17'],
  },
  {
    query: '19th round',
    wanted: ['/series/strategic-security-consultations/#round-19'],
  },
  {
    query: '20th round of consultations',
    wanted: ['/series/strategic-security-consultations/#round-20'],
  },
  {
    query: 'round twenty',
    wanted: ['/series/strategic-security-consultations/#round-20'],
  },
  {
    query: '21st round',
    wanted: [
      '/series/strategic-security-consultations/',
      '/mechanisms/strategic-security-consultations/',
    ],
    note: 'not on record; both pages say so',
  },
  {
    query: 'first Xiangshan Forum',
    wanted: ['/series/beijing-xiangshan-forum/#edition-1', '/mechanisms/beijing-xiangshan-forum/'],
  },
  {
    query: '5th Xiangshan Forum',
    wanted: ['/series/beijing-xiangshan-forum/#edition-5'],
  },
  {
    query: 'ninth Xiangshan forum',
    wanted: ['/series/beijing-xiangshan-forum/#edition-9'],
  },
  {
    query: '11th Beijing Xiangshan Forum',
    wanted: ['/series/beijing-xiangshan-forum/#edition-11'],
  },
  { query: 'second belt and road forum', wanted: ['/mechanisms/belt-and-road-forum/'] },
  {
    query: 'eighteenth consultation',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  { query: '7th round', wanted: ['/series/strategic-security-consultations/#round-7'] },
  {
    query: 'seventh round of consultations',
    wanted: ['/series/strategic-security-consultations/#round-7'],
  },
  { query: 'VII round', wanted: ['/series/strategic-security-consultations/#round-7'] },
  {
    query: '第十八轮中俄战略安全磋商',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  { query: '12-й Сяншаньский форум', wanted: ['/series/beijing-xiangshan-forum/#edition-12'] },
]);
