import { theme as antd, type ThemeConfig } from 'antd';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** The house's colours (kit/tokens.css) in the words of the component library; contrasts are AA in both themes. */
export function deskTheme(shown: 'light' | 'dark'): ThemeConfig {
  const light = shown === 'light';
  return {
    algorithm: light ? antd.defaultAlgorithm : antd.darkAlgorithm,
    cssVar: { key: 'desk' },
    hashed: false,
    token: {
      colorPrimary: light ? '#1d6b4f' : '#2c8a66',
      colorPrimaryBg: light ? '#e6f1ec' : '#1b3329',
      controlItemBgActive: light ? '#e6f1ec' : '#1b3329',
      colorLink: light ? '#1d6b4f' : '#58bd92',
      colorLinkHover: light ? '#15523c' : '#7ccfab',
      colorError: light ? '#b92d1c' : '#d9503e',
      colorErrorText: light ? '#b92d1c' : '#ff8d78',
      colorWarning: '#a8690a',
      colorSuccess: light ? '#1d6b4f' : '#3a9a73',
      colorInfo: light ? '#1f5f99' : '#4a93d1',
      // What the library derives from these colours is grey; a note is as light as a badge.
      colorInfoBg: light ? '#e5eff8' : '#16293a',
      colorInfoBorder: light ? '#bcd4ea' : '#2b4d6b',
      colorErrorBg: light ? '#fbeae6' : '#3a1f1a',
      colorErrorBorder: light ? '#ecbdb3' : '#6b362c',
      colorWarningBg: light ? '#f8efd9' : '#33290f',
      colorWarningBorder: light ? '#e3cd98' : '#665420',
      colorSuccessBg: light ? '#e6f1ec' : '#1b3329',
      colorSuccessBorder: light ? '#b5d6c7' : '#2f5a47',
      colorTextBase: light ? '#1c2620' : '#e8ede9',
      colorBgBase: light ? '#ffffff' : '#141a17',
      colorTextPlaceholder: light ? '#66716a' : '#97a39c',
      colorTextDescription: light ? '#56625b' : '#a9b5ae',
      colorTextSecondary: light ? '#56625b' : '#a9b5ae',
      colorTextTertiary: light ? '#5d6962' : '#a0aca5',
      colorTextDisabled: light ? '#727c76' : '#8b968f',
      // The library would tint every field and row; in the dark they are the house's own surfaces.
      ...(!light && { colorBgContainer: '#1a211d', colorBgElevated: '#222b26' }),
      colorBgLayout: light ? '#f2f5f3' : '#0f1412',
      borderRadius: 6,
      fontFamily: 'var(--font)',
      motion: !calm.matches,
      fontSize: 14,
      controlHeight: 36,
    },
    components: {
      Table: { headerBg: light ? '#f1f5f2' : '#1b2420', cellPaddingBlock: 11 },
      // A dangerous button's words must be read on a dark page as well as on a light one.
      Button: light ? {} : { colorError: '#ff8d78', colorErrorHover: '#ffab9b', dangerColor: '#2a100b' },
      Layout: { bodyBg: 'transparent', headerBg: 'transparent', siderBg: 'transparent' },
      Menu: { itemSelectedBg: light ? '#e6f1ec' : '#1b3329', itemSelectedColor: light ? '#15523c' : '#7ccfab' },
      Statistic: { contentFontSize: 26 },
    },
  };
}
