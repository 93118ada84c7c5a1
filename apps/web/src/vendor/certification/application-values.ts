import type { VendorSchemas } from '../../api';

type Schemas = VendorSchemas['schemas'];
export type Application = Schemas['ApplicationDto'];
export type Certificate = Schemas['CertificateDto'];
export type Content = Omit<Schemas['NewApplication'], 'id' | 'renewsId'>;

/** What the form holds: the API's own fields, and whether the capacity is reckoned or stated. */
export interface ApplicationValues {
  readonly productName: string;
  readonly categoryCode: string | null;
  readonly originCode: string | null;
  readonly producerId: string | null;
  readonly specification: string;
  readonly processed: boolean;
  readonly capacityBy: 'area' | 'stated';
  readonly areaMuHundredths: string | null;
  readonly yieldGramsPerMu: string | null;
  readonly annualCapacityGrams: string | null;
  readonly priceFen: string | null;
  readonly comparisonPriceFen: string | null;
  readonly priceUnit: string;
  readonly comparisonSource: string;
  readonly benefitText: string;
}

export const EMPTY: ApplicationValues = {
  productName: '',
  categoryCode: null,
  originCode: null,
  producerId: null,
  specification: '',
  processed: false,
  capacityBy: 'area',
  areaMuHundredths: null,
  yieldGramsPerMu: null,
  annualCapacityGrams: null,
  priceFen: null,
  comparisonPriceFen: null,
  priceUnit: '斤', // words-ok: a value of the API, not of the screen
  comparisonSource: '',
  benefitText: '',
};

export function valuesOf(application: Application): ApplicationValues {
  const { areaMuHundredths, annualCapacityGrams } = application;
  return {
    productName: application.productName,
    categoryCode: application.categoryCode,
    originCode: application.originCode,
    producerId: application.producerId,
    specification: application.specification,
    processed: application.processed,
    capacityBy: areaMuHundredths === null && annualCapacityGrams !== null ? 'stated' : 'area',
    areaMuHundredths,
    yieldGramsPerMu: application.yieldGramsPerMu,
    annualCapacityGrams,
    priceFen: application.priceFen,
    comparisonPriceFen: application.comparisonPriceFen,
    priceUnit: application.priceUnit,
    comparisonSource: application.comparisonSource,
    benefitText: application.benefitText,
  };
}

/** The body to send. A draft may be half filled, but a lone area or a lone yield is no capacity yet. */
export function contentOf(values: ApplicationValues): Content {
  const { capacityBy, ...rest } = values;
  const reckoned = capacityBy === 'area' && values.areaMuHundredths !== null && values.yieldGramsPerMu !== null;
  return {
    ...rest,
    productName: values.productName.trim(),
    categoryCode: values.categoryCode ?? '',
    originCode: values.originCode ?? '',
    priceUnit: values.priceUnit || EMPTY.priceUnit,
    areaMuHundredths: reckoned ? values.areaMuHundredths : null,
    yieldGramsPerMu: reckoned ? values.yieldGramsPerMu : null,
    annualCapacityGrams: capacityBy === 'stated' ? values.annualCapacityGrams : null,
  };
}

/** Hundredths of a 亩 × grams per 亩. */
export const capacityOf = (areaMuHundredths: string, yieldGramsPerMu: string): string =>
  String((BigInt(areaMuHundredths) * BigInt(yieldGramsPerMu)) / 100n);

/** By how many basis points a price lies above (or below) the average. */
export const aboveAverage = (priceFen: string, averageFen: string): number | null =>
  BigInt(averageFen) > 0n ? Number(((BigInt(priceFen) - BigInt(averageFen)) * 10_000n) / BigInt(averageFen)) : null;
