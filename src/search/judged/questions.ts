import { ofClass } from './query.ts';

/** Plain questions. */
export const questions = ofClass('question', [
  {
    query: 'who chaired the 18th round',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: 'where was the 18th round held',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: 'how long did the consultations of September 2023 last',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: 'what did Patrushev say about Taiwan',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: 'who chaired the talks in 2011',
    wanted: [
      '/events/sixth-strategic-security-consultations-2011/',
      '/series/strategic-security-consultations/',
    ],
  },
  {
    query: 'when was the Xiangshan Forum founded',
    wanted: [
      '/mechanisms/beijing-xiangshan-forum/',
      '/series/beijing-xiangshan-forum/',
      '/claims/caixin-2023/12/',
    ],
  },
  {
    query: 'who hosts the Xiangshan Forum',
    wanted: [
      '/mechanisms/beijing-xiangshan-forum/',
      '/organisations/china-association-for-military-science/',
      '/organisations/china-institute-for-international-strategic-studies/',
      '/claims/caixin-2023/13/',
    ],
  },
  {
    query: 'how many defence ministers came to the Xiangshan Forum in 2023',
    wanted: ['/events/tenth-beijing-xiangshan-forum-2023/', '/claims/caixin-2023/15/'],
  },
  {
    query: 'what did Shoigu say at the Xiangshan Forum',
    wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'],
  },
  {
    query: 'is the risk assessment mechanism real',
    wanted: ['/mechanisms/joint-risk-assessment-mechanism/', '/claims/peakperformance-2023/11/'],
  },
  {
    query: 'is the China-Russia Security Cooperation Forum real',
    wanted: ['/events/china-russia-security-cooperation-forum/', '/claims/peakperformance-2023/1/'],
  },
  {
    query: 'did Putin open a forum in Beijing at the end of October 2023',
    wanted: [
      '/events/china-russia-security-cooperation-forum/',
      '/claims/peakperformance-2023/19/',
    ],
  },
  { query: 'did Putin go to Beijing in 2023', wanted: ['/events/putin-visit-to-china-2023/'] },
  { query: 'when did Xi visit Russia in 2023', wanted: ['/events/xi-state-visit-to-russia-2023/'] },
  {
    query: 'what did Xi and Putin sign in March 2023',
    wanted: ['/events/xi-state-visit-to-russia-2023/'],
  },
  { query: 'how often have Xi and Putin met', wanted: ['/mechanisms/head-of-state-diplomacy/'] },
  { query: 'what is head of state diplomacy', wanted: ['/mechanisms/head-of-state-diplomacy/'] },
  { query: 'what is the SCO', wanted: ['/organisations/shanghai-cooperation-organisation/'] },
  {
    query: 'is China a member of the CSTO',
    wanted: ['/organisations/collective-security-treaty-organization/'],
  },
  {
    query: 'who suggested bringing the SCO and the CSTO together',
    wanted: ['/mechanisms/sco-csto-cooperation/', '/claims/tass-2023/6/', '/people/guo-xinning/'],
  },
  {
    query: 'which countries are in BRICS',
    wanted: ['/organisations/brics/', '/claims/beijing-times-2023/29/'],
  },
  {
    query: 'what is the difference between the Russian and the UN Security Council',
    wanted: ['/organisations/un-security-council/', '/organisations/security-council-of-russia/'],
  },
  {
    query: "who was China's defence minister in October 2023",
    wanted: ['/organisations/ministry-of-national-defense-of-china/'],
  },
  { query: 'what happened to Li Shangfu', wanted: ['/people/li-shangfu/'] },
  { query: 'what happened to Zhang Youxia', wanted: ['/people/zhang-youxia/'] },
  {
    query: 'who succeeded Patrushev as secretary',
    wanted: [
      '/people/nikolai-patrushev/',
      '/people/sergei-shoigu/',
      '/organisations/security-council-of-russia/',
    ],
  },
  {
    query: 'who was secretary of the security council before Patrushev',
    wanted: ['/people/igor-ivanov/', '/organisations/security-council-of-russia/'],
  },
  {
    query: 'did Liang Guanglie host a forum in 2023',
    wanted: [
      '/claims/peakperformance-2023/6/',
      '/events/china-russia-security-cooperation-forum/',
      '/people/liang-guanglie/',
    ],
  },
  {
    query: 'who commands the Chinese army',
    wanted: [
      '/organisations/central-military-commission/',
      '/organisations/peoples-liberation-army/',
    ],
  },
  {
    query: 'does the Chinese defence ministry command troops',
    wanted: [
      '/organisations/ministry-of-national-defense-of-china/',
      '/organisations/central-military-commission/',
    ],
  },
  {
    query: 'who commands the Russian armed forces',
    wanted: ['/organisations/russian-armed-forces/'],
  },
  { query: 'where did Zhang and Shoigu meet', wanted: ['/events/zhang-shoigu-meeting-2023/'] },
  {
    query: 'why did Shoigu meet Zhang and not a defence minister',
    wanted: [
      '/events/zhang-shoigu-meeting-2023/',
      '/organisations/central-military-commission/',
      '/organisations/ministry-of-national-defense-of-china/',
    ],
  },
  {
    query: 'when did the consultations begin',
    wanted: [
      '/events/launch-of-the-consultations-2005/',
      '/mechanisms/strategic-security-consultations/',
    ],
  },
  {
    query: 'how many rounds have there been',
    wanted: [
      '/series/strategic-security-consultations/',
      '/mechanisms/strategic-security-consultations/',
    ],
  },
  {
    query: 'which round was held in Shanghai',
    wanted: ['/series/strategic-security-consultations/'],
  },
  {
    query: 'was there a round in 2020',
    wanted: [
      '/mechanisms/strategic-security-consultations/',
      '/series/strategic-security-consultations/',
    ],
  },
  {
    query: 'why is the meeting of February 2023 not counted as a round',
    wanted: [
      '/mechanisms/strategic-security-consultations/',
      '/series/strategic-security-consultations/',
    ],
  },
  { query: 'are China and Russia allies', wanted: ['/mechanisms/non-alliance-principles/'] },
  {
    query: 'has the Belt and Road merged with the Eurasian Union',
    wanted: [
      '/mechanisms/bri-eaeu-conjunction/',
      '/claims/beijing-times-2023/22/',
      '/organisations/eurasian-economic-union/',
    ],
  },
  {
    query: 'how much oil does Russia sell to China',
    wanted: ['/mechanisms/economic-and-energy-cooperation/'],
  },
  {
    query: 'did Xi meet Patrushev in 2011',
    wanted: ['/events/xi-patrushev-meeting-2011/', '/claims/defence-forum-2011/3/'],
  },
  {
    query: 'where did Putin receive Wang Yi, Moscow or St Petersburg',
    wanted: ['/events/wang-yi-visit-to-russia-2023/'],
  },
  {
    query: "what did Mao Ning say about Wang Yi's trip",
    wanted: ['/events/announcement-of-the-eighteenth-round-2023/'],
  },
  { query: 'who is Guo Xinning', wanted: ['/people/guo-xinning/'] },
  {
    query: 'does Guo Xinning really teach at Tsinghua',
    wanted: [
      '/organisations/tsinghua-school-of-public-policy-and-management/',
      '/people/guo-xinning/',
      '/claims/tass-2023/3/',
    ],
  },
  { query: 'what is the Taihe Institute', wanted: ['/organisations/taihe-institute/'] },
  {
    query: 'is CIISS the same as CIIS',
    wanted: ['/organisations/china-institute-for-international-strategic-studies/'],
  },
  {
    query: 'what is the Office of the Central Foreign Affairs Commission',
    wanted: ['/organisations/office-of-the-central-foreign-affairs-commission/'],
  },
  {
    query: 'who outranks the Chinese foreign minister',
    wanted: ['/organisations/office-of-the-central-foreign-affairs-commission/'],
  },
  { query: 'what is a State Councillor', wanted: ['/organisations/state-council-of-china/'] },
  { query: 'who owns Caixin', wanted: ['/organisations/caixin/'] },
  { query: 'is TASS state-run', wanted: ['/organisations/tass/'] },
  { query: 'is Xinhua an independent source', wanted: ['/organisations/xinhua-news-agency/'] },
  {
    query: 'can the peakperformance article be trusted',
    wanted: ['/sources/peakperformance-2023/', '/events/china-russia-security-cooperation-forum/'],
  },
  { query: '什么是战略安全磋商', wanted: ['/mechanisms/strategic-security-consultations/'] },
  {
    query: 'когда прошёл восемнадцатый раунд консультаций',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  { query: 'кто такой Патрушев', wanted: ['/people/nikolai-patrushev/'] },
  { query: 'who is Guo Xinning?', wanted: ['/people/guo-xinning/'] },
  {
    query: 'what does CIISS stand for',
    wanted: ['/organisations/china-institute-for-international-strategic-studies/'],
  },
  {
    query: 'is there a China-Russia security cooperation forum',
    wanted: ['/events/china-russia-security-cooperation-forum/'],
  },
  {
    query: 'where was the 17th round held',
    wanted: ['/series/strategic-security-consultations/#round-17'],
  },
  {
    query: 'did Shoigu speak at the Xiangshan forum',
    wanted: ['/events/tenth-beijing-xiangshan-forum-2023/', '/people/sergei-shoigu/'],
  },
  {
    query: 'who was the defence minister of china in october 2023',
    wanted: [
      '/people/li-shangfu/',
      '/organisations/ministry-of-national-defense-of-china/',
      '/people/dong-jun/',
    ],
  },
  { query: 'who replaced Li Shangfu', wanted: ['/people/li-shangfu/', '/people/dong-jun/'] },
  {
    query: 'when is the next round of the consultations',
    wanted: [
      '/mechanisms/strategic-security-consultations/',
      '/series/strategic-security-consultations/#round-20',
    ],
  },
  {
    query: 'how many countries are members of the sco',
    wanted: ['/organisations/shanghai-cooperation-organisation/'],
  },
]);
