import { useState } from 'react';
import { asProblem, storefront } from '../../api';
import { Button, Icon, type IconName, LinkButton, problemText, showToast, Skeleton, useT, zh } from '../../kit';
import { becameSomebody, homeOf, renewSession, type Session, useSession } from '../../session';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import styles from './join.module.css';
import { RegisterForm } from './register-form';

const STEPS: readonly (readonly [string, string, string])[] = [
  [zh('注册个人账户'), zh('合作社或企业由人来登记；登记的人就是负责人。'), zh('2 分钟')],
  [zh('登记合作社或企业'), zh('名称、所在地、统一社会信用代码。'), zh('3 分钟')],
  [zh('申请入驻'), zh('上传证照，农业农村、乡村振兴部门推荐，平台准入。'), zh('每个部门 3 个工作日内审核')],
  [zh('产品认定'), zh('镇办初审、行业复审、县级审定，县乡村三级公示后颁证。'), zh('每级 5 个工作日，公示 5 个工作日')],
  [zh('上架、接单、收款'), zh('食堂和工会直接下单；每一笔货款到哪一步、什么时候到，都看得见。'), zh('平台不收佣金')],
];

const PAPERS: readonly (readonly [IconName, string, readonly string[]])[] = [
  [
    'document',
    zh('入驻时'),
    [zh('营业执照'), zh('承诺书'), zh('对公账户证明'), zh('加工食品：生产许可证或小作坊登记证')],
  ],
  ['certificate', zh('产品认定时'), [zh('产地证明'), zh('检测报告'), zh('与农户的带动协议'), zh('承诺书')]],
];

/** A co-operative or an enterprise comes in: what it takes, and the first step at once. */
export default function JoinPage() {
  const t = useT();
  const session = useSession();
  return (
    <>
      <div className={styles.band}>
        <div className={frame.width}>
          <Heading className={styles.title}>{t('合作社、企业入驻')}</Heading>
          <p className={styles.lead}>
            {t('把认定的产品卖给食堂和工会，对公结算，不收佣金。没有执照的农户，可以由合作社、企业或村集体代为销售。')}
          </p>
        </div>
      </div>
      <div className={`${frame.width} ${styles.layout}`}>
        <div>
          <section aria-labelledby="join-steps">
            <h2 id="join-steps" className={styles.sectionTitle}>
              {t('五步')}
            </h2>
            <ol className={styles.steps}>
              {STEPS.map(([title, text, time], index) => (
                <li key={title} data-done={index < stepOf(session)} data-now={index === stepOf(session)}>
                  <h3>{t(title)}</h3>
                  <p>{t(text)}</p>
                  <small>{t(time)}</small>
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="join-papers">
            <h2 id="join-papers" className={styles.sectionTitle}>
              {t('要准备的材料')}
            </h2>
            <div className={styles.papers}>
              {PAPERS.map(([icon, when, papers]) => (
                <div key={when}>
                  <h3>
                    <Icon name={icon} />
                    {t(when)}
                  </h3>
                  <ul>
                    {papers.map((paper) => (
                      <li key={paper}>{t(paper)}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </section>
        </div>
        <aside className={styles.side}>
          <NextStep session={session} />
        </aside>
      </div>
    </>
  );
}

/** Which of the steps stands before this person. */
function stepOf(session: Session | null | undefined): number {
  if (!session) return 0;
  return session.organisation?.kind === 'supplier' ? 2 : 1;
}

function NextStep({ session }: { session: Session | null | undefined }) {
  const t = useT();
  if (session === undefined) return <Skeleton height={260} />;
  if (session === null) {
    return (
      <section className={styles.card}>
        <h2>{t('从第一步开始')}</h2>
        <p>{t('先注册一个个人账户，注册完直接回到这里登记合作社或企业。')}</p>
        <div className={styles.stack}>
          <LinkButton look="primary" size="large" to="/register?next=/join">
            {t('注册个人账户')}
          </LinkButton>
          <LinkButton size="large" to="/sign-in?next=/join">
            {t('已有账户，去登录')}
          </LinkButton>
        </div>
      </section>
    );
  }
  if (session.permissions.includes('suppliers.register')) {
    return (
      <section className={styles.card}>
        <h2>{t('登记合作社或企业')}</h2>
        <RegisterForm session={session} />
      </section>
    );
  }
  return <ActsForOthers session={session} />;
}

/** Somebody at work for an organisation: on with it, or to one's own affairs first. */
function ActsForOthers({ session }: { session: Session }) {
  const t = useT();
  const place = session.organisation;

  const [unable, setUnable] = useState(false);
  const represent = async (organisationId: string | null): Promise<Session> =>
    (await storefront.PUT('/api/session/organisation', { body: { organisationId } })).data!;

  /** Only the server knows what somebody is when acting for nobody; who cannot register goes back to where they were. */
  async function actForMyself(): Promise<void> {
    try {
      const myself = await represent(null);
      if (myself.permissions.includes('suppliers.register')) return await becameSomebody(myself);
      setUnable(true);
      renewSession(place ? await represent(place.id) : myself);
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
    }
  }

  if (place?.kind === 'supplier') {
    return (
      <section className={styles.card}>
        <h2 lang="zh-CN">{place.shortName}</h2>
        <p>{t('这家单位已经登记。接着申请入驻、认定产品，都在供应商工作台办。')}</p>
        <div className={styles.stack}>
          <LinkButton look="primary" size="large" to="/vendor">
            {t('去供应商工作台')}
          </LinkButton>
          {!unable && <Button onClick={() => void actForMyself()}>{t('再登记另一家')}</Button>}
        </div>
      </section>
    );
  }
  return (
    <section className={styles.card}>
      <h2>{t('登记合作社或企业')}</h2>
      {place && !unable ? (
        <>
          <p>
            {t('您现在代表的是：')}
            <span lang="zh-CN">{place.name}</span>
          </p>
          <p>{t('登记合作社或企业要以个人身份办理。')}</p>
          <div className={styles.stack}>
            <Button look="primary" size="large" onClick={() => void actForMyself()}>
              {t('改以个人身份办理')}
            </Button>
            <LinkButton to={homeOf(session)}>{t('回我的工作台')}</LinkButton>
          </div>
        </>
      ) : (
        <>
          <p>{t('这个账户由单位开立，不能登记合作社或企业。请另外注册一个个人账户。')}</p>
          <div className={styles.stack}>
            <LinkButton look="primary" size="large" to="/register?next=/join">
              {t('注册个人账户')}
            </LinkButton>
          </div>
        </>
      )}
    </section>
  );
}
