import { SYSTEM } from '@bangfu/kernel';
import { type DemoOrganisation, DemoParties, type DemoPerson, Parties, type Role } from '@bangfu/parties';
import type { Narrator } from './narrator.js';

type Kind = DemoOrganisation['kind'];

/** An office that the story needs besides the demo's, with its one person. The office exists, the person is invented. */
type Office = readonly [key: string, kind: Kind, name: string, divisionCode: string, role: Role, person: string];

const OFFICES: readonly Office[] = [
  ['renyi', 'township_government', '仁义镇人民政府', '430481115', 'township_clerk', '谷仁义'],
  ['dayi', 'township_government', '大义镇人民政府', '430481117', 'township_clerk', '伍大义'],
  ['tanxia', 'township_government', '坛下乡人民政府', '430481215', 'township_clerk', '罗坛溪'],
  ['anhua-township', 'township_government', '仙溪镇人民政府', '430923103', 'township_clerk', '夏仙源'],
  ['anhua-agriculture', 'agriculture', '安化县农业农村局', '430923', 'county_agriculture', '陶安农'],
  ['anhua-revitalisation', 'revitalisation', '安化县乡村振兴局', '430923', 'county_revitalisation', '黄振安'],
  ['anhua-trade', 'trade', '安化县林业局', '430923', 'county_trade', '梁茶香'],
  ['shangdu-township', 'township_government', '十八顷镇人民政府', '150923102', 'township_clerk', '白云起'],
  ['shangdu-agriculture', 'agriculture', '商都县农牧局', '150923', 'county_agriculture', '牧晨光'],
  ['shangdu-revitalisation', 'revitalisation', '商都县乡村振兴局', '150923', 'county_revitalisation', '塞振邦'],
  ['shangdu-trade', 'trade', '商都县林业和草原局', '150923', 'county_trade', '草青原'],
  ['zhuhui-agriculture', 'agriculture', '珠晖区农业农村局', '430405', 'county_agriculture', '朱晖农'],
  ['zhuhui-revitalisation', 'revitalisation', '珠晖区乡村振兴局', '430405', 'county_revitalisation', '晖振业'],
  ['haidian-finance', 'finance', '北京市海淀区财政局', '110108', 'county_finance', '海守则'],
];

/** Further people of the demo's organisations. */
const COLLEAGUES: readonly (readonly [login: string, name: string, organisation: string, role: Role])[] = [
  ['canteen-director', '欧阳慎', 'canteen', 'agency_approver'],
  ['operator-finance', '范核之', 'operator', 'operator'],
];

/** People who register their own cooperative while the story runs. */
const APPLICANTS: readonly (readonly [login: string, name: string])[] = [
  ['orchard-owner', '曹满坡'],
  ['honey-owner', '许蜜源'],
  ['fish-owner', '秦清波'],
];

/** Sets up offices and people; all accounts are demo accounts with the one password. */
export async function foundOffices(narrator: Narrator): Promise<void> {
  const people: DemoPerson[] = APPLICANTS.map(([login, name]) => ({
    login,
    name,
    role: 'shopper',
    organisationId: null,
  }));
  for (const [key, kind, name, divisionCode, role, person] of OFFICES) {
    const office = await narrator.get(Parties).create(SYSTEM, { kind, name, divisionCode, invented: false });
    narrator.organisations.set(key, office.id);
    people.push({ login: key, name: person, role, organisationId: office.id });
  }
  for (const [login, name, organisation, role] of COLLEAGUES) {
    people.push({ login, name, role, organisationId: narrator.organisation(organisation) });
  }
  await narrator.get(DemoParties).staff(people);
}
