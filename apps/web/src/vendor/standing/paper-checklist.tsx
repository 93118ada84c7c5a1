import { Button } from 'antd';
import { useState } from 'react';
import { fileUrl, type StoredFile } from '../../api';
import { ProblemAlert, StateTag, UploadField, useSubmit } from '../../desk';
import { formatDate, Icon, today, useT } from '../../kit';
import { DateInput } from './date-input';
import { NEEDS } from './labels';
import { isGood, isNeeded, type NewPaper, type Paper, type PaperKind, papersOf } from './papers';
import styles from './standing.module.css';
import { Until } from './until';

interface PaperChecklistProps {
  readonly kinds: readonly PaperKind[];
  readonly papers: readonly Paper[];
  readonly processes: boolean;
  /** Kinds that a submission was refused for. */
  readonly refused?: readonly string[];
  readonly add?: (paper: NewPaper) => Promise<unknown>;
  readonly remove?: (paper: Paper) => Promise<unknown>;
}

/** Every paper that may be asked for: what is held, what is missing, and the upload right beside it. */
export function PaperChecklist({ kinds, papers, processes, refused = [], add, remove }: PaperChecklistProps) {
  const order = [...kinds].sort((a, b) => Number(isNeeded(b, processes)) - Number(isNeeded(a, processes)));
  return (
    <ul className={styles.papers}>
      {order.map((kind) => (
        <PaperRow
          key={kind.kind}
          kind={kind}
          papers={papersOf(papers, kind)}
          needed={isNeeded(kind, processes)}
          refused={refused.includes(kind.kind)}
          {...(add && { add })}
          {...(remove && { remove })}
        />
      ))}
    </ul>
  );
}

interface PaperRowProps {
  readonly kind: PaperKind;
  readonly papers: readonly Paper[];
  readonly needed: boolean;
  readonly refused: boolean;
  readonly add?: (paper: NewPaper) => Promise<unknown>;
  readonly remove?: (paper: Paper) => Promise<unknown>;
}

function PaperRow({ kind, papers, needed, refused, add, remove }: PaperRowProps) {
  const t = useT();
  const good = papers.some(isGood);
  const standing = good ? 'held' : refused || papers.length > 0 ? 'wrong' : needed ? 'missing' : 'open';
  return (
    <li className={styles.paper} data-standing={standing} data-kind={kind.kind}>
      <div>
        <div className={styles.paperName}>
          {good && <Icon name="check" size={18} style={{ color: 'var(--primary)' }} />}
          <span lang="zh-CN">{kind.name}</span>
          <StateTag of={NEEDS} state={kind.need} />
        </div>
        <div className={styles.note}>
          {kind.dated ? t('须注明有效期截止日；到期前请换新') : t('PDF 或清晰的照片，不超过 10 MB')}
        </div>
        {!good && papers.length > 0 && <div className={styles.wrong}>{t('已过期，请上传新的材料')}</div>}
        {refused && papers.length === 0 && <div className={styles.wrong}>{t('缺少这份材料')}</div>}
      </div>
      <div>
        <Held papers={papers} {...(remove && { remove })} />
        {add ? (
          <AddPaper kind={kind} add={add} more={papers.length > 0} />
        ) : (
          papers.length === 0 && <span className={styles.note}>{t('没有上传')}</span>
        )}
      </div>
    </li>
  );
}

function Held({ papers, remove }: { papers: readonly Paper[]; remove?: (paper: Paper) => Promise<unknown> }) {
  const t = useT();
  const { submit, busy } = useSubmit(async (paper: Paper) => remove?.(paper), {
    inPassing: true,
    said: t('材料已移除'),
  });
  if (papers.length === 0) return null;
  return (
    <ul className={styles.held}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <a href={fileUrl(paper.fileId)} target="_blank" rel="noreferrer">
            {t('查看 {{date}} 上传的文件', { date: formatDate(paper.addedAt) })}
          </a>
          {paper.validUntil && (
            <span className={styles.note}>
              {t('有效期至')} <Until date={paper.validUntil} />
            </span>
          )}
          {remove && (
            <Button size="small" type="text" danger disabled={busy} onClick={() => void submit(paper)}>
              {t('移除')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AddPaperProps {
  readonly kind: PaperKind;
  readonly more: boolean;
  readonly add: (paper: NewPaper) => Promise<unknown>;
}

/** A paper without an end is kept as soon as it is stored; one with an end waits for its last day. */
function AddPaper({ kind, more, add }: AddPaperProps) {
  const t = useT();
  const [file, setFile] = useState<StoredFile | null>(null);
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const { submit, busy, problem } = useSubmit(
    (fileId: string) => add({ kind: kind.kind, fileId, ...(validUntil && { validUntil }) }),
    {
      said: t('材料已保存'),
      then: () => {
        setFile(null);
        setValidUntil(null);
        setMissing(false);
      },
    },
  );
  function stored(files: readonly StoredFile[]): void {
    const chosen = files.at(-1) ?? null;
    setFile(chosen);
    if (chosen && !kind.dated) void submit(chosen.id);
  }
  return (
    <>
      <ProblemAlert problem={problem} />
      <UploadField
        purpose="evidence"
        value={file ? [file] : []}
        onChange={stored}
        disabled={busy}
        {...(!file && { label: more ? t('上传新的') : t('上传文件') })}
      />
      {file && kind.dated && (
        <div className={styles.dated}>
          <div>
            <label htmlFor={`until-${kind.kind}`}>{t('有效期截止日')}</label>
            <DateInput id={`until-${kind.kind}`} value={validUntil} onChange={setValidUntil} from={today()} />
            {missing && !validUntil && (
              <div role="alert" className={styles.wrong}>
                {t('请填写这份材料的有效期截止日')}
              </div>
            )}
          </div>
          <Button type="primary" loading={busy} onClick={() => (validUntil ? void submit(file.id) : setMissing(true))}>
            {t('保存材料')}
          </Button>
        </div>
      )}
    </>
  );
}
