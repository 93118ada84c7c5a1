import { Checkbox, Input } from 'antd';
import { Filter, Filters, PageHead } from '../../desk';
import { useSearchState, useT } from '../../kit';
import { Listings } from './listings';

/** For the operator: what is on sale everywhere, and the power to take it down. */
export default function ListingsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const words = read('words');
  const uncertified = read('uncertified') === 'true';
  return (
    <>
      <PageHead title={t('商品监管')}>{t('标签与证书不符、价格虚高或被投诉属实的商品，可以下架并说明原因。')}</PageHead>
      <Filters>
        <Filter label={t('商品、产地或供应商')}>
          <Input.Search allowClear defaultValue={words} onSearch={(text) => write({ words: text.trim() })} />
        </Filter>
        <Checkbox
          checked={uncertified}
          onChange={({ target }) => write({ uncertified: target.checked ? 'true' : null })}
        >
          {t('只看未认定的')}
        </Checkbox>
      </Filters>
      <Listings words={words} {...(uncertified && { certified: false })} />
    </>
  );
}
