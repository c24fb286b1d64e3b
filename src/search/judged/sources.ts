import { ofClass } from './query.ts';

/** A source, a publisher or the words of a title. */
export const sources = ofClass('source', [
  { query: 'caixin article 2023', wanted: ['/sources/caixin-2023/', '/organisations/caixin/'] },
  { query: 'Kelly Wang', wanted: ['/sources/caixin-2023/', '/organisations/caixin/'] },
  { query: 'inkl', wanted: ['/sources/caixin-2023/'] },
  { query: 'China Stands Ready to Partner With Russia', wanted: ['/sources/caixin-2023/'] },
  { query: 'TASS interview with Guo Xinning', wanted: ['/sources/tass-2023/'] },
  { query: 'tass chinese expert security cooperation', wanted: ['/sources/tass-2023/'] },
  { query: 'beijing times', wanted: ['/sources/beijing-times-2023/'] },
  { query: 'beijingtimes.com', wanted: ['/sources/beijing-times-2023/'] },
  { query: 'Strengthening a Global Partnership', wanted: ['/sources/beijing-times-2023/'] },
  { query: 'Pakistan Defence forum', wanted: ['/sources/defence-forum-2011/'] },
  { query: 'defence.pk', wanted: ['/sources/defence-forum-2011/'] },
  {
    query: 'Lankan Ranger',
    wanted: ['/sources/defence-forum-2011/', '/claims/defence-forum-2011/13/'],
  },
  { query: 'peakperformancemonday', wanted: ['/sources/peakperformance-2023/'] },
  {
    query: 'China touts global security vision',
    wanted: ['/sources/peakperformance-2023/', '/sources/uaeweekly-cnn-xiangshan-reprint/'],
  },
  {
    query: 'CNN Beijing defense forum',
    wanted: [
      '/sources/uaeweekly-cnn-xiangshan-reprint/',
      '/events/china-russia-security-cooperation-forum/',
    ],
  },
  {
    query: 'Dai Bingguo memoir',
    wanted: [
      '/sources/dai-memoir-excerpt/',
      '/sources/dai-memoir-russian-page-61/',
      '/sources/dai-memoir-russian-page-58/',
      '/sources/dai-memoir-russian-page-59/',
      '/sources/dai-2021-memoir-excerpt-copy/',
      '/people/dai-bingguo/',
    ],
  },
  {
    query: '总统专机话友谊',
    wanted: ['/sources/dai-memoir-excerpt/', '/sources/dai-2021-memoir-excerpt-copy/'],
  },
  {
    query: 'Стратегический диалог мемуары дипломата',
    wanted: [
      '/sources/dai-memoir-russian-page-58/',
      '/sources/dai-memoir-russian-page-59/',
      '/sources/dai-memoir-russian-page-61/',
    ],
  },
  {
    query: 'Yu Bin alliance',
    wanted: ['/sources/yu-bin-2019-hidden-alliance/', '/mechanisms/non-alliance-principles/'],
  },
  {
    query: 'the diplomat synergize eurasian economic union',
    wanted: ['/sources/the-diplomat-2018-eaeu-bri/'],
  },
  {
    query: 'Guoguang Wu',
    wanted: [
      '/sources/prc-leader-2021-cfac-office/',
      '/organisations/office-of-the-central-foreign-affairs-commission/',
    ],
  },
  {
    query: 'Demidov PIR Center',
    wanted: [
      '/sources/pir-center-2015-information-security/',
      '/sources/pir-center-2015-information-security-mirror/',
    ],
  },
  {
    query: 'SIPRI arms imports',
    wanted: ['/sources/deccan-herald-2024-sipri/', '/mechanisms/military-technical-cooperation/'],
  },
  {
    query: 'China Daily Ma Liyao',
    wanted: [
      '/sources/china-daily-2011-round-6/',
      '/sources/china-daily-2011-round-6-peoples-daily/',
    ],
  },
  {
    query: 'Global Times Wang Yi Patrushev just and equitable',
    wanted: ['/sources/global-times-2023-round-18/'],
  },
  {
    query: 'tass readout Patrushev Wang Yi Moscow',
    wanted: ['/sources/tass-2023-round-18-readout/'],
  },
  { query: 'Meduza Shoigu secretary', wanted: ['/sources/meduza-2024-shoigu-security-council/'] },
  { query: 'Russia, China to Talk Security', wanted: ['/sources/ap-2005-putin-tang/'] },
  { query: 'SCMP central military commission explained', wanted: ['/sources/scmp-cmc-explainer/'] },
  {
    query: "editors' searches found nothing",
    wanted: ['/sources/search-record-2026/', '/sources/search-record-2026-institutions/'],
  },
  { query: 'A/52/153', wanted: ['/sources/un-1997-multipolar-declaration/'] },
  {
    query: "China's National Defense in the New Era white paper",
    wanted: ['/sources/scio-2019-white-paper/'],
  },
  {
    query: 'Treaty of Nerchinsk',
    wanted: ['/sources/presidential-library-nerchinsk/', '/claims/beijing-times-2023/12/'],
  },
  { query: 'Weitz exercises', wanted: ['/sources/weitz-2021-exercises-repost/'] },
  {
    query: '张又侠同俄罗斯国防部长举行会谈',
    wanted: ['/sources/peoples-daily-zhang-shoigu-mirror/'],
  },
  { query: 'kremlin conversation with Wang Yi', wanted: ['/sources/kremlin-2023-putin-wang/'] },
  { query: 'teller report', wanted: ['/sources/teller-report-2023-round-18/'] },
  { query: 'IA REX', wanted: ['/sources/ia-rex-2023-shoigu-xiangshan/'] },
  { query: 'text of the Shanghai Convention', wanted: ['/sources/sco-convention-2001-text/'] },
  {
    query: 'CSTO charter',
    wanted: [
      '/sources/kremlin-csto-charter/',
      '/organisations/collective-security-treaty-organization/',
    ],
  },
  {
    query: 'Reuters Shoigu second time in 10 days',
    wanted: ['/sources/reuters-zhang-shoigu-november/'],
  },
  { query: 'UDN 香山論壇 國防長', wanted: ['/sources/udn-2023-xiangshan-guests/'] },
  { query: 'Шойгу встретился с главой МИД КНР', wanted: ['/sources/zvezda-2025-round-20/'] },
  { query: 'peakperformance-2023', wanted: ['/sources/peakperformance-2023/'] },
]);
