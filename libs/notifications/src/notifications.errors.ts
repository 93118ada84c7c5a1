import { invalid } from '@bangfu/kernel';

export const nothingChosen = () => invalid('nothing_chosen', '请选择要标为已读的通知，或选择全部', { field: 'ids' });
