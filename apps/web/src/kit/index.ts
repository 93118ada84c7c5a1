export { Arrival } from './arrival';
export { Button, IconButton, LinkButton } from './button';
export { Dialog } from './dialog';
export { ProblemNote, TextArea, TextField } from './field';
export * from './format';
export { Icon, type IconName } from './icons';
export { applyTheme, choose, themeShown, usePreference, useTheme } from './preferences';
export { faultText, type ProblemLike, problemText } from './problem-words';
export { Badge, EmptyState, ErrorState, Loading, Skeleton, type Tone } from './states';
export { showToast, Toasts } from './toasts';
export { usePageTitle } from './page-title';
export { useSearchState } from './search-state';
export {
  addWords,
  type Language,
  language,
  LANGUAGES,
  setLanguage,
  startWords,
  t,
  type Translate,
  useT,
  zh,
} from './words';
