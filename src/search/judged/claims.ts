import { ofClass } from './query.ts';

/** One statement of an article, looked up to be checked. */
export const claims = ofClass('claim', [
  {
    query: '30 defence ministers at xiangshan forum',
    wanted: ['/events/tenth-beijing-xiangshan-forum-2023/', '/claims/caixin-2023/15/'],
  },
  {
    query: '19 defence ministers',
    wanted: ['/claims/caixin-2023/15/', '/events/tenth-beijing-xiangshan-forum-2023/'],
  },
  {
    query: '22 defence ministers Xiangshan',
    wanted: ['/events/tenth-beijing-xiangshan-forum-2023/', '/claims/caixin-2023/15/'],
  },
  {
    query: 'military chiefs of 14 countries',
    wanted: ['/claims/caixin-2023/16/', '/events/tenth-beijing-xiangshan-forum-2023/'],
  },
  {
    query: 'over 1,800 guests',
    wanted: ['/claims/caixin-2023/14/', '/events/tenth-beijing-xiangshan-forum-2023/'],
  },
  {
    query: 'record attendance xiangshan forum 2023',
    wanted: ['/events/tenth-beijing-xiangshan-forum-2023/', '/mechanisms/beijing-xiangshan-forum/'],
  },
  {
    query: 'risk assessment mechanism',
    wanted: ['/mechanisms/joint-risk-assessment-mechanism/', '/claims/peakperformance-2023/11/'],
  },
  {
    query: 'Liang Guanglie defence minister 2023',
    wanted: [
      '/claims/peakperformance-2023/6/',
      '/people/liang-guanglie/',
      '/events/china-russia-security-cooperation-forum/',
    ],
  },
  {
    query: 'China had no defence minister in October 2023',
    wanted: [
      '/organisations/ministry-of-national-defense-of-china/',
      '/claims/peakperformance-2023/7/',
      '/claims/caixin-2023/18/',
    ],
  },
  {
    query: 'Putin gave the opening address',
    wanted: [
      '/claims/peakperformance-2023/19/',
      '/events/china-russia-security-cooperation-forum/',
    ],
  },
  {
    query: 'third in a yearly series of forums',
    wanted: ['/claims/peakperformance-2023/2/', '/events/china-russia-security-cooperation-forum/'],
  },
  {
    query: 'Middle East and North Africa discussed at the forum',
    wanted: ['/claims/peakperformance-2023/18/'],
  },
  {
    query: 'conflict points energy Central Asia trade',
    wanted: ['/claims/peakperformance-2023/22/'],
  },
  {
    query: 'Russia helps China with military technology and doctrine',
    wanted: ['/claims/peakperformance-2023/17/', '/mechanisms/military-technical-cooperation/'],
  },
  {
    query: 'forum on piracy, peacekeeping and nuclear security',
    wanted: ['/claims/peakperformance-2023/13/'],
  },
  {
    query: "China's traditional rivals including Russia",
    wanted: ['/claims/peakperformance-2023/15/'],
  },
  {
    query: 'BRI and EAEU have converged',
    wanted: [
      '/claims/beijing-times-2023/22/',
      '/mechanisms/bri-eaeu-conjunction/',
      '/organisations/eurasian-economic-union/',
    ],
  },
  { query: 'diplomatic relations go back centuries', wanted: ['/claims/beijing-times-2023/12/'] },
  {
    query: 'ties have transcended geopolitical fluctuations',
    wanted: ['/claims/beijing-times-2023/13/'],
  },
  {
    query: 'consultations deal with nuclear disarmament and cybersecurity',
    wanted: ['/claims/beijing-times-2023/32/', '/mechanisms/strategic-security-consultations/'],
  },
  {
    query: 'Wang Yi invited by Patrushev',
    wanted: ['/claims/beijing-times-2023/5/', '/events/announcement-of-the-eighteenth-round-2023/'],
  },
  {
    query: 'consultations were started by the leaders in 2005',
    wanted: ['/claims/defence-forum-2011/12/', '/events/launch-of-the-consultations-2005/'],
  },
  {
    query: 'Xi Jinping was vice president in 2011',
    wanted: [
      '/claims/defence-forum-2011/1/',
      '/people/xi-jinping/',
      '/events/xi-patrushev-meeting-2011/',
    ],
  },
  {
    query: 'press release of the Chinese foreign ministry October 2011',
    wanted: ['/claims/defence-forum-2011/4/', '/events/xi-patrushev-meeting-2011/'],
  },
  {
    query: 'three principles of cooperation between the armies',
    wanted: ['/claims/tass-2023/15/', '/mechanisms/non-alliance-principles/'],
  },
  {
    query: 'SCO brought closer to the CSTO',
    wanted: ['/claims/tass-2023/6/', '/mechanisms/sco-csto-cooperation/'],
  },
  {
    query: 'Guo Xinning senior fellow of the Taihe Institute',
    wanted: ['/claims/tass-2023/2/', '/people/guo-xinning/', '/organisations/taihe-institute/'],
  },
  {
    query: 'Guo Xinning professor at Tsinghua',
    wanted: [
      '/claims/tass-2023/3/',
      '/people/guo-xinning/',
      '/organisations/tsinghua-school-of-public-policy-and-management/',
    ],
  },
  {
    query: 'offices of Wang Yi: politburo, party office, foreign minister',
    wanted: ['/claims/tass-2023/19/', '/claims/beijing-times-2023/1/', '/people/wang-yi/'],
  },
  {
    query: 'Wang Yi in Russia from September 18 to 21',
    wanted: [
      '/claims/tass-2023/20/',
      '/claims/beijing-times-2023/3/',
      '/events/wang-yi-visit-to-russia-2023/',
    ],
  },
  {
    query: 'meeting took place at the Xiangshan Forum',
    wanted: ['/claims/caixin-2023/4/', '/events/zhang-shoigu-meeting-2023/'],
  },
  {
    query: 'Putin chief guest of the Belt and Road Forum',
    wanted: [
      '/claims/caixin-2023/9/',
      '/events/third-belt-and-road-forum-2023/',
      '/mechanisms/belt-and-road-forum/',
    ],
  },
  {
    query: 'forum hosted by CAMS and CIISS since 2006',
    wanted: ['/claims/caixin-2023/13/', '/mechanisms/beijing-xiangshan-forum/'],
  },
  {
    query: 'Xinhua is state-owned',
    wanted: ['/claims/caixin-2023/17/', '/organisations/xinhua-news-agency/'],
  },
  {
    query: 'Shoigu said the meeting deepens ties of the ministries',
    wanted: [
      '/claims/caixin-2023/6/',
      '/events/zhang-shoigu-meeting-2023/',
      '/mechanisms/defence-ministry-ties/',
    ],
  },
  {
    query: 'terrorism comes first in the cooperation',
    wanted: ['/claims/tass-2023/11/', '/mechanisms/counter-terrorism-coordination/'],
  },
  {
    query: 'Zhang said the militaries are developing strongly',
    wanted: ['/claims/caixin-2023/5/', '/events/zhang-shoigu-meeting-2023/'],
  },
  {
    query: 'arms trade a promising field',
    wanted: ['/claims/tass-2023/7/', '/mechanisms/military-technical-cooperation/'],
  },
  {
    query: 'people-to-people exchange expected at the round',
    wanted: ['/claims/beijing-times-2023/39/', '/mechanisms/people-to-people-exchange/'],
  },
  {
    query: 'Patrushev satisfied with relations',
    wanted: ['/claims/defence-forum-2011/11/', '/events/xi-patrushev-meeting-2011/'],
  },
  {
    query: 'defence ministers of 19 countries attended',
    wanted: ['/claims/caixin-2023/15/', '/events/tenth-beijing-xiangshan-forum-2023/'],
  },
]);
