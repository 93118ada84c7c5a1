import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { EmptyState, language, LinkButton, Loading, Skeleton, usePageTitle, useT, useTheme } from '../kit';
import { useCan, useSession } from '../session';
import { Frame } from './frame';
import { PageBoundary } from './page-boundary';
import type { DeskPage } from './page';
import { deskTheme } from './theme';

interface PartProps {
  /** `/vendor`, `/procurement`, `/oversight`. */
  readonly base: string;
  readonly title: string;
  readonly pages: readonly DeskPage[];
  /** Whether this session belongs here at all. */
  readonly kinds: readonly string[];
}

/** A working part: its theme, its frame, its table of pages, and the question whether one may see them. */
export function Part({ base, title, pages, kinds }: PartProps) {
  const shown = useTheme();
  const session = useSession();
  const location = useLocation();
  const english = language() === 'en';
  dayjs.locale(english ? 'en' : 'zh-cn');
  if (session === undefined) return <Waiting />;
  if (session === null) {
    return <Navigate replace to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} />;
  }
  const belongs = kinds.includes(session.organisation?.kind ?? 'person');
  return (
    <ConfigProvider
      theme={deskTheme(shown)}
      locale={english ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: RequiredMark, scrollToFirstError: { focus: true, block: 'center' } }}
    >
      <App component={false}>
        <Routes>
          {pages.map((page) => (
            <Route
              key={page.path}
              path={page.path}
              element={
                page.bare && belongs ? (
                  <Shown page={page} />
                ) : (
                  <Frame base={base} title={title} pages={belongs ? pages : []}>
                    {belongs ? <Shown page={page} /> : <NotYours />}
                  </Frame>
                )
              }
            />
          ))}
          <Route
            path="*"
            element={
              <Frame base={base} title={title} pages={pages}>
                <NoSuchPage home={base} />
              </Frame>
            }
          />
        </Routes>
      </App>
    </ConfigProvider>
  );
}

function RequiredMark(label: React.ReactNode, { required }: { required: boolean }) {
  const t = useT();
  return (
    <>
      {label}
      {!required && <span style={{ color: 'var(--text-soft)', marginInlineStart: 6, fontSize: 12 }}>{t('选填')}</span>}
    </>
  );
}

function Shown({ page }: { page: DeskPage }) {
  const t = useT();
  const can = useCan();
  const { pathname } = useLocation();
  usePageTitle(t(page.title));
  if (page.anyOf && !page.anyOf.some(can)) return <NotYours />;
  const Page = page.page;
  return (
    <PageBoundary key={pathname}>
      <Suspense fallback={<Waiting />}>
        <Page />
      </Suspense>
    </PageBoundary>
  );
}

export function Waiting() {
  return (
    <Loading>
      <div style={{ padding: 24, display: 'grid', gap: 16 }}>
        <Skeleton width="30%" height={28} />
        <Skeleton height={120} />
        <Skeleton height={240} />
      </div>
    </Loading>
  );
}

function NotYours() {
  const t = useT();
  return (
    <EmptyState whole title={t('这一页不在您的职责范围内')}>
      <p>{t('如果您有别的单位身份，可以在右上角切换；如果确实需要，请联系本单位管理员授予角色。')}</p>
      <LinkButton to="/" look="primary">
        {t('返回首页')}
      </LinkButton>
    </EmptyState>
  );
}

function NoSuchPage({ home }: { home: string }) {
  const t = useT();
  usePageTitle(t('没有这一页'));
  return (
    <EmptyState whole title={t('没有这一页')}>
      <p>{t('地址可能有误，或者这一页已经移走。')}</p>
      <LinkButton to={home} look="primary">
        {t('返回工作台')}
      </LinkButton>
    </EmptyState>
  );
}
