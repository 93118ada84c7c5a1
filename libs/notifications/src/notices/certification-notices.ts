import {
  AdmissionRecommended,
  AdmissionRefused,
  AdmissionReturned,
  AdmissionReviewed,
  AdmissionSubmitted,
  CertificateApplicationMoved,
  CertificateApplicationSubmitted,
  CertificateEnded,
  CertificateExpiring,
  CertificateIssued,
  CommissionEnded,
  LicenceExpiring,
  ObjectionRaised,
  ObjectionSettled,
  SupplierAdmitted,
  SupplierReadmitted,
  SupplierSuspended,
} from '@bangfu/certification';
import type { Permission } from '@bangfu/parties';
import { after, type Entry, type Ending, facts, holders, type Notice, officials, on, person } from './notice.js';

type SupplierWords = { supplier: string };
const SUPPLIER = facts<{ supplierId: string }, SupplierWords>(
  'supplierId',
  'SELECT short_name AS supplier FROM organisations WHERE id = $1',
);
type ApplicationWords = { supplier: string; product: string; place: string };
const APPLICATION = facts<{ applicationId: string }, ApplicationWords>(
  'applicationId',
  `SELECT o.short_name AS supplier, a.product_name AS product, d.name AS place
   FROM certificate_applications a JOIN organisations o ON o.id = a.supplier_id JOIN divisions d ON d.code = a.origin_code WHERE a.id = $1`,
);
type CertificateWords = { supplier: string; product: string; certificateNumber: string; lineageId: string };
const CERTIFICATE = facts<{ certificateId: string }, CertificateWords>(
  'certificateId',
  `SELECT o.short_name AS supplier, c.product_name AS product, c.number AS "certificateNumber", c.lineage_id AS "lineageId"
   FROM certificates c JOIN organisations o ON o.id = c.supplier_id WHERE c.id = $1`,
);
type CommissionWords = { trader: string; producer: string };
const COMMISSION = facts<{ commissionId: string }, CommissionWords>(
  'commissionId',
  `SELECT t.short_name AS trader, p.short_name AS producer FROM agent_commissions c JOIN organisations t ON t.id = c.trader_id
     JOIN organisations p ON p.id = c.producer_id WHERE c.id = $1`,
);

const admission = { type: 'admission_application', by: 'applicationId' } as const;
const application = { type: 'certificate_application', by: 'applicationId' } as const;
const certificate = { type: 'certificate', by: 'certificateId' } as const;

const reviewed = (authority: string): readonly Ending[] => [
  { by: [AdmissionReturned, AdmissionRecommended] },
  { by: [AdmissionReviewed], when: (words) => words.authority === authority },
];

