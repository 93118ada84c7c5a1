import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const REVIEWS = zh('审核');
const SUPERVISION = zh('监管');
const ADMISSION = ['admission.view'];
const CERTIFICATION = ['certification.view'];
const FILING = ['plans.review', 'compliance.view'];

export const REVIEW_PAGES: readonly DeskPage[] = [
  { path: '', title: zh('工作台'), page: lazy(() => import('./home/home-page')), menu: { icon: 'screen' } },
  {
    path: 'admissions',
    title: zh('入驻审核'),
    page: lazy(() => import('./admissions/admissions-page')),
    anyOf: ADMISSION,
    menu: { group: REVIEWS, icon: 'shield' },
  },
  {
    path: 'admissions/:id',
    title: zh('入驻申请'),
    page: lazy(() => import('./admissions/admission-page')),
    anyOf: ADMISSION,
  },
  {
    path: 'certificate-applications',
    title: zh('认定审核'),
    page: lazy(() => import('./certification/applications-page')),
    anyOf: CERTIFICATION,
    menu: { group: REVIEWS, icon: 'certificate' },
  },
  {
    path: 'certificate-applications/:id',
    title: zh('认定申请'),
    page: lazy(() => import('./certification/application-page')),
    anyOf: CERTIFICATION,
  },
  {
    path: 'objections',
    title: zh('公示异议'),
    page: lazy(() => import('./publicity/objections-page')),
    anyOf: CERTIFICATION,
    menu: { group: REVIEWS, icon: 'warning' },
  },
  {
    path: 'filings',
    title: zh('填报审核'),
    page: lazy(() => import('./filings/filings-page')),
    anyOf: FILING,
    menu: { group: REVIEWS, icon: 'document' },
  },
  {
    path: 'filings/:id',
    title: zh('预留份额填报'),
    page: lazy(() => import('./filings/filing-page')),
    anyOf: FILING,
  },
  {
    path: 'disputes',
    title: zh('验收争议'),
    page: lazy(() => import('./disputes/disputes-page')),
    anyOf: ['disputes.resolve'],
    menu: { group: REVIEWS, icon: 'scale' },
  },
  {
    path: 'disputes/:id',
    title: zh('验收争议'),
    page: lazy(() => import('./disputes/dispute-page')),
    anyOf: ['disputes.resolve'],
  },
  {
    path: 'certificates',
    title: zh('认定证书'),
    page: lazy(() => import('./certification/certificates-page')),
    anyOf: CERTIFICATION,
    menu: { group: SUPERVISION, icon: 'certificate' },
  },
  {
    path: 'certificates/:id',
    title: zh('认定证书'),
    page: lazy(() => import('./certification/certificate-page')),
    anyOf: CERTIFICATION,
  },
  {
    path: 'standings',
    title: zh('供应商'),
    page: lazy(() => import('./standings/standings-page')),
    anyOf: ADMISSION,
    menu: { group: SUPERVISION, icon: 'box' },
  },
  {
    path: 'standings/:id',
    title: zh('供应商档案'),
    page: lazy(() => import('./standings/supplier-page')),
    anyOf: ADMISSION,
  },
  {
    path: 'listings',
    title: zh('商品监管'),
    page: lazy(() => import('./standings/listings-page')),
    anyOf: ['listing.oversee'],
    menu: { group: SUPERVISION, icon: 'search' },
  },
  {
    path: 'risk-flags',
    title: zh('风险提示'),
    page: lazy(() => import('./risk-flags/risk-flags-page')),
    anyOf: ['compliance.view'],
    menu: { group: SUPERVISION, icon: 'warning' },
  },
  {
    path: 'households',
    title: zh('联农带农户'),
    page: lazy(() => import('./households/households-page')),
    anyOf: ['households.view'],
    menu: { group: SUPERVISION, icon: 'household' },
  },
  {
    path: 'programmes',
    title: zh('政策项目'),
    page: lazy(() => import('./programmes/programmes-page')),
    anyOf: ['programmes.view'],
    menu: { group: SUPERVISION, icon: 'info' },
  },
  {
    path: 'programmes/:code',
    title: zh('政策项目'),
    page: lazy(() => import('./programmes/programme-page')),
    anyOf: ['programmes.view'],
  },
];
