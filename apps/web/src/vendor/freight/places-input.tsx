import { Tag } from 'antd';
import { storefrontApi } from '../../api';
import { DivisionPicker } from '../../desk';
import { useT } from '../../kit';
import styles from '../trade/trade.module.css';

interface PlacesInputProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (codes: readonly string[]) => void;
}

/** Several places: found one at a time, kept as labels. */
export function PlacesInput({ id, value = [], onChange }: PlacesInputProps) {
  const t = useT();
  return (
    <>
      {value.length > 0 && (
        <div className={styles.photos} style={{ marginBottom: 8 }}>
          {value.map((code) => (
            <Place key={code} code={code} onRemove={() => onChange?.(value.filter((kept) => kept !== code))} />
          ))}
        </div>
      )}
      <div style={{ maxWidth: 420 }}>
        <DivisionPicker
          {...(id && { id })}
          value={null}
          placeholder={t('增加地区：输入地名或拼音首字母')}
          onChange={(code) => {
            if (code && !value.includes(code)) onChange?.([...value, code]);
          }}
        />
      </div>
    </>
  );
}

function Place({ code, onRemove }: { code: string; onRemove: () => void }) {
  const { data } = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code } } },
    { staleTime: Infinity },
  );
  return (
    <Tag closable onClose={onRemove} lang="zh-CN" style={{ fontSize: 14, padding: '4px 8px' }}>
      {data?.pathName ?? code}
    </Tag>
  );
}
