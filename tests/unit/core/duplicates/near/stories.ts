/** Texts for near duplicates, all of them invented. */
export const FERRY = [
  'The harbour of Fenwick Bay opened a new quay on Tuesday, and more than two hundred people stood in the rain to see the first ferry come in.',
  'Ottilie Brandvold, who has led the harbour authority since 2011, said the quay had cost 4.2 million crowns and would take ships of up to 90 metres.',
  '“We waited eleven years for this,” she told reporters, “and nobody who had to climb down the old ladder in January will miss it.”',
  'The Brandt Ferry Company plans 14 crossings a day from May on, twice as many as now, and has ordered a second ship for 120 passengers.',
  'Fishermen are less content: their berths moved to the north side, where the swell is stronger and the ice house half a mile away.',
  'The town council will hear them on Thursday; a study of the swell, which was promised for last autumn, has not been published so far.',
];

export const BAKERY = [
  'A bakery in the old town of Marlow Hill has won the county prize for rye bread for the third time in a row, the jury said on Monday.',
  'Its owner, Gustav Imre, mills the grain himself and lets the dough rest for two days, which few bakers can afford these days.',
  'Eighteen loaves were tasted blind by five judges, among them a dentist, who had been asked to look after the crusts.',
  'Imre said he would give the money to the choir that sings in the street on Sundays, since its members buy most of the bread.',
];

export const textOf = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** One day of a report that comes each day. */
export const closingReport = (day: number, index: string, change: string, turnover: string): string =>
  `Shares on the Fenwick exchange closed on March ${day} at ${index} points, a change of ${change} percent from the day before, the exchange said in its daily report. ` +
  `Turnover came to ${turnover} million crowns, with most of the trade in shipping companies and in the two banks that are listed there. ` +
  `Dealers said that they expected little movement before the central bank speaks about interest rates at the end of the month.`;

export const CHINESE =
  '芬威克湾港口星期二启用了新码头，两百多人冒雨观看第一艘渡轮靠岸。港务局局长表示，新码头耗资四百二十万克朗，可停靠长达九十米的船只。渡轮公司计划从五月起每天开行十四班，是目前的两倍，并已订购第二艘可载一百二十名乘客的船。渔民对此并不满意，他们的泊位被移到北侧，那里涌浪更大，离冰库也有半英里远。镇议会将在星期四听取他们的意见。';
export const OTHER_CHINESE =
  '马洛山老城的一家面包店连续第三次获得县黑麦面包奖，评审团星期一宣布。店主自己磨面粉，让面团静置两天，如今很少有面包师负担得起。五位评委盲品了十八个面包，其中一位是牙医，专门负责检查面包皮。店主说他会把奖金捐给星期天在街上唱歌的合唱团，因为大部分面包都是团员们买走的。';
export const THAI =
  'ท่าเรืออ่าวเฟนวิคเปิดท่าเทียบเรือแห่งใหม่เมื่อวันอังคาร มีผู้คนกว่าสองร้อยคนยืนกลางสายฝนเพื่อชมเรือข้ามฟากลำแรกเข้าเทียบท่า ผู้อำนวยการการท่าเรือกล่าวว่าท่าเทียบเรือแห่งนี้ใช้งบประมาณสี่ล้านโครนและรองรับเรือที่ยาวได้ถึงเก้าสิบเมตร บริษัทเรือข้ามฟากวางแผนเดินเรือวันละสิบสี่เที่ยวตั้งแต่เดือนพฤษภาคม และได้สั่งซื้อเรือลำที่สองแล้ว ชาวประมงไม่ค่อยพอใจนักเพราะที่จอดเรือของพวกเขาถูกย้ายไปทางทิศเหนือซึ่งคลื่นแรงกว่า';
export const OTHER_THAI =
  'ร้านขนมปังในย่านเมืองเก่าได้รับรางวัลขนมปังข้าวไรย์ของจังหวัดเป็นปีที่สามติดต่อกัน คณะกรรมการตัดสินแถลงเมื่อวันจันทร์ เจ้าของร้านโม่แป้งเองและพักแป้งไว้สองวัน ซึ่งคนทำขนมปังน้อยคนจะทำได้ในสมัยนี้ กรรมการห้าคนชิมขนมปังสิบแปดก้อนโดยไม่รู้ว่าเป็นของใคร หนึ่งในนั้นเป็นทันตแพทย์ เขาบอกว่าจะมอบเงินรางวัลให้คณะนักร้องประสานเสียงที่ร้องเพลงบนถนนทุกวันอาทิตย์';
export const ARABIC =
  'افتتح ميناء خليج فنويك رصيفا جديدا يوم الثلاثاء ووقف أكثر من مئتي شخص تحت المطر لمشاهدة وصول العبارة الأولى. وقالت مديرة هيئة الميناء إن الرصيف كلف أربعة ملايين كرونة ويمكنه استقبال سفن يصل طولها إلى تسعين مترا. وتعتزم شركة العبارات تسيير أربع عشرة رحلة يوميا اعتبارا من مايو وهو ضعف العدد الحالي وقد طلبت سفينة ثانية. أما الصيادون فليسوا راضين لأن مراسيهم نقلت إلى الجانب الشمالي حيث الأمواج أقوى.';
