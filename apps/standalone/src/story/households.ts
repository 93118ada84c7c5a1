import type { NewHousehold, NewLink } from '@bangfu/certification';
import { PROFILES } from './profiles.js';

const SURNAMES = [...'李王张刘陈杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [...'长青秀兰国平春生桂英建华满田友良金凤石头水生冬梅德福来喜知秋田禾松柏云霞'];
const MODES = ['order_purchase', 'order_purchase', 'labour', 'dividend', 'land_transfer'] as const;
const STATUSES = ['lifted', 'lifted', 'unstable', 'marginal', 'four_key'] as const;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Numbers set aside for each supplier. */
const PLACES = 120;

type Invented = Omit<NewHousehold, 'link'> & { readonly mode: NewLink['mode'] };

/** The n-th household of a supplier: nobody real; the same in every telling. */
export function inventedHousehold(supplier: string, index: number, villageCode: string): Invented {
  const salt = PLACES * PROFILES.findIndex(({ key }) => key === supplier);
  const pick = <T>(from: readonly T[], step: number): T => from[(index * step + salt) % from.length]!;
  return {
    name: pick(SURNAMES, 7) + pick(GIVEN, 3) + pick(GIVEN, 11),
    phone: `139${String(10_000_000 + salt * 1_000 + index).slice(-8)}`,
    idNumber: idNumber(1950 + ((index + salt) % 45), salt + index),
    status: pick(STATUSES, 1),
    villageCode,
    invented: true,
    mode: pick(MODES, 1),
  };
}

/** A right check character, and a region that exists nowhere: nobody can have this number. */
function idNumber(year: number, order: number): string {
  const head = `990481${year}${String(1 + (order % 12)).padStart(2, '0')}${String(1 + (order % 28)).padStart(2, '0')}${String(order % 1_000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(head[at]), 0);
  return head + CHECKS[sum % 11];
}
