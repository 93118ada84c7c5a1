import type { UnitYear } from './filing-chapter.js';

const leiyang = 'county-finance';

/** Filings of the main year; dates are its days. Left out on purpose: 云麓小学 has not filed, 学生资助管理中心 files late (open work). */
// One row a line: this is a table.
// prettier-ignore
export const UNIT_YEARS: readonly UnitYear[] = [
  { unit: 'canteen', canteen: 'own', baseYuan: 1_200_000, headcount: 620, reviewer: leiyang, on: '01-12', nationalYuan: 150_000 },
  { unit: 'edu', canteen: 'none', headcount: 86, remark: '无食堂，职工在机关服务中心就餐', reviewer: leiyang, on: '01-13' },
  { unit: 'exam', canteen: 'own', baseYuan: 96_000, headcount: 24, reviewer: leiyang, on: '01-21' },
  { unit: 'labour', canteen: 'own', baseYuan: 360_000, headcount: 110, reviewer: leiyang, on: '01-14', returned: { reasons: '申报基数比上年食材支出明显偏低，请按上年决算重新填报', firstBaseYuan: 120_000 } },
  { unit: 'zaoshi', canteen: 'own', baseYuan: 240_000, headcount: 75, reviewer: leiyang, on: '01-15' },
  { unit: 'school', canteen: 'own', baseYuan: 900_000, headcount: 1_450, reviewer: leiyang, on: '01-16' },
  { unit: 'hospital', canteen: 'contracted', contractor: 'contractor', baseYuan: 1_050_000, headcount: 480, remark: '食堂外包，合同约定预留比例和执行主体', reviewer: leiyang, on: '01-19' },
  { unit: 'affairs', canteen: 'own', baseYuan: 420_000, headcount: 160, remark: '共用食堂牵头单位', reviewer: leiyang, on: '01-08' },
  { unit: 'archive', canteen: 'shared', representedBy: 'affairs', remark: '共用食堂，由机关服务中心填报', reviewer: leiyang, on: '01-09' },
  { unit: 'water', canteen: 'shared', representedBy: 'affairs', remark: '共用食堂，由机关服务中心填报', reviewer: leiyang, on: '01-09' },
  { unit: 'city-unit', canteen: 'own', baseYuan: 500_000, headcount: 90, reviewer: 'city-finance', on: '01-22' },
  { unit: 'province-unit', canteen: 'own', baseYuan: 640_000, headcount: 130, reviewer: 'province-finance', on: '01-23' },
  { unit: 'beijing', canteen: 'own', baseYuan: 780_000, headcount: 210, nationalYuan: 234_000, remark: '按食堂年度采购份额的30%预留', reviewer: 'haidian-finance', on: '01-26' },
];

/** The year before: what last year's columns show. */
// One row a line: this is a table.
// prettier-ignore
export const LAST_YEARS: readonly UnitYear[] = [
  { unit: 'canteen', canteen: 'own', baseYuan: 1_120_000, headcount: 610, reviewer: leiyang, on: '02-17' },
  { unit: 'school', canteen: 'own', baseYuan: 860_000, headcount: 1_420, reviewer: leiyang, on: '02-18' },
  { unit: 'labour', canteen: 'own', baseYuan: 350_000, headcount: 108, reviewer: leiyang, on: '02-19' },
  { unit: 'affairs', canteen: 'own', baseYuan: 400_000, headcount: 155, reviewer: leiyang, on: '02-20' },
  { unit: 'city-unit', canteen: 'own', baseYuan: 480_000, headcount: 92, reviewer: 'city-finance', on: '02-24' },
];

/** Budgets of the main year in yuan; those of the year before are half as large and only for its last months. */
// One row a line: this is a table.
// prettier-ignore
export const BUDGETS: readonly { readonly unit: string; readonly fund: 'canteen' | 'union'; readonly yuan: number; readonly manager?: string; readonly lastYear?: boolean }[] = [
  { unit: 'canteen', fund: 'canteen', yuan: 1_200_000, lastYear: true },
  { unit: 'aid', fund: 'canteen', yuan: 180_000 },
  { unit: 'exam', fund: 'canteen', yuan: 96_000 },
  { unit: 'labour', fund: 'canteen', yuan: 360_000, lastYear: true },
  { unit: 'zaoshi', fund: 'canteen', yuan: 240_000 },
  { unit: 'school', fund: 'canteen', yuan: 900_000, lastYear: true },
  { unit: 'primary', fund: 'canteen', yuan: 300_000 },
  { unit: 'hospital', fund: 'canteen', yuan: 1_050_000 },
  { unit: 'affairs', fund: 'canteen', yuan: 420_000, lastYear: true },
  { unit: 'city-unit', fund: 'canteen', yuan: 500_000 },
  { unit: 'province-unit', fund: 'canteen', yuan: 640_000 },
  { unit: 'beijing', fund: 'canteen', yuan: 780_000 },
  { unit: 'union', fund: 'union', yuan: 120_000, manager: 'union-officer' },
];
