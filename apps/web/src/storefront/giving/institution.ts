import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export const INSTITUTION_KINDS: Labels = {
  school: [zh('学校')],
  elderly_home: [zh('养老院')],
  children_home: [zh('儿童福利院')],
  clinic: [zh('卫生院')],
  community: [zh('社区（村）')],
  other: [zh('其他机构')],
};