const ADMISSION: readonly Entry[] = [
  on(AdmissionSubmitted, SUPPLIER, admission, [
    ...(['agriculture', 'revitalisation'] as const).map(
      (authority): Notice<{ applicationId: string; supplierId: string; divisionCode: string } & SupplierWords> => ({
        kind: 'to_do',
        to: officials(`admission.review_${authority}`, 'divisionCode'),
        title: ({ supplier }) => `待审核：${supplier}的入驻申请`,
        body: ({ supplier }) => `${supplier}提交了入驻申请，请在规定工作日内推荐或注明理由退回。`,
        link: ({ applicationId }) => `/oversight/admissions/${applicationId}`,
        endsBy: 'applicationId',
        endings: reviewed(authority),
      }),
    ),
  ]),
  on(AdmissionReviewed, SUPPLIER, admission, []),
  on(AdmissionReturned, SUPPLIER, admission, [
    {
      kind: 'to_do',
      to: holders('admission.apply', 'supplierId'),
      title: () => '入驻申请被退回，请补正后重新提交',
      body: ({ supplier }) => `${supplier}的入驻申请被退回，理由见申请页面。补正后可再次提交。`,
      link: ({ applicationId }) => `/vendor/admissions/${applicationId}`,
      endsBy: 'applicationId',
      endings: after(AdmissionSubmitted),
    },
  ]),
  on(AdmissionRecommended, SUPPLIER, admission, [
    {
      kind: 'to_do',
      to: officials('admission.admit'),
      title: ({ supplier }) => `待准入：${supplier}`,
      body: ({ supplier }) => `农业农村和乡村振兴部门都已推荐${supplier}，请决定是否准予入驻。`,
      link: ({ applicationId }) => `/oversight/admissions/${applicationId}`,
      endsBy: 'supplierId',
      endings: after(SupplierAdmitted, AdmissionRefused),
    },
  ]),
  on(AdmissionRefused, SUPPLIER, admission, [
    {
      kind: 'notice',
      to: holders('admission.apply', 'supplierId'),
      title: () => '入驻申请未获准',
      body: ({ supplier }) => `${supplier}的入驻申请未获准，理由见申请页面。`,
      link: ({ applicationId }) => `/vendor/admissions/${applicationId}`,
    },
  ]),
  on(SupplierAdmitted, SUPPLIER, { type: 'supplier', by: 'supplierId' }, [
    {
      kind: 'notice',
      to: holders('admission.apply', 'supplierId'),
      title: ({ supplier }) => `${supplier}已获准入驻`,
      body: () => '现在可以申请产品认定、发布商品并接收订单。',
      link: () => '/vendor/certificate-applications',
    },
  ]),
  on(SupplierSuspended, SUPPLIER, { type: 'supplier', by: 'supplierId' }, [
    {
      kind: 'notice',
      to: holders('admission.apply', 'supplierId'),
      title: ({ supplier }) => `${supplier}的供应资格已暂停`,
      body: () => '商品已停止销售，理由见入驻页面。整改后可由平台恢复。',
      link: () => '/vendor/admissions',
    },
  ]),
  on(SupplierReadmitted, SUPPLIER, { type: 'supplier', by: 'supplierId' }, [
    {
      kind: 'notice',
      to: holders('admission.apply', 'supplierId'),
      title: ({ supplier }) => `${supplier}的供应资格已恢复`,
      body: () => '可以重新上架商品。',
      link: () => '/vendor/products',
    },
  ]),
  on(LicenceExpiring, SUPPLIER, { type: 'admission_document', by: 'documentId' }, [
    {
      kind: 'notice',
      to: holders('admission.apply', 'supplierId'),
      title: ({ validUntil }) => `证照将于${validUntil}到期，请更新`,
      body: ({ supplier, validUntil }) => `${supplier}的一份证照有效期至${validUntil}。到期未更新将暂停供应资格。`,
      link: () => '/vendor/admissions',
    },
  ]),
  on(CommissionEnded, COMMISSION, { type: 'agent_commission', by: 'commissionId' }, [
    {
      kind: 'notice',
      to: holders('admission.apply', 'traderId'),
      title: ({ producer }) => `${producer}的代销委托已结束`,
      body: ({ producer }) => `不能再代销${producer}的产品，相关商品已下架。`,
      link: () => '/vendor/agent-commissions',
    },
    {
      kind: 'notice',
      to: holders('admission.apply', 'producerId'),
      title: ({ trader }) => `对${trader}的代销委托已结束`,
      body: ({ trader }) => `${trader}不再代销本单位的产品。`,
      link: () => '/vendor/agent-commissions',
    },
  ]),
];

type MovedWords = { applicationId: string; supplierId: string; toState: string; originCode: string } & ApplicationWords;
const MOVED: readonly Ending[] = after(CertificateApplicationMoved);

const review = (state: string, permission: Permission, level: string): Notice<MovedWords> => ({
  kind: 'to_do',
  to: officials(permission, 'originCode'),
  when: ({ toState }) => toState === state,
  title: ({ supplier, product }) => `待${level}：${supplier}“${product}”`,
  body: ({ supplier, product, place }) => `${supplier}申请认定“${product}”（产地${place}），现由您办理${level}。`,
  link: ({ applicationId }) => `/oversight/certificate-applications/${applicationId}`,
  endsBy: 'applicationId',
  endings: MOVED,
});

