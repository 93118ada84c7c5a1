import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const TRUST = zh('资格与认定');
const HOUSE = zh('本单位');

const APPLY = ['admission.apply'];
const VIEW = ['certification.view_own'];
const CERTIFY = ['certification.apply'];
const HOUSEHOLDS = ['households.manage'];

export const HOME_PAGES: readonly DeskPage[] = [
  { path: '', title: zh('工作台'), page: lazy(() => import('./home/home-page')), menu: { icon: 'screen' } },
];

export const STANDING_PAGES: readonly DeskPage[] = [
  {
    path: 'admissions',
    title: zh('入驻申请'),
    page: lazy(() => import('./admissions/admissions-page')),
    anyOf: APPLY,
    menu: { group: TRUST, icon: 'document' },
  },
  {
    path: 'admissions/new',
    title: zh('申请入驻'),
    page: lazy(() => import('./admissions/admission-new-page')),
    anyOf: APPLY,
  },
  {
    path: 'admissions/:id',
    title: zh('入驻申请'),
    page: lazy(() => import('./admissions/admission-page')),
    anyOf: APPLY,
  },
  {
    path: 'certificate-applications',
    title: zh('产品认定申请'),
    page: lazy(() => import('./certification/applications-page')),
    anyOf: VIEW,
    menu: { group: TRUST, icon: 'check' },
  },
  {
    path: 'certificate-applications/new',
    title: zh('申请产品认定'),
    page: lazy(() => import('./certification/application-new-page')),
    anyOf: CERTIFY,
  },
  {
    path: 'certificate-applications/:id',
    title: zh('产品认定申请'),
    page: lazy(() => import('./certification/application-page')),
    anyOf: VIEW,
  },
  {
    path: 'certificates',
    title: zh('认定证书'),
    page: lazy(() => import('./certification/certificates-page')),
    anyOf: VIEW,
    menu: { group: TRUST, icon: 'certificate' },
  },
  {
    path: 'certificates/:id',
    title: zh('认定证书'),
    page: lazy(() => import('./certification/certificate-page')),
    anyOf: VIEW,
  },
  {
    path: 'certificates/:id/print',
    title: zh('认定证书'),
    page: lazy(() => import('./certification/certificate-sheet-page')),
    anyOf: VIEW,
    bare: true,
  },
  {
    path: 'households',
    title: zh('联农带农户'),
    page: lazy(() => import('./households/households-page')),
    anyOf: HOUSEHOLDS,
    menu: { group: TRUST, icon: 'household' },
  },
  {
    path: 'households/new',
    title: zh('登记农户'),
    page: lazy(() => import('./households/household-new-page')),
    anyOf: HOUSEHOLDS,
  },
  {
    path: 'agent-commissions',
    title: zh('代理委托'),
    page: lazy(() => import('./standing/commissions-page')),
    anyOf: VIEW,
    menu: { group: TRUST, icon: 'share' },
  },
  {
    path: 'standing',
    title: zh('供货资格'),
    page: lazy(() => import('./standing/standing-page')),
    anyOf: VIEW,
    menu: { group: HOUSE, icon: 'shield' },
  },
  {
    path: 'people',
    title: zh('人员与角色'),
    page: lazy(() => import('./people/people-page')),
    anyOf: ['people.manage_supplier'],
    menu: { group: HOUSE, icon: 'user' },
  },
];
