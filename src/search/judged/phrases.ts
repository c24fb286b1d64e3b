import { ofClass } from './query.ts';

/** Words that a reader remembers from an article or from a page. */
export const phrases = ofClass('phrase', [
  {
    query: 'safeguarding global strategic balance and stability',
    wanted: [
      '/mechanisms/strategic-stability/',
      '/events/zhang-shoigu-meeting-2023/',
      '/claims/caixin-2023/1/',
    ],
  },
  {
    query: '"exhibited strong development momentum"',
    wanted: [
      '/events/zhang-shoigu-meeting-2023/',
      '/mechanisms/defence-ministry-ties/',
      '/claims/caixin-2023/5/',
      '/organisations/ministry-of-national-defense-of-china/',
    ],
    note: 'also quoted in passing on the pages of both armies',
  },
  {
    query: 'will serve to strengthen regional and global security',
    wanted: [
      '/events/zhang-shoigu-meeting-2023/',
      '/claims/caixin-2023/7/',
      '/organisations/ministry-of-defence-of-russia/',
      '/mechanisms/strategic-stability/',
    ],
  },
  {
    query: 'more and more optimal',
    wanted: [
      '/mechanisms/defence-ministry-ties/',
      '/organisations/russian-armed-forces/',
      '/claims/tass-2023/18/',
    ],
  },
  {
    query: 'poles apart from military unions established by Western countries',
    wanted: ['/mechanisms/non-alliance-principles/', '/claims/tass-2023/16/'],
  },
  {
    query: 'cornerstone of regional security',
    wanted: [
      '/organisations/shanghai-cooperation-organisation/',
      '/claims/tass-2023/5/',
      '/mechanisms/sco-csto-cooperation/',
    ],
  },
  {
    query: 'rebuff manifestations of hegemony',
    wanted: ['/mechanisms/multipolarity/', '/claims/tass-2023/14/'],
  },
  {
    query: 'exchange experience and methods of training soldiers',
    wanted: ['/mechanisms/joint-military-training/', '/claims/tass-2023/8/'],
  },
  {
    query: 'traditional and non-traditional battle techniques',
    wanted: [
      '/organisations/peoples-liberation-army/',
      '/mechanisms/joint-military-training/',
      '/claims/tass-2023/8/',
    ],
  },
  {
    query: "promoting the two countries' image as responsible powers",
    wanted: ['/sources/tass-2023/', '/claims/tass-2023/13/'],
    note: 'quoted on no page',
  },
  {
    query: 'commitment to strengthening global security governance',
    wanted: [
      '/events/china-russia-security-cooperation-forum/',
      '/claims/peakperformance-2023/10/',
      '/sources/peakperformance-2023/',
    ],
    note: 'quoted on no page',
  },
  {
    query: 'share information and analysis, and discuss ways to address global security threats',
    wanted: ['/mechanisms/joint-risk-assessment-mechanism/', '/claims/peakperformance-2023/12/'],
  },
  {
    query: 'joint的risk考核机制',
    wanted: [
      '/mechanisms/joint-risk-assessment-mechanism/',
      '/events/china-russia-security-cooperation-forum/',
    ],
  },
  {
    query: 'jointly promote a polycentric international system',
    wanted: ['/mechanisms/multipolarity/', '/claims/peakperformance-2023/21/'],
  },
  {
    query: 'cooperative principles',
    wanted: [
      '/claims/peakperformance-2023/20/',
      '/events/china-russia-security-cooperation-forum/',
      '/sources/peakperformance-2023/',
    ],
    note: 'quoted on no page',
  },
  {
    query: 'deep-rooted and robust nature',
    wanted: ['/events/announcement-of-the-eighteenth-round-2023/'],
  },
  {
    query: 'scheduled to convene the 18th round',
    wanted: ['/events/announcement-of-the-eighteenth-round-2023/', '/claims/beijing-times-2023/2/'],
  },
  {
    query: 'routine schedule within the framework',
    wanted: ['/events/announcement-of-the-eighteenth-round-2023/', '/claims/beijing-times-2023/9/'],
  },
  {
    query: 'significant players in the global emerging markets',
    wanted: [
      '/events/announcement-of-the-eighteenth-round-2023/',
      '/organisations/ministry-of-foreign-affairs-of-china/',
      '/claims/beijing-times-2023/6/',
    ],
  },
  {
    query: 'have been instrumental in shaping',
    wanted: ['/mechanisms/head-of-state-diplomacy/', '/claims/beijing-times-2023/19/'],
  },
  {
    query: 'substantial amounts of oil and natural gas',
    wanted: ['/mechanisms/economic-and-energy-cooperation/', '/claims/beijing-times-2023/21/'],
  },
  {
    query: 'may address issues related to cyber threats, information warfare',
    wanted: ['/mechanisms/information-security-cooperation/', '/claims/beijing-times-2023/35/'],
  },
  {
    query: 'where multiple centers of power coexist',
    wanted: ['/mechanisms/multipolarity/', '/claims/beijing-times-2023/26/'],
  },
  {
    query: "China's ambitious infrastructure and trade initiative",
    wanted: ['/mechanisms/belt-and-road-initiative/', '/claims/beijing-times-2023/24/'],
  },
  {
    query: 'a testament to the depth of their partnership',
    wanted: [
      '/claims/beijing-times-2023/31/',
      '/mechanisms/strategic-security-consultations/',
      '/sources/beijing-times-2023/',
    ],
    note: 'quoted on no page',
  },
  {
    query: 'frequently collaborate within international forums',
    wanted: ['/mechanisms/coordination-in-multilateral-bodies/', '/claims/beijing-times-2023/28/'],
  },
  {
    query: 'essential components of the bilateral relationship',
    wanted: ['/mechanisms/people-to-people-exchange/', '/claims/beijing-times-2023/39/'],
  },
  {
    query: 'as one of the chief guests',
    wanted: [
      '/mechanisms/belt-and-road-forum/',
      '/claims/caixin-2023/9/',
      '/events/third-belt-and-road-forum-2023/',
    ],
  },
  {
    query: 'strategically secure environment for their own development',
    wanted: ['/events/xi-patrushev-meeting-2011/', '/claims/defence-forum-2011/8/'],
  },
  {
    query: 'China always prioritizes its relations with Russia',
    wanted: ['/events/xi-patrushev-meeting-2011/', '/claims/defence-forum-2011/9/'],
    note: 'quoted on no page',
  },
  {
    query: 'double containment',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: 'Common Security, Lasting Peace',
    wanted: ['/events/tenth-beijing-xiangshan-forum-2023/', '/series/beijing-xiangshan-forum/'],
  },
  {
    query: 'the soundest of the five articles',
    wanted: ['/organisations/caixin/', '/sources/caixin-2023/'],
  },
  {
    query: 'three principles: no alliance, no confrontation, no third party',
    wanted: ['/mechanisms/non-alliance-principles/', '/claims/tass-2023/15/'],
  },
  { query: '"three evil forces"', wanted: ['/mechanisms/counter-terrorism-coordination/'] },
  { query: 'not aimed at third parties', wanted: ['/mechanisms/non-alliance-principles/'] },
]);
