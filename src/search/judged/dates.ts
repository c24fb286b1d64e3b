import { ofClass } from './query.ts';

/** Dates, as somebody checks them. */
export const dates = ofClass('date', [
  {
    query: '19 September 2023',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  { query: '19.09.2023', wanted: ['/events/eighteenth-strategic-security-consultations-2023/'] },
  {
    query: 'Sept 19, 2023 Moscow talks',
    wanted: ['/events/eighteenth-strategic-security-consultations-2023/'],
  },
  {
    query: 'September 2023 Moscow',
    wanted: [
      '/events/eighteenth-strategic-security-consultations-2023/',
      '/events/wang-yi-visit-to-russia-2023/',
    ],
  },
  {
    query: '18 September 2023',
    wanted: [
      '/events/announcement-of-the-eighteenth-round-2023/',
      '/events/wang-yi-visit-to-russia-2023/',
      '/sources/tass-2023/',
    ],
  },
  {
    query: '18-21 September 2023',
    wanted: [
      '/events/wang-yi-visit-to-russia-2023/',
      '/events/announcement-of-the-eighteenth-round-2023/',
    ],
  },
  {
    query: '20 September 2023 Putin Wang Yi',
    wanted: ['/events/wang-yi-visit-to-russia-2023/', '/sources/kremlin-2023-putin-wang/'],
  },
  {
    query: '2023年9月',
    wanted: [
      '/events/eighteenth-strategic-security-consultations-2023/',
      '/events/wang-yi-visit-to-russia-2023/',
      '/events/announcement-of-the-eighteenth-round-2023/',
    ],
  },
  {
    query: 'сентябрь 2023',
    wanted: [
      '/events/eighteenth-strategic-security-consultations-2023/',
      '/events/wang-yi-visit-to-russia-2023/',
      '/events/announcement-of-the-eighteenth-round-2023/',
    ],
  },
  {
    query: '30 October 2023',
    wanted: ['/events/zhang-shoigu-meeting-2023/', '/events/tenth-beijing-xiangshan-forum-2023/'],
  },
  {
    query: '2023-10-30',
    wanted: ['/events/zhang-shoigu-meeting-2023/', '/events/tenth-beijing-xiangshan-forum-2023/'],
  },
  {
    query: '30 октября 2023',
    wanted: ['/events/zhang-shoigu-meeting-2023/', '/events/tenth-beijing-xiangshan-forum-2023/'],
  },
  {
    query: 'October 2023',
    wanted: [
      '/events/tenth-beijing-xiangshan-forum-2023/',
      '/events/zhang-shoigu-meeting-2023/',
      '/events/putin-visit-to-china-2023/',
      '/events/third-belt-and-road-forum-2023/',
    ],
  },
  {
    query: '2023年10月',
    wanted: [
      '/events/tenth-beijing-xiangshan-forum-2023/',
      '/events/zhang-shoigu-meeting-2023/',
      '/events/putin-visit-to-china-2023/',
      '/events/third-belt-and-road-forum-2023/',
    ],
  },
  { query: '29-31 October 2023', wanted: ['/events/tenth-beijing-xiangshan-forum-2023/'] },
  {
    query: 'end of October 2023 Beijing',
    wanted: [
      '/events/tenth-beijing-xiangshan-forum-2023/',
      '/events/zhang-shoigu-meeting-2023/',
      '/events/china-russia-security-cooperation-forum/',
    ],
  },
  {
    query: '17 October 2023',
    wanted: ['/events/putin-visit-to-china-2023/', '/events/third-belt-and-road-forum-2023/'],
  },
  {
    query: 'Oct 18 2023',
    wanted: ['/events/putin-visit-to-china-2023/', '/events/third-belt-and-road-forum-2023/'],
  },
  {
    query: '24 October 2023',
    wanted: ['/people/li-shangfu/', '/organisations/ministry-of-national-defense-of-china/'],
  },
  {
    query: '29 December 2023',
    wanted: ['/people/dong-jun/', '/organisations/ministry-of-national-defense-of-china/'],
  },
  { query: '20 March 2023', wanted: ['/events/xi-state-visit-to-russia-2023/'] },
  { query: 'March 2023 Moscow', wanted: ['/events/xi-state-visit-to-russia-2023/'] },
  {
    query: '21 February 2023',
    wanted: [
      '/mechanisms/strategic-security-consultations/',
      '/series/strategic-security-consultations/',
      '/organisations/security-council-of-russia/',
    ],
  },
  {
    query: '2011',
    wanted: [
      '/events/sixth-strategic-security-consultations-2011/',
      '/events/xi-patrushev-meeting-2011/',
    ],
  },
  {
    query: 'meetings in 2011',
    wanted: [
      '/events/sixth-strategic-security-consultations-2011/',
      '/events/xi-patrushev-meeting-2011/',
    ],
  },
  {
    query: '20 October 2011',
    wanted: [
      '/events/sixth-strategic-security-consultations-2011/',
      '/events/xi-patrushev-meeting-2011/',
    ],
  },
  {
    query: 'октябрь 2011',
    wanted: [
      '/events/sixth-strategic-security-consultations-2011/',
      '/events/xi-patrushev-meeting-2011/',
    ],
  },
  {
    query: '19 October 2011',
    wanted: ['/people/meng-jianzhu/', '/events/sixth-strategic-security-consultations-2011/'],
  },
  {
    query: 'January 2011 consultations',
    wanted: ['/series/strategic-security-consultations/#round-5'],
  },
  { query: '2005', wanted: ['/events/launch-of-the-consultations-2005/'] },
  { query: '2 February 2005', wanted: ['/events/launch-of-the-consultations-2005/'] },
  {
    query: 'October 2005',
    wanted: [
      '/series/strategic-security-consultations/',
      '/events/launch-of-the-consultations-2005/',
    ],
  },
  {
    query: '2009 consultations',
    wanted: ['/series/strategic-security-consultations/#round-4'],
  },
  {
    query: 'consultations 2016',
    wanted: ['/series/strategic-security-consultations/#round-12'],
  },
  {
    query: 'consultations in September 2022',
    wanted: ['/series/strategic-security-consultations/#round-17'],
  },
  {
    query: '12 November 2024',
    wanted: ['/series/strategic-security-consultations/#round-19'],
  },
  {
    query: '2 December 2025',
    wanted: ['/series/strategic-security-consultations/#round-20'],
  },
  {
    query: '12 May 2024',
    wanted: [
      '/people/sergei-shoigu/',
      '/people/nikolai-patrushev/',
      '/organisations/security-council-of-russia/',
    ],
  },
  {
    query: '8 November 2023',
    wanted: [
      '/events/zhang-shoigu-meeting-2023/',
      '/people/sergei-shoigu/',
      '/people/zhang-youxia/',
      '/mechanisms/defence-ministry-ties/',
    ],
  },
  {
    query: '24 January 2026',
    wanted: ['/people/zhang-youxia/', '/organisations/central-military-commission/'],
  },
  {
    query: 'Xiangshan Forum 2014',
    wanted: ['/series/beijing-xiangshan-forum/#edition-5'],
  },
  {
    query: 'Xiangshan Forum 2025',
    wanted: ['/series/beijing-xiangshan-forum/#edition-12'],
  },
  {
    query: '8 May 2015',
    wanted: ['/mechanisms/bri-eaeu-conjunction/', '/mechanisms/information-security-cooperation/'],
  },
  {
    query: '15 June 2001',
    wanted: [
      '/organisations/shanghai-cooperation-organisation/',
      '/mechanisms/counter-terrorism-coordination/',
    ],
  },
  { query: '5 October 2007', wanted: ['/mechanisms/sco-csto-cooperation/'] },
  { query: '23 April 1997', wanted: ['/mechanisms/multipolarity/'] },
  {
    query: '25 June 2016',
    wanted: ['/mechanisms/strategic-stability/', '/mechanisms/bri-eaeu-conjunction/'],
  },
  { query: '13 October 2009', wanted: ['/mechanisms/strategic-nuclear-security/'] },
  { query: '2017 consultations', wanted: ['/series/strategic-security-consultations/#round-13'] },
  { query: 'xiangshan 2019', wanted: ['/series/beijing-xiangshan-forum/#edition-9'] },
  { query: 'december 2025', wanted: ['/series/strategic-security-consultations/#round-20'] },
  { query: 'putin beijing october 2023', wanted: ['/events/putin-visit-to-china-2023/'] },
]);
