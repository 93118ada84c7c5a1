// Made by `npm run web:api` from docs/api. Never edited by hand.
export interface paths {
    "/api/procurement/account-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与各供应商的月度对账单
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["accountStatements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/account-statements/{supplierId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载与一个供应商的月度对账单（CSV）
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["accountStatements_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/account-statements/{supplierId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与一个供应商的月度明细
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["accountStatements_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 应付各供应商的账龄
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["accountStatements_ageing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/approval-bands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 今天执行的和以后生效的审批权限
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["approvalBands_list"];
        /**
         * 设置从某一天起执行的审批权限
         * @description 谁可以办：单位管理员、工会经办。
         */
        put: operations["approvalBands_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待我审批的采购申请
         * @description 谁可以办：采购审批。
         */
        get: operations["approvals_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/approvals/{requestId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准，可逐行拒绝；最后一步批准即按供应商下单
         * @description 谁可以办：采购审批。
         */
        post: operations["approvals_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/approvals/{requestId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒绝整份申请
         * @description 谁可以办：采购审批。
         */
        post: operations["approvals_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 职工个人消费合计
         * @description 只有合计，没有姓名和商品；单列显示，不计入预留份额。
         *
         *     谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["attribution_sums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/attribution/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设置或更换归属码
         * @description 旧码随即停用，已加入的人不受影响。
         *
         *     谁可以办：单位管理员。
         */
        post: operations["attribution_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位付款账户
         * @description 谁可以办：财务。
         */
        get: operations["payerStatements_listAccounts"];
        put?: never;
        /**
         * 登记付款账户
         * @description 谁可以办：财务。
         */
        post: operations["payerStatements_registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/bank-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 付款账户流水明细
         * @description 谁可以办：财务。
         */
        get: operations["payerStatements_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位采购预算：金额、预占、支出、可用
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["budgets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/budgets/{year}/{fund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 编制或调整预算
         * @description 谁可以办：单位管理员、工会经办。
         */
        put: operations["budgets_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/budgets/{year}/{fund}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预算的历次编制和调整
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["budgets_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位余款
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["credit_credit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/credit/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位专用的付款子账户
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["credit_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/credit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 余款的来龙去脉
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["credit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/credit/limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的赊购额度和占用，是否被暂停发货
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["credit_limit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/credit/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 余款退回申请和进度
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["credit_listRefunds"];
        put?: never;
        /**
         * 申请退回余款，只退回原付款账户
         * @description 谁可以办：财务。
         */
        post: operations["credit_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/credit/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 余款可以退回的付款账户
         * @description 谁可以办：财务。
         */
        get: operations["credit_sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/credit/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用余款抵付发票
         * @description 谁可以办：财务。
         */
        post: operations["credit_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位提出的争议
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["disputes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 争议详情
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["disputes_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回争议（验收期限重新起算）
         * @description 谁可以办：采购经办、验收、工会经办。
         */
        post: operations["disputes_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位历年填报
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["filings_list"];
        put?: never;
        /**
         * 开始填报
         * @description 谁可以办：单位管理员、工会经办。
         */
        post: operations["filings_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/filings/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 填报时可以选的代表单位或承包企业，至多二十个
         * @description 谁可以办：单位管理员、工会经办。
         */
        get: operations["filings_partners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/filings/prefill/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 新填报的预填内容：上年答案和适用政策
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["filings_prefill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看填报
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["filings_find"];
        /**
         * 保存填报
         * @description 谁可以办：单位管理员、工会经办。
         */
        put: operations["filings_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/filings/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交填报
         * @description 谁可以办：单位管理员、工会经办。
         */
        post: operations["filings_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/invoice-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合并开票申请
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["accountStatements_listRequests"];
        put?: never;
        /**
         * 请供应商把已验收、未开票的交货合并开一张发票；每月一次，重复申请得到同一张
         * @description 谁可以办：财务、采购经办、工会经办。
         */
        post: operations["accountStatements_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收到的发票和付款情况
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["buyerInvoices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/invoices/year-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 须在预算截止日前付清的发票和已验收的货
         * @description 截止日临近时才有；截止后仍未付清的继续列出。
         *
         *     谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["buyerInvoices_yearEnds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看发票、明细和付款
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["buyerInvoices_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/invoices/{id}/payment-instruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 安排付款：登记付款账户和日期，取得附言码
         * @description 谁可以办：财务。
         */
        post: operations["buyerInvoices_instruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/invoices/{id}/payment-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载付款资料：申请审批、订单、验收、发票汇总成一份 PDF，连同发票原件打包（ZIP）
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["buyerInvoices_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/late-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位逾期未付的发票
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["accountStatements_latePayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的订单
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["orders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单详情
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["orders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意供应商的调整和运费
         * @description 谁可以办：单位管理员、采购经办、工会经办。
         */
        post: operations["orders_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消订单（发货前）
         * @description 谁可以办：单位管理员、采购经办、工会经办。
         */
        post: operations["orders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/curtailment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不再等待未发部分
         * @description 谁可以办：单位管理员、采购经办、工会经办。
         */
        post: operations["orders_curtail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意调整（订单取消）
         * @description 谁可以办：单位管理员、采购经办、工会经办。
         */
        post: operations["orders_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价订单
         * @description 谁可以办：验收、采购经办、工会经办。
         */
        post: operations["evaluations_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/rebinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请改绑归属单位
         * @description 谁可以办：采购经办、工会经办。
         */
        post: operations["rebindings_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/rebinding/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意改绑
         * @description 谁可以办：单位管理员。
         */
        post: operations["rebindings_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/rebinding/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意改绑
         * @description 谁可以办：单位管理员。
         */
        post: operations["rebindings_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/rebinding/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以改绑到的单位，至多二十个
         * @description 谁可以办：采购经办、工会经办。
         */
        get: operations["rebindings_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单的全部验收单
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["receipts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单经过
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["orders_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位和历次名称
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["ownOrganisation_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/organisation/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 本单位更名，旧名对此前的记录仍然有效
         * @description 谁可以办：单位管理员。
         */
        put: operations["ownOrganisation_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员和角色
         * @description 谁可以办：单位管理员。
         */
        get: operations["people_list"];
        put?: never;
        /**
         * 为同事开设账户并授予角色，初始密码只显示一次
         * @description 谁可以办：单位管理员。
         */
        post: operations["people_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/people/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定代理人，起止日期之间有效，最长半年
         * @description 谁可以办：单位管理员。
         */
        post: operations["people_deputise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/people/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给同事增加角色
         * @description 谁可以办：单位管理员。
         */
        post: operations["people_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/people/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 收回一个角色，立即生效
         * @description 谁可以办：单位管理员。
         */
        delete: operations["people_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位各项目的预留、下单、验收、支付、完成和预测
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["plans_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/plans/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个数字的来历：逐笔计入
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["plans_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/plans/{id}/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 逐月计入：下单、验收、支付、完成
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["plans_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位采购申请
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["purchaseRequests_list"];
        put?: never;
        /**
         * 新建采购申请草稿
         * @description 谁可以办：采购经办、工会经办。
         */
        post: operations["purchaseRequests_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以为哪些单位采购
         * @description 谁可以办：采购经办、工会经办。
         */
        get: operations["purchaseRequests_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看采购申请
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["purchaseRequests_find"];
        /**
         * 保存草稿
         * @description 谁可以办：采购经办、工会经办。
         */
        put: operations["purchaseRequests_save"];
        post?: never;
        /**
         * 删除草稿
         * @description 谁可以办：采购经办、工会经办。
         */
        delete: operations["purchaseRequests_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按今天的价格重新发起
         * @description 谁可以办：采购经办、工会经办。
         */
        post: operations["purchaseRequests_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提交前预览：预算、各项目份额、供应商、审批
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["purchaseRequests_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向草稿添加商品
         * @description 谁可以办：采购经办、工会经办。
         */
        post: operations["purchaseRequests_addLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/{id}/pasted-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从表格粘贴商品：能识别的加入，其余逐行说明
         * @description 列为商品名称或编码、数量、单位、备注，可带表头；?dryRun=true 只看结果不加入。
         *
         *     谁可以办：采购经办、工会经办。
         */
        post: operations["purchaseRequests_paste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交审批：锁定价格、库存和预算
         * @description 谁可以办：采购经办、工会经办。
         */
        post: operations["purchaseRequests_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/purchase-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申请
         * @description 谁可以办：采购经办、工会经办。
         */
        post: operations["purchaseRequests_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/rebindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待审批的改绑
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["rebindings_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/receipt-lines/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请退货
         * @description 谁可以办：采购经办、验收、工会经办。
         */
        post: operations["returns_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的退货
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["returns_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退货详情
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["returns_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发给本单位的货
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["shipments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 这批货的明细、物流和合格证
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["shipments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/shipments/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对到货提出争议（停止视同验收的计时）
         * @description 谁可以办：采购经办、验收、工会经办。
         */
        post: operations["disputes_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/shipments/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 这批货的验收单
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办。
         */
        get: operations["receipts_read"];
        put?: never;
        /**
         * 验收（逐行实收、实重、拒收）
         * @description 谁可以办：验收。
         */
        post: operations["receipts_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procurement/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入付款账户流水，说明已付未到的款项
         * @description 谁可以办：财务。
         */
        post: operations["payerStatements_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddedLines: {
            /**
             * @description 读取时的版本号
             * @example 1
             */
            version: number;
            lines: components["schemas"]["RequestLineInput"][];
        };
        AnnouncedInvoiceDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FP2026-000001 */
            number: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example NZ26110000017 */
            referenceCode: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 尚未收到的金额
             * @example 128000
             */
            openFen: string;
        };
        ApprovalBandDto: {
            /**
             * @description 金额上限（含），分；最后一档为空
             * @example 500000
             */
            upToFen: string | null;
            /**
             * @description 需要几位不同的审批人
             * @example 1
             */
            approvalsNeeded: number;
        };
        ApprovalBandsInput: {
            /**
             * Format: date
             * @description 从哪一天起执行；已提交的申请不受影响
             * @example 2026-07-01
             */
            validFrom: string;
            bands: components["schemas"]["ApprovalBandDto"][];
        };
        ApprovalDto: {
            /** @example 1 */
            step: number;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            approverId: string;
            /** @example 李审批 */
            approverName: string;
            /**
             * Format: uuid
             * @description 代理何人审批
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            deputyFor: string | null;
            /** @example 示例文字 */
            deputyForName: string | null;
            /**
             * @example approved
             * @enum {string}
             */
            verdict: "approved" | "refused";
            /** @example  */
            reason: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        ApprovalInputDto: {
            /**
             * @description 审批人看到的版本号
             * @example 2
             */
            version: number;
            /**
             * @description 不同意的行：lineId 与 reason；全部同意就留空
             * @default []
             */
            refusedLines: components["schemas"]["LineRefusalDto"][];
            /**
             * @description 审批意见
             * @default
             * @example 同意
             */
            note: string;
        };
        ApprovalOutcomeDto: {
            request: components["schemas"]["RequestDto"];
            /** @description 最后一步批准后生成的订单 */
            orderIds: string[];
            /** @description 下单时已不能购买而未下单的行 */
            refusedBySystem: components["schemas"]["LineRefusalDto"][];
        };
        ApprovalsNeededDto: {
            /** @example 1 */
            needed: number;
            /** @example 0 */
            given: number;
            /**
             * @description 金额档上限；空为最高档
             * @example 128000
             */
            bandUpToFen: string | null;
            /**
             * @description 今天可以审批的不同人数
             * @example 2
             */
            approversAvailable: number;
        };
        AttributionCodeDto: {
            /**
             * @description 归属码，由职工自愿填写
             * @example 7K3M2Q9A
             */
            code: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
        };
        AttributionDto: {
            /** @example 2019 */
            year: number;
            /**
             * @description 已收货、扣除退款的合计
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 人数；不足5人不显示
             * @example 5
             */
            people: number | null;
            months: components["schemas"]["AttributionMonthDto"][];
            /** @description 没有设置为空 */
            code: components["schemas"]["AttributionCodeDto"] | null;
        };
        AttributionMonthDto: {
            /**
             * @description 收货的月份
             * @example 2026-03
             */
            month: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 人数；不足5人不显示
             * @example 5
             */
            people: number | null;
        };
        BandSetDto: {
            /**
             * @description 本单位没有设置时的平台默认
             * @example true
             */
            standard: boolean;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            bands: components["schemas"]["ApprovalBandDto"][];
        };
        BaseDto: {
            /**
             * @description 基数口径
             * @example canteen_food
             * @enum {string}
             */
            definition: "canteen_food" | "farm_produce_total" | "canteen_and_union" | "union_purchase" | "meal_subsidy_reception_nutrition" | "festival_goods";
            /**
             * @description 年度金额，分
             * @example 50000000
             */
            amountFen: string;
        };
        BudgetChangeDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            beforeFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            afterFen: string;
            /** @example 年初预算 */
            reason: string;
            /** @example 李主任 */
            changedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        BudgetDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 2026 */
            year: number;
            /**
             * @description 资金：食堂、工会
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union";
            /**
             * @description 预算金额
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 已预占：待审批的申请和未验收的订单
             * @example 128000
             */
            reservedFen: string;
            /**
             * @description 已支出：已验收减已退货
             * @example 128000
             */
            spentFen: string;
            /**
             * @description 超出预算的支出（实收重量多于订购）
             * @example 128000
             */
            overrunFen: string;
            /**
             * @description 可用
             * @example 128000
             */
            freeFen: string;
            /** @example 1 */
            version: number;
        };
        BudgetEffectDto: {
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            reservedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            spentFen: string;
            /**
             * @description 这份申请之前可用
             * @example 128000
             */
            freeBeforeFen: string;
            /**
             * @description 这份申请之后可用；负数为不足
             * @example 128000
             */
            freeAfterFen: string;
        };
        BudgetInput: {
            /**
             * @description 年度预算金额，分
             * @example 50000000
             */
            amountFen: string;
            /**
             * @description 编制或调整原因
             * @example 年初预算
             */
            reason: string;
            /**
             * @description 读取时的版本号；尚未编制时为0
             * @example 0
             */
            version: number;
        };
        BuyerInvoiceDetailDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FP2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 25432000000012345678 */
            invoiceNumber: string;
            /**
             * @example ordinary
             * @enum {string}
             */
            kind: "ordinary" | "special" | "digital";
            /** @example 湘南监狱 */
            title: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 退货冲减
             * @example 128000
             */
            creditedFen: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * Format: date
             * @description 应付款日
             * @example 2026-03-18
             */
            dueOn: string;
            /**
             * Format: date
             * @description 计划付款日
             * @example 2026-03-18
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description 须在此日前用当年预算付清；未临近或已付清为空
             * @example 2026-03-18
             */
            budgetCutOffOn: string | null;
            /**
             * @description 请在银行附言中填写
             * @example NZ26110000017
             */
            referenceCode: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            lines: components["schemas"]["BuyerInvoiceLineDto"][];
            payments: components["schemas"]["BuyerPaymentDto"][];
            /** @description 收款账户，任选其一汇入 */
            payTo: components["schemas"]["PayToDto"][];
        };
        BuyerInvoiceDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FP2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 25432000000012345678 */
            invoiceNumber: string;
            /**
             * @example ordinary
             * @enum {string}
             */
            kind: "ordinary" | "special" | "digital";
            /** @example 湘南监狱 */
            title: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 退货冲减
             * @example 128000
             */
            creditedFen: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * Format: date
             * @description 应付款日
             * @example 2026-03-18
             */
            dueOn: string;
            /**
             * Format: date
             * @description 计划付款日
             * @example 2026-03-18
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description 须在此日前用当年预算付清；未临近或已付清为空
             * @example 2026-03-18
             */
            budgetCutOffOn: string | null;
            /**
             * @description 请在银行附言中填写
             * @example NZ26110000017
             */
            referenceCode: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        BuyerInvoiceLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            orderNumber: string;
            /**
             * Format: uuid
             * @description 验收的到货
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            shipmentId: string;
            /** @example YS2026-000001 */
            receiptNumber: string;
            /**
             * @description 空为运费
             * @example 冷榨山茶油
             */
            productName: string | null;
            /**
             * @example exempt
             * @enum {string}
             */
            taxTreatment: "exempt" | "9" | "13" | "freight";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            paidFen: string;
        };
        BuyerPaymentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            bookedOn: string;
            /**
             * @description 核对方式
             * @example code
             * @enum {string}
             */
            how: "code" | "known_account" | "payer_name" | "person" | "credit" | "virtual_account" | "write_off";
            /**
             * @description 已撤销
             * @example true
             */
            undone: boolean;
        };
        ChangedFiling: {
            /**
             * @description 食堂情况：自办、无食堂、共用、外包
             * @example own
             * @enum {string}
             */
            canteen: "own" | "none" | "shared" | "contracted";
            /**
             * Format: uuid
             * @description 共用食堂的代表单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            representedById?: string | null;
            /**
             * Format: uuid
             * @description 食堂承包企业
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            contractorId?: string | null;
            /**
             * @description 就餐人数
             * @example 320
             */
            headcount?: number | null;
            /**
             * @description 备注
             * @default
             * @example
             */
            remark: string;
            /** @description 各口径的年度基数 */
            bases: components["schemas"]["BaseDto"][];
            /**
             * @description 各项目的预留金额；不填即按下限
             * @default []
             */
            shares: components["schemas"]["ShareDto"][];
            /**
             * @description 读取时的版本号
             * @example 1
             */
            version: number;
        };
        ChangedRequest: {
            /**
             * @description 标题
             * @example 食堂三月第三周采购
             */
            title: string;
            /**
             * @description 资金：食堂、工会
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union";
            /**
             * Format: uuid
             * @description 计入哪个预算单位；不填为本单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId?: string | null;
            /**
             * Format: date
             * @description 期望到货日期
             * @example 2026-03-18
             */
            wantedOn?: string | null;
            /**
             * @description 收货地址
             * @default
             * @example 湖南省耒阳市五里牌路1号食堂
             */
            deliveryAddress: string;
            contact?: components["schemas"]["ContactInput"] | null;
            /**
             * @description 给供应商的说明
             * @default
             * @example
             */
            remark: string;
            /** @default [] */
            lines: components["schemas"]["RequestLineInput"][];
            /**
             * @description 读取时的版本号
             * @example 1
             */
            version: number;
        };
        ConformityDto: {
            /** @example 示例文字 */
            number: string;
            /** @example 示例文字 */
            productName: string;
            /** @example 示例文字 */
            batch: string;
            /**
             * @example quality_control
             * @enum {string}
             */
            basis: "quality_control" | "self_test" | "commissioned_test";
            /** @example 示例文字 */
            producerName: string;
            /** @example 示例文字 */
            origin: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string | null;
        };
        ContactDto: {
            /** @example 王师傅 */
            name: string;
            /** @example 13800000000 */
            phone: string;
        };
        ContactDto2: {
            /** @example 曾** */
            name: string;
            /** @example 138****5678 */
            phone: string;
            /**
             * @description 部分隐藏
             * @example true
             */
            masked: boolean;
        };
        ContactInput: {
            /**
             * @description 收货联系人
             * @example 王师傅
             */
            name: string;
            /**
             * @description 手机号
             * @example 13800000000
             */
            phone: string;
        };
        CopyInput: {
            /**
             * Format: uuid
             * @description 新申请的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
        };
        CountEntryDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union" | "personal";
            /**
             * @example ordered
             * @enum {string}
             */
            stage: "ordered" | "accepted" | "paid" | "completed";
            /**
             * @description 本次变动，冲回为负
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 变动后该行在此环节的金额
             * @example 128000
             */
            totalAfterFen: string;
            /**
             * @description 引起变动的事件
             * @example fulfilment.receipt_recorded
             */
            cause: string;
            /**
             * Format: uuid
             * @description 账本记账编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            transferId: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            countedAt: string;
        };
        CreditDto: {
            /**
             * @description 余款
             * @example 128000
             */
            availableFen: string;
            /**
             * @description 其中可以申请退回的
             * @example 128000
             */
            refundableFen: string;
            /**
             * @description 其中等待供应商开具红字发票的
             * @example 128000
             */
            awaitingRedLetterFen: string;
        };
        CreditEntryDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 多付、退货转入、抵付发票、退回
             * @example overpaid
             * @enum {string}
             */
            kind: "overpaid" | "returned" | "used" | "refund";
            /**
             * @description 转入为正
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            on: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string | null;
            /** @example FP2026-000001 */
            invoiceNumber: string | null;
            /** @example 黄草洲润福祥农业科技有限公司 */
            counterparty: string;
            /**
             * @description 等待红字发票
             * @example true
             */
            awaitingRedLetter: boolean;
            /**
             * @description 抵付是否撤销、退回的进度
             * @example given
             * @enum {string|null}
             */
            state: "given" | "undone" | "held" | "due" | "batched" | "paid" | "refused" | "void" | null;
        };
        CreditLimitDto: {
            /**
             * @description 赊购额度；空为不限
             * @example 128000
             */
            limitFen: string | null;
            /**
             * @description 已验收未付
             * @example 128000
             */
            owedFen: string;
            /**
             * @description 已下单未验收
             * @example 128000
             */
            onOrderFen: string;
            /**
             * @description 还可以赊购；不限时为空
             * @example 128000
             */
            leftFen: string | null;
            /**
             * @description 平台暂停向本单位发货的原因；没有暂停为空
             * @example 示例文字
             */
            stoppedReason: string | null;
        };
        CreditRefundDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FK2026-000001 */
            number: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @example held
             * @enum {string}
             */
            state: "held" | "due" | "batched" | "paid" | "refused" | "void";
            /** @example 湘南监狱 */
            accountName: string | null;
            /** @example ****6666 */
            accountMasked: string | null;
            /** @example 多付货款退回 */
            reason: string | null;
            /**
             * @description 银行退回的原因
             * @example 示例文字
             */
            refusal: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            madeAt: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            decidedOn: string | null;
        };
        CreditRefundInput: {
            /**
             * Format: uuid
             * @description 退回哪笔付款的账户
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            bankLineId: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 事由
             * @example 多付货款退回
             */
            reason: string;
        };
        CreditSourceDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            bankLineId: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            bookedOn: string;
            /** @example 湘南监狱 */
            counterpartyName: string;
            /** @example ****6666 */
            counterpartyMasked: string;
            /**
             * @description 最多可退回这个账户
             * @example 128000
             */
            mostFen: string;
        };
        CreditUseInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
        };
        DeputyInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /**
             * @example agency_buyer
             * @enum {string}
             */
            role: "agency_manager" | "agency_buyer" | "agency_approver" | "agency_acceptor" | "agency_finance" | "union_officer";
            /**
             * Format: date
             * @description 第一天；不填为今天
             * @example 2026-03-18
             */
            validFrom?: string;
            /**
             * Format: date
             * @description 代理的最后一天，最长半年
             * @example 2026-03-18
             */
            validTo: string;
            /**
             * Format: uuid
             * @description 被代理人
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            deputyFor: string;
        };
        DisputeDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            shipmentId: string;
            /** @example FH2026-000001 */
            shipmentNumber: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @example not_arrived
             * @enum {string}
             */
            reason: "not_arrived" | "short_weight" | "short_count" | "damaged" | "spoiled" | "wrong_goods" | "quality" | "papers_missing" | "other";
            /** @example 示例文字 */
            note: string;
            photoFileIds: string[];
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "settled";
            /**
             * @description 已验收 / 撤回 / 成立 / 不成立
             * @example accepted
             * @enum {string|null}
             */
            outcome: "accepted" | "withdrawn" | "upheld" | "rejected" | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            openedAt: string;
            /**
             * @description 供应商的说明
             * @example 示例文字
             */
            answer: string;
            /** @description 供应商答复所附的凭据 */
            answerFileIds: string[];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            settledAt: string | null;
            /**
             * @description 了结说明
             * @example 示例文字
             */
            settlementNote: string;
        };
        DisputeInput: {
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 争议事由
             * @example short_count
             * @enum {string}
             */
            reason: "not_arrived" | "short_weight" | "short_count" | "damaged" | "spoiled" | "wrong_goods" | "quality" | "papers_missing" | "other";
            /**
             * @description 说明
             * @example 少两箱，外箱破损
             */
            note: string;
            /** @description 照片 */
            photoFileIds?: string[];
        };
        DisputeWithdrawalInput: {
            /**
             * @description 撤回原因
             * @example 缺货已补齐
             */
            note: string;
        };
        DutyDto: {
            /**
             * @description 下单 / 审批 / 验收 / 付款
             * @example orderer
             * @enum {string}
             */
            duty: "orderer" | "approver" | "acceptor" | "payer";
            /** @example 曾念青 */
            userName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        EffectDto: {
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            totalFen: string;
            /** @description 没有编制预算时为空 */
            budget: components["schemas"]["BudgetEffectDto"] | null;
            /** @description 对各政策项目完成情况的影响 */
            programmes: components["schemas"]["ProgrammeEffectDto"][];
            /** @description 将生成的订单 */
            suppliers: components["schemas"]["SupplierSplitDto"][];
            approvals: components["schemas"]["ApprovalsNeededDto"];
            lines: components["schemas"]["EffectLineDto"][];
        };
        EffectLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            lineId: string;
            /** @example 1 */
            position: number;
            /**
             * @description 现价或锁定价
             * @example 128000
             */
            priceFen: string;
            /**
             * @description 加入草稿时看到的价格
             * @example 128000
             */
            seenPriceFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 每公斤价格
             * @example 128000
             */
            fenPerKilogram: string | null;
            /**
             * @description 价格与看到的不同
             * @example true
             */
            priceChanged: boolean;
            /**
             * @description 目前不能采购的原因
             * @example 示例文字
             */
            blocked: string | null;
            /**
             * @description 库存不足
             * @example true
             */
            short: boolean;
        };
        EvaluationDto: {
            /**
             * @description 评分
             * @example 1
             */
            score: number;
            /**
             * @description 评价
             * @example 示例文字
             */
            words: string;
            /** @example 曾念青 */
            userName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        EvaluationInput: {
            /**
             * @description 评分
             * @example 5
             */
            score: number;
            /**
             * @description 评价
             * @example 新鲜，斤两足
             */
            words: string;
        };
        FilingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example TB2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agencyId: string;
            /** @example 湘南监狱 */
            agencyName: string;
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 2026 */
            year: number;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "confirmed";
            /**
             * @example own
             * @enum {string}
             */
            canteen: "own" | "none" | "shared" | "contracted";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            representedById: string | null;
            /** @example 示例文字 */
            representedByName: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            contractorId: string | null;
            /** @example 示例文字 */
            contractorName: string | null;
            /** @example 320 */
            headcount: number | null;
            /** @example  */
            remark: string;
            bases: components["schemas"]["BaseDto"][];
            shares: components["schemas"]["ShareDto"][];
            /** @description 按此填报将形成的各项目计划 */
            plans: components["schemas"]["PlanPreviewDto"][];
            /** @description 提交前还需处理的问题 */
            obstacle: components["schemas"]["ObstacleDto"] | null;
            /** @description 审核提示 */
            hints: components["schemas"]["HintDto"][];
            reviews: components["schemas"]["FilingReviewDto"][];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            confirmedAt: string | null;
            /** @example 1 */
            version: number;
        };
        FilingReviewDto: {
            /**
             * @example confirmed
             * @enum {string}
             */
            verdict: "confirmed" | "returned" | "reopened";
            /** @example 基数请与上年决算一致 */
            reasons: string;
            /** @example 县财政审核 */
            reviewerName: string;
            /** @example 耒阳市财政局 */
            organisationName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        FindingInput: {
            /**
             * Format: uuid
             * @description 发货单的行
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            shipmentLineId: string;
            /**
             * @description 验收数量；不填为全部，少于发货数的即为拒收
             * @example 10
             */
            acceptedQuantity?: number;
            /**
             * @description 实重；计重商品必填
             * @example 2500
             */
            acceptedGrams?: string | null;
            /**
             * @description 拒收原因
             * @example short_weight
             * @enum {string|null}
             */
            refusalReason?: "short_weight" | "short_count" | "damaged" | "spoiled" | "wrong_goods" | "quality" | "near_expiry" | "papers_missing" | "late" | "other" | null;
            /**
             * @description 拒收说明
             * @example 示例文字
             */
            refusalText?: string;
            /** @description 照片 */
            photoFileIds?: string[];
        };
        FirstPasswordDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /**
             * @description 初始密码，只在此显示一次，首次登录须修改
             * @example ab2c-de3f-gh4j-km5n
             */
            firstPassword: string;
        };
        FloorDto: {
            /**
             * @example ratio
             * @enum {string}
             */
            kind: "ratio" | "not_below_last_year" | "per_head_fen";
            /**
             * @description 必须 / 原则上
             * @example must
             * @enum {string}
             */
            binding: "must" | "in_principle";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
        };
        FundTotalsDto: {
            /**
             * @description 下单金额
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 验收金额
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 支付金额
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 完成金额（按政策口径计入）
             * @example 128000
             */
            completedFen: string;
            /**
             * @description 食堂 / 工会 / 职工个人
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union" | "personal";
        };
        GrantInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /**
             * @example agency_buyer
             * @enum {string}
             */
            role: "agency_manager" | "agency_buyer" | "agency_approver" | "agency_acceptor" | "agency_finance" | "union_officer";
            /**
             * Format: date
             * @description 第一天；不填为今天
             * @example 2026-03-18
             */
            validFrom?: string;
            /**
             * Format: date
             * @description 最后一天；不填为长期
             * @example 2026-03-18
             */
            validTo?: string;
        };
        HintDto: {
            /** @example base_far_below_last_year */
            code: string;
            /** @example 年度基数比上年减少三成以上 */
            message: string;
        };
        InvitationInput: {
            /**
             * @description 登录名
             * @example li.si
             */
            login: string;
            /**
             * @description 姓名
             * @example 李四
             */
            name: string;
            /**
             * @description 手机号码，加密保存
             * @example 13800138000
             */
            phone?: string;
            /** @example li@example.cn */
            email?: string;
            /** @description 角色 */
            roles: ("agency_manager" | "agency_buyer" | "agency_approver" | "agency_acceptor" | "agency_finance" | "union_officer")[];
        };
        InvoiceRequestInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /**
             * @description 截至哪个月验收的交货
             * @example 2026-03
             */
            month: string;
            /**
             * @description 给供应商的说明
             * @default
             * @example
             */
            note: string;
        };
        LastYearDto: {
            /**
             * @example own
             * @enum {string}
             */
            canteen: "own" | "none" | "shared" | "contracted";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            representedById: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            contractorId: string | null;
            /** @example 320 */
            headcount: number | null;
            bases: components["schemas"]["BaseDto"][];
        };
        LineRefusalDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            lineId: string;
            /**
             * @description 拒绝原因
             * @example 本周已有同类食材
             */
            reason: string;
        };
        NewFiling: {
            /**
             * @description 食堂情况：自办、无食堂、共用、外包
             * @example own
             * @enum {string}
             */
            canteen: "own" | "none" | "shared" | "contracted";
            /**
             * Format: uuid
             * @description 共用食堂的代表单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            representedById?: string | null;
            /**
             * Format: uuid
             * @description 食堂承包企业
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            contractorId?: string | null;
            /**
             * @description 就餐人数
             * @example 320
             */
            headcount?: number | null;
            /**
             * @description 备注
             * @default
             * @example
             */
            remark: string;
            /** @description 各口径的年度基数 */
            bases: components["schemas"]["BaseDto"][];
            /**
             * @description 各项目的预留金额；不填即按下限
             * @default []
             */
            shares: components["schemas"]["ShareDto"][];
            /**
             * @description 年度
             * @example 2026
             */
            year: number;
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
        };
        NewRequest: {
            /**
             * @description 标题
             * @example 食堂三月第三周采购
             */
            title: string;
            /**
             * @description 资金：食堂、工会
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union";
            /**
             * Format: uuid
             * @description 计入哪个预算单位；不填为本单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId?: string | null;
            /**
             * Format: date
             * @description 期望到货日期
             * @example 2026-03-18
             */
            wantedOn?: string | null;
            /**
             * @description 收货地址
             * @default
             * @example 湖南省耒阳市五里牌路1号食堂
             */
            deliveryAddress: string;
            contact?: components["schemas"]["ContactInput"] | null;
            /**
             * @description 给供应商的说明
             * @default
             * @example
             */
            remark: string;
            /** @default [] */
            lines: components["schemas"]["RequestLineInput"][];
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
        };
        ObstacleDto: {
            /** @example share_below_floor */
            code: string;
            /** @example 预留金额低于下限 */
            message: string;
            /** @example shares[0].reservedFen */
            field: string | null;
        };
        OpenRebindingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            number: string;
            /** @example 示例文字 */
            fromUnitName: string;
            /** @example 示例文字 */
            toUnitName: string;
            /** @example 示例文字 */
            reason: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            askedAt: string;
            /** @example 示例文字 */
            askedByName: string;
        };
        OrderDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example DD2026-000001 */
            number: string;
            /**
             * @example placed
             * @enum {string}
             */
            state: "placed" | "proposed" | "confirmed" | "shipped" | "received" | "completed" | "cancelled";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * Format: uuid
             * @description 归属预算单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId: string;
            /** @example 湘南监狱 */
            budgetUnitName: string;
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union" | "personal";
            /**
             * @description 货款：下单时，确认后为确认金额
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            freightFen: string;
            /**
             * @description 下单时的总额
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 先货后款 / 先款后货
             * @example goods_first
             * @enum {string}
             */
            paymentTerms: "goods_first" | "pay_first";
            /** @example 1 */
            paymentDays: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            confirmBy: string;
            /** @example true */
            overdue: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            wantedOn: string | null;
            /** @example 湖南省耒阳市灶市街1号食堂 */
            deliveryAddress: string;
            /** @description 收货人 */
            contact: components["schemas"]["ContactDto2"];
            /** @example 示例文字 */
            note: string;
            /** @example 1 */
            version: number;
            lines: components["schemas"]["OrderLineDto"][];
            proposals: components["schemas"]["ProposalDto"][];
            duties: components["schemas"]["DutyDto"][];
            rebindings: components["schemas"]["RebindingDto"][];
            /** @description 评价；尚未评价为 null */
            evaluation: components["schemas"]["EvaluationDto"] | null;
        };
        OrderLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            position: number;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500ml */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /**
             * @description 计件 / 计重
             * @example piece
             * @enum {string}
             */
            soldBy: "piece" | "weight";
            /**
             * @description 每单位净重
             * @example 2500
             */
            netWeightGrams: string;
            /**
             * @example exempt
             * @enum {string}
             */
            taxTreatment: "exempt" | "9" | "13";
            /**
             * @description 产地
             * @example 430481113000
             */
            originCode: string;
            /**
             * @description 订购数量
             * @example 1
             */
            quantity: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            unitPriceFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 确认数量
             * @example 1
             */
            confirmedQuantity: number | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            confirmedAmountFen: string | null;
            /**
             * @description 已发数量
             * @example 1
             */
            shippedQuantity: number;
            /**
             * @description 已验收或拒收数量
             * @example 1
             */
            settledQuantity: number;
            /**
             * @example placed
             * @enum {string}
             */
            state: "placed" | "confirmed" | "refused" | "cancelled";
            /** @example 示例文字 */
            refusalReason: string | null;
        };
        OrderListedDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example DD2026-000001 */
            number: string;
            /**
             * @example placed
             * @enum {string}
             */
            state: "placed" | "proposed" | "confirmed" | "shipped" | "received" | "completed" | "cancelled";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * Format: uuid
             * @description 归属预算单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId: string;
            /** @example 湘南监狱 */
            budgetUnitName: string;
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union" | "personal";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            freightFen: string;
            /** @example 1 */
            lineCount: number;
            /** @example 冷榨山茶油 */
            firstProduct: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: date
             * @description 最迟确认日
             * @example 2026-03-18
             */
            confirmBy: string;
            /**
             * @description 逾期未确认
             * @example true
             */
            overdue: boolean;
            /**
             * Format: date
             * @description 期望到货日
             * @example 2026-03-18
             */
            wantedOn: string | null;
            /** @example 1 */
            version: number;
        };
        OrganisationNameDto: {
            /** @example 耒阳市某某学校 */
            name: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * Format: date
             * @description 下一个名称启用的日期
             * @example 2026-03-18
             */
            validTo: string | null;
            /**
             * @description 依据的文件
             * @example 耒编发〔2026〕12号
             */
            basis: string;
        };
        OwnInvoiceRequestDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example KP2026-000001 */
            number: string;
            /** @example 2026-03 */
            month: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 申请时的金额
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 还没有开票的金额
             * @example 128000
             */
            openFen: string;
            /** @description 包含的验收单 */
            receiptIds: string[];
            /** @example  */
            note: string;
            /** @example 管财务 */
            askedByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description 全部开票的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date
             * @description 供应商最迟哪天开票
             * @example 2026-03-18
             */
            dueOn: string;
        };
        OwnLatePaymentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /** @example FP2026-000001 */
            invoiceNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            dueOn: string;
            /**
             * Format: date
             * @description 计划付款日
             * @example 2026-03-18
             */
            plannedOn: string | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            openFen: string;
            /** @example 12 */
            daysLate: number;
            /**
             * @description 逾期利息，仅供参考
             * @example 128000
             */
            interestFen: string | null;
        };
        OwnOrganisationDetailDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 湘南监狱 */
            name: string;
            /** @example 湘南监狱 */
            shortName: string;
            /** @example 430481 */
            divisionCode: string;
            /**
             * @example budget_unit
             * @enum {string}
             */
            kind: "budget_unit" | "union" | "enterprise";
            /**
             * @description 所在地
             * @example 耒阳市
             */
            placeName: string;
            /**
             * @description 主管单位
             * @example 示例文字
             */
            parentName: string | null;
            /**
             * @description 统一社会信用代码
             * @example 示例文字
             */
            creditCode: string | null;
            /** @description 历次名称，现名在前 */
            names: components["schemas"]["OrganisationNameDto"][];
        };
        OwnOrganisationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 湘南监狱 */
            name: string;
            /** @example 湘南监狱 */
            shortName: string;
            /** @example 430481 */
            divisionCode: string;
        };
        OwnRenamingInput: {
            /** @example 耒阳市新名称学校 */
            name: string;
            /** @example 示例文字 */
            shortName?: string;
            /**
             * Format: date
             * @description 新名称启用日期，不晚于今天
             * @example 2026-03-18
             */
            effectiveOn: string;
            /**
             * @description 依据的文件
             * @example 耒编发〔2026〕12号
             */
            basis: string;
        };
        OwnVirtualAccountDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 账号
             * @example 1843123456789000017
             */
            number: string;
            /**
             * @description 开户行
             * @example 湘南农村商业银行
             */
            bankName: string;
            /**
             * @description 户名
             * @example 帮扶集市运营中心
             */
            accountName: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            openedOn: string;
        };
        PaceDto: {
            /**
             * @description 完成率，万分之一
             * @example 4200
             */
            completedBps: number;
            /**
             * @description 全年已过比例
             * @example 1000
             */
            elapsedBps: number;
            /**
             * @description 按当前进度到12月31日的预计完成金额
             * @example 128000
             */
            forecastFen: string;
            /**
             * @description 预计缺口
             * @example 128000
             */
            shortfallFen: string;
            /**
             * @example reached
             * @enum {string}
             */
            state: "reached" | "on_pace" | "behind" | "not_started" | "nothing_reserved";
        };
        PartnerDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 耒阳市机关服务中心 */
            name: string;
        };
        PasteFaultDto: {
            /** @example 3 */
            row: number;
            /** @example 茶籽油 若干 */
            text: string;
            /** @example quantity_unreadable */
            code: string;
            /** @example 数量无法识别 */
            message: string;
            suggestions: components["schemas"]["SuggestionDto"][];
        };
        PasteOutcomeDto: {
            /** @description 已加入申请的行 */
            accepted: components["schemas"]["PastedLineDto"][];
            /** @description 没有加入的行和原因 */
            faults: components["schemas"]["PasteFaultDto"][];
            /**
             * @description 超出行数上限、没有读取的行
             * @example 0
             */
            rowsLeftOut: number;
            /**
             * @description 申请现在的版本号
             * @example 2
             */
            version: number;
        };
        PastedLineDto: {
            /**
             * @description 表格中的行号
             * @example 2
             */
            row: number;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example 山茶油 */
            productName: string;
            /** @example 500ml */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /** @example 10 */
            quantity: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            priceFen: string;
            /** @example  */
            note: string;
        };
        PastedText: {
            /**
             * @description 读取时的版本号
             * @example 1
             */
            version: number;
            /**
             * @description 从表格粘贴的内容：商品或编码、数量、单位、备注
             * @example 耒阳茶油 500mL瓶装	10	瓶
             *     耒阳茶油	2	桶
             */
            text: string;
        };
        PayToDto: {
            /** @example 中国农业银行耒阳支行 */
            bankName: string;
            /** @example 帮扶集市运营中心 */
            accountName: string;
            /** @example 18330101040012345 */
            number: string;
        };
        PayerAccountDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 中国建设银行耒阳支行 */
            bankName: string;
            /** @example 湘南监狱 */
            accountName: string;
            /** @example ****0123 */
            numberMasked: string;
        };
        PayerAccountInput: {
            /**
             * @description 开户行
             * @example 中国建设银行耒阳支行
             */
            bankName: string;
            /**
             * @description 户名
             * @example 湘南监狱
             */
            accountName: string;
            /**
             * @description 账号
             * @example 43050166613600000123
             */
            number: string;
        };
        PayerImportDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            statementId: string;
            /** @example 3 */
            lines: number;
            /** @example 3 */
            newLines: number;
            /**
             * @description 写明附言码、已对上发票的付款
             * @example 2
             */
            matchedLines: number;
        };
        PayerLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            bookedOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /** @example 帮扶集市运营中心 */
            counterpartyName: string;
            /** @example 货款NZ26110000017 */
            remark: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "allocated" | "reversed" | "announced" | "ignored";
            /** @description 附言码写明的发票 */
            invoices: components["schemas"]["AnnouncedInvoiceDto"][];
        };
        PayerStatementInput: {
            /**
             * Format: uuid
             * @description 本单位付款账户
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /**
             * Format: uuid
             * @description 已上传的流水文件（CSV 或 camt.053）
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        PaymentInstructionInput: {
            /**
             * @description 付款账户户名
             * @example 湘南监狱
             */
            payerAccountName: string;
            /**
             * Format: date
             * @description 计划付款日
             * @example 2026-03-18
             */
            plannedOn: string;
            /**
             * @description 说明
             * @default
             * @example
             */
            note: string;
        };
        PersonDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /** @example canteen-buyer */
            login: string;
            /** @example 曾念青 */
            name: string;
            /** @example 138****1234 */
            phoneMasked: string | null;
            /**
             * @description 演示虚构的人物
             * @example true
             */
            invented: boolean;
            /**
             * @example active
             * @enum {string}
             */
            status: "active" | "locked";
            /**
             * @description 已启用二次验证
             * @example true
             */
            secondFactor: boolean;
            roles: components["schemas"]["RoleHeldDto"][];
        };
        PlanDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example national-832 */
            programmeCode: string;
            /** @example 政府采购脱贫地区农副产品 */
            programmeName: string;
            /** @example national-832/2026 */
            ruleCode: string;
            /**
             * @example ordered
             * @enum {string}
             */
            countsAt: "ordered" | "accepted" | "paid" | "accepted_and_paid" | "accepted_paid_evaluated";
            /** @example 2026 */
            year: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            baseFen: string;
            /**
             * @description 预留金额
             * @example 128000
             */
            reservedFen: string;
            /** @example true */
            demanded: boolean;
            total: components["schemas"]["StageTotalsDto"];
            /** @description 按资金来源分列 */
            funds: components["schemas"]["FundTotalsDto"][];
            pace: components["schemas"]["PaceDto"];
        };
        PlanMonthDto: {
            /**
             * @description 月份
             * @example 2026-03
             */
            month: string;
            /**
             * @description 当月下单，冲回为负
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 当月验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 当月支付
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 当月完成
             * @example 128000
             */
            completedFen: string;
        };
        PlanPreviewDto: {
            rule: components["schemas"]["RuleDto"];
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            baseFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            reservedFen: string;
            /**
             * @description 是否要求预留
             * @example true
             */
            demanded: boolean;
            floors: components["schemas"]["FloorDto"][];
        };
        PrefillDto: {
            /** @example 2026 */
            year: number;
            /** @description 上年填报，供沿用 */
            lastYear: components["schemas"]["LastYearDto"] | null;
            /** @description 适用本单位的政策及按上年基数算出的下限 */
            rules: components["schemas"]["RuleWithFloorsDto"][];
        };
        PriceChangeDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            lineId: string;
            /** @example 1 */
            position: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            beforeFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            nowFen: string;
        };
        ProgrammeEffectDto: {
            /** @example leiyang-poor-household */
            programmeCode: string;
            /** @example 耒阳市党政机关食堂采购贫困户农产品 */
            programmeName: string;
            /**
             * @description 预留金额
             * @example 128000
             */
            reservedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            orderedBeforeFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            orderedAfterFen: string;
            /**
             * @description 之前完成比例，万分之一
             * @example 1200
             */
            shareBeforeBps: number;
            /**
             * @description 之后完成比例，万分之一
             * @example 1500
             */
            shareAfterBps: number;
            lines: components["schemas"]["ProgrammeLineDto"][];
        };
        ProgrammeLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            lineId: string;
            /**
             * @description 是否计入
             * @example true
             */
            eligible: boolean;
            /**
             * @description 计入或不计入的原因代码
             * @example in_certified_catalogue
             */
            reason: string;
            /**
             * @description 计入金额
             * @example 128000
             */
            countsFen: string;
        };
        ProposalDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "agreed" | "declined" | "withdrawn";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            freightFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            goodsFen: string;
            /** @example 示例文字 */
            note: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            proposedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
            lines: components["schemas"]["ProposalLineDto"][];
        };
        ProposalLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /** @example 1 */
            quantity: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /** @example 示例文字 */
            reason: string | null;
        };
        ReasonInput: {
            /**
             * @description 所见订单的版本；已被更新时拒绝
             * @example 1
             */
            version: number;
            /**
             * @description 原因
             * @example 计划变更
             */
            reason: string;
        };
        RebindingDecisionInput: {
            /**
             * @description 审批意见
             * @example 示例文字
             */
            note?: string;
        };
        RebindingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fromUnitId: string;
            /** @example 示例文字 */
            fromUnitName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            toUnitId: string;
            /** @example 示例文字 */
            toUnitName: string;
            /** @example 示例文字 */
            reason: string;
            /**
             * @example asked
             * @enum {string}
             */
            state: "asked" | "approved" | "refused";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            askedAt: string;
            /** @example 示例文字 */
            askedByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
            /** @example 示例文字 */
            decidedByName: string | null;
            /** @example 示例文字 */
            decisionNote: string;
        };
        RebindingInput: {
            /**
             * Format: uuid
             * @description 客户端生成的编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: uuid
             * @description 应归属的预算单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            toUnitId: string;
            /**
             * @description 原因
             * @example 下单时误选了下属单位
             */
            reason: string;
        };
        RebindingUnitDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 耒阳市机关服务中心 */
            name: string;
        };
        ReceiptDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example YS2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            shipmentId: string;
            /** @example 示例文字 */
            shipmentNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example 示例文字 */
            orderNumber: string;
            /**
             * @description 人工验收 / 视同验收
             * @example person
             * @enum {string}
             */
            kind: "person" | "deemed";
            /**
             * @description 验收人；视同验收为空
             * @example 伍秋实
             */
            acceptedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            receivedOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            freightFen: string;
            /** @example 示例文字 */
            note: string;
            lines: components["schemas"]["ReceiptLineDto"][];
        };
        ReceiptInput: {
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 备注
             * @example 示例文字
             */
            note?: string;
            /** @description 逐行的验收结果 */
            lines: components["schemas"]["FindingInput"][];
        };
        ReceiptLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /** @example 示例文字 */
            productName: string;
            /** @example 示例文字 */
            variantName: string;
            /** @example 示例文字 */
            unit: string;
            /**
             * @example piece
             * @enum {string}
             */
            soldBy: "piece" | "weight";
            /** @example 1 */
            shippedQuantity: number;
            /**
             * @description 重量，以克为单位的整数，写作十进制字符串
             * @example 2500
             */
            expectedGrams: string;
            /** @example 1 */
            acceptedQuantity: number;
            /**
             * @description 实重
             * @example 2500
             */
            acceptedGrams: string | null;
            /** @example 1 */
            refusedQuantity: number;
            /**
             * @example short_weight
             * @enum {string|null}
             */
            refusalReason: "short_weight" | "short_count" | "damaged" | "spoiled" | "wrong_goods" | "quality" | "near_expiry" | "papers_missing" | "late" | "other" | null;
            /** @example 示例文字 */
            refusalText: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            photoFileIds: string[];
            /**
             * @description 已同意退货的数量
             * @example 1
             */
            returnedQuantity: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            returnedFen: string;
        };
        RefusalInputDto: {
            /**
             * @description 审批人看到的版本号
             * @example 2
             */
            version: number;
            /**
             * @description 拒绝原因
             * @example 超出本周用量
             */
            reason: string;
        };
        RequestDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 单号；草稿没有
             * @example QG2026-000001
             */
            number: string | null;
            /** @example 食堂三月第三周采购 */
            title: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "submitted" | "approved" | "refused" | "withdrawn" | "expired";
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agencyId: string;
            /** @example 湘南监狱 */
            agencyName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId: string;
            /** @example 湘南监狱 */
            budgetUnitName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            requesterId: string;
            /** @example 张采购 */
            requesterName: string;
            /**
             * @description 未被拒绝的各行合计
             * @example 128000
             */
            totalFen: string;
            /** @example 3 */
            lineCount: number;
            /** @example 0 */
            approvalsGiven: number;
            /** @example 1 */
            approvalsNeeded: number | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description 价格、库存和预算锁定至
             * @example 2026-03-18T01:30:00.000Z
             */
            heldUntil: string | null;
            /**
             * Format: date
             * @description 审批期限
             * @example 2026-03-18
             */
            approvalDueOn: string | null;
            /**
             * @description 审批已逾期
             * @example true
             */
            overdue: boolean;
            /** @example 1 */
            version: number;
            /** @example  */
            remark: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            wantedOn: string | null;
            /** @example 湖南省耒阳市五里牌路1号食堂 */
            deliveryAddress: string;
            contact: components["schemas"]["ContactDto"] | null;
            /**
             * @example goods_first
             * @enum {string}
             */
            paymentTerms: "goods_first" | "pay_first";
            /**
             * @description 所属金额档上限；空为最高档或尚未提交
             * @example 128000
             */
            bandUpToFen: string | null;
            /**
             * @description 提交时的总额
             * @example 128000
             */
            submittedFen: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
            /** @example 示例文字 */
            endedReason: string | null;
            lines: components["schemas"]["RequestLineDto"][];
            approvals: components["schemas"]["ApprovalDto"][];
            /** @description 批准后生成的订单，每个供应商一份 */
            orders: components["schemas"]["RequestOrderDto"][];
            /** @description 现在由我审批时，以谁的名义；空为不由我审批 */
            voice: components["schemas"]["VoiceDto"] | null;
        };
        RequestLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            position: number;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 山茶油 */
            productName: string;
            /** @example 500ml */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /** @example 20 */
            quantity: number;
            /**
             * @description 单价：草稿为加入时的价格，提交后为锁定价
             * @example 128000
             */
            priceFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /** @example  */
            note: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "approved" | "refused";
            /** @example 示例文字 */
            refusalReason: string | null;
        };
        RequestLineInput: {
            /**
             * Format: uuid
             * @description 已有行的编号；新行可由客户端生成
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: uuid
             * @description 商品规格编号；价格以平台为准
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /**
             * @description 数量，销售单位
             * @example 20
             */
            quantity: number;
            /**
             * @description 备注
             * @default
             * @example 要新榨的
             */
            note: string;
        };
        RequestListedDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 单号；草稿没有
             * @example QG2026-000001
             */
            number: string | null;
            /** @example 食堂三月第三周采购 */
            title: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "submitted" | "approved" | "refused" | "withdrawn" | "expired";
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agencyId: string;
            /** @example 湘南监狱 */
            agencyName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId: string;
            /** @example 湘南监狱 */
            budgetUnitName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            requesterId: string;
            /** @example 张采购 */
            requesterName: string;
            /**
             * @description 未被拒绝的各行合计
             * @example 128000
             */
            totalFen: string;
            /** @example 3 */
            lineCount: number;
            /** @example 0 */
            approvalsGiven: number;
            /** @example 1 */
            approvalsNeeded: number | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description 价格、库存和预算锁定至
             * @example 2026-03-18T01:30:00.000Z
             */
            heldUntil: string | null;
            /**
             * Format: date
             * @description 审批期限
             * @example 2026-03-18
             */
            approvalDueOn: string | null;
            /**
             * @description 审批已逾期
             * @example true
             */
            overdue: boolean;
            /** @example 1 */
            version: number;
        };
        RequestOrderDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example DD2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example placed */
            state: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            totalFen: string;
        };
        ReturnDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example TH2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            receiptLineId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 散养土鸡 */
            productName: string;
            /** @example 整只 */
            variantName: string;
            /** @example 只 */
            unit: string;
            /** @example 1 */
            quantity: number;
            /**
             * @description 重量，以克为单位的整数，写作十进制字符串
             * @example 2500
             */
            grams: string | null;
            /**
             * @description 同意后为准确金额，此前为估算
             * @example 128000
             */
            amountFen: string;
            /**
             * @example spoiled
             * @enum {string}
             */
            reason: "spoiled" | "quality" | "wrong_goods" | "short_weight" | "near_expiry" | "papers_missing" | "other";
            /** @example 示例文字 */
            note: string;
            photoFileIds: string[];
            /**
             * @example asked
             * @enum {string}
             */
            state: "asked" | "agreed" | "refused";
            /**
             * @description 已重新入库
             * @example true
             */
            restocked: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
            /** @example 示例文字 */
            decisionNote: string;
            /** @example 1 */
            version: number;
        };
        ReturnInput: {
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 退货数量；计重商品可只填重量
             * @example 2
             */
            quantity: number;
            /**
             * @description 退货重量；计重商品必填
             * @example 2500
             */
            grams?: string | null;
            /**
             * @description 原因
             * @example quality
             * @enum {string}
             */
            reason: "spoiled" | "quality" | "wrong_goods" | "short_weight" | "near_expiry" | "papers_missing" | "other";
            /**
             * @description 说明
             * @example 示例文字
             */
            note?: string;
            /** @description 照片 */
            photoFileIds?: string[];
        };
        RoleHeldDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            membershipId: string;
            /** @example agency_buyer */
            role: string;
            /** @example 采购经办 */
            roleName: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * Format: date
             * @description 最后一天
             * @example 2026-03-18
             */
            validTo: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            deputyFor: string | null;
            /**
             * @description 代理谁
             * @example 贺正平
             */
            deputyForName: string | null;
        };
        RuleDto: {
            /** @example leiyang-poor-household/2026 */
            code: string;
            /** @example leiyang-poor-household */
            programmeCode: string;
            /** @example 耒阳市党政机关食堂采购贫困户农产品 */
            programmeName: string;
            /** @example 2026 */
            year: number;
            /**
             * @description 预留比例，万分之一
             * @example 1000
             */
            ratioBps: number;
            /**
             * @description 鼓励比例
             * @example 1000
             */
            encouragedBps: number | null;
            /**
             * @example canteen_food
             * @enum {string}
             */
            baseDefinition: "canteen_food" | "farm_produce_total" | "canteen_and_union" | "union_purchase" | "meal_subsidy_reception_nutrition" | "festival_goods";
            /**
             * @description 计入环节
             * @example ordered
             * @enum {string}
             */
            countsAt: "ordered" | "accepted" | "paid" | "accepted_and_paid" | "accepted_paid_evaluated";
            /** @description 计入的资金来源 */
            countsFrom: string[];
            /**
             * Format: date
             * @description 填报截止日
             * @example 2026-03-18
             */
            filingDeadlineOn: string | null;
            /**
             * @description 当年文件未见，沿用上年规定
             * @example true
             */
            assumed: boolean;
            /** @description 来源未写明、由本系统推定的字段 */
            assumedFields: string[];
            /** @example 示例文字 */
            note: string | null;
        };
        RuleWithFloorsDto: {
            rule: components["schemas"]["RuleDto"];
            floors: components["schemas"]["FloorDto"][];
        };
        ShareDto: {
            /**
             * @description 政策规则代码
             * @example leiyang-poor-household/2026
             */
            ruleCode: string;
            /**
             * @description 预留金额，分
             * @example 10000000
             */
            reservedFen: string;
            /**
             * @description 低于原则性下限时的说明
             * @default
             * @example
             */
            explanation: string;
        };
        ShipmentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FH2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 耒阳邮政 */
            carrier: string;
            /** @example YZ9876543210 */
            trackingNumber: string | null;
            /** @example 1 */
            parcels: number;
            /**
             * @example sent
             * @enum {string}
             */
            state: "sent" | "arrived" | "received";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            sentAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            arrivedAt: string | null;
            /**
             * Format: date
             * @description 过此日视同验收；空为须由人验收
             * @example 2026-03-18
             */
            acceptBy: string | null;
            /**
             * @description 有未了结的争议
             * @example true
             */
            disputed: boolean;
            /**
             * Format: uuid
             * @description 验收单
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            receiptId: string | null;
            /** @example 1 */
            lineCount: number;
            /** @example 示例文字 */
            note: string;
            /** @example 1 */
            version: number;
            lines: components["schemas"]["ShipmentLineDto"][];
            tracking: components["schemas"]["TrackingDto"][];
            conformity: components["schemas"]["ConformityDto"][];
        };
        ShipmentLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /** @example 1 */
            position: number;
            /** @example 示例文字 */
            productName: string;
            /** @example 示例文字 */
            variantName: string;
            /** @example 示例文字 */
            unit: string;
            /**
             * @example piece
             * @enum {string}
             */
            soldBy: "piece" | "weight";
            /** @example 1 */
            quantity: number;
            /**
             * @description 约定净重
             * @example 2500
             */
            expectedGrams: string;
            /**
             * @description 发货净重
             * @example 2500
             */
            shippedGrams: string | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            unitPriceFen: string;
        };
        ShipmentListedDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FH2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 耒阳邮政 */
            carrier: string;
            /** @example YZ9876543210 */
            trackingNumber: string | null;
            /** @example 1 */
            parcels: number;
            /**
             * @example sent
             * @enum {string}
             */
            state: "sent" | "arrived" | "received";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            sentAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            arrivedAt: string | null;
            /**
             * Format: date
             * @description 过此日视同验收；空为须由人验收
             * @example 2026-03-18
             */
            acceptBy: string | null;
            /**
             * @description 有未了结的争议
             * @example true
             */
            disputed: boolean;
            /**
             * Format: uuid
             * @description 验收单
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            receiptId: string | null;
            /** @example 1 */
            lineCount: number;
            /** @example 示例文字 */
            note: string;
            /** @example 1 */
            version: number;
        };
        StageTotalsDto: {
            /**
             * @description 下单金额
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 验收金额
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 支付金额
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 完成金额（按政策口径计入）
             * @example 128000
             */
            completedFen: string;
        };
        StatementLineDto: {
            /**
             * Format: date
             * @example 2026-03-18
             */
            on: string;
            /**
             * @example accepted
             * @enum {string}
             */
            kind: "accepted" | "returned" | "paid" | "payment_undone" | "invoiced";
            /** @example YS2026-000001 */
            number: string;
            /**
             * @description 应付增减
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 发票金额
             * @example 128000
             */
            invoicedFen: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            refId: string;
        };
        StepDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example placed
             * @enum {string}
             */
            kind: "placed" | "proposed" | "agreed" | "confirmed" | "refused" | "declined" | "cancelled" | "curtailed" | "rebinding_asked" | "rebound" | "rebinding_refused" | "shipped" | "arrived" | "dispute_opened" | "dispute_settled" | "accepted" | "deemed_accepted" | "received" | "return_asked" | "return_agreed" | "return_refused" | "completed" | "reopened";
            /** @example 下单 */
            name: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /** @example 曾念青 */
            actorName: string;
            /** @example 湘南监狱 */
            organisationName: string | null;
            /** @example 示例文字 */
            note: string;
            /** @example {} */
            detail: {
                [key: string]: unknown;
            };
        };
        SubmissionInput: {
            /**
             * @description 读取时的版本号
             * @example 1
             */
            version: number;
            /**
             * @description 申请人看到的总额；与现价不符时不提交并告知变动
             * @example 250000
             */
            totalFen?: string;
        };
        SubmittedDto: {
            request: components["schemas"]["RequestDto"];
            /** @description 自草稿以来单价有变动的行 */
            priceChanges: components["schemas"]["PriceChangeDto"][];
        };
        SuggestionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example 山茶油 */
            productName: string;
            /** @example 500ml */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            priceFen: string;
            /** @example 某合作社 */
            supplierName: string;
        };
        SupplierAgeingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 已验收未开票
             * @example 128000
             */
            uninvoicedFen: string;
            /**
             * @description 未到期
             * @example 128000
             */
            notDueFen: string;
            /**
             * @description 逾期1至30天
             * @example 128000
             */
            days0to30Fen: string;
            /**
             * @description 逾期31至60天
             * @example 128000
             */
            days31to60Fen: string;
            /**
             * @description 逾期61至90天
             * @example 128000
             */
            days61to90Fen: string;
            /**
             * @description 逾期90天以上
             * @example 128000
             */
            daysOver90Fen: string;
            /**
             * Format: date
             * @description 最近的应付款日
             * @example 2026-03-18
             */
            nextDueOn: string | null;
        };
        SupplierSplitDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 某合作社 */
            supplierName: string;
            /** @example 2 */
            lineCount: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            goodsFen: string;
        };
        SupplierStatementDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 2026-03 */
            month: string;
            /**
             * @description 期初应付
             * @example 128000
             */
            openingFen: string;
            /**
             * @description 本月验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 本月退货
             * @example 128000
             */
            returnedFen: string;
            /**
             * @description 本月付款
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 期末应付
             * @example 128000
             */
            closingFen: string;
            /**
             * @description 本月收票
             * @example 128000
             */
            invoicedFen: string;
            /**
             * @description 至月末验收、至今未开票
             * @example 128000
             */
            uninvoicedFen: string;
        };
        TrackingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /** @example 示例文字 */
            place: string;
            /** @example 示例文字 */
            note: string;
        };
        UnbilledDeliveryDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            receiptId: string;
            /** @example YS2026-000001 */
            receiptNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example DD2026-000001 */
            orderNumber: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            receivedOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
        };
        UnitServedDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            unitId: string;
            /** @example 湘南监狱 */
            unitName: string;
            /**
             * Format: uuid
             * @description 由哪个单位的预算支付并审批
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agencyId: string;
            /**
             * @description 本单位、代表的共用食堂单位、委托经营的单位
             * @example own
             * @enum {string}
             */
            relation: "own" | "represented" | "contracted";
        };
        UsedCreditDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /**
             * @description 发票还没有付清的金额
             * @example 128000
             */
            openFen: string;
            /**
             * @description 剩余余款
             * @example 128000
             */
            availableFen: string;
        };
        VersionInput: {
            /**
             * @description 所见订单的版本；已被更新时拒绝
             * @example 1
             */
            version: number;
        };
        VoiceDto: {
            /**
             * Format: uuid
             * @description 代理何人审批；空为本人
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            deputyFor: string | null;
            /** @example 示例文字 */
            deputyForName: string | null;
        };
        WithdrawalInput: {
            /**
             * @description 读取时的版本号
             * @example 1
             */
            version: number;
            /**
             * @description 撤回原因
             * @example 重新比价
             */
            reason: string;
        };
        YearEndDto: {
            /**
             * Format: date
             * @description 此日后不能再用当年预算支付
             * @example 2026-12-31
             */
            cutOffOn: string;
            /**
             * @description 未付清的发票
             * @example 2
             */
            invoices: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            invoicesFen: string;
            /**
             * @description 已验收、尚未收到发票的
             * @example 1
             */
            deliveries: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            deliveriesFen: string;
            /** @description 其中最早的一百笔 */
            unbilled: components["schemas"]["UnbilledDeliveryDto"][];
        };
        /** @description RFC 9457；code 稳定不变，detail 给人看 */
        Problem: {
            /** @example urn:bangfu:problem:invalid_request */
            type: string;
            title: string;
            status: number;
            /** @example invalid_request */
            code: string;
            /** @example 提交的内容有误，请按提示修改 */
            detail: string;
            /** @description 出错的字段，例如 lines[2].quantity */
            field?: string;
            errors?: {
                field: string;
                code: string;
                message: string;
            }[];
            /** @description 可供展示或处理的具体数据 */
            facts?: {
                [key: string]: unknown;
            };
            /** @description 请求编号，与日志对应 */
            requestId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accountStatements_list: {
        parameters: {
            query?: {
                /** @description 月份，不填为本月 */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "month": "2026-03",
                     *         "openingFen": "128000",
                     *         "acceptedFen": "128000",
                     *         "returnedFen": "128000",
                     *         "paidFen": "128000",
                     *         "closingFen": "128000",
                     *         "invoicedFen": "128000",
                     *         "uninvoicedFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SupplierStatementDto"][];
                };
            };
        };
    };
    accountStatements_file: {
        parameters: {
            query?: {
                /** @description 月份，不填为本月 */
                month?: string;
            };
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    accountStatements_lines: {
        parameters: {
            query?: {
                /** @description 月份，不填为本月 */
                month?: string;
            };
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "on": "2026-03-18",
                     *         "kind": "accepted",
                     *         "number": "YS2026-000001",
                     *         "amountFen": "128000",
                     *         "invoicedFen": "128000",
                     *         "refId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["StatementLineDto"][];
                };
            };
        };
    };
    accountStatements_ageing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "uninvoicedFen": "128000",
                     *         "notDueFen": "128000",
                     *         "days0to30Fen": "128000",
                     *         "days31to60Fen": "128000",
                     *         "days61to90Fen": "128000",
                     *         "daysOver90Fen": "128000",
                     *         "nextDueOn": "2026-03-18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SupplierAgeingDto"][];
                };
            };
        };
    };
    approvalBands_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "standard": true,
                     *         "validFrom": "2026-03-18",
                     *         "bands": [
                     *           {
                     *             "upToFen": "500000",
                     *             "approvalsNeeded": 1
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BandSetDto"][];
                };
            };
        };
    };
    approvalBands_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalBandsInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "standard": true,
                     *         "validFrom": "2026-03-18",
                     *         "bands": [
                     *           {
                     *             "upToFen": "500000",
                     *             "approvalsNeeded": 1
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BandSetDto"][];
                };
            };
        };
    };
    approvals_waiting: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "QG2026-000001",
                     *           "title": "食堂三月第三周采购",
                     *           "state": "draft",
                     *           "fund": "canteen",
                     *           "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "agencyName": "湘南监狱",
                     *           "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "budgetUnitName": "湘南监狱",
                     *           "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "requesterName": "张采购",
                     *           "totalFen": "128000",
                     *           "lineCount": 3,
                     *           "approvalsGiven": 0,
                     *           "approvalsNeeded": 1,
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "submittedAt": "2026-03-18T01:30:00.000Z",
                     *           "heldUntil": "2026-03-18T01:30:00.000Z",
                     *           "approvalDueOn": "2026-03-18",
                     *           "overdue": true,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RequestListedDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    approvals_approve: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalInputDto"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "QG2026-000001",
                     *         "title": "食堂三月第三周采购",
                     *         "state": "draft",
                     *         "fund": "canteen",
                     *         "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "agencyName": "湘南监狱",
                     *         "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "budgetUnitName": "湘南监狱",
                     *         "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "requesterName": "张采购",
                     *         "totalFen": "128000",
                     *         "lineCount": 3,
                     *         "approvalsGiven": 0,
                     *         "approvalsNeeded": 1,
                     *         "createdAt": "2026-03-18T01:30:00.000Z",
                     *         "submittedAt": "2026-03-18T01:30:00.000Z",
                     *         "heldUntil": "2026-03-18T01:30:00.000Z",
                     *         "approvalDueOn": "2026-03-18",
                     *         "overdue": true,
                     *         "version": 1,
                     *         "remark": "",
                     *         "wantedOn": "2026-03-18",
                     *         "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *         "contact": {
                     *           "name": "王师傅",
                     *           "phone": "13800000000"
                     *         },
                     *         "paymentTerms": "goods_first",
                     *         "bandUpToFen": "128000",
                     *         "submittedFen": "128000",
                     *         "decidedAt": "2026-03-18T01:30:00.000Z",
                     *         "endedReason": null,
                     *         "lines": [
                     *           {
                     *             "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "position": 1,
                     *             "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "supplierName": "黄草洲润福祥农业科技有限公司",
                     *             "productName": "山茶油",
                     *             "variantName": "500ml",
                     *             "unit": "瓶",
                     *             "quantity": 20,
                     *             "priceFen": "128000",
                     *             "amountFen": "128000",
                     *             "note": "",
                     *             "state": "open",
                     *             "refusalReason": null
                     *           }
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "step": 1,
                     *             "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "approverName": "李审批",
                     *             "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "deputyForName": null,
                     *             "verdict": "approved",
                     *             "reason": "",
                     *             "at": "2026-03-18T01:30:00.000Z"
                     *           }
                     *         ],
                     *         "orders": [
                     *           {
                     *             "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "number": "DD2026-000001",
                     *             "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "supplierName": "黄草洲润福祥农业科技有限公司",
                     *             "state": "placed",
                     *             "totalFen": "128000"
                     *           }
                     *         ],
                     *         "voice": {
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null
                     *         }
                     *       },
                     *       "orderIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "refusedBySystem": [
                     *         {
                     *           "lineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "reason": "本周已有同类食材"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalOutcomeDto"];
                };
            };
        };
    };
    approvals_refuse: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalInputDto"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "QG2026-000001",
                     *       "title": "食堂三月第三周采购",
                     *       "state": "draft",
                     *       "fund": "canteen",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "requesterName": "张采购",
                     *       "totalFen": "128000",
                     *       "lineCount": 3,
                     *       "approvalsGiven": 0,
                     *       "approvalsNeeded": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "heldUntil": "2026-03-18T01:30:00.000Z",
                     *       "approvalDueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "version": 1,
                     *       "remark": "",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *       "contact": {
                     *         "name": "王师傅",
                     *         "phone": "13800000000"
                     *       },
                     *       "paymentTerms": "goods_first",
                     *       "bandUpToFen": "128000",
                     *       "submittedFen": "128000",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "endedReason": null,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 20,
                     *           "priceFen": "128000",
                     *           "amountFen": "128000",
                     *           "note": "",
                     *           "state": "open",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "approverName": "李审批",
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null,
                     *           "verdict": "approved",
                     *           "reason": "",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "state": "placed",
                     *           "totalFen": "128000"
                     *         }
                     *       ],
                     *       "voice": {
                     *         "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
        };
    };
    attribution_sums: {
        parameters: {
            query?: {
                /** @description 年份；空为今年 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2019,
                     *       "amountFen": "128000",
                     *       "people": 5,
                     *       "months": [
                     *         {
                     *           "month": "2026-03",
                     *           "amountFen": "128000",
                     *           "people": 5
                     *         }
                     *       ],
                     *       "code": {
                     *         "code": "7K3M2Q9A",
                     *         "createdAt": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AttributionDto"];
                };
            };
        };
    };
    attribution_renew: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7K3M2Q9A",
                     *       "createdAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AttributionCodeDto"];
                };
            };
        };
    };
    payerStatements_listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "bankName": "中国建设银行耒阳支行",
                     *         "accountName": "湘南监狱",
                     *         "numberMasked": "****0123"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PayerAccountDto"][];
                };
            };
        };
    };
    payerStatements_registerAccount: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayerAccountInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "bankName": "中国建设银行耒阳支行",
                     *       "accountName": "湘南监狱",
                     *       "numberMasked": "****0123"
                     *     }
                     */
                    "application/json": components["schemas"]["PayerAccountDto"];
                };
            };
        };
    };
    payerStatements_lines: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "bookedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "counterpartyName": "帮扶集市运营中心",
                     *           "remark": "货款NZ26110000017",
                     *           "state": "open",
                     *           "invoices": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "FP2026-000001",
                     *               "supplierName": "黄草洲润福祥农业科技有限公司",
                     *               "referenceCode": "NZ26110000017",
                     *               "amountFen": "128000",
                     *               "openFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PayerLineDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    budgets_list: {
        parameters: {
            query?: {
                /** @description 年度；不填为全部 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "year": 2026,
                     *         "fund": "canteen",
                     *         "amountFen": "128000",
                     *         "reservedFen": "128000",
                     *         "spentFen": "128000",
                     *         "overrunFen": "128000",
                     *         "freeFen": "128000",
                     *         "version": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BudgetDto"][];
                };
            };
        };
    };
    budgets_set: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                year: number;
                fund: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "year": 2026,
                     *       "fund": "canteen",
                     *       "amountFen": "128000",
                     *       "reservedFen": "128000",
                     *       "spentFen": "128000",
                     *       "overrunFen": "128000",
                     *       "freeFen": "128000",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BudgetDto"];
                };
            };
        };
    };
    budgets_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                fund: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "beforeFen": "128000",
                     *         "afterFen": "128000",
                     *         "reason": "年初预算",
                     *         "changedBy": "李主任",
                     *         "at": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BudgetChangeDto"][];
                };
            };
        };
    };
    credit_credit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "availableFen": "128000",
                     *       "refundableFen": "128000",
                     *       "awaitingRedLetterFen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["CreditDto"];
                };
            };
        };
    };
    credit_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "1843123456789000017",
                     *         "bankName": "湘南农村商业银行",
                     *         "accountName": "帮扶集市运营中心",
                     *         "openedOn": "2026-03-18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OwnVirtualAccountDto"][];
                };
            };
        };
    };
    credit_entries: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "overpaid",
                     *           "amountFen": "128000",
                     *           "on": "2026-03-18",
                     *           "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "invoiceNumber": "FP2026-000001",
                     *           "counterparty": "黄草洲润福祥农业科技有限公司",
                     *           "awaitingRedLetter": true,
                     *           "state": "given"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CreditEntryDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    credit_limit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "limitFen": "128000",
                     *       "owedFen": "128000",
                     *       "onOrderFen": "128000",
                     *       "leftFen": "128000",
                     *       "stoppedReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["CreditLimitDto"];
                };
            };
        };
    };
    credit_listRefunds: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "FK2026-000001",
                     *           "amountFen": "128000",
                     *           "state": "held",
                     *           "accountName": "湘南监狱",
                     *           "accountMasked": "****6666",
                     *           "reason": "多付货款退回",
                     *           "refusal": null,
                     *           "madeAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedOn": "2026-03-18"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CreditRefundDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    credit_refund: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditRefundInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "FK2026-000001",
                     *       "amountFen": "128000",
                     *       "state": "held",
                     *       "accountName": "湘南监狱",
                     *       "accountMasked": "****6666",
                     *       "reason": "多付货款退回",
                     *       "refusal": null,
                     *       "madeAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedOn": "2026-03-18"
                     *     }
                     */
                    "application/json": components["schemas"]["CreditRefundDto"];
                };
            };
        };
    };
    credit_sources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "bankLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "bookedOn": "2026-03-18",
                     *         "counterpartyName": "湘南监狱",
                     *         "counterpartyMasked": "****6666",
                     *         "mostFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CreditSourceDto"][];
                };
            };
        };
    };
    credit_use: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUseInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "openFen": "128000",
                     *       "availableFen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["UsedCreditDto"];
                };
            };
        };
    };
    disputes_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 未了结 / 已了结 */
                state?: "open" | "settled";
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "DD2026-000001",
                     *           "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "shipmentNumber": "FH2026-000001",
                     *           "buyerName": "湘南监狱",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "reason": "not_arrived",
                     *           "note": "示例文字",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "outcome": "accepted",
                     *           "openedAt": "2026-03-18T01:30:00.000Z",
                     *           "answer": "示例文字",
                     *           "answerFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "answeredAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settlementNote": "示例文字"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DisputeDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    disputes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "shipmentNumber": "FH2026-000001",
                     *       "buyerName": "湘南监狱",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "reason": "not_arrived",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "state": "open",
                     *       "outcome": "accepted",
                     *       "openedAt": "2026-03-18T01:30:00.000Z",
                     *       "answer": "示例文字",
                     *       "answerFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "answeredAt": "2026-03-18T01:30:00.000Z",
                     *       "settledAt": "2026-03-18T01:30:00.000Z",
                     *       "settlementNote": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    disputes_withdraw: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeWithdrawalInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "shipmentNumber": "FH2026-000001",
                     *       "buyerName": "湘南监狱",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "reason": "not_arrived",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "state": "open",
                     *       "outcome": "accepted",
                     *       "openedAt": "2026-03-18T01:30:00.000Z",
                     *       "answer": "示例文字",
                     *       "answerFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "answeredAt": "2026-03-18T01:30:00.000Z",
                     *       "settledAt": "2026-03-18T01:30:00.000Z",
                     *       "settlementNote": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    filings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "TB2026-000001",
                     *         "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "agencyName": "湘南监狱",
                     *         "divisionCode": "430481113000",
                     *         "year": 2026,
                     *         "state": "draft",
                     *         "canteen": "own",
                     *         "representedById": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "representedByName": null,
                     *         "contractorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "contractorName": null,
                     *         "headcount": 320,
                     *         "remark": "",
                     *         "bases": [
                     *           {
                     *             "definition": "canteen_food",
                     *             "amountFen": "50000000"
                     *           }
                     *         ],
                     *         "shares": [
                     *           {
                     *             "ruleCode": "leiyang-poor-household/2026",
                     *             "reservedFen": "10000000",
                     *             "explanation": ""
                     *           }
                     *         ],
                     *         "plans": [
                     *           {
                     *             "rule": {
                     *               "code": "leiyang-poor-household/2026",
                     *               "programmeCode": "leiyang-poor-household",
                     *               "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *               "year": 2026,
                     *               "ratioBps": 1000,
                     *               "encouragedBps": 1000,
                     *               "baseDefinition": "canteen_food",
                     *               "countsAt": "ordered",
                     *               "countsFrom": [
                     *                 "示例文字"
                     *               ],
                     *               "filingDeadlineOn": "2026-03-18",
                     *               "assumed": true,
                     *               "assumedFields": [
                     *                 "示例文字"
                     *               ],
                     *               "note": null
                     *             },
                     *             "baseFen": "128000",
                     *             "reservedFen": "128000",
                     *             "demanded": true,
                     *             "floors": [
                     *               {
                     *                 "kind": "ratio",
                     *                 "binding": "must",
                     *                 "amountFen": "128000"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "obstacle": {
                     *           "code": "share_below_floor",
                     *           "message": "预留金额低于下限",
                     *           "field": "shares[0].reservedFen"
                     *         },
                     *         "hints": [
                     *           {
                     *             "code": "base_far_below_last_year",
                     *             "message": "年度基数比上年减少三成以上"
                     *           }
                     *         ],
                     *         "reviews": [
                     *           {
                     *             "verdict": "confirmed",
                     *             "reasons": "基数请与上年决算一致",
                     *             "reviewerName": "县财政审核",
                     *             "organisationName": "耒阳市财政局",
                     *             "at": "2026-03-18T01:30:00.000Z"
                     *           }
                     *         ],
                     *         "submittedAt": "2026-03-18T01:30:00.000Z",
                     *         "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *         "version": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FilingDto"][];
                };
            };
        };
    };
    filings_open: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFiling"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TB2026-000001",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "divisionCode": "430481113000",
                     *       "year": 2026,
                     *       "state": "draft",
                     *       "canteen": "own",
                     *       "representedById": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "representedByName": null,
                     *       "contractorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "contractorName": null,
                     *       "headcount": 320,
                     *       "remark": "",
                     *       "bases": [
                     *         {
                     *           "definition": "canteen_food",
                     *           "amountFen": "50000000"
                     *         }
                     *       ],
                     *       "shares": [
                     *         {
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "reservedFen": "10000000",
                     *           "explanation": ""
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "rule": {
                     *             "code": "leiyang-poor-household/2026",
                     *             "programmeCode": "leiyang-poor-household",
                     *             "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *             "year": 2026,
                     *             "ratioBps": 1000,
                     *             "encouragedBps": 1000,
                     *             "baseDefinition": "canteen_food",
                     *             "countsAt": "ordered",
                     *             "countsFrom": [
                     *               "示例文字"
                     *             ],
                     *             "filingDeadlineOn": "2026-03-18",
                     *             "assumed": true,
                     *             "assumedFields": [
                     *               "示例文字"
                     *             ],
                     *             "note": null
                     *           },
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "obstacle": {
                     *         "code": "share_below_floor",
                     *         "message": "预留金额低于下限",
                     *         "field": "shares[0].reservedFen"
                     *       },
                     *       "hints": [
                     *         {
                     *           "code": "base_far_below_last_year",
                     *           "message": "年度基数比上年减少三成以上"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "verdict": "confirmed",
                     *           "reasons": "基数请与上年决算一致",
                     *           "reviewerName": "县财政审核",
                     *           "organisationName": "耒阳市财政局",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FilingDto"];
                };
            };
        };
    };
    filings_partners: {
        parameters: {
            query: {
                /** @description 共用食堂的代表单位 / 食堂承包企业 */
                as: "representative" | "contractor";
                /** @description 填报的年度 */
                year: number;
                /** @description 名称中的字 */
                word?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "耒阳市机关服务中心"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PartnerDto"][];
                };
            };
        };
    };
    filings_prefill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2026,
                     *       "lastYear": {
                     *         "canteen": "own",
                     *         "representedById": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "contractorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "headcount": 320,
                     *         "bases": [
                     *           {
                     *             "definition": "canteen_food",
                     *             "amountFen": "50000000"
                     *           }
                     *         ]
                     *       },
                     *       "rules": [
                     *         {
                     *           "rule": {
                     *             "code": "leiyang-poor-household/2026",
                     *             "programmeCode": "leiyang-poor-household",
                     *             "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *             "year": 2026,
                     *             "ratioBps": 1000,
                     *             "encouragedBps": 1000,
                     *             "baseDefinition": "canteen_food",
                     *             "countsAt": "ordered",
                     *             "countsFrom": [
                     *               "示例文字"
                     *             ],
                     *             "filingDeadlineOn": "2026-03-18",
                     *             "assumed": true,
                     *             "assumedFields": [
                     *               "示例文字"
                     *             ],
                     *             "note": null
                     *           },
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PrefillDto"];
                };
            };
        };
    };
    filings_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TB2026-000001",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "divisionCode": "430481113000",
                     *       "year": 2026,
                     *       "state": "draft",
                     *       "canteen": "own",
                     *       "representedById": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "representedByName": null,
                     *       "contractorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "contractorName": null,
                     *       "headcount": 320,
                     *       "remark": "",
                     *       "bases": [
                     *         {
                     *           "definition": "canteen_food",
                     *           "amountFen": "50000000"
                     *         }
                     *       ],
                     *       "shares": [
                     *         {
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "reservedFen": "10000000",
                     *           "explanation": ""
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "rule": {
                     *             "code": "leiyang-poor-household/2026",
                     *             "programmeCode": "leiyang-poor-household",
                     *             "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *             "year": 2026,
                     *             "ratioBps": 1000,
                     *             "encouragedBps": 1000,
                     *             "baseDefinition": "canteen_food",
                     *             "countsAt": "ordered",
                     *             "countsFrom": [
                     *               "示例文字"
                     *             ],
                     *             "filingDeadlineOn": "2026-03-18",
                     *             "assumed": true,
                     *             "assumedFields": [
                     *               "示例文字"
                     *             ],
                     *             "note": null
                     *           },
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "obstacle": {
                     *         "code": "share_below_floor",
                     *         "message": "预留金额低于下限",
                     *         "field": "shares[0].reservedFen"
                     *       },
                     *       "hints": [
                     *         {
                     *           "code": "base_far_below_last_year",
                     *           "message": "年度基数比上年减少三成以上"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "verdict": "confirmed",
                     *           "reasons": "基数请与上年决算一致",
                     *           "reviewerName": "县财政审核",
                     *           "organisationName": "耒阳市财政局",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FilingDto"];
                };
            };
        };
    };
    filings_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedFiling"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TB2026-000001",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "divisionCode": "430481113000",
                     *       "year": 2026,
                     *       "state": "draft",
                     *       "canteen": "own",
                     *       "representedById": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "representedByName": null,
                     *       "contractorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "contractorName": null,
                     *       "headcount": 320,
                     *       "remark": "",
                     *       "bases": [
                     *         {
                     *           "definition": "canteen_food",
                     *           "amountFen": "50000000"
                     *         }
                     *       ],
                     *       "shares": [
                     *         {
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "reservedFen": "10000000",
                     *           "explanation": ""
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "rule": {
                     *             "code": "leiyang-poor-household/2026",
                     *             "programmeCode": "leiyang-poor-household",
                     *             "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *             "year": 2026,
                     *             "ratioBps": 1000,
                     *             "encouragedBps": 1000,
                     *             "baseDefinition": "canteen_food",
                     *             "countsAt": "ordered",
                     *             "countsFrom": [
                     *               "示例文字"
                     *             ],
                     *             "filingDeadlineOn": "2026-03-18",
                     *             "assumed": true,
                     *             "assumedFields": [
                     *               "示例文字"
                     *             ],
                     *             "note": null
                     *           },
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "obstacle": {
                     *         "code": "share_below_floor",
                     *         "message": "预留金额低于下限",
                     *         "field": "shares[0].reservedFen"
                     *       },
                     *       "hints": [
                     *         {
                     *           "code": "base_far_below_last_year",
                     *           "message": "年度基数比上年减少三成以上"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "verdict": "confirmed",
                     *           "reasons": "基数请与上年决算一致",
                     *           "reviewerName": "县财政审核",
                     *           "organisationName": "耒阳市财政局",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FilingDto"];
                };
            };
        };
    };
    filings_submit: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TB2026-000001",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "divisionCode": "430481113000",
                     *       "year": 2026,
                     *       "state": "draft",
                     *       "canteen": "own",
                     *       "representedById": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "representedByName": null,
                     *       "contractorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "contractorName": null,
                     *       "headcount": 320,
                     *       "remark": "",
                     *       "bases": [
                     *         {
                     *           "definition": "canteen_food",
                     *           "amountFen": "50000000"
                     *         }
                     *       ],
                     *       "shares": [
                     *         {
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "reservedFen": "10000000",
                     *           "explanation": ""
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "rule": {
                     *             "code": "leiyang-poor-household/2026",
                     *             "programmeCode": "leiyang-poor-household",
                     *             "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *             "year": 2026,
                     *             "ratioBps": 1000,
                     *             "encouragedBps": 1000,
                     *             "baseDefinition": "canteen_food",
                     *             "countsAt": "ordered",
                     *             "countsFrom": [
                     *               "示例文字"
                     *             ],
                     *             "filingDeadlineOn": "2026-03-18",
                     *             "assumed": true,
                     *             "assumedFields": [
                     *               "示例文字"
                     *             ],
                     *             "note": null
                     *           },
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "obstacle": {
                     *         "code": "share_below_floor",
                     *         "message": "预留金额低于下限",
                     *         "field": "shares[0].reservedFen"
                     *       },
                     *       "hints": [
                     *         {
                     *           "code": "base_far_below_last_year",
                     *           "message": "年度基数比上年减少三成以上"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "verdict": "confirmed",
                     *           "reasons": "基数请与上年决算一致",
                     *           "reviewerName": "县财政审核",
                     *           "organisationName": "耒阳市财政局",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FilingDto"];
                };
            };
        };
    };
    accountStatements_listRequests: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看待开票的 */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "KP2026-000001",
                     *           "month": "2026-03",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "amountFen": "128000",
                     *           "openFen": "128000",
                     *           "receiptIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "note": "",
                     *           "askedByName": "管财务",
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "closedAt": "2026-03-18T01:30:00.000Z",
                     *           "dueOn": "2026-03-18"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OwnInvoiceRequestDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    accountStatements_ask: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceRequestInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "KP2026-000001",
                     *       "month": "2026-03",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "amountFen": "128000",
                     *       "openFen": "128000",
                     *       "receiptIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "note": "",
                     *       "askedByName": "管财务",
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "dueOn": "2026-03-18"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnInvoiceRequestDto"];
                };
            };
        };
    };
    buyerInvoices_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 付款状态 */
                state?: "open" | "part_paid" | "paid" | "overdue";
                /** @description 只看该订单的 */
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "FP2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "invoiceNumber": "25432000000012345678",
                     *           "kind": "ordinary",
                     *           "title": "湘南监狱",
                     *           "amountFen": "128000",
                     *           "paidFen": "128000",
                     *           "creditedFen": "128000",
                     *           "issuedOn": "2026-03-18",
                     *           "dueOn": "2026-03-18",
                     *           "plannedOn": "2026-03-18",
                     *           "budgetCutOffOn": null,
                     *           "referenceCode": "NZ26110000017",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BuyerInvoiceDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    buyerInvoices_yearEnds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "cutOffOn": "2026-12-31",
                     *         "invoices": 2,
                     *         "invoicesFen": "128000",
                     *         "deliveries": 1,
                     *         "deliveriesFen": "128000",
                     *         "unbilled": [
                     *           {
                     *             "receiptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "receiptNumber": "YS2026-000001",
                     *             "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "orderNumber": "DD2026-000001",
                     *             "supplierName": "黄草洲润福祥农业科技有限公司",
                     *             "receivedOn": "2026-03-18",
                     *             "amountFen": "128000"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["YearEndDto"][];
                };
            };
        };
    };
    buyerInvoices_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "FP2026-000001",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "invoiceNumber": "25432000000012345678",
                     *       "kind": "ordinary",
                     *       "title": "湘南监狱",
                     *       "amountFen": "128000",
                     *       "paidFen": "128000",
                     *       "creditedFen": "128000",
                     *       "issuedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "plannedOn": "2026-03-18",
                     *       "budgetCutOffOn": null,
                     *       "referenceCode": "NZ26110000017",
                     *       "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "DD2026-000001",
                     *           "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "receiptNumber": "YS2026-000001",
                     *           "productName": "冷榨山茶油",
                     *           "taxTreatment": "exempt",
                     *           "amountFen": "128000",
                     *           "paidFen": "128000"
                     *         }
                     *       ],
                     *       "payments": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "amountFen": "128000",
                     *           "bookedOn": "2026-03-18",
                     *           "how": "code",
                     *           "undone": true
                     *         }
                     *       ],
                     *       "payTo": [
                     *         {
                     *           "bankName": "中国农业银行耒阳支行",
                     *           "accountName": "帮扶集市运营中心",
                     *           "number": "18330101040012345"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BuyerInvoiceDetailDto"];
                };
            };
        };
    };
    buyerInvoices_instruct: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInstructionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "FP2026-000001",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "invoiceNumber": "25432000000012345678",
                     *       "kind": "ordinary",
                     *       "title": "湘南监狱",
                     *       "amountFen": "128000",
                     *       "paidFen": "128000",
                     *       "creditedFen": "128000",
                     *       "issuedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "plannedOn": "2026-03-18",
                     *       "budgetCutOffOn": null,
                     *       "referenceCode": "NZ26110000017",
                     *       "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *     }
                     */
                    "application/json": components["schemas"]["BuyerInvoiceDto"];
                };
            };
        };
    };
    buyerInvoices_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    accountStatements_latePayments: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "invoiceNumber": "FP2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "dueOn": "2026-03-18",
                     *           "plannedOn": "2026-03-18",
                     *           "openFen": "128000",
                     *           "daysLate": 12,
                     *           "interestFen": "128000"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OwnLatePaymentDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    orders_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 订单状态 */
                state?: "placed" | "proposed" | "confirmed" | "shipped" | "received" | "completed" | "cancelled";
                /** @description 只看逾期未确认的 */
                overdue?: boolean;
                /** @description 供应商 */
                supplierId?: string;
                /** @description 归属预算单位 */
                budgetUnitId?: string;
                /** @description 年度 */
                year?: number;
                /** @description 订单号，可只填开头 */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "state": "placed",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "budgetUnitName": "湘南监狱",
                     *           "fund": "canteen",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "lineCount": 1,
                     *           "firstProduct": "冷榨山茶油",
                     *           "placedAt": "2026-03-18T01:30:00.000Z",
                     *           "confirmBy": "2026-03-18",
                     *           "overdue": true,
                     *           "wantedOn": "2026-03-18",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OrderListedDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    orders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "DD2026-000001",
                     *       "state": "placed",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "fund": "canteen",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "orderedFen": "128000",
                     *       "paymentTerms": "goods_first",
                     *       "paymentDays": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmBy": "2026-03-18",
                     *       "overdue": true,
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市灶市街1号食堂",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "masked": true
                     *       },
                     *       "note": "示例文字",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "originCode": "430481113000",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "confirmedQuantity": 1,
                     *           "confirmedAmountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "settledQuantity": 1,
                     *           "state": "placed",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "proposals": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "state": "open",
                     *           "freightFen": "128000",
                     *           "goodsFen": "128000",
                     *           "note": "示例文字",
                     *           "proposedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "amountFen": "128000",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "duty": "orderer",
                     *           "userName": "曾念青",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "rebindings": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitName": "示例文字",
                     *           "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "toUnitName": "示例文字",
                     *           "reason": "示例文字",
                     *           "state": "asked",
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "askedByName": "示例文字",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedByName": "示例文字",
                     *           "decisionNote": "示例文字"
                     *         }
                     *       ],
                     *       "evaluation": {
                     *         "score": 1,
                     *         "words": "示例文字",
                     *         "userName": "曾念青",
                     *         "at": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    orders_agree: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "DD2026-000001",
                     *       "state": "placed",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "fund": "canteen",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "orderedFen": "128000",
                     *       "paymentTerms": "goods_first",
                     *       "paymentDays": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmBy": "2026-03-18",
                     *       "overdue": true,
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市灶市街1号食堂",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "masked": true
                     *       },
                     *       "note": "示例文字",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "originCode": "430481113000",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "confirmedQuantity": 1,
                     *           "confirmedAmountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "settledQuantity": 1,
                     *           "state": "placed",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "proposals": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "state": "open",
                     *           "freightFen": "128000",
                     *           "goodsFen": "128000",
                     *           "note": "示例文字",
                     *           "proposedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "amountFen": "128000",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "duty": "orderer",
                     *           "userName": "曾念青",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "rebindings": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitName": "示例文字",
                     *           "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "toUnitName": "示例文字",
                     *           "reason": "示例文字",
                     *           "state": "asked",
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "askedByName": "示例文字",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedByName": "示例文字",
                     *           "decisionNote": "示例文字"
                     *         }
                     *       ],
                     *       "evaluation": {
                     *         "score": 1,
                     *         "words": "示例文字",
                     *         "userName": "曾念青",
                     *         "at": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    orders_cancel: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "DD2026-000001",
                     *       "state": "placed",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "fund": "canteen",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "orderedFen": "128000",
                     *       "paymentTerms": "goods_first",
                     *       "paymentDays": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmBy": "2026-03-18",
                     *       "overdue": true,
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市灶市街1号食堂",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "masked": true
                     *       },
                     *       "note": "示例文字",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "originCode": "430481113000",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "confirmedQuantity": 1,
                     *           "confirmedAmountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "settledQuantity": 1,
                     *           "state": "placed",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "proposals": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "state": "open",
                     *           "freightFen": "128000",
                     *           "goodsFen": "128000",
                     *           "note": "示例文字",
                     *           "proposedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "amountFen": "128000",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "duty": "orderer",
                     *           "userName": "曾念青",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "rebindings": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitName": "示例文字",
                     *           "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "toUnitName": "示例文字",
                     *           "reason": "示例文字",
                     *           "state": "asked",
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "askedByName": "示例文字",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedByName": "示例文字",
                     *           "decisionNote": "示例文字"
                     *         }
                     *       ],
                     *       "evaluation": {
                     *         "score": 1,
                     *         "words": "示例文字",
                     *         "userName": "曾念青",
                     *         "at": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    orders_curtail: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "DD2026-000001",
                     *       "state": "placed",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "fund": "canteen",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "orderedFen": "128000",
                     *       "paymentTerms": "goods_first",
                     *       "paymentDays": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmBy": "2026-03-18",
                     *       "overdue": true,
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市灶市街1号食堂",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "masked": true
                     *       },
                     *       "note": "示例文字",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "originCode": "430481113000",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "confirmedQuantity": 1,
                     *           "confirmedAmountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "settledQuantity": 1,
                     *           "state": "placed",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "proposals": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "state": "open",
                     *           "freightFen": "128000",
                     *           "goodsFen": "128000",
                     *           "note": "示例文字",
                     *           "proposedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "amountFen": "128000",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "duty": "orderer",
                     *           "userName": "曾念青",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "rebindings": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitName": "示例文字",
                     *           "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "toUnitName": "示例文字",
                     *           "reason": "示例文字",
                     *           "state": "asked",
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "askedByName": "示例文字",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedByName": "示例文字",
                     *           "decisionNote": "示例文字"
                     *         }
                     *       ],
                     *       "evaluation": {
                     *         "score": 1,
                     *         "words": "示例文字",
                     *         "userName": "曾念青",
                     *         "at": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    orders_decline: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "DD2026-000001",
                     *       "state": "placed",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "fund": "canteen",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "orderedFen": "128000",
                     *       "paymentTerms": "goods_first",
                     *       "paymentDays": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmBy": "2026-03-18",
                     *       "overdue": true,
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市灶市街1号食堂",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "masked": true
                     *       },
                     *       "note": "示例文字",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "originCode": "430481113000",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "confirmedQuantity": 1,
                     *           "confirmedAmountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "settledQuantity": 1,
                     *           "state": "placed",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "proposals": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "state": "open",
                     *           "freightFen": "128000",
                     *           "goodsFen": "128000",
                     *           "note": "示例文字",
                     *           "proposedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "amountFen": "128000",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "duty": "orderer",
                     *           "userName": "曾念青",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "rebindings": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "fromUnitName": "示例文字",
                     *           "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "toUnitName": "示例文字",
                     *           "reason": "示例文字",
                     *           "state": "asked",
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "askedByName": "示例文字",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedByName": "示例文字",
                     *           "decisionNote": "示例文字"
                     *         }
                     *       ],
                     *       "evaluation": {
                     *         "score": 1,
                     *         "words": "示例文字",
                     *         "userName": "曾念青",
                     *         "at": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    evaluations_write: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationInput"];
            };
        };
        responses: {
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rebindings_ask: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebindingInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "fromUnitName": "示例文字",
                     *       "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "toUnitName": "示例文字",
                     *       "reason": "示例文字",
                     *       "state": "asked",
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "askedByName": "示例文字",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedByName": "示例文字",
                     *       "decisionNote": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["RebindingDto"];
                };
            };
        };
    };
    rebindings_approve: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RebindingDecisionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "fromUnitName": "示例文字",
                     *       "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "toUnitName": "示例文字",
                     *       "reason": "示例文字",
                     *       "state": "asked",
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "askedByName": "示例文字",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedByName": "示例文字",
                     *       "decisionNote": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["RebindingDto"];
                };
            };
        };
    };
    rebindings_refuse: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RebindingDecisionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "fromUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "fromUnitName": "示例文字",
                     *       "toUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "toUnitName": "示例文字",
                     *       "reason": "示例文字",
                     *       "state": "asked",
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "askedByName": "示例文字",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedByName": "示例文字",
                     *       "decisionNote": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["RebindingDto"];
                };
            };
        };
    };
    rebindings_units: {
        parameters: {
            query?: {
                /** @description 单位名称中的文字 */
                word?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "耒阳市机关服务中心"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RebindingUnitDto"][];
                };
            };
        };
    };
    receipts_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "YS2026-000001",
                     *         "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "shipmentNumber": "示例文字",
                     *         "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "orderNumber": "示例文字",
                     *         "kind": "person",
                     *         "acceptedByName": "伍秋实",
                     *         "at": "2026-03-18T01:30:00.000Z",
                     *         "receivedOn": "2026-03-18",
                     *         "goodsFen": "128000",
                     *         "freightFen": "128000",
                     *         "note": "示例文字",
                     *         "lines": [
                     *           {
                     *             "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "productName": "示例文字",
                     *             "variantName": "示例文字",
                     *             "unit": "示例文字",
                     *             "soldBy": "piece",
                     *             "shippedQuantity": 1,
                     *             "expectedGrams": "2500",
                     *             "acceptedQuantity": 1,
                     *             "acceptedGrams": "2500",
                     *             "refusedQuantity": 1,
                     *             "refusalReason": "short_weight",
                     *             "refusalText": "示例文字",
                     *             "amountFen": "128000",
                     *             "photoFileIds": [
                     *               "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *             ],
                     *             "returnedQuantity": 1,
                     *             "returnedFen": "128000"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ReceiptDto"][];
                };
            };
        };
    };
    orders_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "kind": "placed",
                     *         "name": "下单",
                     *         "at": "2026-03-18T01:30:00.000Z",
                     *         "actorName": "曾念青",
                     *         "organisationName": "湘南监狱",
                     *         "note": "示例文字",
                     *         "detail": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["StepDto"][];
                };
            };
        };
    };
    ownOrganisation_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481",
                     *       "kind": "budget_unit",
                     *       "placeName": "耒阳市",
                     *       "parentName": null,
                     *       "creditCode": null,
                     *       "names": [
                     *         {
                     *           "name": "耒阳市某某学校",
                     *           "validFrom": "2026-03-18",
                     *           "validTo": "2026-03-18",
                     *           "basis": "耒编发〔2026〕12号"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnOrganisationDetailDto"];
                };
            };
        };
    };
    ownOrganisation_rename: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRenamingInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnOrganisationDto"];
                };
            };
        };
    };
    people_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "login": "canteen-buyer",
                     *         "name": "曾念青",
                     *         "phoneMasked": "138****1234",
                     *         "invented": true,
                     *         "status": "active",
                     *         "secondFactor": true,
                     *         "roles": [
                     *           {
                     *             "membershipId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "role": "agency_buyer",
                     *             "roleName": "采购经办",
                     *             "validFrom": "2026-03-18",
                     *             "validTo": "2026-03-18",
                     *             "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "deputyForName": "贺正平"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    people_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "firstPassword": "ab2c-de3f-gh4j-km5n"
                     *     }
                     */
                    "application/json": components["schemas"]["FirstPasswordDto"];
                };
            };
        };
    };
    people_deputise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "login": "canteen-buyer",
                     *         "name": "曾念青",
                     *         "phoneMasked": "138****1234",
                     *         "invented": true,
                     *         "status": "active",
                     *         "secondFactor": true,
                     *         "roles": [
                     *           {
                     *             "membershipId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "role": "agency_buyer",
                     *             "roleName": "采购经办",
                     *             "validFrom": "2026-03-18",
                     *             "validTo": "2026-03-18",
                     *             "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "deputyForName": "贺正平"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    people_grant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "login": "canteen-buyer",
                     *         "name": "曾念青",
                     *         "phoneMasked": "138****1234",
                     *         "invented": true,
                     *         "status": "active",
                     *         "secondFactor": true,
                     *         "roles": [
                     *           {
                     *             "membershipId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "role": "agency_buyer",
                     *             "roleName": "采购经办",
                     *             "validFrom": "2026-03-18",
                     *             "validTo": "2026-03-18",
                     *             "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "deputyForName": "贺正平"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    people_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    plans_list: {
        parameters: {
            query?: {
                /** @description 年度；不填为本年 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "programmeCode": "national-832",
                     *         "programmeName": "政府采购脱贫地区农副产品",
                     *         "ruleCode": "national-832/2026",
                     *         "countsAt": "ordered",
                     *         "year": 2026,
                     *         "baseFen": "128000",
                     *         "reservedFen": "128000",
                     *         "demanded": true,
                     *         "total": {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000"
                     *         },
                     *         "funds": [
                     *           {
                     *             "orderedFen": "128000",
                     *             "acceptedFen": "128000",
                     *             "paidFen": "128000",
                     *             "completedFen": "128000",
                     *             "fund": "canteen"
                     *           }
                     *         ],
                     *         "pace": {
                     *           "completedBps": 4200,
                     *           "elapsedBps": 1000,
                     *           "forecastFen": "128000",
                     *           "shortfallFen": "128000",
                     *           "state": "reached"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PlanDto"][];
                };
            };
        };
    };
    plans_entries: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一个环节 */
                stage?: "ordered" | "accepted" | "paid" | "completed";
                /** @description 只看一种资金来源 */
                fund?: "canteen" | "union" | "personal";
                /** @description 只看一个订单 */
                orderId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "DD2026-000001",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "fund": "canteen",
                     *           "stage": "ordered",
                     *           "amountFen": "128000",
                     *           "totalAfterFen": "128000",
                     *           "cause": "fulfilment.receipt_recorded",
                     *           "transferId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "countedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CountEntryDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    plans_months: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "month": "2026-03",
                     *         "orderedFen": "128000",
                     *         "acceptedFen": "128000",
                     *         "paidFen": "128000",
                     *         "completedFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PlanMonthDto"][];
                };
            };
        };
    };
    purchaseRequests_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "draft" | "submitted" | "approved" | "refused" | "withdrawn" | "expired";
                /** @description 资金 */
                fund?: "canteen" | "union";
                /** @description 只看我提出的 */
                mine?: boolean;
                /** @description 只看待我审批的 */
                waitingForMe?: boolean;
                /** @description 只看审批逾期的 */
                overdue?: boolean;
                /** @description 提出日期自（含） */
                fromOn?: string;
                /** @description 提出日期至（含） */
                toOn?: string;
                /** @description 单号或标题中的文字 */
                word?: string;
                /** @description 只看生成该订单的申请 */
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "QG2026-000001",
                     *           "title": "食堂三月第三周采购",
                     *           "state": "draft",
                     *           "fund": "canteen",
                     *           "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "agencyName": "湘南监狱",
                     *           "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "budgetUnitName": "湘南监狱",
                     *           "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "requesterName": "张采购",
                     *           "totalFen": "128000",
                     *           "lineCount": 3,
                     *           "approvalsGiven": 0,
                     *           "approvalsNeeded": 1,
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "submittedAt": "2026-03-18T01:30:00.000Z",
                     *           "heldUntil": "2026-03-18T01:30:00.000Z",
                     *           "approvalDueOn": "2026-03-18",
                     *           "overdue": true,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RequestListedDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    purchaseRequests_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "QG2026-000001",
                     *       "title": "食堂三月第三周采购",
                     *       "state": "draft",
                     *       "fund": "canteen",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "requesterName": "张采购",
                     *       "totalFen": "128000",
                     *       "lineCount": 3,
                     *       "approvalsGiven": 0,
                     *       "approvalsNeeded": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "heldUntil": "2026-03-18T01:30:00.000Z",
                     *       "approvalDueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "version": 1,
                     *       "remark": "",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *       "contact": {
                     *         "name": "王师傅",
                     *         "phone": "13800000000"
                     *       },
                     *       "paymentTerms": "goods_first",
                     *       "bandUpToFen": "128000",
                     *       "submittedFen": "128000",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "endedReason": null,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 20,
                     *           "priceFen": "128000",
                     *           "amountFen": "128000",
                     *           "note": "",
                     *           "state": "open",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "approverName": "李审批",
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null,
                     *           "verdict": "approved",
                     *           "reason": "",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "state": "placed",
                     *           "totalFen": "128000"
                     *         }
                     *       ],
                     *       "voice": {
                     *         "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
        };
    };
    purchaseRequests_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "unitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "unitName": "湘南监狱",
                     *         "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "relation": "own"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UnitServedDto"][];
                };
            };
        };
    };
    purchaseRequests_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "QG2026-000001",
                     *       "title": "食堂三月第三周采购",
                     *       "state": "draft",
                     *       "fund": "canteen",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "requesterName": "张采购",
                     *       "totalFen": "128000",
                     *       "lineCount": 3,
                     *       "approvalsGiven": 0,
                     *       "approvalsNeeded": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "heldUntil": "2026-03-18T01:30:00.000Z",
                     *       "approvalDueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "version": 1,
                     *       "remark": "",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *       "contact": {
                     *         "name": "王师傅",
                     *         "phone": "13800000000"
                     *       },
                     *       "paymentTerms": "goods_first",
                     *       "bandUpToFen": "128000",
                     *       "submittedFen": "128000",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "endedReason": null,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 20,
                     *           "priceFen": "128000",
                     *           "amountFen": "128000",
                     *           "note": "",
                     *           "state": "open",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "approverName": "李审批",
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null,
                     *           "verdict": "approved",
                     *           "reason": "",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "state": "placed",
                     *           "totalFen": "128000"
                     *         }
                     *       ],
                     *       "voice": {
                     *         "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
        };
    };
    purchaseRequests_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedRequest"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "QG2026-000001",
                     *       "title": "食堂三月第三周采购",
                     *       "state": "draft",
                     *       "fund": "canteen",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "requesterName": "张采购",
                     *       "totalFen": "128000",
                     *       "lineCount": 3,
                     *       "approvalsGiven": 0,
                     *       "approvalsNeeded": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "heldUntil": "2026-03-18T01:30:00.000Z",
                     *       "approvalDueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "version": 1,
                     *       "remark": "",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *       "contact": {
                     *         "name": "王师傅",
                     *         "phone": "13800000000"
                     *       },
                     *       "paymentTerms": "goods_first",
                     *       "bandUpToFen": "128000",
                     *       "submittedFen": "128000",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "endedReason": null,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 20,
                     *           "priceFen": "128000",
                     *           "amountFen": "128000",
                     *           "note": "",
                     *           "state": "open",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "approverName": "李审批",
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null,
                     *           "verdict": "approved",
                     *           "reason": "",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "state": "placed",
                     *           "totalFen": "128000"
                     *         }
                     *       ],
                     *       "voice": {
                     *         "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
        };
    };
    purchaseRequests_discard: {
        parameters: {
            query: {
                /** @description 读取时的版本号 */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    purchaseRequests_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CopyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "QG2026-000001",
                     *       "title": "食堂三月第三周采购",
                     *       "state": "draft",
                     *       "fund": "canteen",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "requesterName": "张采购",
                     *       "totalFen": "128000",
                     *       "lineCount": 3,
                     *       "approvalsGiven": 0,
                     *       "approvalsNeeded": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "heldUntil": "2026-03-18T01:30:00.000Z",
                     *       "approvalDueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "version": 1,
                     *       "remark": "",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *       "contact": {
                     *         "name": "王师傅",
                     *         "phone": "13800000000"
                     *       },
                     *       "paymentTerms": "goods_first",
                     *       "bandUpToFen": "128000",
                     *       "submittedFen": "128000",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "endedReason": null,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 20,
                     *           "priceFen": "128000",
                     *           "amountFen": "128000",
                     *           "note": "",
                     *           "state": "open",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "approverName": "李审批",
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null,
                     *           "verdict": "approved",
                     *           "reason": "",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "state": "placed",
                     *           "totalFen": "128000"
                     *         }
                     *       ],
                     *       "voice": {
                     *         "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
        };
    };
    purchaseRequests_effect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalFen": "128000",
                     *       "budget": {
                     *         "amountFen": "128000",
                     *         "reservedFen": "128000",
                     *         "spentFen": "128000",
                     *         "freeBeforeFen": "128000",
                     *         "freeAfterFen": "128000"
                     *       },
                     *       "programmes": [
                     *         {
                     *           "programmeCode": "leiyang-poor-household",
                     *           "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *           "reservedFen": "128000",
                     *           "orderedBeforeFen": "128000",
                     *           "orderedAfterFen": "128000",
                     *           "shareBeforeBps": 1200,
                     *           "shareAfterBps": 1500,
                     *           "lines": [
                     *             {
                     *               "lineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "eligible": true,
                     *               "reason": "in_certified_catalogue",
                     *               "countsFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "suppliers": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "某合作社",
                     *           "lineCount": 2,
                     *           "goodsFen": "128000"
                     *         }
                     *       ],
                     *       "approvals": {
                     *         "needed": 1,
                     *         "given": 0,
                     *         "bandUpToFen": "128000",
                     *         "approversAvailable": 2
                     *       },
                     *       "lines": [
                     *         {
                     *           "lineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "priceFen": "128000",
                     *           "seenPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "priceChanged": true,
                     *           "blocked": null,
                     *           "short": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EffectDto"];
                };
            };
        };
    };
    purchaseRequests_addLines: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddedLines"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "QG2026-000001",
                     *       "title": "食堂三月第三周采购",
                     *       "state": "draft",
                     *       "fund": "canteen",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "requesterName": "张采购",
                     *       "totalFen": "128000",
                     *       "lineCount": 3,
                     *       "approvalsGiven": 0,
                     *       "approvalsNeeded": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "heldUntil": "2026-03-18T01:30:00.000Z",
                     *       "approvalDueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "version": 1,
                     *       "remark": "",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *       "contact": {
                     *         "name": "王师傅",
                     *         "phone": "13800000000"
                     *       },
                     *       "paymentTerms": "goods_first",
                     *       "bandUpToFen": "128000",
                     *       "submittedFen": "128000",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "endedReason": null,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 20,
                     *           "priceFen": "128000",
                     *           "amountFen": "128000",
                     *           "note": "",
                     *           "state": "open",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "approverName": "李审批",
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null,
                     *           "verdict": "approved",
                     *           "reason": "",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "state": "placed",
                     *           "totalFen": "128000"
                     *         }
                     *       ],
                     *       "voice": {
                     *         "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
        };
    };
    purchaseRequests_paste: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastedText"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": [
                     *         {
                     *           "row": 2,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 10,
                     *           "priceFen": "128000",
                     *           "note": ""
                     *         }
                     *       ],
                     *       "faults": [
                     *         {
                     *           "row": 3,
                     *           "text": "茶籽油 若干",
                     *           "code": "quantity_unreadable",
                     *           "message": "数量无法识别",
                     *           "suggestions": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productName": "山茶油",
                     *               "variantName": "500ml",
                     *               "unit": "瓶",
                     *               "priceFen": "128000",
                     *               "supplierName": "某合作社"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "rowsLeftOut": 0,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PasteOutcomeDto"];
                };
            };
        };
    };
    purchaseRequests_submit: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "QG2026-000001",
                     *         "title": "食堂三月第三周采购",
                     *         "state": "draft",
                     *         "fund": "canteen",
                     *         "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "agencyName": "湘南监狱",
                     *         "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "budgetUnitName": "湘南监狱",
                     *         "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "requesterName": "张采购",
                     *         "totalFen": "128000",
                     *         "lineCount": 3,
                     *         "approvalsGiven": 0,
                     *         "approvalsNeeded": 1,
                     *         "createdAt": "2026-03-18T01:30:00.000Z",
                     *         "submittedAt": "2026-03-18T01:30:00.000Z",
                     *         "heldUntil": "2026-03-18T01:30:00.000Z",
                     *         "approvalDueOn": "2026-03-18",
                     *         "overdue": true,
                     *         "version": 1,
                     *         "remark": "",
                     *         "wantedOn": "2026-03-18",
                     *         "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *         "contact": {
                     *           "name": "王师傅",
                     *           "phone": "13800000000"
                     *         },
                     *         "paymentTerms": "goods_first",
                     *         "bandUpToFen": "128000",
                     *         "submittedFen": "128000",
                     *         "decidedAt": "2026-03-18T01:30:00.000Z",
                     *         "endedReason": null,
                     *         "lines": [
                     *           {
                     *             "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "position": 1,
                     *             "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "supplierName": "黄草洲润福祥农业科技有限公司",
                     *             "productName": "山茶油",
                     *             "variantName": "500ml",
                     *             "unit": "瓶",
                     *             "quantity": 20,
                     *             "priceFen": "128000",
                     *             "amountFen": "128000",
                     *             "note": "",
                     *             "state": "open",
                     *             "refusalReason": null
                     *           }
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "step": 1,
                     *             "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "approverName": "李审批",
                     *             "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "deputyForName": null,
                     *             "verdict": "approved",
                     *             "reason": "",
                     *             "at": "2026-03-18T01:30:00.000Z"
                     *           }
                     *         ],
                     *         "orders": [
                     *           {
                     *             "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "number": "DD2026-000001",
                     *             "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "supplierName": "黄草洲润福祥农业科技有限公司",
                     *             "state": "placed",
                     *             "totalFen": "128000"
                     *           }
                     *         ],
                     *         "voice": {
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null
                     *         }
                     *       },
                     *       "priceChanges": [
                     *         {
                     *           "lineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "beforeFen": "128000",
                     *           "nowFen": "128000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SubmittedDto"];
                };
            };
        };
    };
    purchaseRequests_withdraw: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "QG2026-000001",
                     *       "title": "食堂三月第三周采购",
                     *       "state": "draft",
                     *       "fund": "canteen",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "budgetUnitName": "湘南监狱",
                     *       "requesterId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "requesterName": "张采购",
                     *       "totalFen": "128000",
                     *       "lineCount": 3,
                     *       "approvalsGiven": 0,
                     *       "approvalsNeeded": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "heldUntil": "2026-03-18T01:30:00.000Z",
                     *       "approvalDueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "version": 1,
                     *       "remark": "",
                     *       "wantedOn": "2026-03-18",
                     *       "deliveryAddress": "湖南省耒阳市五里牌路1号食堂",
                     *       "contact": {
                     *         "name": "王师傅",
                     *         "phone": "13800000000"
                     *       },
                     *       "paymentTerms": "goods_first",
                     *       "bandUpToFen": "128000",
                     *       "submittedFen": "128000",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "endedReason": null,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "quantity": 20,
                     *           "priceFen": "128000",
                     *           "amountFen": "128000",
                     *           "note": "",
                     *           "state": "open",
                     *           "refusalReason": null
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "approverId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "approverName": "李审批",
                     *           "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "deputyForName": null,
                     *           "verdict": "approved",
                     *           "reason": "",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "state": "placed",
                     *           "totalFen": "128000"
                     *         }
                     *       ],
                     *       "voice": {
                     *         "deputyFor": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
        };
    };
    rebindings_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "DD2026-000001",
                     *         "fromUnitName": "示例文字",
                     *         "toUnitName": "示例文字",
                     *         "reason": "示例文字",
                     *         "askedAt": "2026-03-18T01:30:00.000Z",
                     *         "askedByName": "示例文字"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OpenRebindingDto"][];
                };
            };
        };
    };
    returns_ask: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "receiptLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "散养土鸡",
                     *       "variantName": "整只",
                     *       "unit": "只",
                     *       "quantity": 1,
                     *       "grams": null,
                     *       "amountFen": "128000",
                     *       "reason": "spoiled",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "state": "asked",
                     *       "restocked": true,
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionNote": "示例文字",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ReturnDto"];
                };
            };
        };
    };
    returns_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 待处理 / 已同意 / 不同意 */
                state?: "asked" | "agreed" | "refused";
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "TH2026-000001",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "DD2026-000001",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "receiptLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "散养土鸡",
                     *           "variantName": "整只",
                     *           "unit": "只",
                     *           "quantity": 1,
                     *           "grams": null,
                     *           "amountFen": "128000",
                     *           "reason": "spoiled",
                     *           "note": "示例文字",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "asked",
                     *           "restocked": true,
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "decisionNote": "示例文字",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ReturnDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    returns_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "receiptLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "散养土鸡",
                     *       "variantName": "整只",
                     *       "unit": "只",
                     *       "quantity": 1,
                     *       "grams": null,
                     *       "amountFen": "128000",
                     *       "reason": "spoiled",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "state": "asked",
                     *       "restocked": true,
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionNote": "示例文字",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ReturnDto"];
                };
            };
        };
    };
    shipments_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 已发 / 已送达 / 已验收 */
                state?: "sent" | "arrived" | "received";
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "FH2026-000001",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "DD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "carrier": "耒阳邮政",
                     *           "trackingNumber": "YZ9876543210",
                     *           "parcels": 1,
                     *           "state": "sent",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "arrivedAt": "2026-03-18T01:30:00.000Z",
                     *           "acceptBy": "2026-03-18",
                     *           "disputed": true,
                     *           "receiptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "lineCount": 1,
                     *           "note": "示例文字",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ShipmentListedDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    shipments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "FH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "carrier": "耒阳邮政",
                     *       "trackingNumber": "YZ9876543210",
                     *       "parcels": 1,
                     *       "state": "sent",
                     *       "sentAt": "2026-03-18T01:30:00.000Z",
                     *       "arrivedAt": "2026-03-18T01:30:00.000Z",
                     *       "acceptBy": "2026-03-18",
                     *       "disputed": true,
                     *       "receiptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "lineCount": 1,
                     *       "note": "示例文字",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "soldBy": "piece",
                     *           "quantity": 1,
                     *           "expectedGrams": "2500",
                     *           "shippedGrams": "2500",
                     *           "unitPriceFen": "128000"
                     *         }
                     *       ],
                     *       "tracking": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "place": "示例文字",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "conformity": [
                     *         {
                     *           "number": "示例文字",
                     *           "productName": "示例文字",
                     *           "batch": "示例文字",
                     *           "basis": "quality_control",
                     *           "producerName": "示例文字",
                     *           "origin": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShipmentDto"];
                };
            };
        };
    };
    disputes_open: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "shipmentNumber": "FH2026-000001",
                     *       "buyerName": "湘南监狱",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "reason": "not_arrived",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "state": "open",
                     *       "outcome": "accepted",
                     *       "openedAt": "2026-03-18T01:30:00.000Z",
                     *       "answer": "示例文字",
                     *       "answerFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "answeredAt": "2026-03-18T01:30:00.000Z",
                     *       "settledAt": "2026-03-18T01:30:00.000Z",
                     *       "settlementNote": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    receipts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "YS2026-000001",
                     *       "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "shipmentNumber": "示例文字",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "示例文字",
                     *       "kind": "person",
                     *       "acceptedByName": "伍秋实",
                     *       "at": "2026-03-18T01:30:00.000Z",
                     *       "receivedOn": "2026-03-18",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "note": "示例文字",
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "soldBy": "piece",
                     *           "shippedQuantity": 1,
                     *           "expectedGrams": "2500",
                     *           "acceptedQuantity": 1,
                     *           "acceptedGrams": "2500",
                     *           "refusedQuantity": 1,
                     *           "refusalReason": "short_weight",
                     *           "refusalText": "示例文字",
                     *           "amountFen": "128000",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "returnedQuantity": 1,
                     *           "returnedFen": "128000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    receipts_accept: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "YS2026-000001",
                     *       "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "shipmentNumber": "示例文字",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "示例文字",
                     *       "kind": "person",
                     *       "acceptedByName": "伍秋实",
                     *       "at": "2026-03-18T01:30:00.000Z",
                     *       "receivedOn": "2026-03-18",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "note": "示例文字",
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "soldBy": "piece",
                     *           "shippedQuantity": 1,
                     *           "expectedGrams": "2500",
                     *           "acceptedQuantity": 1,
                     *           "acceptedGrams": "2500",
                     *           "refusedQuantity": 1,
                     *           "refusalReason": "short_weight",
                     *           "refusalText": "示例文字",
                     *           "amountFen": "128000",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "returnedQuantity": 1,
                     *           "returnedFen": "128000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    payerStatements_import: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayerStatementInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statementId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "lines": 3,
                     *       "newLines": 3,
                     *       "matchedLines": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PayerImportDto"];
                };
            };
        };
    };
}
