/** Who reviews for a place: the logins of the story's offices. */
export interface Reviewers {
  readonly township: string;
  readonly trade: string;
  readonly agriculture: string;
  readonly revitalisation: string;
}

const LEIYANG = { trade: 'county-trade', agriculture: 'county-agriculture', revitalisation: 'county-revitalisation' };
const TOWNSHIPS: Readonly<Record<string, string>> = {
  '430481113': 'township-clerk',
  '430481115': 'renyi',
  '430481117': 'dayi',
  '430481215': 'tanxia',
  '430923103': 'anhua-township',
  '150923102': 'shangdu-township',
};

const of = (county: string) => ({
  trade: `${county}-trade`,
  agriculture: `${county}-agriculture`,
  revitalisation: `${county}-revitalisation`,
});
const COUNTIES: Readonly<Record<string, Omit<Reviewers, 'township'>>> = {
  '430481': LEIYANG,
  '430923': of('anhua'),
  '150923': of('shangdu'),
  '430405': of('zhuhui'),
};

export const reviewersOf = (code: string): Reviewers => ({
  township: TOWNSHIPS[code.slice(0, 9)] ?? '',
  ...COUNTIES[code.slice(0, 6)]!,
});
