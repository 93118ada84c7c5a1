import { oversight } from '../../api';
import { Ask } from '../../desk';
import { useT } from '../../kit';

export function ShowAgain({ id }: { id: string }) {
  const t = useT();
  return (
    <Ask
      size="small"
      label={t('恢复公开')}
      question={t('恢复公开这条评价？')}
      said={t('已恢复公开')}
      onConfirm={() => oversight.DELETE('/api/oversight/reviews/{id}/hiding', { params: { path: { id } } })}
    />
  );
}