const CERTIFICATION: readonly Entry[] = [
  on(CertificateApplicationSubmitted, APPLICATION, application, [
    {
      kind: 'to_do',
      to: officials('certification.review_township', 'originCode'),
      title: ({ supplier, product }) => `待乡镇初审：${supplier}“${product}”`,
      body: ({ supplier, product, place }) =>
        `${supplier}申请认定“${product}”（产地${place}），请核实产地和联农带农情况。`,
      link: ({ applicationId }) => `/oversight/certificate-applications/${applicationId}`,
      endsBy: 'applicationId',
      endings: MOVED,
    },
  ]),
  on(CertificateApplicationMoved, APPLICATION, application, [
    review('trade_review', 'certification.review_trade', '行业复审'),
    review('county_review', 'certification.review_county', '县级审定'),
    review('publicity', 'certification.publish', '公示并颁证'),
    {
      kind: 'to_do',
      to: holders('certification.apply', 'supplierId'),
      when: ({ toState }) => toState === 'returned',
      title: ({ product }) => `“${product}”的认定申请被退回`,
      body: () => '请按申请页面上的理由补正后重新提交。',
      link: ({ applicationId }) => `/vendor/certificate-applications/${applicationId}`,
      endsBy: 'applicationId',
      endings: after(CertificateApplicationSubmitted),
    },
    {
      kind: 'notice',
      to: holders('certification.apply', 'supplierId'),
      when: ({ toState }) => toState === 'publicity',
      title: ({ product }) => `“${product}”进入公示`,
      body: () => '县、乡、村三级公示期间如无有效异议，期满后颁发认定证书。',
      link: ({ applicationId }) => `/vendor/certificate-applications/${applicationId}`,
    },
    {
      kind: 'notice',
      to: holders('certification.apply', 'supplierId'),
      when: ({ toState }) => toState === 'trade_review' || toState === 'county_review',
      title: ({ product }) => `“${product}”的认定申请已通过一级审核`,
      body: ({ toState }) => `申请已转入${toState === 'trade_review' ? '行业复审' : '县级审定'}。`,
      link: ({ applicationId }) => `/vendor/certificate-applications/${applicationId}`,
    },
  ]),
  on(ObjectionRaised, APPLICATION, { type: 'objection', by: 'objectionId' }, [
    {
      kind: 'to_do',
      to: officials('certification.publish', 'originCode'),
      title: ({ supplier, product }) => `公示异议待处理：${supplier}“${product}”`,
      body: () => '公示期间收到异议，请核实后处理；处理完毕前不能颁证。',
      link: ({ applicationId }) => `/oversight/certificate-applications/${applicationId}`,
      endsBy: 'objectionId',
      endings: after(ObjectionSettled),
    },
    {
      kind: 'notice',
      to: holders('certification.apply', 'supplierId'),
      title: ({ product }) => `“${product}”公示期间收到异议`,
      body: () => '县级部门正在核实，请配合提供材料。',
      link: ({ applicationId }) => `/vendor/certificate-applications/${applicationId}`,
    },
  ]),
  on(ObjectionSettled, APPLICATION, { type: 'objection', by: 'objectionId' }, [
    {
      kind: 'notice',
      to: person('raisedBy'),
      title: ({ product }) => `您对“${product}”提出的异议已处理`,
      body: ({ state }) => (state === 'upheld' ? '异议成立，申请已退回。' : '经核实，异议不成立。'),
      link: () => '/objections',
    },
    {
      kind: 'notice',
      to: holders('certification.apply', 'supplierId'),
      title: ({ product }) => `“${product}”的公示异议已处理`,
      body: ({ state }) =>
        state === 'upheld' ? '异议成立，申请已退回，理由见申请页面。' : '异议不成立，认定继续办理。',
      link: ({ applicationId }) => `/vendor/certificate-applications/${applicationId}`,
    },
  ]),
  on(CertificateIssued, CERTIFICATE, certificate, [
    {
      kind: 'notice',
      to: holders('certification.apply', 'supplierId'),
      title: ({ product }) => `“${product}”已获认定，证书已颁发`,
      body: ({ product, certificateNumber }) =>
        `证书编号${certificateNumber}。现在可以发布“${product}”并注明认定产地。`,
      link: ({ certificateId }) => `/vendor/certificates/${certificateId}`,
    },
  ]),
  on(CertificateExpiring, CERTIFICATE, certificate, [
    {
      kind: 'to_do',
      to: holders('certification.apply', 'supplierId'),
      title: ({ product, validTo }) => `“${product}”的证书将于${validTo}到期`,
      body: ({ certificateNumber }) => `证书${certificateNumber}到期后商品自动下架。如继续供应，请及早申请续展。`,
      link: ({ certificateId }) => `/vendor/certificates/${certificateId}`,
      endsBy: 'lineageId',
      endings: after(CertificateIssued, CertificateEnded),
    },
  ]),
  on(CertificateEnded, CERTIFICATE, certificate, [
    {
      kind: 'notice',
      to: holders('certification.apply', 'supplierId'),
      title: ({ product, reason }) => `“${product}”的证书已${reason === 'revoked' ? '撤销' : '到期'}`,
      body: ({ certificateNumber }) => `证书${certificateNumber}不再有效，相关商品已下架。`,
      link: ({ certificateId }) => `/vendor/certificates/${certificateId}`,
    },
  ]),
];

export const CERTIFICATION_NOTICES: readonly Entry[] = [...ADMISSION, ...CERTIFICATION];
