import { useInfiniteQuery } from '@tanstack/react-query';
import { asProblem, storefront, storefrontApi } from '../../api';
import { Button, EmptyState, ErrorState, LinkButton, Loading, Skeleton, useSearchState, useT, zh } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import type { Notice } from '../../session';
import { Segments } from '../forms/segments';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { NoticeRow } from './notice-row';
import styles from './notifications.module.css';

type Show = 'all' | 'to-do' | 'unread';

const PAGE_SIZE = 30;
const NOTHING: Readonly<Record<Show, readonly [string, string]>> = {
  all: [zh('还没有通知'), zh('有事要您办，或者您的事有了进展，都会出现在这里。')],
  'to-do': [zh('没有待办'), zh('要您办的都办完了。')],
  unread: [zh('都读过了'), zh('新的通知来了，这里和右上角的铃铛会同时提醒。')],
};

export default function NotificationsPage() {
  return <SignedIn>{() => <Inbox />}</SignedIn>;
}

/** What I must do comes first, then everything else, newest first. */
function Inbox() {
  const t = useT();
  const [read, write] = useSearchState();
  const asked = read('show');
  const show: Show = asked === 'to-do' || asked === 'unread' ? asked : 'all';
  const toDos = useNotices({ toDo: true }, show !== 'unread');
  const others = useNotices(show === 'unread' ? { unread: true } : {}, show !== 'to-do');
  const marking = storefrontApi.useMutation('post', '/api/notifications/read');
  const first = (show === 'to-do' ? toDos : others).data?.pages[0];
  const counts = first ?? toDos.data?.pages[0];
  const open = toDos.data?.pages.flatMap((page) => page.items) ?? [];
  const rest = others.data?.pages.flatMap((page) => page.items) ?? [];
  const shownBelow = show === 'unread' ? rest : rest.filter((notice) => notice.kind !== 'to_do' || notice.doneAt);
  const problem = asProblem(toDos.error ?? others.error);
  const waiting = (show !== 'unread' && toDos.isPending) || (show !== 'to-do' && others.isPending);
  const nothing = !waiting && (show === 'unread' || open.length === 0) && (show === 'to-do' || shownBelow.length === 0);
  const markOne = (notice: Notice): void => marking.mutate({ body: { ids: [notice.id], all: false } });
  return (
    <div className={`${frame.width} ${styles.page}`}>
      <div className={styles.top}>
        <Heading className={styles.title}>{t('通知')}</Heading>
        <div className={styles.tools}>
          <LinkButton to="/account/notifications" look="quiet" size="small">
            {t('邮件提醒设置')}
          </LinkButton>
          <Button
            size="small"
            icon="check"
            disabled={!counts || counts.unread === 0}
            busy={marking.isPending && Boolean(marking.variables?.body?.all)}
            onClick={() => marking.mutate({ body: { all: true, upTo: counts!.position } })}
          >
            {t('全部标为已读')}
          </Button>
        </div>
      </div>
      <Segments
        label={t('显示')}
        value={show}
        options={[
          ['all', zh('全部')],
          ['to-do', zh('待办'), counts?.openToDos ?? 0],
          ['unread', zh('未读'), counts?.unread ?? 0],
        ]}
        onChoose={(next) => write({ show: next === 'all' ? null : next })}
      />
      {problem && nothing ? (
        <ErrorState problem={problem} retry={() => void Promise.all([toDos.refetch(), others.refetch()])} />
      ) : waiting ? (
        <Loading>
          <div style={{ marginTop: 20 }}>
            <Skeleton height={360} />
          </div>
        </Loading>
      ) : nothing ? (
        <EmptyState title={t(NOTHING[show][0])} art={emptyArt}>
          <p>{t(NOTHING[show][1])}</p>
        </EmptyState>
      ) : (
        <>
          {show !== 'unread' && open.length > 0 && (
            <Rows title={t('待您办理')} notices={open} list={toDos} markOne={markOne} />
          )}
          {show !== 'to-do' && shownBelow.length > 0 && (
            <Rows
              title={show === 'unread' ? t('未读') : t('其他通知')}
              notices={shownBelow}
              list={others}
              markOne={markOne}
            />
          )}
        </>
      )}
    </div>
  );
}

const useNotices = (filter: { toDo?: boolean; unread?: boolean }, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ['get', '/api/notifications', 'pages', filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filter, limit: PAGE_SIZE, ...(pageParam && { after: pageParam }) };
      return (await storefront.GET('/api/notifications', { params: { query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
    enabled,
  });

interface RowsProps {
  readonly title: string;
  readonly notices: readonly Notice[];
  readonly list: ReturnType<typeof useNotices>;
  readonly markOne: (notice: Notice) => void;
}

function Rows({ title, notices, list, markOne }: RowsProps) {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <ul className={styles.rows}>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} markRead={() => markOne(notice)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div className={styles.more}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('更早的通知')}
          </Button>
        </div>
      )}
    </section>
  );
}
