/**
 * Characters that are written in more than one way, variant first, usual form second: one character in searches, both
 * kept in texts. Traditional forms and variants as they come into print by converters and in names of places and persons.
 */
const PAIRS =
  '琿珲龍龙國国華华東东長长門门馬马廣广區区縣县鎮镇鄉乡臺台灣湾濟济財财務务資资產产業业經经營营農农協协會会黨党' +
  '議议員员參参與与關关於于為为發发辦办規规號号條条項项節节編编總总則则責责任任權权機机構构團团體体學学校校醫医' +
  '衛卫環环護护質质價价額额專专項项預预決决審审計计監监管管稅税庫库貸贷債债險险養养勞劳動动職职稱称級级評评標标' +
  '準准證证書书報报導导領领觀观測测試试驗验處处罰罚訴诉訟讼獎奖補补貼贴選选舉举還还進进遠远運运達达過过邊边遲迟' +
  '車车軍军輪轮轉转輸输鐵铁錢钱鋼钢銀银鋁铝銅铜鉛铅飛飞電电雲云氣气漢汉滿满潔洁淨净漲涨爾尔獨独猶犹獲获異异' +
  '畫画當当療疗癥症眾众確确礦矿碼码種种積积穩稳窮穷競竞筆笔築筑簡简紀纪約约級级純纯紙纸組组終终絕绝統统續续維维' +
  '綜综綠绿網网緊紧線线練练縮缩織织繼继置置羅罗義义習习聯联聲声聽听肅肃腦脑臨临舊旧藝艺蘇苏處处虛虚蟲虫補补裝装' +
  '製制複复見见視视覺觉覽览訂订記记許许設设詞词詳详認认語语誤误說说課课調调談谈請请論论講讲謝谢識识譯译讀读變变' +
  '讓让貢贡貨货販贩貧贫購购貿贸費费賀贺賃赁賓宾賠赔賴赖贈赠贊赞趕赶趨趋較较載载輕轻輔辅輛辆農农這这連连週周';

/** The usual form of a character that is a variant. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((variant, at, all): [string, string][] => {
    const usual = all[at + 1];
    return at % 2 === 0 && usual !== undefined && usual !== variant ? [[variant, usual]] : [];
  }),
);
