const NUMERALS = '一二三四五六七八九';
const numeral = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens - 1]}十`}${ones === 0 ? '' : NUMERALS[ones - 1]}`;
};

/** A text under the number of the measures that the demo decides by, with as many articles; its words are ours. */
export const MEASURES = [
  '吉政规〔2024〕2号',
  '演示省专项资金管理办法',
  ...Array.from({ length: 50 }, (_, at) => `第${numeral(at + 1)}条　演示条文之${numeral(at + 1)}。`),
  '演示省人民政府',
  '2024年9月14日',
].join('\n\n');

/** A number of the demo's gazette, as it comes out of a converted page: with the damage that such a text has. */
export const DAMAGED = `演示省人民政府公报

2026

第 12 期 (复总第 968 期)

演示省人民政府主办

演示省人民政府公报

(半月刊)
2026年第12期
(复总第968期)
2026年6月30日出版

目录

省政府文件

演示省人民政府关于做好夏季山洪预警广播
工作的意见(演政发〔2026〕11号)……………(1)

政务要闻

政务要闻……………(4)

演示省人民政府关于做好夏季 山洪预警广播工作的意见

演政发〔2026〕11号

各市（州）人民政府，省政府各部门：

为了让山里的人早一点听到警报，提出以下意见。

一、设备管护

（一）定期试播。沿河村屯的广播由乡镇 and 村共同管护，每周试播一次，声音传不到的

地方补装喇叭，补装费用由县级承担。

(二) 专人值守。汛期夜间有人值守，接到预警三分钟内播出。

二、演练

每年汛期前演练一次，转移路线写在村口。

演 示 省 人 民 政 府

2026年6月18日

6月16日 首批山洪预警广播完成检修。

同日 省政府调度防汛工作。
`;
