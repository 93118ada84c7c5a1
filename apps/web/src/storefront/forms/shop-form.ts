import { type FormEvent, useMemo, useRef, useState } from 'react';
import { type ApiProblem, asProblem, queryClient } from '../../api';
import { faultText, problemText, showToast, t } from '../../kit';

/** What the API demands of a field, as api/generated/storefront.rules.json says it. */
interface Demand {
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export type Values = Readonly<Record<string, string>>;

interface ShopFormOptions<Answer> {
  readonly demands: Readonly<Record<string, Demand>>;
  /** Texts are trimmed, passwords are not; an optional field left empty is ''. */
  readonly send: (values: Values) => Promise<Answer>;
  readonly then?: (answer: Answer) => void;
  readonly said?: string;
  readonly initial?: Readonly<Record<string, string | null | undefined>>;
  /** What is typed survives a reload of this tab under this name, until it was sent. Never passwords. */
  readonly keepAs?: string;
  /** In place of “wrong format” for a field with a pattern. */
  readonly formats?: Readonly<Record<string, string>>;
}

/**
 * A form of the shop: the browser's own fields, the API's own rules, faults beside the fields, the first of them focused.
 * What the server says about no field in particular is `problem`.
 */
export function useShopForm<Answer>(options: ShopFormOptions<Answer>) {
  const { demands, keepAs, initial, formats } = options;
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Values>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const kept = useMemo(() => readKept(keepAs), [keepAs]);

  function show(found: Values): void {
    setFaults(found);
    const [first] = Object.keys(found);
    const field = first && form.current?.elements.namedItem(first);
    // Once the fault stands beside it, so that it is read out with the field.
    if (field instanceof HTMLElement) setTimeout(() => seen(field)?.focus());
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const values = valuesOf(event.currentTarget);
    const wrong = wrongIn(values, demands, formats ?? {});
    setProblem(null);
    if (Object.keys(wrong).length > 0) return show(wrong);
    setFaults({});
    setBusy(true);
    try {
      const answer = await options.send(values);
      if (keepAs) sessionStorage.removeItem(keyOf(keepAs));
      if (options.said) showToast(options.said);
      options.then?.(answer);
      void queryClient.invalidateQueries({ refetchType: 'active' });
    } catch (error) {
      const refused = asProblem(error)!;
      const beside = faultsOf(refused, form.current);
      if (Object.keys(beside).length > 0) show(beside);
      else setProblem(refused);
    } finally {
      setBusy(false);
    }
  }

  function changed(name: string): void {
    if (faults[name]) setFaults(({ [name]: _mended, ...others }) => others);
    // What a component chose is in the form only after it was drawn.
    setTimeout(() => keepAs && form.current && keep(keepAs, valuesOf(form.current)));
  }

  return {
    busy,
    problem,
    /** Something typed earlier and never sent is shown. */
    restored: kept !== null,
    form: {
      ref: form,
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event),
      onInput: (event: FormEvent<HTMLFormElement>) => changed((event.target as HTMLInputElement).name),
    },
    /** For a field that is no input of the browser. */
    changed,
    keptValue: (name: string): string | null => kept?.[name] || null,
    field: (name: string) => ({
      name,
      required: demands[name]?.required ?? false,
      maxLength: demands[name]?.maxLength,
      defaultValue: kept?.[name] ?? initial?.[name] ?? undefined,
      fault: faults[name],
    }),
  };
}

function wrongIn(values: Values, demands: ShopFormOptions<unknown>['demands'], formats: Values): Values {
  const found: Record<string, string> = {};
  for (const [name, demand] of Object.entries(demands)) {
    const value = values[name] ?? '';
    const length = [...value].length;
    if (value === '') {
      if (demand.required) found[name] = t('必须填写');
    } else if (demand.minLength !== undefined && length < demand.minLength) {
      found[name] = t('至少 {{count}} 个字符', { count: demand.minLength });
    } else if (demand.maxLength !== undefined && length > demand.maxLength) {
      found[name] = t('最多 {{count}} 个字符', { count: demand.maxLength });
    } else if (demand.pattern && !new RegExp(demand.pattern, 'u').test(value)) {
      found[name] = formats[name] ?? t('格式不正确');
    }
  }
  return found;
}

const isSecret = (name: string): boolean => /password|^code$/i.test(name);

function valuesOf(form: HTMLFormElement): Values {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') values[name] = /password/i.test(name) ? value : value.trim();
  }
  return values;
}

/** The server's faults, as far as the form has these fields. */
function faultsOf(problem: ApiProblem, form: HTMLFormElement | null): Values {
  const named = problem.errors.map((fault) => [fault.field, faultText(fault)] as const);
  if (named.length === 0 && problem.field) named.push([problem.field, problemText(problem)]);
  const known = named.filter(([field]) => form?.elements.namedItem(field));
  return known.length === named.length ? Object.fromEntries(known) : {};
}

/** A hidden field stands for the visible one beside it. */
const seen = (field: HTMLElement): HTMLElement | null =>
  field instanceof HTMLInputElement && field.type === 'hidden'
    ? (field.parentElement?.querySelector<HTMLElement>('input:not([type=hidden])') ?? null)
    : field;

const keyOf = (name: string): string => `bangfu.draft.shop.${name}`;

function readKept(name: string | undefined): Values | null {
  if (!name) return null;
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null') as Values | null;
  } catch {
    return null;
  }
}

function keep(name: string, values: Values): void {
  const open = Object.fromEntries(Object.entries(values).filter(([field]) => !isSecret(field)));
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(open));
  } catch {
    // A full store loses the draft, not the form.
  }
}
