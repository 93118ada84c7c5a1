import { type FormEvent, useEffect, useRef, useState } from 'react';
import { asProblem, storefrontApi } from '../../api';
import { Button, ErrorState, Icon, Skeleton, TextField, useSearchState, useT } from '../../kit';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { CertificateCard } from './certificate-card';
import styles from './verify.module.css';

/** A number and a code say whether a certificate is real; the address keeps both, as the QR code has them. */
export default function VerifyPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const number = read('number') ?? '';
  const code = read('code') ?? '';
  const asked = number !== '' && code !== '';
  const { data, error, isFetching, refetch } = storefrontApi.useQuery(
    'get',
    '/api/storefront/certificates/verification',
    { params: { query: { number, code } } },
    { enabled: asked, retry: false },
  );
  const problem = asProblem(error);
  const unreal = problem !== null && problem.status >= 400 && problem.status < 500;
  return (
    <div className={`${frame.width} ${styles.page}`}>
      <div className="no-print">
        <Heading className={styles.title}>{t('证书查验')}</Heading>
        <p className={styles.lead}>
          {t(
            '每张认定证书都有编号和验证码，印在证书上，也在商品页的二维码里。输入这两项，当场就知道真假和是否还有效。',
          )}
        </p>
        <Asking
          key={`${number} ${code}`}
          number={number}
          code={code}
          busy={asked && isFetching}
          ask={(next) => (next.number === number && next.code === code ? void refetch() : write(next))}
        />
      </div>
      <div aria-live="polite">
        {asked && !data && !problem && <Skeleton height={420} />}
        {problem && unreal && <Unverified />}
        {problem && !unreal && !data && <ErrorState problem={problem} retry={() => void refetch()} />}
        {data && !problem && <CertificateCard certificate={data} code={code} />}
      </div>
      {!asked && <Where />}
    </div>
  );
}

interface AskingProps {
  readonly number: string;
  readonly code: string;
  readonly busy: boolean;
  readonly ask: (next: { number: string; code: string }) => void;
}

function Asking({ number, code, busy, ask }: AskingProps) {
  const t = useT();
  const [wrong, setWrong] = useState<{ number?: string; code?: string }>({});
  const form = useRef<HTMLFormElement>(null);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const typed = (name: string) => String(values.get(name)).normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
    const next = { number: typed('number'), code: typed('code') };
    const faults = {
      ...(next.number === '' && { number: t('必须填写') }),
      ...(next.code === '' && { code: t('必须填写') }),
    };
    setWrong(faults);
    const [first] = Object.keys(faults);
    if (!first) return ask(next);
    (form.current?.elements.namedItem(first) as HTMLElement).focus();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('证书编号')}
        name="number"
        required
        defaultValue={number}
        fault={wrong.number}
        maxLength={40}
        placeholder="BF-430481-2026-000123"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextField
        label={t('验证码')}
        name="code"
        required
        defaultValue={code}
        fault={wrong.code}
        maxLength={20}
        placeholder="7K3MPW2XQA"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" look="primary" size="large" icon="search" busy={busy}>
        {t('查验')}
      </Button>
    </form>
  );
}

function Unverified() {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.unverified}>
      <Icon name="warning" size={40} />
      <h2 ref={heading} tabIndex={-1}>
        {t('查不到这张证书')}
      </h2>
      <p>{t('编号和验证码对不上，或者没有这张证书。请照着证书核对一遍，注意数字 0 和字母 O、数字 1 和字母 I。')}</p>
      <p>{t('如果确实照原样输入仍查不到，这张证书可能是假的，请不要据此采购，并向产地县乡村振兴部门反映。')}</p>
    </section>
  );
}

function Where() {
  const t = useT();
  return (
    <ul className={styles.where}>
      <li>
        <Icon name="camera" size={26} />
        <h2>{t('扫一扫最快')}</h2>
        <p>{t('商品页和纸质证书上的二维码，用手机相机或微信一扫就直接打开查验结果。')}</p>
      </li>
      <li>
        <Icon name="shield" size={26} />
        <h2>{t('看四样')}</h2>
        <p>{t('是否有效、产品和规格、生产者、产地。和手里的货对不上的，就不是这张证书的货。')}</p>
      </li>
      <li>
        <Icon name="household" size={26} />
        <h2>{t('带动了多少农户')}</h2>
        <p>{t('证书上有联结农户数；不足五户的为保护个人信息不公开。')}</p>
      </li>
    </ul>
  );
}
