// Made by `npm run web:api` from docs/api. Never edited by hand.
export interface paths {
    "/api/vendor/account-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与各采购单位的月度对账单
         * @description 谁可以办：供应商负责人。
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
    "/api/vendor/account-statements/{buyerId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购单位的赊购额度是否还有余地，是否暂停发货
         * @description 只说有没有余地；额度和占用是采购单位自己的事。
         *
         *     谁可以办：供应商负责人。
         */
        get: operations["accountStatements_credit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/account-statements/{buyerId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载与一个采购单位的月度对账单（CSV）
         * @description 谁可以办：供应商负责人。
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
    "/api/vendor/account-statements/{buyerId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与一个采购单位的月度明细
         * @description 谁可以办：供应商负责人。
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
    "/api/vendor/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本供应商的入驻申请
         * @description 谁可以办：供应商负责人。
         */
        get: operations["admissions_list"];
        put?: never;
        /**
         * 起草入驻申请
         * @description 谁可以办：供应商负责人。
         */
        post: operations["admissions_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/admissions/document-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 入驻需要哪些材料
         * @description 谁可以办：供应商负责人。
         */
        get: operations["admissions_documentKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/admissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份入驻申请
         * @description 谁可以办：供应商负责人。
         */
        get: operations["admissions_find"];
        /**
         * 保存草稿或退回的申请
         * @description 谁可以办：供应商负责人。
         */
        put: operations["admissions_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/admissions/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加材料；入驻后同类新材料视为换证
         * @description 谁可以办：供应商负责人。
         */
        post: operations["admissions_addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/admissions/{id}/documents/{documentId}": {
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
         * 移除材料
         * @description 谁可以办：供应商负责人。
         */
        delete: operations["admissions_removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/admissions/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交入驻申请，进入县级两部门审核
         * @description 谁可以办：供应商负责人。
         */
        post: operations["admissions_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/admissions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回草稿或退回的申请
         * @description 谁可以办：供应商负责人。
         */
        post: operations["admissions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/agent-commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位作为代理商或生产者的委托书
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["agentCommissions_list"];
        put?: never;
        /**
         * 代理商登记生产者委托书
         * @description 谁可以办：供应商负责人。
         */
        post: operations["agentCommissions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/agent-commissions/producers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按名称查找已入驻的生产者，供登记委托书
         * @description 谁可以办：供应商负责人。
         */
        get: operations["agentCommissions_producers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/agent-commissions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 生产者确认委托书
         * @description 谁可以办：供应商负责人。
         */
        post: operations["agentCommissions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/agent-commissions/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止委托，立即生效
         * @description 谁可以办：供应商负责人。
         */
        post: operations["agentCommissions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 货款余额、应收账龄和最近付款日
         * @description 谁可以办：供应商负责人。
         */
        get: operations["balance_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/balance/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 货款余额变动
         * @description 谁可以办：供应商负责人。
         */
        get: operations["balance_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本供应商的认定申请
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["certificateApplications_list"];
        put?: never;
        /**
         * 起草认定申请或证书续展
         * @description 谁可以办：供应商负责人。
         */
        post: operations["certificateApplications_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications/document-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 认定需要哪些佐证材料
         * @description 谁可以办：供应商负责人。
         */
        get: operations["certificateApplications_documentKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份认定申请
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["certificateApplications_find"];
        /**
         * 保存草稿或退回的申请
         * @description 谁可以办：供应商负责人。
         */
        put: operations["certificateApplications_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加佐证材料
         * @description 谁可以办：供应商负责人。
         */
        post: operations["certificateApplications_addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications/{id}/documents/{documentId}": {
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
         * 移除佐证材料
         * @description 谁可以办：供应商负责人。
         */
        delete: operations["certificateApplications_removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications/{id}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 列明本产品带动的农户
         * @description 谁可以办：供应商负责人。
         */
        put: operations["certificateApplications_setHouseholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交认定申请，进入镇办初审
         * @description 谁可以办：供应商负责人。
         */
        post: operations["certificateApplications_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificate-applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回草稿或退回的申请
         * @description 谁可以办：供应商负责人。
         */
        post: operations["certificateApplications_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本供应商的证书
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["certificates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份证书
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["certificates_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收到的售后申请
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["claims_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 售后详情
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["claims_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/claims/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逐行答复售后
         * @description 同意仅退款的，款项随即原路退回；同意补发的，随即占用库存。
         *
         *     谁可以办：供应商负责人、供应商经办。
         */
        post: operations["claims_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/claims/{id}/money-instead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不能补发，改为退款
         * @description 按同意补发的数量原路退款。
         *
         *     谁可以办：供应商负责人、供应商经办。
         */
        post: operations["claims_payInstead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/claims/{id}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 售后照片
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["claims_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/claims/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补发
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["claims_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/claims/{id}/return-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认收到退货
         * @description 款项随即原路退回。
         *
         *     谁可以办：供应商负责人、供应商经办。
         */
        post: operations["claims_confirmReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购单位提出的争议
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 争议详情
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/disputes/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复争议
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["disputes_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/freight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现行运费模板
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["freight_read"];
        put?: never;
        /**
         * 更新运费模板，立即生效
         * @description 已提交的订单按当时的运费不变。
         *
         *     谁可以办：供应商负责人、供应商经办。
         */
        post: operations["freight_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/freight/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 试算：按现行模板送到某地的运费和天数
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["freight_quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/gifts/{orderId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记机构签收
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["gifts_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/household-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已登记的农户款项，最近付款的在前
         * @description 谁可以办：供应商负责人。
         */
        get: operations["householdPayments_list"];
        put?: never;
        /**
         * 登记付给联结农户的款项和回单，按权重分到户
         * @description 谁可以办：供应商负责人。
         */
        post: operations["householdPayments_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/household-payments/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冲销一笔填错的农户款项
         * @description 谁可以办：供应商负责人。
         */
        post: operations["householdPayments_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/household-payments/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一笔款项分给每户多少
         * @description 谁可以办：供应商负责人。
         */
        get: operations["householdPayments_shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与本单位联结的农户（隐去身份）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["households_list"];
        put?: never;
        /**
         * 登记农户及第一条联结；他社已登记的同一户只增加联结
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["households_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/households/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位联结农户的户数，按类型和方式
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["households_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更正农户状态或所在村
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        put: operations["households_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/households/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位与该户的联结
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["households_links"];
        put?: never;
        /**
         * 增加一种联结方式
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["households_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/households/{id}/links/{linkId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止一条联结
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["households_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/invoice-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购单位的合并开票申请
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["accountStatements_listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已开发票和收款情况
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["supplierInvoices_list"];
        put?: never;
        /**
         * 登记发票，开始付款计时
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["supplierInvoices_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/invoices/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 读出数电发票 XML 的内容
         * @description 只读不登记：发票号码、日期、双方、金额和税额，以及与所选交货、购买单位不一致的地方。不验签，真伪须到税务查验平台查验。
         *
         *     谁可以办：供应商负责人、供应商经办。
         */
        post: operations["supplierInvoices_readPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/invoices/uninvoiced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已验收、待开票的交货
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["supplierInvoices_uninvoiced"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看发票、明细和收款
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["supplierInvoices_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/late-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购单位逾期未付的发票
         * @description 谁可以办：供应商负责人。
         */
        get: operations["money_latePayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 每笔货款何时到账、为什么
         * @description 谁可以办：供应商负责人。
         */
        get: operations["money_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/money/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各种状态的货款合计和下次结算日
         * @description 谁可以办：供应商负责人。
         */
        get: operations["money_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本供应商的订单
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单详情
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/orders/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 照原样确认订单
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["orders_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders/{id}/curtailment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止未发部分（无法再供应）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["orders_curtail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders/{id}/delivery-stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 平台是否暂停了向该订单的采购单位发货
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["orders_stop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders/{id}/packing-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 装箱单：已确认未发的商品
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["orders_packingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出调整：减少数量、不供应部分商品、运费
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["orders_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒绝整个订单
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["orders_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders/{id}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发货（可分批）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shipments_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单经过
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记自己的合作社或企业，并成为负责人
         * @description 登记后以该单位的身份（PUT /api/session/organisation）申请入驻。
         *
         *     谁可以办：个人消费者。
         */
        post: operations["ownOrganisation_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/payout-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收款银行账户：使用中、待核验、不能使用的
         * @description 谁可以办：供应商负责人。
         */
        get: operations["settlements_listAccounts"];
        put?: never;
        /**
         * 登记或更换收款银行账户，由平台核验
         * @description 谁可以办：供应商负责人。
         */
        post: operations["settlements_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 银行付款，含被退回的
         * @description 谁可以办：供应商负责人。
         */
        get: operations["settlements_listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员和角色
         * @description 谁可以办：供应商负责人。
         */
        get: operations["people_list"];
        put?: never;
        /**
         * 为同事开设账户并授予角色，初始密码只显示一次
         * @description 谁可以办：供应商负责人。
         */
        post: operations["people_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/people/memberships": {
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
         * @description 谁可以办：供应商负责人。
         */
        post: operations["people_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/people/memberships/{id}": {
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
         * @description 谁可以办：供应商负责人。
         */
        delete: operations["people_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/product-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出商品、价格和库存
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["productSheets_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/product-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由表格导入商品、价格和库存
         * @description 按货号识别：新货号建草稿，已有货号按表更新，空单元格不改动，同一表格再次导入无变化。有误的行逐行列出，其余照常导入；dryRun=true 只检查。
         *
         *     谁可以办：供应商负责人、供应商经办。
         */
        post: operations["productSheets_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的商品
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["products_list"];
        put?: never;
        /**
         * 新建商品（草稿）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["products_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个商品
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["products_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改商品
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        patch: operations["products_edit"];
        trace?: never;
    };
    "/api/vendor/products/{id}/delisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下架
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["products_takeOffSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/products/{id}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上架
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["products_putOnSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/products/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置商品图片
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        put: operations["products_setPhotos"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/products/{id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增加规格
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["variants_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/provider-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看线上收款账户
         * @description 谁可以办：供应商负责人。
         */
        get: operations["providerAccount_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/provider-account/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开通或补充线上收款账户，回答支付渠道的页面
         * @description 谁可以办：供应商负责人。
         */
        post: operations["providerAccount_page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/provider-account/refreshment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向支付渠道查询开通进度
         * @description 谁可以办：供应商负责人。
         */
        post: operations["providerAccount_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/red-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退货须开的红字发票，未开的在前
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["accountStatements_listRedLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/red-letters/{returnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记红字发票号码，采购单位可以申请退款
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["accountStatements_giveRedLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收到的退货申请
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退货详情
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/returns/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意退货
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["returns_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/returns/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意退货
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["returns_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 商品收到的评价
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["reviews_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/reviews/{id}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评价的照片
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["reviews_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/reviews/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回复评价
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["reviews_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 结算单，最近的在前
         * @description 谁可以办：供应商负责人。
         */
        get: operations["settlements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看结算单和暂不结算的款项
         * @description 谁可以办：供应商负责人。
         */
        get: operations["settlements_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/settlements/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载结算单（CSV）
         * @description 谁可以办：供应商负责人。
         */
        get: operations["settlements_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/settlements/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 结算单的每一笔
         * @description 谁可以办：供应商负责人。
         */
        get: operations["settlements_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本供应商的发货单
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发货单详情
         * @description 谁可以办：供应商负责人、供应商经办。
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
    "/api/vendor/shipments/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记送达（验收期限由此起算）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shipments_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shipments/{id}/delivery-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 送货单（打印用）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["shipments_deliveryNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shipments/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 这批货的验收单
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["shipments_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shipments/{id}/tracking-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记物流
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shipments_track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-invoice-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消费者的开票申请和待开的红字发票
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["shopInvoiceRequests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本供应商的消费者订单
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["shopOrders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各状态的订单数
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["shopOrders_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单详情
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["shopOrders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 无法供应：取消未发的商品，退款给买家
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看收货人完整信息（留痕）
         * @description 只在有货待发时完整显示，每次查看记入操作留痕；此后恢复隐藏。
         *
         *     谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记开给买家的发票
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/invoices/{invoiceId}/red-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记红字发票：开票后退了款的
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_fileRedLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/invoices/{invoiceId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废登记有误的发票
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_voidInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记已打包
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发货（可分包裹）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/parcels/{parcelId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记送达（自动确认收货由此起算）
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/shop-orders/{id}/parcels/{parcelId}/tracking-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记物流
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["shopOrders_track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本供应商的入驻资格；未入驻时为空列表
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["agentCommissions_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各规格的库存
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["stock_levels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/stock/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 库存流水
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["stock_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/variants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改规格和价格
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        patch: operations["variants_edit"];
        trace?: never;
    };
    "/api/vendor/variants/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 价格历史
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        get: operations["variants_prices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/variants/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用规格
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["variants_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vendor/variants/{id}/stock-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整库存
         * @description 谁可以办：供应商负责人、供应商经办。
         */
        post: operations["stock_adjust"];
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
        AdmissionChange: {
            /**
             * @description 是否加工农产品；加工须有食品生产许可证或小作坊登记证
             * @example true
             */
            processes: boolean;
            /**
             * @description 主要产品
             * @example 冷榨山茶油、红薯粉
             */
            mainProducts: string;
            /**
             * @description 生产供货能力
             * @example 油茶基地800亩，年产茶油12吨
             */
            capability: string;
            /**
             * @description 联农带农机制
             * @example 与105户签订订单收购协议
             */
            benefitPlan: string;
            /**
             * @description 所见版本，防止覆盖他人修改
             * @example 1
             */
            version: number;
        };
        AdmissionDocumentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example business_licence */
            kind: string;
            /** @example 营业执照 */
            name: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            addedAt: string;
        };
        AdmissionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @example cooperative
             * @enum {string}
             */
            supplierKind: "cooperative" | "company" | "family_farm" | "individual" | "trader";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 淝田镇 */
            divisionName: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "recommended" | "admitted" | "refused" | "withdrawn";
            /**
             * @description 第几轮审核；草稿为0
             * @example 1
             */
            round: number;
            /**
             * Format: date
             * @example 2026-03-18
             */
            submittedOn: string | null;
            /**
             * Format: date
             * @description 应办结日（工作日计算）
             * @example 2026-03-18
             */
            dueOn: string | null;
            /**
             * @description 审核已超期
             * @example true
             */
            overdue: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /** @example true */
            processes: boolean;
            /** @example 冷榨山茶油 */
            mainProducts: string;
            /** @example 油茶基地800亩 */
            capability: string;
            /** @example 订单收购105户 */
            benefitPlan: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
            decisionReasons: ("papers_missing" | "papers_expired" | "papers_unclear" | "production_capability" | "quality_risk" | "price_above_average" | "benefit_unproven" | "origin_doubtful" | "ineligible" | "objection_upheld" | "other")[];
            /** @example  */
            decisionText: string;
            /** @example 1 */
            version: number;
            documents: components["schemas"]["AdmissionDocumentDto"][];
            /** @description 历轮审核 */
            reviews: components["schemas"]["AdmissionReviewDto"][];
        };
        AdmissionReviewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            round: number;
            /**
             * @example agriculture
             * @enum {string}
             */
            authority: "agriculture" | "revitalisation";
            /**
             * @example recommend
             * @enum {string}
             */
            verdict: "recommend" | "return";
            reasons: ("papers_missing" | "papers_expired" | "papers_unclear" | "production_capability" | "quality_risk" | "price_above_average" | "benefit_unproven" | "origin_doubtful" | "ineligible" | "objection_upheld" | "other")[];
            /** @example  */
            remark: string;
            /** @example 县农业农村局审核 */
            reviewerName: string;
            /** @example 耒阳市农业农村局 */
            reviewerOrganisation: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            reviewedAt: string;
        };
        AdmissionRowDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @example cooperative
             * @enum {string}
             */
            supplierKind: "cooperative" | "company" | "family_farm" | "individual" | "trader";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 淝田镇 */
            divisionName: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "recommended" | "admitted" | "refused" | "withdrawn";
            /**
             * @description 第几轮审核；草稿为0
             * @example 1
             */
            round: number;
            /**
             * Format: date
             * @example 2026-03-18
             */
            submittedOn: string | null;
            /**
             * Format: date
             * @description 应办结日（工作日计算）
             * @example 2026-03-18
             */
            dueOn: string | null;
            /**
             * @description 审核已超期
             * @example true
             */
            overdue: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
        };
        AgeingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
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
        ApplicationChange: {
            /**
             * @description 产品名称
             * @example 冷榨山茶油
             */
            productName: string;
            /**
             * @description 品类代码
             * @example 0104
             */
            categoryCode: string;
            /**
             * @description 产地（村）
             * @example 430481113216
             */
            originCode: string;
            /**
             * Format: uuid
             * @description 代理商填写：所代理的生产者
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            producerId?: string | null;
            /**
             * @description 规格
             * @example 500mL/瓶
             */
            specification: string;
            /**
             * @description 是否加工产品
             * @example false
             */
            processed: boolean;
            /**
             * @description 面积，百分之一亩；与亩产同填
             * @example 80000
             */
            areaMuHundredths?: string | null;
            /**
             * @description 亩产，克
             * @example 15000
             */
            yieldGramsPerMu?: string | null;
            /**
             * @description 年产能，克；填了面积和亩产则按其计算
             * @example 12000000
             */
            annualCapacityGrams?: string | null;
            /**
             * @description 单价
             * @example 7500
             */
            priceFen?: string | null;
            /**
             * @description 同规格同品种同质量平均价格
             * @example 8000
             */
            comparisonPriceFen?: string | null;
            /**
             * @description 计价单位
             * @default 斤
             * @example 斤
             */
            priceUnit: string;
            /**
             * @description 平均价格来源
             * @default
             * @example 耒阳市农贸市场2026年3月均价
             */
            comparisonSource: string;
            /**
             * @description 带贫机制
             * @example 按每斤高于市场0.5元收购
             */
            benefitText: string;
            /**
             * @description 所见版本
             * @example 1
             */
            version: number;
        };
        ApplicationDocumentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example test_report */
            kind: string;
            /** @example 检测报告 */
            name: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            addedAt: string;
        };
        ApplicationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 0101 */
            categoryCode: string;
            /** @example 430481113000 */
            originCode: string;
            /** @example 黄草洲村委会 */
            originName: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "township_review" | "trade_review" | "county_review" | "publicity" | "returned" | "certified" | "withdrawn";
            /**
             * @description 第几轮；草稿为0
             * @example 1
             */
            round: number;
            /**
             * Format: date
             * @example 2026-03-18
             */
            submittedOn: string | null;
            /**
             * Format: date
             * @description 本环节应办结日；公示中为公示截止日
             * @example 2026-03-18
             */
            dueOn: string | null;
            /** @example true */
            overdue: boolean;
            /**
             * @description 未办结的异议
             * @example 1
             */
            openObjections: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            producerId: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            renewsId: string | null;
            /** @example 500mL/瓶 */
            specification: string;
            /** @example true */
            processed: boolean;
            /**
             * @description 面积，百分之一亩
             * @example 2500
             */
            areaMuHundredths: string | null;
            /**
             * @description 亩产，克
             * @example 2500
             */
            yieldGramsPerMu: string | null;
            /**
             * @description 年产能，克
             * @example 2500
             */
            annualCapacityGrams: string | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            priceFen: string | null;
            /**
             * @description 同类产品平均价格
             * @example 128000
             */
            comparisonPriceFen: string | null;
            /** @example 斤 */
            priceUnit: string;
            /** @example 耒阳市农贸市场3月均价 */
            comparisonSource: string;
            /** @example 高于市场价0.5元收购 */
            benefitText: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            certificateId: string | null;
            /** @example 1 */
            version: number;
            documents: components["schemas"]["ApplicationDocumentDto"][];
            households: components["schemas"]["ApplicationHouseholdDto"][];
            reviews: components["schemas"]["CertificateReviewDto"][];
            notices: components["schemas"]["NoticeDatesDto"][];
            objections: components["schemas"]["ApplicationObjectionDto"][];
        };
        ApplicationHouseholdDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 李** */
            nameMasked: string;
            /** @example 430481********0019 */
            idNumberMasked: string;
            /**
             * @example four_key
             * @enum {string}
             */
            status: "four_key" | "unstable" | "marginal" | "lifted";
            /** @example 黄草洲村委会 */
            villageName: string;
            /**
             * @description 今日仍有联结
             * @example true
             */
            linkedNow: boolean;
        };
        ApplicationObjectionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            round: number;
            /** @example 该户并未参加 */
            remark: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "dismissed" | "upheld";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            raisedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            settledAt: string | null;
            /** @example  */
            settledText: string;
            /**
             * @description 不向供应商显示
             * @example 示例文字
             */
            raisedByName: string | null;
            /** @description 证据文件；不向供应商显示，恒为空 */
            fileIds: string[];
        };
        ApplicationRowDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 0101 */
            categoryCode: string;
            /** @example 430481113000 */
            originCode: string;
            /** @example 黄草洲村委会 */
            originName: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "township_review" | "trade_review" | "county_review" | "publicity" | "returned" | "certified" | "withdrawn";
            /**
             * @description 第几轮；草稿为0
             * @example 1
             */
            round: number;
            /**
             * Format: date
             * @example 2026-03-18
             */
            submittedOn: string | null;
            /**
             * Format: date
             * @description 本环节应办结日；公示中为公示截止日
             * @example 2026-03-18
             */
            dueOn: string | null;
            /** @example true */
            overdue: boolean;
            /**
             * @description 未办结的异议
             * @example 1
             */
            openObjections: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
        };
        ApplicationVersionInput: {
            /**
             * @description 所见版本
             * @example 1
             */
            version: number;
        };
        BalanceDto: {
            /**
             * @description 已收到、归供应商的货款
             * @example 128000
             */
            availableFen: string;
            /**
             * @description 已验收、尚未收到的货款
             * @example 128000
             */
            awaitedFen: string;
            /** @description 各购买单位欠款账龄 */
            buyers: components["schemas"]["AgeingDto"][];
        };
        BuyerCreditDto: {
            /**
             * @description 占用没有超过额度，或没有设额度
             * @example true
             */
            within: boolean;
            /**
             * @description 平台已暂停向该单位发货
             * @example true
             */
            stopped: boolean;
        };
        BuyerStatementDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /** @example 2026-03 */
            month: string;
            /**
             * @description 期初应收
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
             * @description 期末应收
             * @example 128000
             */
            closingFen: string;
            /**
             * @description 本月开票
             * @example 128000
             */
            invoicedFen: string;
            /**
             * @description 至月末验收、至今未开票
             * @example 128000
             */
            uninvoicedFen: string;
        };
        CannotSupplyInput: {
            /**
             * @description 所见的版本
             * @example 1
             */
            version: number;
            /**
             * @description 原因，买家可见
             * @example 连日降雨，无法采收
             */
            reason: string;
            /** @description 无法供应的订单行；不填为全部未发的 */
            lineIds?: string[];
        };
        CertificateDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example BF-430481-2026-000123 */
            number: string;
            /**
             * @description 验证码
             * @example 7K3MPW2XQA
             */
            verifyCode: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            applicationId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 0101 */
            categoryCode: string;
            /** @example 430481113000 */
            originCode: string;
            /** @example 黄草洲村委会 */
            originName: string;
            /** @example 500mL/瓶 */
            specification: string;
            /**
             * @description 认定县；产品列入该县目录
             * @example 430481
             */
            catalogueCode: string;
            /**
             * @description 产地属832个脱贫县
             * @example true
             */
            listed832: boolean;
            /**
             * @description 颁证时有联结农户
             * @example true
             */
            poorHouseholdLinked: boolean;
            /** @example 1 */
            householdCount: number;
            /**
             * @description 重量，以克为单位的整数，写作十进制字符串
             * @example 2500
             */
            annualCapacityGrams: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * Format: date
             * @description 有效期至（含当日）
             * @example 2026-03-18
             */
            validTo: string;
            /**
             * @example valid
             * @enum {string}
             */
            state: "valid" | "expired" | "revoked" | "upcoming";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            issuedAt: string;
            /** @example 耒阳市乡村振兴局 */
            issuerName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            revokedAt: string | null;
            revokeReasons: string[];
            /** @example  */
            revokeText: string;
        };
        CertificateReviewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            round: number;
            /**
             * @description 镇办初审、行业复审、县级审定
             * @example township
             * @enum {string}
             */
            level: "township" | "trade" | "county";
            /**
             * @example pass
             * @enum {string}
             */
            verdict: "pass" | "return";
            reasons: ("papers_missing" | "papers_expired" | "papers_unclear" | "production_capability" | "quality_risk" | "price_above_average" | "benefit_unproven" | "origin_doubtful" | "ineligible" | "objection_upheld" | "other")[];
            /** @example  */
            remark: string;
            /** @example 乡镇经办 */
            reviewerName: string;
            /** @example 淝田镇人民政府 */
            reviewerOrganisation: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            reviewedAt: string;
        };
        ClaimDecisionInput: {
            /**
             * @description 所见申请的版本
             * @example 1
             */
            version: number;
            /**
             * @description 答复；全部不同意时必填
             * @default
             * @example 示例文字
             */
            note: string;
            /** @description 每行一次 */
            lines: components["schemas"]["ClaimLineDecisionInput"][];
        };
        ClaimDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example SH2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example GD2026-000001 */
            orderNumber: string;
            /** @example 示例文字 */
            supplierName: string;
            /**
             * @description 隐去的收货人姓名
             * @example 李**
             */
            buyerMasked: string;
            /**
             * @example refund
             * @enum {string}
             */
            kind: "refund" | "return" | "replacement";
            /**
             * @example spoiled
             * @enum {string}
             */
            reason: "spoiled" | "damaged" | "short_count" | "short_weight" | "wrong_goods" | "quality" | "not_arrived" | "changed_mind";
            /**
             * @example asked
             * @enum {string}
             */
            state: "asked" | "agreed" | "refused" | "withdrawn" | "returning" | "returned" | "refunded" | "replaced";
            /** @example 示例文字 */
            note: string;
            /** @description 取自 /api/vendor/claims/{id}/photos/{fileId} */
            photoFileIds: string[];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description 供应商最迟答复时间
             * @example 2026-03-18T01:30:00.000Z
             */
            answerBy: string;
            /**
             * @description 离最迟答复还有几分钟，过期为负；无须答复为空
             * @example 1
             */
            minutesLeft: number | null;
            /**
             * Format: date-time
             * @description 买家最迟寄回的时间；不用寄回或已寄回为空
             * @example 2026-03-18T01:30:00.000Z
             */
            sendBackBy: string | null;
            /**
             * Format: date-time
             * @description 供应商最迟补发的时间，逾期买家可以改要退款；不用补发或已补发为空
             * @example 2026-03-18T01:30:00.000Z
             */
            replaceBy: string | null;
            /**
             * Format: date-time
             * @description 到这时还没有补发的，自动改为退款
             * @example 2026-03-18T01:30:00.000Z
             */
            moneyFrom: string | null;
            /**
             * @description 补发已逾期
             * @example true
             */
            replacementLate: boolean;
            /**
             * Format: date-time
             * @description 补发改为退款的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            insteadAt: string | null;
            /**
             * @description 平台正在处理
             * @example true
             */
            atOperator: boolean;
            /** @example 示例文字 */
            escalationNote: string;
            /**
             * @description 由谁答复
             * @example supplier
             * @enum {string|null}
             */
            decidedAs: "supplier" | "operator" | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * @description 答复
             * @example 示例文字
             */
            decisionNote: string;
            /**
             * @description 货款部分：申请的，答复后为同意的
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 一并退回的运费
             * @example 128000
             */
            freightFen: string;
            /** @example TK2026-000001 */
            refundNumber: string | null;
            /**
             * @description 退款的状态
             * @example done
             */
            refundState: string | null;
            /** @example 示例文字 */
            returnCarrier: string | null;
            /** @example 示例文字 */
            returnTrackingNumber: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            returningAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            returnedAt: string | null;
            /** @example 示例文字 */
            replacementCarrier: string | null;
            /** @example 示例文字 */
            replacementTrackingNumber: string | null;
            /**
             * Format: date-time
             * @description 退款失败的时间，平台处理
             * @example 2026-03-18T01:30:00.000Z
             */
            refundFailedAt: string | null;
            /**
             * @description 退回的商品已重新入库
             * @example true
             */
            restocked: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            closedAt: string | null;
            /** @example 1 */
            version: number;
            lines: components["schemas"]["ClaimLineDto"][];
        };
        ClaimLineDecisionInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /**
             * @description 全部同意 / 部分同意 / 不同意
             * @example full
             * @enum {string}
             */
            outcome: "full" | "part" | "refuse";
            /**
             * @description 部分同意的数量
             * @example 1
             */
            quantity?: number | null;
            /**
             * @description 部分同意的金额
             * @example 128000
             */
            amountFen?: string | null;
            /**
             * @description 不同意的理由
             * @default
             * @example 示例文字
             */
            note: string;
        };
        ClaimLineDto: {
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
            /** @example 1 */
            quantity: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            askedFen: string;
            /**
             * @description 同意的数量；未答复为空
             * @example 1
             */
            grantedQuantity: number | null;
            /**
             * @description 同意的金额；未答复为空
             * @example 128000
             */
            grantedFen: string | null;
            /**
             * @description 少于申请的理由
             * @example 示例文字
             */
            note: string;
        };
        ClaimPaidInsteadInput: {
            /** @example 1 */
            version: number;
            /**
             * @description 为什么发不了，买家可见
             * @example 这一批已经卖完
             */
            note: string;
        };
        ClaimReplacementInput: {
            /** @example 1 */
            version: number;
            /** @example 邮政快递 */
            carrier: string;
            /** @example EA123456789CN */
            trackingNumber: string;
        };
        ClaimReturnInput: {
            /** @example 1 */
            version: number;
            /**
             * @description 退回的商品是否重新入库
             * @default false
             * @example true
             */
            restock: boolean;
        };
        CommissionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            traderId: string;
            /** @example 某农产品贸易公司 */
            traderName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            producerId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            producerName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /** @example 冷榨山茶油全部规格 */
            scope: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validTo: string;
            /**
             * @example proposed
             * @enum {string}
             */
            state: "proposed" | "confirmed" | "ended" | "expired";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            endedAt: string | null;
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
        ConformityInput: {
            /**
             * @description 合格证编号
             * @example HG-20260318-01
             */
            number: string;
            /** @example 散养土鸡 */
            productName: string;
            /**
             * @description 批次
             * @example 20260318
             */
            batch?: string;
            /**
             * @description 承诺依据：质量安全控制符合要求 / 自行检测合格 / 委托检测合格
             * @example quality_control
             * @enum {string}
             */
            basis: "quality_control" | "self_test" | "commissioned_test";
            /**
             * @description 生产者
             * @example 黄草洲润福祥农业科技有限公司
             */
            producerName: string;
            /**
             * @description 产地
             * @example 湖南省耒阳市淝田镇黄草洲村
             */
            origin: string;
            /**
             * Format: date
             * @description 开具日期
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * Format: uuid
             * @description 合格证照片或扫描件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId?: string | null;
        };
        ContactDto: {
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
        DelistingInput: {
            /**
             * @description 下架原因
             * @example 本季售罄
             */
            reason: string;
        };
        DeliveryNoteDto: {
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
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
            /** @example 示例文字 */
            supplierName: string;
            /** @example 示例文字 */
            deliveryAddress: string;
            /** @example 示例文字 */
            contactName: string;
            /** @example 示例文字 */
            contactPhone: string;
            /**
             * @description 本批约定货款
             * @example 128000
             */
            goodsFen: string;
        };
        DisputeAnswerInput: {
            /**
             * @description 对争议的说明
             * @example 已补发两瓶，随下批送到
             */
            answer: string;
            /** @description 凭据：照片、过磅单、签收单 */
            fileIds?: string[];
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
        DocumentKindDto: {
            /** @example business_licence */
            kind: string;
            /** @example 营业执照 */
            name: string;
            /**
             * @description 必备、加工时必备、可选
             * @example always
             * @enum {string}
             */
            need: "always" | "processing" | "optional";
            /**
             * @description 须填写有效期截止日
             * @example true
             */
            dated: boolean;
        };
        EvidenceInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 材料种类代码
             * @example origin_proof
             */
            kind: string;
            /**
             * Format: uuid
             * @description 先上传得到的文件编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * Format: date
             * @description 有效期截止日（含当日）
             * @example 2028-12-31
             */
            validUntil?: string | null;
        };
        EvidenceKindDto: {
            /** @example origin_proof */
            kind: string;
            /** @example 产地证明 */
            name: string;
            /**
             * @example always
             * @enum {string}
             */
            need: "always" | "processing" | "optional";
            /** @example true */
            dated: boolean;
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
        FreightQuoteDto: {
            /**
             * @description 配送到这里
             * @example true
             */
            served: boolean;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            freightFen: string | null;
            /** @example 1 */
            promiseDaysMin: number | null;
            /** @example 1 */
            promiseDaysMax: number | null;
        };
        FreightTemplateDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 平台默认运费 */
            name: string;
            /**
             * Format: date-time
             * @description 生效时间
             * @example 2026-03-18T01:30:00.000Z
             */
            beginsAt: string;
            /**
             * @description 平台默认模板（自己还没有设）
             * @example true
             */
            platform: boolean;
            zones: components["schemas"]["FreightZoneDto"][];
        };
        FreightTemplateInput: {
            /**
             * @description 模板名称
             * @example 常温快递
             */
            name: string;
            /**
             * Format: uuid
             * @description 所见模板的编号；已被他人更新时拒绝
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            basedOn: string;
            zones: components["schemas"]["FreightZoneDto"][];
        };
        FreightZoneDto: {
            /**
             * @description 组名
             * @example 省内
             */
            name: string;
            /**
             * @description 其余地区
             * @example true
             */
            elsewhere: boolean;
            /**
             * @description 是否配送
             * @example true
             */
            served: boolean;
            /**
             * @description 首重
             * @example 1000
             */
            firstGrams: string | null;
            /**
             * @description 首重运费
             * @example 800
             */
            firstFen: string | null;
            /**
             * @description 续重
             * @example 1000
             */
            nextGrams: string | null;
            /**
             * @description 每续重运费
             * @example 300
             */
            nextFen: string | null;
            /**
             * @description 满多少包邮
             * @example 9900
             */
            freeAboveFen: string | null;
            /**
             * @description 付款后最快几天送达
             * @example 2
             */
            promiseDaysMin: number | null;
            /**
             * @description 付款后最慢几天送达
             * @example 5
             */
            promiseDaysMax: number | null;
            /** @description 包含的地区：省、市、县或乡镇；更小的地区优先 */
            divisionCodes: string[];
        };
        GiftReceiptDto: {
            /**
             * Format: uuid
             * @description 机构签收单
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * Format: date
             * @description 机构签收日期
             * @example 2026-03-18
             */
            receivedOn: string;
            /** @example 示例文字 */
            thanks: string;
        };
        GiftReceiptInput: {
            /**
             * Format: uuid
             * @description 机构签收单，已上传的文件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * Format: date
             * @description 机构签收日期
             * @example 2026-03-18
             */
            receivedOn: string;
            /**
             * @description 机构的感谢，公开显示
             * @default
             * @example 孩子们收到了，谢谢！
             */
            thanks: string;
        };
        GrantInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /**
             * @example coop_clerk
             * @enum {string}
             */
            role: "coop_owner" | "coop_clerk";
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
        HeldDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            partId: string;
            /** @example GD2026-000001 */
            subjectNumber: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 暂不结算的原因
             * @example awaiting_shipment
             * @enum {string}
             */
            why: "awaiting_shipment" | "awaiting_receipt" | "claim_open" | "disputed" | "account_not_ready";
            /**
             * Format: date
             * @description 最迟到哪一天
             * @example 2026-03-18
             */
            untilOn: string | null;
        };
        HouseholdChange: {
            /**
             * @example four_key
             * @enum {string}
             */
            status: "four_key" | "unstable" | "marginal" | "lifted";
            /** @example 430481113216 */
            villageCode: string;
        };
        HouseholdDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 李** */
            nameMasked: string;
            /** @example 138****1234 */
            phoneMasked: string | null;
            /** @example 430481********0019 */
            idNumberMasked: string;
            /**
             * @example four_key
             * @enum {string}
             */
            status: "four_key" | "unstable" | "marginal" | "lifted";
            /** @example 430481113000 */
            villageCode: string;
            /** @example 黄草洲村委会 */
            villageName: string;
            /**
             * @description 演示用虚构农户
             * @example true
             */
            invented: boolean;
            /**
             * @description 当前联结数
             * @example 1
             */
            currentLinks: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
        };
        HouseholdPaymentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example NH2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            settlementId: string | null;
            /** @example JS2026-000001 */
            settlementNumber: string | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            toOn: string;
            /**
             * @description 冲销为负
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            paidOn: string;
            /** @example 12 */
            households: number;
            /**
             * Format: uuid
             * @description 银行回单
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            slipFileId: string;
            /** @example 2026年二季度山茶果收购款 */
            note: string;
            /**
             * @description 冲销哪一笔
             * @example 示例文字
             */
            reversesNumber: string | null;
            /**
             * @description 被哪一笔冲销
             * @example 示例文字
             */
            reversedByNumber: string | null;
            /** @example 罗美玉 */
            recordedByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            recordedAt: string;
        };
        HouseholdPaymentInput: {
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: uuid
             * @description 从哪张结算单支付
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            settlementId?: string | null;
            /**
             * Format: date
             * @description 款项所属期间的开始
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @description 款项所属期间的结束
             * @example 2026-03-18
             */
            toOn: string;
            /**
             * @description 付给农户的总额
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date
             * @description 付款日期
             * @example 2026-03-18
             */
            paidOn: string;
            /**
             * Format: uuid
             * @description 银行回单文件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            slipFileId: string;
            /**
             * @description 说明
             * @default
             * @example 2026年二季度山茶果收购款
             */
            note: string;
            /** @description 分给哪些联结农户 */
            shares: components["schemas"]["ShareInput"][];
        };
        HouseholdShareDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            householdId: string;
            /** @example 谢** */
            nameMasked: string;
            /** @example 黄草洲村 */
            villageName: string;
            /**
             * @description 权重
             * @example 1
             */
            weight: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
        };
        HouseholdsInput: {
            /** @description 本产品带动的农户 */
            householdIds: string[];
        };
        ImportFaultDto: {
            /**
             * @description 列名
             * @example 单价（元）
             */
            column: string;
            /** @example invalid_price */
            code: string;
            /** @example 应为大于0、最多两位小数的元金额 */
            message: string;
        };
        ImportedLineDto: {
            /**
             * @description 表格中的行号
             * @example 2
             */
            line: number;
            /**
             * @description 货号
             * @example CY-500
             */
            sku: string;
            /**
             * @description 新建、更改、未变、拒绝
             * @example created
             * @enum {string}
             */
            outcome: "created" | "changed" | "unchanged" | "refused";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string | null;
            faults: components["schemas"]["ImportFaultDto"][];
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
            roles: ("coop_owner" | "coop_clerk")[];
        };
        InvoiceAskedDto: {
            /**
             * @description 个人、单位
             * @example personal
             * @enum {string}
             */
            titleKind: "personal" | "company";
            /** @example 示例文字 */
            title: string;
            /** @example 示例文字 */
            taxNumber: string | null;
            /**
             * @description 接收发票的邮箱
             * @example 示例文字
             */
            email: string;
            /**
             * @description 应开金额：实付减去已退
             * @example 128000
             */
            amountFen: string;
        };
        InvoicePaperDto: {
            /** @example 25432000000012345678 */
            invoiceNumber: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string;
            seller: components["schemas"]["PaperPartyDto"];
            buyer: components["schemas"]["PaperPartyDto"];
            /**
             * @description 不含税金额合计
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 税额合计
             * @example 128000
             */
            taxFen: string;
            /**
             * @description 价税合计
             * @example 128000
             */
            totalFen: string;
            lines: components["schemas"]["PaperLineDto"][];
            /** @description 与所选交货、购买单位不一致的地方 */
            differences: components["schemas"]["PaperDifferenceDto"][];
        };
        InvoiceRequestDto: {
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /**
             * @description 购买单位统一社会信用代码
             * @example 示例文字
             */
            buyerCreditCode: string | null;
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
            /** @description 要开票的验收单 */
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
             * @description 最迟哪天开票
             * @example 2026-03-18
             */
            dueOn: string;
        };
        LinkDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @example order_purchase
             * @enum {string}
             */
            mode: "order_purchase" | "labour" | "dividend" | "land_transfer" | "custody";
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validTo: string | null;
            /**
             * @description 今日有效
             * @example true
             */
            current: boolean;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            evidenceFileId: string;
            /** @example  */
            endedReason: string;
        };
        LinkEnding: {
            /**
             * Format: date
             * @description 最后一日
             * @example 2026-12-31
             */
            validTo: string;
            /**
             * @description 原因
             * @example 合同到期
             */
            reason: string;
        };
        MoneyDto: {
            /**
             * Format: uuid
             * @description 验收单、发票或线上收款的编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example delivery
             * @enum {string}
             */
            kind: "delivery" | "invoice" | "retail";
            /** @example FP2026-000001 */
            number: string;
            /** @example 湘南监狱 */
            counterparty: string;
            /**
             * Format: date
             * @description 验收、开票或付款的日期
             * @example 2026-03-18
             */
            soldOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            soldFen: string;
            /**
             * @description 已退回
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 平台服务费
             * @example 128000
             */
            feeFen: string;
            /**
             * @description 还没有到账的；负数为多收、将在以后抵扣
             * @example 128000
             */
            openFen: string;
            /**
             * @example to_be_invoiced
             * @enum {string}
             */
            state: "to_be_invoiced" | "waiting_buyer" | "buyer_overdue" | "awaiting_receipt" | "claim_open" | "disputed" | "due" | "held" | "in_transfer" | "paid" | "given_back";
            /**
             * @description 原因代码
             * @example waiting_buyer
             */
            reasonCode: string;
            /** @example 发票已送达，采购单位应在2026-04-17前付款 */
            reason: string;
            /**
             * Format: date
             * @description 预计或实际到账日
             * @example 2026-03-18
             */
            expectedOn: string | null;
            /**
             * @description 采购单位逾期天数
             * @example 3
             */
            daysLate: number | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            settlementId: string | null;
            /** @example JS2026-000001 */
            settlementNumber: string | null;
        };
        MoneyStateDto: {
            /**
             * @example to_be_invoiced
             * @enum {string}
             */
            state: "to_be_invoiced" | "waiting_buyer" | "buyer_overdue" | "awaiting_receipt" | "claim_open" | "disputed" | "due" | "held" | "in_transfer" | "paid" | "given_back";
            /** @example 3 */
            count: number;
            /**
             * @description 还没有到账的
             * @example 128000
             */
            openFen: string;
            /**
             * @description 应得：货款减去退款和服务费
             * @example 128000
             */
            netFen: string;
            /**
             * @description 平台服务费
             * @example 128000
             */
            feeFen: string;
        };
        MoneyTotalsDto: {
            /** @description 各种状态的笔数和金额 */
            states: components["schemas"]["MoneyStateDto"][];
            /**
             * @description 采购单位货款：已到平台、未付出
             * @example 128000
             */
            tradeBalanceFen: string;
            /**
             * @description 消费者货款：可结算、未付出
             * @example 128000
             */
            retailDueFen: string;
            /**
             * @description 消费者货款：等待确认收货，未扣服务费
             * @example 128000
             */
            retailHeldFen: string;
            /**
             * @description 付款途中
             * @example 128000
             */
            inTransferFen: string;
            /**
             * @description 欠平台的款项，从以后的货款中抵扣
             * @example 128000
             */
            debtFen: string;
            /**
             * Format: date
             * @description 下次结算日
             * @example 2026-03-18
             */
            nextSettlementOn: string;
        };
        MovementDto: {
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
            at: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            on: string;
            /**
             * @description 收入为正，退回为负
             * @example 128000
             */
            amountFen: string;
            /** @example allocation */
            refType: string;
            /** @example 0197a3c0-0000-7000-8000-000000000000 */
            refId: string;
            /**
             * Format: uuid
             * @description 收到的是哪张发票的款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string | null;
            /** @example FP2026-000001 */
            invoiceNumber: string | null;
            /**
             * Format: uuid
             * @description 因哪张退货单退回
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            returnId: string | null;
            /** @example 示例文字 */
            returnNumber: string | null;
            /** @example 湘南监狱 */
            buyerName: string | null;
        };
        NewAdmission: {
            /**
             * @description 是否加工农产品；加工须有食品生产许可证或小作坊登记证
             * @example true
             */
            processes: boolean;
            /**
             * @description 主要产品
             * @example 冷榨山茶油、红薯粉
             */
            mainProducts: string;
            /**
             * @description 生产供货能力
             * @example 油茶基地800亩，年产茶油12吨
             */
            capability: string;
            /**
             * @description 联农带农机制
             * @example 与105户签订订单收购协议
             */
            benefitPlan: string;
            /**
             * Format: uuid
             * @description 可由客户端自拟，重试不会重复
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
        };
        NewApplication: {
            /**
             * @description 产品名称
             * @example 冷榨山茶油
             */
            productName: string;
            /**
             * @description 品类代码
             * @example 0104
             */
            categoryCode: string;
            /**
             * @description 产地（村）
             * @example 430481113216
             */
            originCode: string;
            /**
             * Format: uuid
             * @description 代理商填写：所代理的生产者
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            producerId?: string | null;
            /**
             * @description 规格
             * @example 500mL/瓶
             */
            specification: string;
            /**
             * @description 是否加工产品
             * @example false
             */
            processed: boolean;
            /**
             * @description 面积，百分之一亩；与亩产同填
             * @example 80000
             */
            areaMuHundredths?: string | null;
            /**
             * @description 亩产，克
             * @example 15000
             */
            yieldGramsPerMu?: string | null;
            /**
             * @description 年产能，克；填了面积和亩产则按其计算
             * @example 12000000
             */
            annualCapacityGrams?: string | null;
            /**
             * @description 单价
             * @example 7500
             */
            priceFen?: string | null;
            /**
             * @description 同规格同品种同质量平均价格
             * @example 8000
             */
            comparisonPriceFen?: string | null;
            /**
             * @description 计价单位
             * @default 斤
             * @example 斤
             */
            priceUnit: string;
            /**
             * @description 平均价格来源
             * @default
             * @example 耒阳市农贸市场2026年3月均价
             */
            comparisonSource: string;
            /**
             * @description 带贫机制
             * @example 按每斤高于市场0.5元收购
             */
            benefitText: string;
            /**
             * Format: uuid
             * @description 可由客户端自拟
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: uuid
             * @description 续展的证书
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            renewsId?: string | null;
        };
        NewCommissionInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: uuid
             * @description 委托的生产者
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            producerId: string;
            /**
             * Format: uuid
             * @description 委托书文件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * @description 代理范围
             * @example 冷榨山茶油全部规格
             */
            scope: string;
            /**
             * Format: date
             * @example 2026-01-01
             */
            validFrom: string;
            /**
             * Format: date
             * @description 截止日（含当日）
             * @example 2026-12-31
             */
            validTo: string;
        };
        NewDocumentInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 材料种类代码
             * @example business_licence
             */
            kind: string;
            /**
             * Format: uuid
             * @description 先上传得到的文件编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * Format: date
             * @description 有效期截止日（含当日）
             * @example 2028-12-31
             */
            validUntil?: string | null;
        };
        NewHouseholdInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 户主姓名；加密保存
             * @example 李某某
             */
            name: string;
            /**
             * @description 手机号；加密保存
             * @example 13812341234
             */
            phone?: string | null;
            /**
             * @description 身份证号；加密保存
             * @example 430481195001100015
             */
            idNumber: string;
            /**
             * @example four_key
             * @enum {string}
             */
            status: "four_key" | "unstable" | "marginal" | "lifted";
            /**
             * @description 所在村
             * @example 430481113216
             */
            villageCode: string;
            /** @description 第一条联结 */
            link: components["schemas"]["NewLinkInput"];
        };
        NewInvoiceInput: {
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /** @description 开票的验收单，须属于同一购买单位 */
            receiptIds: string[];
            /**
             * @description 发票号码
             * @example 25432000000012345678
             */
            invoiceNumber: string;
            /**
             * @description 普通发票 / 专用发票 / 数电票
             * @example ordinary
             * @enum {string}
             */
            kind: "ordinary" | "special" | "digital";
            /**
             * @description 抬头，应为购买单位名称
             * @example 湘南监狱
             */
            title: string;
            /** @description 购买单位税号 */
            taxNumber?: string | null;
            /**
             * @description 价税合计，须等于验收金额
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date
             * @description 开票日期
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * Format: uuid
             * @description 发票文件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        NewLinkInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 订单收购、务工、入股分红、土地流转、托管
             * @example order_purchase
             * @enum {string}
             */
            mode: "order_purchase" | "labour" | "dividend" | "land_transfer" | "custody";
            /**
             * Format: date
             * @example 2026-01-01
             */
            validFrom: string;
            /**
             * Format: date
             * @description 截止日（含当日）；持续中不填
             * @example 2026-03-18
             */
            validTo?: string | null;
            /**
             * Format: uuid
             * @description 协议或发放凭证文件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            evidenceFileId: string;
        };
        NewProductInput: {
            /**
             * Format: uuid
             * @description 由客户端生成的编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /** @example 冷榨山茶油 */
            name: string;
            /**
             * @description 分类代码
             * @example 0104
             */
            categoryCode: string;
            /**
             * @description 产地；有证书时须与证书一致
             * @example 430481113216
             */
            originCode: string;
            /** @example 示例文字 */
            description?: string;
            /**
             * Format: uuid
             * @description 认定证书（在“认定证书”里找编号）；不填的商品可以销售，但不计入任何任务
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            certificateId?: string | null;
            /**
             * Format: uuid
             * @description 受托代理销售时的生产者
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agentForId?: string | null;
            variants?: components["schemas"]["NewVariantInput"][];
        };
        NewVariantInput: {
            /**
             * @description 货号，本供应商内唯一；不填自动编号
             * @example CY-500
             */
            sku?: string;
            /** @example 500mL */
            name: string;
            /**
             * @description 计量单位
             * @example 瓶
             */
            unit: string;
            /**
             * @description piece 按件计价，weight 按验收重量计价
             * @example piece
             * @enum {string}
             */
            soldBy: "piece" | "weight";
            /**
             * @description 每单位净重
             * @example 458
             */
            netWeightGrams: string;
            /**
             * @description 每单位价格
             * @example 4580
             */
            priceFen: string;
            /**
             * @description 起订量，默认1
             * @example 1
             */
            minQuantity?: number;
            /**
             * @description 每单限购，null 为不限
             * @example 1
             */
            maxQuantity?: number | null;
            /**
             * Format: uuid
             * @description 由客户端生成的编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 建档时的库存
             * @example 20
             */
            onHand?: number;
        };
        NoticeDatesDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            round: number;
            /**
             * @example village
             * @enum {string}
             */
            level: "village" | "township" | "county";
            /** @example 430481113000 */
            divisionCode: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @description 公示截止日（含当日）
             * @example 2026-03-18
             */
            untilOn: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            closedAt: string | null;
        };
        OfferedLineInput: {
            /**
             * Format: uuid
             * @description 订单行
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /**
             * @description 可供数量；0 为不供应
             * @example 8
             */
            quantity: number;
            /**
             * @description 原因；不供应时必填
             * @example 当季已售罄
             */
            reason?: string | null;
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
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
            /** @description 收货人；确认订单后完整显示 */
            contact: components["schemas"]["ContactDto"];
            /** @example 示例文字 */
            note: string;
            /** @example 1 */
            version: number;
            lines: components["schemas"]["OrderLineDto"][];
            proposals: components["schemas"]["ProposalDto"][];
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
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
        OrderStopDto: {
            /**
             * Format: date-time
             * @description 何时起暂停发货；没有暂停为空
             * @example 2026-03-18T01:30:00.000Z
             */
            stoppedAt: string | null;
        };
        OwnLinkageDto: {
            /**
             * @description 登记户数
             * @example 1
             */
            households: number;
            /**
             * @description 其中当前有联结；一户只计一次
             * @example 1
             */
            linked: number;
            statuses: components["schemas"]["OwnStatusDto"][];
            modes: components["schemas"]["OwnModeDto"][];
        };
        OwnModeDto: {
            /**
             * @example order_purchase
             * @enum {string}
             */
            mode: "order_purchase" | "labour" | "dividend" | "land_transfer" | "custody";
            /**
             * @description 当前联结户数；一户多种方式的分别计入
             * @example 1
             */
            households: number;
        };
        OwnOrganisationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            name: string;
            /** @example 润福祥 */
            shortName: string;
            /** @example 430481113 */
            divisionCode: string;
        };
        OwnProductDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 冷榨山茶油 */
            name: string;
            /** @example 0104 */
            categoryCode: string;
            /** @example 茶油 */
            categoryName: string;
            /** @example 430481113216 */
            originCode: string;
            /** @example 耒阳市淝田镇黄草洲村 */
            place: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "listed" | "delisted";
            /**
             * @description 下架原因
             * @example certificate_expired
             */
            delistedReason: string | null;
            /**
             * @description 现在不能上架或销售的原因代码
             * @example certificate_ended
             */
            reason: string | null;
            /** @example 认定证书已到期或已撤销 */
            reasonText: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            listedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            certificateId: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agentForId: string | null;
            photoFileIds: string[];
            /** @example 示例文字 */
            description: string;
            /** @example 1 */
            version: number;
            variants: components["schemas"]["OwnVariantDto"][];
        };
        OwnStatusDto: {
            /**
             * @example four_key
             * @enum {string}
             */
            status: "four_key" | "unstable" | "marginal" | "lifted";
            /**
             * @description 登记户数
             * @example 1
             */
            households: number;
            /**
             * @description 其中当前有联结
             * @example 1
             */
            linked: number;
        };
        OwnVariantDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example CY-500 */
            sku: string | null;
            /** @example 500mL */
            name: string;
            /** @example 瓶 */
            unit: string;
            /**
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
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            priceFen: string;
            /**
             * @description 每公斤价格
             * @example 128000
             */
            fenPerKilogram: string;
            /**
             * @description 每斤价格
             * @example 128000
             */
            fenPerJin: string;
            /** @example 1 */
            minQuantity: number;
            /** @example 1 */
            maxQuantity: number | null;
            /**
             * @example active
             * @enum {string}
             */
            state: "active" | "retired";
            /**
             * @description 在库
             * @example 1
             */
            onHand: number;
            /**
             * @description 已占用
             * @example 1
             */
            reserved: number;
            /**
             * @description 可订
             * @example 1
             */
            available: number;
            /** @example 1 */
            version: number;
        };
        PackingLineDto: {
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
            /**
             * @description 待发数量
             * @example 1
             */
            quantity: number;
            /**
             * @description 待发净重
             * @example 2500
             */
            grams: string;
        };
        PackingListDto: {
            /** @example DD2026-000001 */
            orderNumber: string;
            /** @example 示例文字 */
            buyerName: string;
            /** @example 示例文字 */
            supplierName: string;
            /** @example 示例文字 */
            deliveryAddress: string;
            contact: components["schemas"]["ContactDto"];
            /**
             * Format: date
             * @example 2026-03-18
             */
            wantedOn: string | null;
            lines: components["schemas"]["PackingLineDto"][];
        };
        PaperDifferenceDto: {
            /**
             * @description 抬头 / 购买方税号 / 销售方 / 日期晚于今天 / 价税合计 / 税率 / 号码已登记 / 文件已登记
             * @example title
             * @enum {string}
             */
            kind: "title" | "tax_number" | "seller" | "issued_in_future" | "amount" | "tax" | "number_used" | "file_used";
            /**
             * @description 税率不一致时：哪种税务处理
             * @example exempt
             * @enum {string|null}
             */
            taxTreatment: "exempt" | "9" | "13" | null;
            /**
             * @description 按所选交货应有的金额
             * @example 128000
             */
            expectedFen: string | null;
            /**
             * @description 票面金额
             * @example 128000
             */
            foundFen: string | null;
        };
        PaperLineDto: {
            /** @example *食用植物油*冷榨山茶油 */
            name: string;
            /**
             * @description 税率或“免税”；票面没有写为空
             * @example 免税
             */
            rate: string;
            /**
             * @description 不含税金额，折扣行为负
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 税额，折扣行为负
             * @example 128000
             */
            taxFen: string;
        };
        PaperPartyDto: {
            /** @example 湘南监狱 */
            name: string;
            /** @example 示例文字 */
            taxNumber: string | null;
        };
        ParcelDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 示例文字 */
            carrier: string;
            /** @example 示例文字 */
            trackingNumber: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            sentAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            deliveredAt: string | null;
            lines: components["schemas"]["ParcelLineDto"][];
            /** @description 新的在前 */
            tracking: components["schemas"]["ParcelTrackingDto"][];
        };
        ParcelInput: {
            /**
             * Format: uuid
             * @description 客户端给的包裹编号，重复提交是同一个包裹
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 承运方
             * @example 邮政快递
             */
            carrier: string;
            /**
             * @description 运单号
             * @example 9898123456789
             */
            trackingNumber: string;
            lines: components["schemas"]["ParcelLineInput"][];
        };
        ParcelLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /** @example 1 */
            quantity: number;
        };
        ParcelLineInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /** @example 2 */
            quantity: number;
        };
        ParcelTrackingDto: {
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
        ParcelTrackingInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: date-time
             * @description 发生时间；不填为现在
             * @example 2026-03-18T01:30:00.000Z
             */
            at?: string;
            /** @example 衡阳转运中心 */
            place?: string;
            /** @example 已揽收 */
            note: string;
        };
        PayoutAccountDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 湖南耒阳农村商业银行淝田支行 */
            bankName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            accountName: string;
            /** @example ****5678 */
            numberMasked: string;
            /**
             * @description 待核验、使用中、不能使用、已更换
             * @example given
             * @enum {string}
             */
            state: "given" | "verified" | "refused" | "retired";
            /**
             * @description 不能使用的原因
             * @example 示例文字
             */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            givenAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
        };
        PayoutAccountInput: {
            /**
             * @description 开户行
             * @example 湖南耒阳农村商业银行淝田支行
             */
            bankName: string;
            /**
             * @description 户名，应与本供应商名称一致
             * @example 黄草洲润福祥农业科技有限公司
             */
            accountName: string;
            /**
             * @description 账号
             * @example 81018430012345678
             */
            number: string;
        };
        PayoutDto: {
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
             * @description 其中单位采购货款
             * @example 128000
             */
            tradeFen: string;
            /**
             * @description 其中消费者货款
             * @example 128000
             */
            retailFen: string;
            /**
             * @description 抵扣的欠款
             * @example 128000
             */
            debtFen: string;
            /**
             * @example held
             * @enum {string}
             */
            state: "held" | "due" | "batched" | "paid" | "refused" | "void";
            /**
             * @example account_missing
             * @enum {string|null}
             */
            heldCode: "account_missing" | "account_unverified" | "account_refused" | null;
            /** @example ****5678 */
            accountMasked: string | null;
            /**
             * @description 接替哪笔被退回的付款
             * @example 示例文字
             */
            followsNumber: string | null;
            /**
             * @description 银行退回的原因
             * @example 示例文字
             */
            refusal: string | null;
            /** @description 包含的结算单 */
            settlements: string[];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            madeAt: string;
            /**
             * Format: date
             * @description 付成或退回的日期
             * @example 2026-03-18
             */
            decidedOn: string | null;
        };
        PersonDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /** @example coop-clerk */
            login: string;
            /** @example 谢春苗 */
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
        PhotosInput: {
            /**
             * @description 读到的版本；已被他人更新时答复 409 stale_version
             * @example 1
             */
            version: number;
            /** @description 已上传的图片（purpose=photo），第一张为首图 */
            fileIds: string[];
        };
        PricePointDto: {
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            priceFen: string;
            /**
             * @description 原价；首次定价为 null
             * @example 128000
             */
            previousFen: string | null;
            /**
             * @description 经办人
             * @example 示例文字
             */
            changedBy: string | null;
        };
        ProducerDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            name: string;
            /**
             * @description 所在地
             * @example 湖南省/衡阳市/耒阳市/淝田镇
             */
            place: string;
        };
        ProductEdit: {
            /**
             * @description 读到的版本；已被他人更新时答复 409 stale_version
             * @example 1
             */
            version: number;
            /** @example 示例文字 */
            name?: string;
            categoryCode?: string;
            /** @example 430481113000 */
            originCode?: string;
            /** @example 当季新鲜，次日发货 */
            description?: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            certificateId?: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agentForId?: string | null;
        };
        ProductImportDto: {
            /** @example 1 */
            created: number;
            /** @example 1 */
            changed: number;
            /** @example 1 */
            unchanged: number;
            /** @example 1 */
            refused: number;
            lines: components["schemas"]["ImportedLineDto"][];
        };
        ProductImportInput: {
            /**
             * Format: uuid
             * @description 已上传的表格（purpose=sheet，CSV 或 XLSX）
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
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
        ProposalInput: {
            /**
             * @description 所见订单的版本；已被更新时拒绝
             * @example 1
             */
            version: number;
            /**
             * @description 运费
             * @example 35000
             */
            freightFen: string;
            /**
             * @description 说明
             * @example 按整车计运费
             */
            note: string;
            /** @description 有变动的行；未列出的照原数量供应 */
            lines: components["schemas"]["OfferedLineInput"][];
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
        ProviderAccountDto: {
            /**
             * @description 已在支付渠道开户
             * @example true
             */
            opened: boolean;
            /**
             * @example onboarding
             * @enum {string|null}
             */
            state: "onboarding" | "ready" | "held" | null;
            /**
             * @description 为什么暂不能到账
             * @example 示例文字
             */
            heldReason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            checkedAt: string | null;
        };
        ProviderPageDto: {
            /** @example https://connect.stripe.com/setup/… */
            url: string;
        };
        ReadPaperInput: {
            /**
             * Format: uuid
             * @description 已上传的数电发票 XML
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /** @description 开票的验收单，须属于同一购买单位 */
            receiptIds: string[];
        };
        ReasonInput: {
            /**
             * @description 所见订单的版本；已被更新时拒绝
             * @example 1
             */
            version: number;
            /**
             * @description 原因
             * @example 连日降雨，采收推迟
             */
            reason: string;
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
        RecordedDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
        };
        RedLetterDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            returnId: string;
            /** @example TH2026-000001 */
            returnNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /** @example FP2026-000001 */
            invoiceNumber: string;
            /**
             * @description 被冲红的发票号码
             * @example 25432000000012345678
             */
            taxNumber: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /** @example 示例文字 */
            redLetterNumber: string | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            redLetterOn: string | null;
        };
        RedLetterDueDto: {
            /**
             * Format: uuid
             * @description 要冲红的发票
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /**
             * @description 开票后的退款，应开红字发票
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date-time
             * @description 最早一笔退款的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            since: string;
        };
        RedLetterInput: {
            /**
             * @description 红字发票号码
             * @example 25432000000098765432
             */
            number: string;
        };
        RedLetterShownDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 24432000000012345679 */
            number: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
        };
        RegisteredHousehold: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
        };
        ReturnAgreementInput: {
            /**
             * @description 所见退货单的版本
             * @example 1
             */
            version: number;
            /**
             * @description 说明
             * @example 示例文字
             */
            note?: string;
            /**
             * @description 退回的商品是否重新入库
             * @default false
             * @example true
             */
            restock: boolean;
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
            /** @example 湘南监狱 */
            buyerName: string;
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
        ReturnRefusalInput: {
            /** @example 1 */
            version: number;
            /**
             * @description 不同意的理由
             * @example 同批次留样检测合格
             */
            reason: string;
        };
        ReversalInput: {
            /**
             * @description 冲销原因
             * @example 金额填错
             */
            reason: string;
        };
        ReviewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500mL */
            variantName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 隐去的姓名
             * @example 李**
             */
            authorMasked: string;
            /** @example 1 */
            stars: number;
            /** @example 示例文字 */
            text: string;
            /** @description 取自 /api/vendor/reviews/{id}/photos/{fileId} */
            photoFileIds: string[];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            writtenAt: string;
            /** @example 示例文字 */
            reply: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            repliedAt: string | null;
            /**
             * @description 隐藏的理由
             * @example 示例文字
             */
            hiddenReason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            hiddenAt: string | null;
        };
        ReviewReplyInput: {
            /** @example 谢谢惠顾 */
            reply: string;
        };
        RoleHeldDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            membershipId: string;
            /** @example coop_clerk */
            role: string;
            /** @example 供应商经办 */
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
        SettlementDetailDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example JS2026-000001 */
            number: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            throughOn: string;
            /**
             * @description 货款
             * @example 128000
             */
            soldFen: string;
            /**
             * @description 退款
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 平台服务费
             * @example 128000
             */
            feeFen: string;
            /**
             * @description 应得＝货款－退款－服务费
             * @example 128000
             */
            netFen: string;
            /**
             * @description 已由线上账户转出或抵扣
             * @example 128000
             */
            transferredFen: string;
            /**
             * @description 由银行付款的；负数从以后的付款中扣
             * @example 128000
             */
            byBankFen: string;
            /**
             * @description 还没有转到线上账户的；负数为以前结算、这一期才转的
             * @example 128000
             */
            onlineFen: string;
            /**
             * @description 当日暂不结算的
             * @example 128000
             */
            heldFen: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            payoutId: string | null;
            /** @example FK2026-000001 */
            payoutNumber: string | null;
            /**
             * @description 银行付款进度
             * @example held
             * @enum {string|null}
             */
            payoutState: "held" | "due" | "batched" | "paid" | "refused" | "void" | null;
            /**
             * @example account_missing
             * @enum {string|null}
             */
            payoutHeldCode: "account_missing" | "account_unverified" | "account_refused" | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            paidOn: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            madeAt: string;
            /** @description 当日暂不结算的款项 */
            held: components["schemas"]["HeldDto"][];
        };
        SettlementDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example JS2026-000001 */
            number: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            throughOn: string;
            /**
             * @description 货款
             * @example 128000
             */
            soldFen: string;
            /**
             * @description 退款
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 平台服务费
             * @example 128000
             */
            feeFen: string;
            /**
             * @description 应得＝货款－退款－服务费
             * @example 128000
             */
            netFen: string;
            /**
             * @description 已由线上账户转出或抵扣
             * @example 128000
             */
            transferredFen: string;
            /**
             * @description 由银行付款的；负数从以后的付款中扣
             * @example 128000
             */
            byBankFen: string;
            /**
             * @description 还没有转到线上账户的；负数为以前结算、这一期才转的
             * @example 128000
             */
            onlineFen: string;
            /**
             * @description 当日暂不结算的
             * @example 128000
             */
            heldFen: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            payoutId: string | null;
            /** @example FK2026-000001 */
            payoutNumber: string | null;
            /**
             * @description 银行付款进度
             * @example held
             * @enum {string|null}
             */
            payoutState: "held" | "due" | "batched" | "paid" | "refused" | "void" | null;
            /**
             * @example account_missing
             * @enum {string|null}
             */
            payoutHeldCode: "account_missing" | "account_unverified" | "account_refused" | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            paidOn: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            madeAt: string;
        };
        SettlementLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            refId: string;
            /**
             * @description 单位采购、消费者购买
             * @example trade
             * @enum {string}
             */
            source: "trade" | "retail";
            /**
             * @example sold
             * @enum {string}
             */
            kind: "sold" | "refunded" | "refund_back" | "fee" | "fee_back" | "transferred" | "transfer_reversed" | "advanced" | "debt_kept";
            /**
             * Format: uuid
             * @description 发票或线上收款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            subjectId: string;
            /** @example FP2026-000001 */
            subjectNumber: string;
            /** @example 湘南监狱 */
            counterparty: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            on: string;
            /**
             * @description 成交时的平台服务费率；单位采购不收，为空
             * @example 1000
             */
            feeBps: number | null;
        };
        ShareInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            householdId: string;
            /**
             * @description 权重：交售的克数、出工的天数、入股的份数等；全部相同即平均分配
             * @example 1
             */
            weight: string;
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
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
        ShipmentInput: {
            /**
             * Format: uuid
             * @description 客户端生成的编号，便于安全重试
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 承运方
             * @example 耒阳邮政
             */
            carrier: string;
            /**
             * @description 物流单号
             * @example YZ9876543210
             */
            trackingNumber?: string | null;
            /**
             * @description 件数
             * @default 1
             * @example 2
             */
            parcels: number;
            /**
             * @description 备注
             * @example 示例文字
             */
            note?: string;
            lines: components["schemas"]["ShipmentLineInput"][];
            /** @description 承诺达标合格证（可不附） */
            conformity?: components["schemas"]["ConformityInput"][];
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
        ShipmentLineInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /**
             * @description 本次发货数量
             * @example 10
             */
            quantity: number;
            /**
             * @description 实际净重；只用于计重商品
             * @example 2500
             */
            shippedGrams?: string | null;
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
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
        ShopContactDto: {
            /** @example 曾** */
            name: string;
            /** @example 138****5678 */
            phone: string;
            /** @example 示例文字 */
            place: string;
            /** @example *** */
            detail: string;
            /**
             * @description 部分隐藏
             * @example true
             */
            masked: boolean;
        };
        ShopInvoiceDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 示例文字 */
            number: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            voidedAt: string | null;
            /** @example 示例文字 */
            voidReason: string | null;
            /** @description 已开的红字发票 */
            redLetters: components["schemas"]["RedLetterShownDto"][];
        };
        ShopInvoiceInput: {
            /**
             * @description 发票号码
             * @example 24432000000012345678
             */
            number: string;
            /**
             * Format: date
             * @description 开票日期
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * @description 价税合计；应等于实付减去已退
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: uuid
             * @description 发票文件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        ShopInvoiceRequestDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /** @example GD2026-000001 */
            orderNumber: string;
            /**
             * @description 个人、单位
             * @example personal
             * @enum {string}
             */
            titleKind: "personal" | "company";
            /** @example 湘南食品有限公司 */
            title: string;
            /** @example 示例文字 */
            taxNumber: string | null;
            /**
             * @description 待开票、待开红字发票、已开票
             * @example open
             * @enum {string}
             */
            state: "open" | "red_letter" | "done";
            /**
             * @description 应开金额；待冲红时为应冲红金额
             * @example 128000
             */
            amountFen: string;
            /** @example 示例文字 */
            invoiceNumber: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            paidAt: string;
            /**
             * Format: date-time
             * @description 开票后最早一笔退款
             * @example 2026-03-18T01:30:00.000Z
             */
            redLetterSince: string | null;
            /**
             * Format: date
             * @description 最迟哪天开
             * @example 2026-03-18
             */
            dueOn: string | null;
        };
        ShopOrderCountDto: {
            /**
             * @example awaiting_payment
             * @enum {string}
             */
            state: "awaiting_payment" | "paid" | "shipped" | "delivered" | "received" | "closed";
            /** @example 1 */
            count: number;
        };
        ShopOrderDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example GD2026-000001 */
            number: string;
            /**
             * @example awaiting_payment
             * @enum {string}
             */
            state: "awaiting_payment" | "paid" | "shipped" | "delivered" | "received" | "closed";
            /**
             * @example unpaid
             * @enum {string|null}
             */
            closedReason: "unpaid" | "refunded" | "buyer_cancelled" | "supplier_cancelled" | null;
            /** @description 收货人；完整信息在待发货时另行查看并留痕 */
            contact: components["schemas"]["ShopContactDto"];
            /**
             * @description 送给受赠机构的
             * @example true
             */
            gift: boolean;
            /** @description 受赠机构已签收 */
            giftReceipt: components["schemas"]["GiftReceiptDto"] | null;
            /** @example 示例文字 */
            buyerNote: string;
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
            /**
             * @description 已退或正在退的款
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 平台服务费，按没有退的款计
             * @example 128000
             */
            feeFen: string;
            /** @example 1 */
            promiseDaysMin: number;
            /**
             * @description 承诺付款后最慢几天送达
             * @example 1
             */
            promiseDaysMax: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            paidAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            packedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            shippedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            receivedAt: string | null;
            /**
             * Format: date
             * @description 到这一天自动确认收货
             * @example 2026-03-18
             */
            confirmDueOn: string | null;
            /**
             * @description 有售后或付款申诉未了结
             * @example true
             */
            held: boolean;
            lines: components["schemas"]["ShopOrderLineDto"][];
            parcels: components["schemas"]["ParcelDto"][];
            steps: components["schemas"]["ShopStepDto"][];
            /** @description 买家要求开的发票 */
            invoiceAsked: components["schemas"]["InvoiceAskedDto"] | null;
            invoices: components["schemas"]["ShopInvoiceDto"][];
            /** @description 开票后有退款，应开红字发票或作废重开 */
            redLetterDue: components["schemas"]["RedLetterDueDto"] | null;
            /** @example 1 */
            version: number;
        };
        ShopOrderLineDto: {
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
            productId: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500mL */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /**
             * @description 重量，以克为单位的整数，写作十进制字符串
             * @example 2500
             */
            netWeightGrams: string;
            /**
             * @description 免税、9%、13%
             * @example exempt
             * @enum {string}
             */
            taxTreatment: "exempt" | "9" | "13";
            /** @example 1 */
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
             * @description 已发
             * @example 1
             */
            shippedQuantity: number;
            /**
             * @description 已取消
             * @example 1
             */
            cancelledQuantity: number;
            /**
             * @description 待发
             * @example 1
             */
            leftQuantity: number;
        };
        ShopOrderListedDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example GD2026-000001 */
            number: string;
            /**
             * @description 待发货、已发货、已送达、已收货、已关闭
             * @example awaiting_payment
             * @enum {string}
             */
            state: "awaiting_payment" | "paid" | "shipped" | "delivered" | "received" | "closed";
            /**
             * @example unpaid
             * @enum {string|null}
             */
            closedReason: "unpaid" | "refunded" | "buyer_cancelled" | "supplier_cancelled" | null;
            /**
             * @description 收货人
             * @example 曾**
             */
            buyerName: string;
            /** @example 湖南省/衡阳市/耒阳市/淝田镇 */
            deliveryPlace: string;
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
            /** @example 1 */
            unitCount: number;
            /** @example 示例文字 */
            firstProduct: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            paidAt: string | null;
            /**
             * Format: date-time
             * @description 已打包
             * @example 2026-03-18T01:30:00.000Z
             */
            packedAt: string | null;
            /**
             * Format: date
             * @description 到这一天自动确认收货
             * @example 2026-03-18
             */
            confirmDueOn: string | null;
            /**
             * @description 买家要发票
             * @example true
             */
            invoiceWanted: boolean;
            /**
             * @description 已登记发票
             * @example true
             */
            invoiceRecorded: boolean;
            /** @example 1 */
            version: number;
        };
        ShopRedLetterInput: {
            /**
             * @description 红字发票号码
             * @example 24432000000012345679
             */
            number: string;
            /**
             * Format: date
             * @description 开票日期
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * @description 冲红金额；应等于开票后的退款
             * @example 128000
             */
            amountFen: string;
        };
        ShopStepDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example placed
             * @enum {string}
             */
            kind: "placed" | "paid" | "revived" | "closed_unpaid" | "money_returned" | "packed" | "shipped" | "delivered" | "received" | "deemed_received" | "cancelled" | "lines_cancelled" | "refund_settled" | "refund_failed" | "dispute_opened" | "dispute_closed" | "invoiced" | "invoice_voided" | "red_letter" | "claim_opened" | "claim_answered" | "claim_escalated" | "claim_withdrawn" | "claim_settled" | "replaced" | "reviewed";
            /** @example 提交订单 */
            name: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /**
             * @example buyer
             * @enum {string}
             */
            side: "buyer" | "supplier" | "platform";
            /** @example 示例文字 */
            note: string;
        };
        StandingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 430481113000 */
            divisionCode: string;
            /**
             * @example producer
             * @enum {string}
             */
            kind: "producer" | "trader";
            /**
             * @example admitted
             * @enum {string}
             */
            state: "admitted" | "suspended";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            applicationId: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            admittedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            suspendedAt: string | null;
            /** @example 示例文字 */
            suspendedReason: string | null;
            /** @example  */
            suspendedText: string;
            /** @description 已过期的必备证照 */
            expiredKinds: string[];
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
             * @description 应收增减
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 开票金额
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
        StockAdjustmentInput: {
            /**
             * Format: uuid
             * @description 由客户端生成的编号；重发不会重复调整
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 增（正）减（负）的单位数
             * @example 12
             */
            delta: number;
            /**
             * @description 原因
             * @example 新到一批
             */
            reason: string;
            /**
             * @description 是入库（收获、到货）而不是盘点更正
             * @example true
             */
            received?: boolean;
        };
        StockLevelDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 示例文字 */
            productName: string;
            /** @example 示例文字 */
            variantName: string;
            /** @example 示例文字 */
            sku: string | null;
            /** @example 瓶 */
            unit: string;
            /**
             * @description 在库
             * @example 1
             */
            onHand: number;
            /**
             * @description 已占用
             * @example 1
             */
            reserved: number;
            /**
             * @description 可订
             * @example 1
             */
            available: number;
        };
        StockMovementDto: {
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
            /**
             * @description 入库、占用、释放、发出、更正、退回
             * @example received
             * @enum {string}
             */
            kind: "received" | "reserved" | "released" | "committed" | "adjusted" | "returned";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 示例文字 */
            productName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example 示例文字 */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /** @example 1 */
            onHandDelta: number;
            /** @example 1 */
            reservedDelta: number;
            /**
             * @description 来源
             * @example order_line
             */
            refType: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            refId: string | null;
            /** @example 示例文字 */
            reason: string;
            /**
             * @description 经办人
             * @example 示例文字
             */
            actorName: string | null;
        };
        SupplierInvoiceDetailDto: {
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /** @example 25432000000012345678 */
            invoiceNumber: string;
            /**
             * @example ordinary
             * @enum {string}
             */
            kind: "ordinary" | "special" | "digital";
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
             * @description 购买单位计划付款日
             * @example 2026-03-18
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description 采购单位的当年预算在此日截止；未临近或已付清为空
             * @example 2026-03-18
             */
            budgetCutOffOn: string | null;
            /**
             * @description 付款附言码
             * @example NZ26110000017
             */
            referenceCode: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
            lines: components["schemas"]["SupplierInvoiceLineDto"][];
            payments: components["schemas"]["SupplierPaymentDto"][];
        };
        SupplierInvoiceDto: {
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /** @example 25432000000012345678 */
            invoiceNumber: string;
            /**
             * @example ordinary
             * @enum {string}
             */
            kind: "ordinary" | "special" | "digital";
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
             * @description 购买单位计划付款日
             * @example 2026-03-18
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description 采购单位的当年预算在此日截止；未临近或已付清为空
             * @example 2026-03-18
             */
            budgetCutOffOn: string | null;
            /**
             * @description 付款附言码
             * @example NZ26110000017
             */
            referenceCode: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        SupplierInvoiceLineDto: {
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
            /** @example YS2026-000001 */
            receiptNumber: string;
            /**
             * @description 空为运费
             * @example 冷榨山茶油
             */
            productName: string | null;
            /**
             * @description 免税 / 9% / 13% / 运费
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
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            creditedFen: string;
        };
        SupplierLatePaymentDto: {
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
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            dueOn: string;
            /**
             * Format: date
             * @description 采购单位计划付款日
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
        SupplierPaymentDto: {
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
            /** @example 湘南监狱 */
            payerName: string;
            /**
             * @description 已撤销
             * @example true
             */
            undone: boolean;
        };
        SupplierRegistration: {
            /**
             * Format: uuid
             * @description 可自带编号，重试时不会重复登记
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 主体类型
             * @example cooperative
             * @enum {string}
             */
            supplierKind: "cooperative" | "company" | "family_farm" | "individual" | "trader";
            /** @example 耒阳市某某专业合作社 */
            name: string;
            /** @example 某某合作社 */
            shortName?: string;
            /**
             * @description 所在地
             * @example 430481113
             */
            divisionCode: string;
            /**
             * @description 统一社会信用代码
             * @example 91350100M000100Y43
             */
            creditCode?: string;
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
        TrackingInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: date-time
             * @description 发生时间；不填为现在
             * @example 2026-03-18T01:30:00.000Z
             */
            at?: string;
            /** @example 衡阳转运中心 */
            place?: string;
            /** @example 已发往耒阳 */
            note: string;
        };
        UninvoicedDto: {
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
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /**
             * @description 购买单位统一社会信用代码
             * @example 示例文字
             */
            buyerCreditCode: string | null;
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
            /**
             * Format: date
             * @description 采购单位的当年预算在此日截止；未临近为空
             * @example 2026-03-18
             */
            budgetCutOffOn: string | null;
        };
        VariantEdit: {
            /**
             * @description 读到的版本；已被他人更新时答复 409 stale_version
             * @example 1
             */
            version: number;
            /** @example 示例文字 */
            sku?: string;
            /** @example 示例文字 */
            name?: string;
            /** @example 示例文字 */
            unit?: string;
            /**
             * @example piece
             * @enum {string}
             */
            soldBy?: "piece" | "weight";
            /**
             * @description 重量，以克为单位的整数，写作十进制字符串
             * @example 2500
             */
            netWeightGrams?: string;
            /**
             * @description 新价格，即时生效
             * @example 4380
             */
            priceFen?: string;
            /** @example 1 */
            minQuantity?: number;
            /** @example 1 */
            maxQuantity?: number | null;
        };
        VersionInput: {
            /**
             * @description 所见版本
             * @example 1
             */
            version: number;
        };
        VersionInput2: {
            /**
             * @description 所见订单的版本；已被更新时拒绝
             * @example 1
             */
            version: number;
        };
        VersionInput3: {
            /**
             * @description 所见的版本
             * @example 1
             */
            version: number;
        };
        VoidInput: {
            /**
             * @description 作废原因
             * @example 抬头有误
             */
            reason: string;
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
                     *         "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "buyerName": "湘南监狱",
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
                    "application/json": components["schemas"]["BuyerStatementDto"][];
                };
            };
        };
    };
    accountStatements_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                buyerId: string;
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
                     *       "within": true,
                     *       "stopped": true
                     *     }
                     */
                    "application/json": components["schemas"]["BuyerCreditDto"];
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
                buyerId: string;
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
                buyerId: string;
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
    admissions_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "draft" | "submitted" | "returned" | "recommended" | "admitted" | "refused" | "withdrawn";
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
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "supplierKind": "cooperative",
                     *           "divisionCode": "430481113000",
                     *           "divisionName": "淝田镇",
                     *           "state": "draft",
                     *           "round": 1,
                     *           "submittedOn": "2026-03-18",
                     *           "dueOn": "2026-03-18",
                     *           "overdue": true,
                     *           "createdAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AdmissionRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    admissions_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAdmission"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "supplierKind": "cooperative",
                     *       "divisionCode": "430481113000",
                     *       "divisionName": "淝田镇",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "processes": true,
                     *       "mainProducts": "冷榨山茶油",
                     *       "capability": "油茶基地800亩",
                     *       "benefitPlan": "订单收购105户",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionReasons": [
                     *         "papers_missing"
                     *       ],
                     *       "decisionText": "",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "business_licence",
                     *           "name": "营业执照",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "authority": "agriculture",
                     *           "verdict": "recommend",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "县农业农村局审核",
                     *           "reviewerOrganisation": "耒阳市农业农村局",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionDto"];
                };
            };
        };
    };
    admissions_documentKinds: {
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
                     *         "kind": "business_licence",
                     *         "name": "营业执照",
                     *         "need": "always",
                     *         "dated": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DocumentKindDto"][];
                };
            };
        };
    };
    admissions_find: {
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "supplierKind": "cooperative",
                     *       "divisionCode": "430481113000",
                     *       "divisionName": "淝田镇",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "processes": true,
                     *       "mainProducts": "冷榨山茶油",
                     *       "capability": "油茶基地800亩",
                     *       "benefitPlan": "订单收购105户",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionReasons": [
                     *         "papers_missing"
                     *       ],
                     *       "decisionText": "",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "business_licence",
                     *           "name": "营业执照",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "authority": "agriculture",
                     *           "verdict": "recommend",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "县农业农村局审核",
                     *           "reviewerOrganisation": "耒阳市农业农村局",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionDto"];
                };
            };
        };
    };
    admissions_save: {
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
                "application/json": components["schemas"]["AdmissionChange"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "supplierKind": "cooperative",
                     *       "divisionCode": "430481113000",
                     *       "divisionName": "淝田镇",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "processes": true,
                     *       "mainProducts": "冷榨山茶油",
                     *       "capability": "油茶基地800亩",
                     *       "benefitPlan": "订单收购105户",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionReasons": [
                     *         "papers_missing"
                     *       ],
                     *       "decisionText": "",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "business_licence",
                     *           "name": "营业执照",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "authority": "agriculture",
                     *           "verdict": "recommend",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "县农业农村局审核",
                     *           "reviewerOrganisation": "耒阳市农业农村局",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionDto"];
                };
            };
        };
    };
    admissions_addDocument: {
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
                "application/json": components["schemas"]["NewDocumentInput"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "supplierKind": "cooperative",
                     *       "divisionCode": "430481113000",
                     *       "divisionName": "淝田镇",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "processes": true,
                     *       "mainProducts": "冷榨山茶油",
                     *       "capability": "油茶基地800亩",
                     *       "benefitPlan": "订单收购105户",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionReasons": [
                     *         "papers_missing"
                     *       ],
                     *       "decisionText": "",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "business_licence",
                     *           "name": "营业执照",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "authority": "agriculture",
                     *           "verdict": "recommend",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "县农业农村局审核",
                     *           "reviewerOrganisation": "耒阳市农业农村局",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionDto"];
                };
            };
        };
    };
    admissions_removeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
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
    admissions_submit: {
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "supplierKind": "cooperative",
                     *       "divisionCode": "430481113000",
                     *       "divisionName": "淝田镇",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "processes": true,
                     *       "mainProducts": "冷榨山茶油",
                     *       "capability": "油茶基地800亩",
                     *       "benefitPlan": "订单收购105户",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionReasons": [
                     *         "papers_missing"
                     *       ],
                     *       "decisionText": "",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "business_licence",
                     *           "name": "营业执照",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "authority": "agriculture",
                     *           "verdict": "recommend",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "县农业农村局审核",
                     *           "reviewerOrganisation": "耒阳市农业农村局",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionDto"];
                };
            };
        };
    };
    admissions_withdraw: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "supplierKind": "cooperative",
                     *       "divisionCode": "430481113000",
                     *       "divisionName": "淝田镇",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "processes": true,
                     *       "mainProducts": "冷榨山茶油",
                     *       "capability": "油茶基地800亩",
                     *       "benefitPlan": "订单收购105户",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionReasons": [
                     *         "papers_missing"
                     *       ],
                     *       "decisionText": "",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "business_licence",
                     *           "name": "营业执照",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "authority": "agriculture",
                     *           "verdict": "recommend",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "县农业农村局审核",
                     *           "reviewerOrganisation": "耒阳市农业农村局",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionDto"];
                };
            };
        };
    };
    agentCommissions_list: {
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
                     *         "traderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "traderName": "某农产品贸易公司",
                     *         "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "producerName": "黄草洲润福祥农业科技有限公司",
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "scope": "冷榨山茶油全部规格",
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18",
                     *         "state": "proposed",
                     *         "createdAt": "2026-03-18T01:30:00.000Z",
                     *         "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *         "endedAt": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CommissionDto"][];
                };
            };
        };
    };
    agentCommissions_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommissionInput"];
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
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "traderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "traderName": "某农产品贸易公司",
                     *         "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "producerName": "黄草洲润福祥农业科技有限公司",
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "scope": "冷榨山茶油全部规格",
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18",
                     *         "state": "proposed",
                     *         "createdAt": "2026-03-18T01:30:00.000Z",
                     *         "confirmedAt": "2026-03-18T01:30:00.000Z",
                     *         "endedAt": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CommissionDto"][];
                };
            };
        };
    };
    agentCommissions_producers: {
        parameters: {
            query: {
                /** @description 名称的一部分 */
                words: string;
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
                     *         "name": "黄草洲润福祥农业科技有限公司",
                     *         "place": "湖南省/衡阳市/耒阳市/淝田镇"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProducerDto"][];
                };
            };
        };
    };
    agentCommissions_confirm: {
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
    agentCommissions_end: {
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
    balance_balance: {
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
                     *       "awaitedFen": "128000",
                     *       "buyers": [
                     *         {
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
                     *           "uninvoicedFen": "128000",
                     *           "notDueFen": "128000",
                     *           "days0to30Fen": "128000",
                     *           "days31to60Fen": "128000",
                     *           "days61to90Fen": "128000",
                     *           "daysOver90Fen": "128000",
                     *           "nextDueOn": "2026-03-18"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BalanceDto"];
                };
            };
        };
    };
    balance_movements: {
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
                     *           "transferId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "on": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "refType": "allocation",
                     *           "refId": "0197a3c0-0000-7000-8000-000000000000",
                     *           "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "invoiceNumber": "FP2026-000001",
                     *           "returnId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "returnNumber": null,
                     *           "buyerName": "湘南监狱"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MovementDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    certificateApplications_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "draft" | "township_review" | "trade_review" | "county_review" | "publicity" | "returned" | "certified" | "withdrawn";
                /** @description 本环节是否已超期 */
                overdue?: boolean;
                /** @description 产品或供应商名称 */
                search?: string;
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
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "冷榨山茶油",
                     *           "categoryCode": "0101",
                     *           "originCode": "430481113000",
                     *           "originName": "黄草洲村委会",
                     *           "state": "draft",
                     *           "round": 1,
                     *           "submittedOn": "2026-03-18",
                     *           "dueOn": "2026-03-18",
                     *           "overdue": true,
                     *           "openObjections": 1,
                     *           "createdAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ApplicationRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    certificateApplications_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplication"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "openObjections": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "renewsId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "specification": "500mL/瓶",
                     *       "processed": true,
                     *       "areaMuHundredths": "2500",
                     *       "yieldGramsPerMu": "2500",
                     *       "annualCapacityGrams": "2500",
                     *       "priceFen": "128000",
                     *       "comparisonPriceFen": "128000",
                     *       "priceUnit": "斤",
                     *       "comparisonSource": "耒阳市农贸市场3月均价",
                     *       "benefitText": "高于市场价0.5元收购",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "test_report",
                     *           "name": "检测报告",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "households": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "nameMasked": "李**",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageName": "黄草洲村委会",
                     *           "linkedNow": true
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "township",
                     *           "verdict": "pass",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "乡镇经办",
                     *           "reviewerOrganisation": "淝田镇人民政府",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "objections": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null,
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateApplications_documentKinds: {
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
                     *         "kind": "origin_proof",
                     *         "name": "产地证明",
                     *         "need": "always",
                     *         "dated": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["EvidenceKindDto"][];
                };
            };
        };
    };
    certificateApplications_find: {
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "openObjections": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "renewsId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "specification": "500mL/瓶",
                     *       "processed": true,
                     *       "areaMuHundredths": "2500",
                     *       "yieldGramsPerMu": "2500",
                     *       "annualCapacityGrams": "2500",
                     *       "priceFen": "128000",
                     *       "comparisonPriceFen": "128000",
                     *       "priceUnit": "斤",
                     *       "comparisonSource": "耒阳市农贸市场3月均价",
                     *       "benefitText": "高于市场价0.5元收购",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "test_report",
                     *           "name": "检测报告",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "households": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "nameMasked": "李**",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageName": "黄草洲村委会",
                     *           "linkedNow": true
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "township",
                     *           "verdict": "pass",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "乡镇经办",
                     *           "reviewerOrganisation": "淝田镇人民政府",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "objections": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null,
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateApplications_save: {
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
                "application/json": components["schemas"]["ApplicationChange"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "openObjections": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "renewsId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "specification": "500mL/瓶",
                     *       "processed": true,
                     *       "areaMuHundredths": "2500",
                     *       "yieldGramsPerMu": "2500",
                     *       "annualCapacityGrams": "2500",
                     *       "priceFen": "128000",
                     *       "comparisonPriceFen": "128000",
                     *       "priceUnit": "斤",
                     *       "comparisonSource": "耒阳市农贸市场3月均价",
                     *       "benefitText": "高于市场价0.5元收购",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "test_report",
                     *           "name": "检测报告",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "households": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "nameMasked": "李**",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageName": "黄草洲村委会",
                     *           "linkedNow": true
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "township",
                     *           "verdict": "pass",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "乡镇经办",
                     *           "reviewerOrganisation": "淝田镇人民政府",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "objections": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null,
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateApplications_addDocument: {
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
                "application/json": components["schemas"]["EvidenceInput"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "openObjections": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "renewsId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "specification": "500mL/瓶",
                     *       "processed": true,
                     *       "areaMuHundredths": "2500",
                     *       "yieldGramsPerMu": "2500",
                     *       "annualCapacityGrams": "2500",
                     *       "priceFen": "128000",
                     *       "comparisonPriceFen": "128000",
                     *       "priceUnit": "斤",
                     *       "comparisonSource": "耒阳市农贸市场3月均价",
                     *       "benefitText": "高于市场价0.5元收购",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "test_report",
                     *           "name": "检测报告",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "households": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "nameMasked": "李**",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageName": "黄草洲村委会",
                     *           "linkedNow": true
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "township",
                     *           "verdict": "pass",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "乡镇经办",
                     *           "reviewerOrganisation": "淝田镇人民政府",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "objections": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null,
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateApplications_removeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
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
    certificateApplications_setHouseholds: {
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
                "application/json": components["schemas"]["HouseholdsInput"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "openObjections": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "renewsId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "specification": "500mL/瓶",
                     *       "processed": true,
                     *       "areaMuHundredths": "2500",
                     *       "yieldGramsPerMu": "2500",
                     *       "annualCapacityGrams": "2500",
                     *       "priceFen": "128000",
                     *       "comparisonPriceFen": "128000",
                     *       "priceUnit": "斤",
                     *       "comparisonSource": "耒阳市农贸市场3月均价",
                     *       "benefitText": "高于市场价0.5元收购",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "test_report",
                     *           "name": "检测报告",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "households": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "nameMasked": "李**",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageName": "黄草洲村委会",
                     *           "linkedNow": true
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "township",
                     *           "verdict": "pass",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "乡镇经办",
                     *           "reviewerOrganisation": "淝田镇人民政府",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "objections": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null,
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateApplications_submit: {
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
                "application/json": components["schemas"]["ApplicationVersionInput"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "openObjections": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "renewsId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "specification": "500mL/瓶",
                     *       "processed": true,
                     *       "areaMuHundredths": "2500",
                     *       "yieldGramsPerMu": "2500",
                     *       "annualCapacityGrams": "2500",
                     *       "priceFen": "128000",
                     *       "comparisonPriceFen": "128000",
                     *       "priceUnit": "斤",
                     *       "comparisonSource": "耒阳市农贸市场3月均价",
                     *       "benefitText": "高于市场价0.5元收购",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "test_report",
                     *           "name": "检测报告",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "households": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "nameMasked": "李**",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageName": "黄草洲村委会",
                     *           "linkedNow": true
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "township",
                     *           "verdict": "pass",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "乡镇经办",
                     *           "reviewerOrganisation": "淝田镇人民政府",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "objections": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null,
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateApplications_withdraw: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "state": "draft",
                     *       "round": 1,
                     *       "submittedOn": "2026-03-18",
                     *       "dueOn": "2026-03-18",
                     *       "overdue": true,
                     *       "openObjections": 1,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "producerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "renewsId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "specification": "500mL/瓶",
                     *       "processed": true,
                     *       "areaMuHundredths": "2500",
                     *       "yieldGramsPerMu": "2500",
                     *       "annualCapacityGrams": "2500",
                     *       "priceFen": "128000",
                     *       "comparisonPriceFen": "128000",
                     *       "priceUnit": "斤",
                     *       "comparisonSource": "耒阳市农贸市场3月均价",
                     *       "benefitText": "高于市场价0.5元收购",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "version": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "test_report",
                     *           "name": "检测报告",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validUntil": "2026-03-18",
                     *           "addedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "households": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "nameMasked": "李**",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageName": "黄草洲村委会",
                     *           "linkedNow": true
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "township",
                     *           "verdict": "pass",
                     *           "reasons": [
                     *             "papers_missing"
                     *           ],
                     *           "remark": "",
                     *           "reviewerName": "乡镇经办",
                     *           "reviewerOrganisation": "淝田镇人民政府",
                     *           "reviewedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "objections": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null,
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificates_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "valid" | "expired" | "revoked";
                /** @description 是否即将到期 */
                expiring?: boolean;
                /** @description 产品、供应商名称或证书编号 */
                search?: string;
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
                     *           "number": "BF-430481-2026-000123",
                     *           "verifyCode": "7K3MPW2XQA",
                     *           "applicationId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "productName": "冷榨山茶油",
                     *           "categoryCode": "0101",
                     *           "originCode": "430481113000",
                     *           "originName": "黄草洲村委会",
                     *           "specification": "500mL/瓶",
                     *           "catalogueCode": "430481",
                     *           "listed832": true,
                     *           "poorHouseholdLinked": true,
                     *           "householdCount": 1,
                     *           "annualCapacityGrams": "2500",
                     *           "validFrom": "2026-03-18",
                     *           "validTo": "2026-03-18",
                     *           "state": "valid",
                     *           "issuedAt": "2026-03-18T01:30:00.000Z",
                     *           "issuerName": "耒阳市乡村振兴局",
                     *           "revokedAt": "2026-03-18T01:30:00.000Z",
                     *           "revokeReasons": [
                     *             "示例文字"
                     *           ],
                     *           "revokeText": ""
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CertificateDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    certificates_find: {
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
                     *       "number": "BF-430481-2026-000123",
                     *       "verifyCode": "7K3MPW2XQA",
                     *       "applicationId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "categoryCode": "0101",
                     *       "originCode": "430481113000",
                     *       "originName": "黄草洲村委会",
                     *       "specification": "500mL/瓶",
                     *       "catalogueCode": "430481",
                     *       "listed832": true,
                     *       "poorHouseholdLinked": true,
                     *       "householdCount": 1,
                     *       "annualCapacityGrams": "2500",
                     *       "validFrom": "2026-03-18",
                     *       "validTo": "2026-03-18",
                     *       "state": "valid",
                     *       "issuedAt": "2026-03-18T01:30:00.000Z",
                     *       "issuerName": "耒阳市乡村振兴局",
                     *       "revokedAt": "2026-03-18T01:30:00.000Z",
                     *       "revokeReasons": [
                     *         "示例文字"
                     *       ],
                     *       "revokeText": ""
                     *     }
                     */
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
        };
    };
    claims_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "asked" | "agreed" | "refused" | "withdrawn" | "returning" | "returned" | "refunded" | "replaced";
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
                     *           "number": "SH2026-000001",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "GD2026-000001",
                     *           "supplierName": "示例文字",
                     *           "buyerMasked": "李**",
                     *           "kind": "refund",
                     *           "reason": "spoiled",
                     *           "state": "asked",
                     *           "note": "示例文字",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "answerBy": "2026-03-18T01:30:00.000Z",
                     *           "minutesLeft": 1,
                     *           "sendBackBy": "2026-03-18T01:30:00.000Z",
                     *           "replaceBy": "2026-03-18T01:30:00.000Z",
                     *           "moneyFrom": "2026-03-18T01:30:00.000Z",
                     *           "replacementLate": true,
                     *           "insteadAt": "2026-03-18T01:30:00.000Z",
                     *           "atOperator": true,
                     *           "escalationNote": "示例文字",
                     *           "decidedAs": "supplier",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z",
                     *           "decisionNote": "示例文字",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "refundNumber": "TK2026-000001",
                     *           "refundState": "done",
                     *           "returnCarrier": "示例文字",
                     *           "returnTrackingNumber": "示例文字",
                     *           "returningAt": "2026-03-18T01:30:00.000Z",
                     *           "returnedAt": "2026-03-18T01:30:00.000Z",
                     *           "replacementCarrier": "示例文字",
                     *           "replacementTrackingNumber": "示例文字",
                     *           "refundFailedAt": "2026-03-18T01:30:00.000Z",
                     *           "restocked": true,
                     *           "closedAt": "2026-03-18T01:30:00.000Z",
                     *           "version": 1,
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productName": "示例文字",
                     *               "variantName": "示例文字",
                     *               "unit": "示例文字",
                     *               "quantity": 1,
                     *               "askedFen": "128000",
                     *               "grantedQuantity": 1,
                     *               "grantedFen": "128000",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ClaimDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    claims_read: {
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
                     *       "number": "SH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "GD2026-000001",
                     *       "supplierName": "示例文字",
                     *       "buyerMasked": "李**",
                     *       "kind": "refund",
                     *       "reason": "spoiled",
                     *       "state": "asked",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "answerBy": "2026-03-18T01:30:00.000Z",
                     *       "minutesLeft": 1,
                     *       "sendBackBy": "2026-03-18T01:30:00.000Z",
                     *       "replaceBy": "2026-03-18T01:30:00.000Z",
                     *       "moneyFrom": "2026-03-18T01:30:00.000Z",
                     *       "replacementLate": true,
                     *       "insteadAt": "2026-03-18T01:30:00.000Z",
                     *       "atOperator": true,
                     *       "escalationNote": "示例文字",
                     *       "decidedAs": "supplier",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundNumber": "TK2026-000001",
                     *       "refundState": "done",
                     *       "returnCarrier": "示例文字",
                     *       "returnTrackingNumber": "示例文字",
                     *       "returningAt": "2026-03-18T01:30:00.000Z",
                     *       "returnedAt": "2026-03-18T01:30:00.000Z",
                     *       "replacementCarrier": "示例文字",
                     *       "replacementTrackingNumber": "示例文字",
                     *       "refundFailedAt": "2026-03-18T01:30:00.000Z",
                     *       "restocked": true,
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "quantity": 1,
                     *           "askedFen": "128000",
                     *           "grantedQuantity": 1,
                     *           "grantedFen": "128000",
                     *           "note": "示例文字"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
        };
    };
    claims_decide: {
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
                "application/json": components["schemas"]["ClaimDecisionInput"];
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
                     *       "number": "SH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "GD2026-000001",
                     *       "supplierName": "示例文字",
                     *       "buyerMasked": "李**",
                     *       "kind": "refund",
                     *       "reason": "spoiled",
                     *       "state": "asked",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "answerBy": "2026-03-18T01:30:00.000Z",
                     *       "minutesLeft": 1,
                     *       "sendBackBy": "2026-03-18T01:30:00.000Z",
                     *       "replaceBy": "2026-03-18T01:30:00.000Z",
                     *       "moneyFrom": "2026-03-18T01:30:00.000Z",
                     *       "replacementLate": true,
                     *       "insteadAt": "2026-03-18T01:30:00.000Z",
                     *       "atOperator": true,
                     *       "escalationNote": "示例文字",
                     *       "decidedAs": "supplier",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundNumber": "TK2026-000001",
                     *       "refundState": "done",
                     *       "returnCarrier": "示例文字",
                     *       "returnTrackingNumber": "示例文字",
                     *       "returningAt": "2026-03-18T01:30:00.000Z",
                     *       "returnedAt": "2026-03-18T01:30:00.000Z",
                     *       "replacementCarrier": "示例文字",
                     *       "replacementTrackingNumber": "示例文字",
                     *       "refundFailedAt": "2026-03-18T01:30:00.000Z",
                     *       "restocked": true,
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "quantity": 1,
                     *           "askedFen": "128000",
                     *           "grantedQuantity": 1,
                     *           "grantedFen": "128000",
                     *           "note": "示例文字"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
        };
    };
    claims_payInstead: {
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
                "application/json": components["schemas"]["ClaimPaidInsteadInput"];
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
                     *       "number": "SH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "GD2026-000001",
                     *       "supplierName": "示例文字",
                     *       "buyerMasked": "李**",
                     *       "kind": "refund",
                     *       "reason": "spoiled",
                     *       "state": "asked",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "answerBy": "2026-03-18T01:30:00.000Z",
                     *       "minutesLeft": 1,
                     *       "sendBackBy": "2026-03-18T01:30:00.000Z",
                     *       "replaceBy": "2026-03-18T01:30:00.000Z",
                     *       "moneyFrom": "2026-03-18T01:30:00.000Z",
                     *       "replacementLate": true,
                     *       "insteadAt": "2026-03-18T01:30:00.000Z",
                     *       "atOperator": true,
                     *       "escalationNote": "示例文字",
                     *       "decidedAs": "supplier",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundNumber": "TK2026-000001",
                     *       "refundState": "done",
                     *       "returnCarrier": "示例文字",
                     *       "returnTrackingNumber": "示例文字",
                     *       "returningAt": "2026-03-18T01:30:00.000Z",
                     *       "returnedAt": "2026-03-18T01:30:00.000Z",
                     *       "replacementCarrier": "示例文字",
                     *       "replacementTrackingNumber": "示例文字",
                     *       "refundFailedAt": "2026-03-18T01:30:00.000Z",
                     *       "restocked": true,
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "quantity": 1,
                     *           "askedFen": "128000",
                     *           "grantedQuantity": 1,
                     *           "grantedFen": "128000",
                     *           "note": "示例文字"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
        };
    };
    claims_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
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
    claims_replace: {
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
                "application/json": components["schemas"]["ClaimReplacementInput"];
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
                     *       "number": "SH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "GD2026-000001",
                     *       "supplierName": "示例文字",
                     *       "buyerMasked": "李**",
                     *       "kind": "refund",
                     *       "reason": "spoiled",
                     *       "state": "asked",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "answerBy": "2026-03-18T01:30:00.000Z",
                     *       "minutesLeft": 1,
                     *       "sendBackBy": "2026-03-18T01:30:00.000Z",
                     *       "replaceBy": "2026-03-18T01:30:00.000Z",
                     *       "moneyFrom": "2026-03-18T01:30:00.000Z",
                     *       "replacementLate": true,
                     *       "insteadAt": "2026-03-18T01:30:00.000Z",
                     *       "atOperator": true,
                     *       "escalationNote": "示例文字",
                     *       "decidedAs": "supplier",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundNumber": "TK2026-000001",
                     *       "refundState": "done",
                     *       "returnCarrier": "示例文字",
                     *       "returnTrackingNumber": "示例文字",
                     *       "returningAt": "2026-03-18T01:30:00.000Z",
                     *       "returnedAt": "2026-03-18T01:30:00.000Z",
                     *       "replacementCarrier": "示例文字",
                     *       "replacementTrackingNumber": "示例文字",
                     *       "refundFailedAt": "2026-03-18T01:30:00.000Z",
                     *       "restocked": true,
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "quantity": 1,
                     *           "askedFen": "128000",
                     *           "grantedQuantity": 1,
                     *           "grantedFen": "128000",
                     *           "note": "示例文字"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
        };
    };
    claims_confirmReturn: {
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
                "application/json": components["schemas"]["ClaimReturnInput"];
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
                     *       "number": "SH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "GD2026-000001",
                     *       "supplierName": "示例文字",
                     *       "buyerMasked": "李**",
                     *       "kind": "refund",
                     *       "reason": "spoiled",
                     *       "state": "asked",
                     *       "note": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "askedAt": "2026-03-18T01:30:00.000Z",
                     *       "answerBy": "2026-03-18T01:30:00.000Z",
                     *       "minutesLeft": 1,
                     *       "sendBackBy": "2026-03-18T01:30:00.000Z",
                     *       "replaceBy": "2026-03-18T01:30:00.000Z",
                     *       "moneyFrom": "2026-03-18T01:30:00.000Z",
                     *       "replacementLate": true,
                     *       "insteadAt": "2026-03-18T01:30:00.000Z",
                     *       "atOperator": true,
                     *       "escalationNote": "示例文字",
                     *       "decidedAs": "supplier",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "decisionNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundNumber": "TK2026-000001",
                     *       "refundState": "done",
                     *       "returnCarrier": "示例文字",
                     *       "returnTrackingNumber": "示例文字",
                     *       "returningAt": "2026-03-18T01:30:00.000Z",
                     *       "returnedAt": "2026-03-18T01:30:00.000Z",
                     *       "replacementCarrier": "示例文字",
                     *       "replacementTrackingNumber": "示例文字",
                     *       "refundFailedAt": "2026-03-18T01:30:00.000Z",
                     *       "restocked": true,
                     *       "closedAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "lines": [
                     *         {
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "quantity": 1,
                     *           "askedFen": "128000",
                     *           "grantedQuantity": 1,
                     *           "grantedFen": "128000",
                     *           "note": "示例文字"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimDto"];
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
    disputes_answer: {
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
                "application/json": components["schemas"]["DisputeAnswerInput"];
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
    freight_read: {
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
                     *       "name": "平台默认运费",
                     *       "beginsAt": "2026-03-18T01:30:00.000Z",
                     *       "platform": true,
                     *       "zones": [
                     *         {
                     *           "name": "省内",
                     *           "elsewhere": true,
                     *           "served": true,
                     *           "firstGrams": "1000",
                     *           "firstFen": "800",
                     *           "nextGrams": "1000",
                     *           "nextFen": "300",
                     *           "freeAboveFen": "9900",
                     *           "promiseDaysMin": 2,
                     *           "promiseDaysMax": 5,
                     *           "divisionCodes": [
                     *             "430481113000"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FreightTemplateDto"];
                };
            };
        };
    };
    freight_write: {
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
                "application/json": components["schemas"]["FreightTemplateInput"];
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
                     *       "name": "平台默认运费",
                     *       "beginsAt": "2026-03-18T01:30:00.000Z",
                     *       "platform": true,
                     *       "zones": [
                     *         {
                     *           "name": "省内",
                     *           "elsewhere": true,
                     *           "served": true,
                     *           "firstGrams": "1000",
                     *           "firstFen": "800",
                     *           "nextGrams": "1000",
                     *           "nextFen": "300",
                     *           "freeAboveFen": "9900",
                     *           "promiseDaysMin": 2,
                     *           "promiseDaysMax": 5,
                     *           "divisionCodes": [
                     *             "430481113000"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FreightTemplateDto"];
                };
            };
        };
    };
    freight_quote: {
        parameters: {
            query: {
                /** @description 送到哪里 */
                divisionCode: string;
                /** @description 重量 */
                grams: string;
                /** @description 货款 */
                goodsFen: string;
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
                     *       "served": true,
                     *       "freightFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1
                     *     }
                     */
                    "application/json": components["schemas"]["FreightQuoteDto"];
                };
            };
        };
    };
    gifts_record: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftReceiptInput"];
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
    householdPayments_list: {
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
                     *           "number": "NH2026-000001",
                     *           "settlementId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "settlementNumber": "JS2026-000001",
                     *           "fromOn": "2026-03-18",
                     *           "toOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "paidOn": "2026-03-18",
                     *           "households": 12,
                     *           "slipFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "note": "2026年二季度山茶果收购款",
                     *           "reversesNumber": null,
                     *           "reversedByNumber": null,
                     *           "recordedByName": "罗美玉",
                     *           "recordedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HouseholdPaymentDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    householdPayments_record: {
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
                "application/json": components["schemas"]["HouseholdPaymentInput"];
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
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedDto"];
                };
            };
        };
    };
    householdPayments_reverse: {
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
                "application/json": components["schemas"]["ReversalInput"];
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
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedDto"];
                };
            };
        };
    };
    householdPayments_shares: {
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
                     *         "householdId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "nameMasked": "谢**",
                     *         "villageName": "黄草洲村",
                     *         "weight": "1",
                     *         "amountFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["HouseholdShareDto"][];
                };
            };
        };
    };
    households_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 四类重点、不稳定、边缘、已脱贫 */
                status?: "four_key" | "unstable" | "marginal" | "lifted";
                /** @description 村或乡镇 */
                villageCode?: string;
                /** @description 仅当前有联结的 */
                linked?: boolean;
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
                     *           "nameMasked": "李**",
                     *           "phoneMasked": "138****1234",
                     *           "idNumberMasked": "430481********0019",
                     *           "status": "four_key",
                     *           "villageCode": "430481113000",
                     *           "villageName": "黄草洲村委会",
                     *           "invented": true,
                     *           "currentLinks": 1,
                     *           "createdAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HouseholdDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    households_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHouseholdInput"];
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
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *     }
                     */
                    "application/json": components["schemas"]["RegisteredHousehold"];
                };
            };
        };
    };
    households_summary: {
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
                     *       "households": 1,
                     *       "linked": 1,
                     *       "statuses": [
                     *         {
                     *           "status": "four_key",
                     *           "households": 1,
                     *           "linked": 1
                     *         }
                     *       ],
                     *       "modes": [
                     *         {
                     *           "mode": "order_purchase",
                     *           "households": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnLinkageDto"];
                };
            };
        };
    };
    households_update: {
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
                "application/json": components["schemas"]["HouseholdChange"];
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
    households_links: {
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
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "mode": "order_purchase",
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18",
                     *         "current": true,
                     *         "evidenceFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "endedReason": ""
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LinkDto"][];
                };
            };
        };
    };
    households_link: {
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
                "application/json": components["schemas"]["NewLinkInput"];
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
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "mode": "order_purchase",
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18",
                     *         "current": true,
                     *         "evidenceFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "endedReason": ""
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LinkDto"][];
                };
            };
        };
    };
    households_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkEnding"];
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
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "mode": "order_purchase",
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18",
                     *         "current": true,
                     *         "evidenceFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "endedReason": ""
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LinkDto"][];
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
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
                     *           "buyerCreditCode": null,
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
                        items: components["schemas"]["InvoiceRequestDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    supplierInvoices_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 付款状态 */
                state?: "open" | "part_paid" | "paid" | "overdue";
                /** @description 只看含这个订单的发票 */
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
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
                     *           "invoiceNumber": "25432000000012345678",
                     *           "kind": "ordinary",
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
                        items: components["schemas"]["SupplierInvoiceDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    supplierInvoices_issue: {
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
                "application/json": components["schemas"]["NewInvoiceInput"];
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
                     *       "invoiceNumber": "25432000000012345678",
                     *       "kind": "ordinary",
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
                    "application/json": components["schemas"]["SupplierInvoiceDto"];
                };
            };
        };
    };
    supplierInvoices_readPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadPaperInput"];
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
                     *       "invoiceNumber": "25432000000012345678",
                     *       "issuedOn": "2026-03-18",
                     *       "seller": {
                     *         "name": "湘南监狱",
                     *         "taxNumber": null
                     *       },
                     *       "buyer": {
                     *         "name": "湘南监狱",
                     *         "taxNumber": null
                     *       },
                     *       "amountFen": "128000",
                     *       "taxFen": "128000",
                     *       "totalFen": "128000",
                     *       "lines": [
                     *         {
                     *           "name": "*食用植物油*冷榨山茶油",
                     *           "rate": "免税",
                     *           "amountFen": "128000",
                     *           "taxFen": "128000"
                     *         }
                     *       ],
                     *       "differences": [
                     *         {
                     *           "kind": "title",
                     *           "taxTreatment": "exempt",
                     *           "expectedFen": "128000",
                     *           "foundFen": "128000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePaperDto"];
                };
            };
        };
    };
    supplierInvoices_uninvoiced: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一个购买单位 */
                buyerId?: string;
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
                     *           "receiptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "receiptNumber": "YS2026-000001",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "DD2026-000001",
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
                     *           "buyerCreditCode": null,
                     *           "receivedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "budgetCutOffOn": null
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["UninvoicedDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    supplierInvoices_find: {
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
                     *       "invoiceNumber": "25432000000012345678",
                     *       "kind": "ordinary",
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
                     *           "receiptNumber": "YS2026-000001",
                     *           "productName": "冷榨山茶油",
                     *           "taxTreatment": "exempt",
                     *           "amountFen": "128000",
                     *           "paidFen": "128000",
                     *           "creditedFen": "128000"
                     *         }
                     *       ],
                     *       "payments": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "amountFen": "128000",
                     *           "bookedOn": "2026-03-18",
                     *           "payerName": "湘南监狱",
                     *           "undone": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SupplierInvoiceDetailDto"];
                };
            };
        };
    };
    money_latePayments: {
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
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
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
                        items: components["schemas"]["SupplierLatePaymentDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    money_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一种状态 */
                state?: "to_be_invoiced" | "waiting_buyer" | "buyer_overdue" | "awaiting_receipt" | "claim_open" | "disputed" | "due" | "held" | "in_transfer" | "paid" | "given_back";
                /** @description 只看一个环节的各种状态：开票、采购单位付款、收货、可结算、在途、已到账 */
                stage?: "invoice" | "buyer" | "receipt" | "due" | "transfer" | "paid";
                /** @description 交货（未开票）、发票、消费者订单 */
                kind?: "delivery" | "invoice" | "retail";
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
                     *           "kind": "delivery",
                     *           "number": "FP2026-000001",
                     *           "counterparty": "湘南监狱",
                     *           "soldOn": "2026-03-18",
                     *           "soldFen": "128000",
                     *           "refundedFen": "128000",
                     *           "feeFen": "128000",
                     *           "openFen": "128000",
                     *           "state": "to_be_invoiced",
                     *           "reasonCode": "waiting_buyer",
                     *           "reason": "发票已送达，采购单位应在2026-04-17前付款",
                     *           "expectedOn": "2026-03-18",
                     *           "daysLate": 3,
                     *           "settlementId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "settlementNumber": "JS2026-000001"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MoneyDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    money_totals: {
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
                     *       "states": [
                     *         {
                     *           "state": "to_be_invoiced",
                     *           "count": 3,
                     *           "openFen": "128000",
                     *           "netFen": "128000",
                     *           "feeFen": "128000"
                     *         }
                     *       ],
                     *       "tradeBalanceFen": "128000",
                     *       "retailDueFen": "128000",
                     *       "retailHeldFen": "128000",
                     *       "inTransferFen": "128000",
                     *       "debtFen": "128000",
                     *       "nextSettlementOn": "2026-03-18"
                     *     }
                     */
                    "application/json": components["schemas"]["MoneyTotalsDto"];
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
                /** @description 采购单位 */
                buyerId?: string;
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
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    orders_confirm: {
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
                "application/json": components["schemas"]["VersionInput2"];
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
                     *       ]
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    orders_stop: {
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
                     *       "stoppedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderStopDto"];
                };
            };
        };
    };
    orders_packingList: {
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
                     *       "orderNumber": "DD2026-000001",
                     *       "buyerName": "示例文字",
                     *       "supplierName": "示例文字",
                     *       "deliveryAddress": "示例文字",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "masked": true
                     *       },
                     *       "wantedOn": "2026-03-18",
                     *       "lines": [
                     *         {
                     *           "position": 1,
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "unit": "示例文字",
                     *           "soldBy": "piece",
                     *           "quantity": 1,
                     *           "grams": "2500"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PackingListDto"];
                };
            };
        };
    };
    orders_propose: {
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
                "application/json": components["schemas"]["ProposalInput"];
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    orders_refuse: {
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    shipments_send: {
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
                "application/json": components["schemas"]["ShipmentInput"];
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
                     *       "number": "FH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
    ownOrganisation_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierRegistration"];
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
                     *       "name": "黄草洲润福祥农业科技有限公司",
                     *       "shortName": "润福祥",
                     *       "divisionCode": "430481113"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnOrganisationDto"];
                };
            };
        };
    };
    settlements_listAccounts: {
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
                     *         "bankName": "湖南耒阳农村商业银行淝田支行",
                     *         "accountName": "黄草洲润福祥农业科技有限公司",
                     *         "numberMasked": "****5678",
                     *         "state": "given",
                     *         "reason": null,
                     *         "givenAt": "2026-03-18T01:30:00.000Z",
                     *         "decidedAt": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PayoutAccountDto"][];
                };
            };
        };
    };
    settlements_give: {
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
                "application/json": components["schemas"]["PayoutAccountInput"];
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
                     *       "bankName": "湖南耒阳农村商业银行淝田支行",
                     *       "accountName": "黄草洲润福祥农业科技有限公司",
                     *       "numberMasked": "****5678",
                     *       "state": "given",
                     *       "reason": null,
                     *       "givenAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PayoutAccountDto"];
                };
            };
        };
    };
    settlements_listPayouts: {
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
                     *           "tradeFen": "128000",
                     *           "retailFen": "128000",
                     *           "debtFen": "128000",
                     *           "state": "held",
                     *           "heldCode": "account_missing",
                     *           "accountMasked": "****5678",
                     *           "followsNumber": null,
                     *           "refusal": null,
                     *           "settlements": [
                     *             "示例文字"
                     *           ],
                     *           "madeAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedOn": "2026-03-18"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PayoutDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
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
                     *         "login": "coop-clerk",
                     *         "name": "谢春苗",
                     *         "phoneMasked": "138****1234",
                     *         "invented": true,
                     *         "status": "active",
                     *         "secondFactor": true,
                     *         "roles": [
                     *           {
                     *             "membershipId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "role": "coop_clerk",
                     *             "roleName": "供应商经办",
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
                     *         "login": "coop-clerk",
                     *         "name": "谢春苗",
                     *         "phoneMasked": "138****1234",
                     *         "invented": true,
                     *         "status": "active",
                     *         "secondFactor": true,
                     *         "roles": [
                     *           {
                     *             "membershipId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "role": "coop_clerk",
                     *             "roleName": "供应商经办",
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
    productSheets_export: {
        parameters: {
            query?: {
                /** @description 默认 xlsx */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
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
    productSheets_import: {
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
                "application/json": components["schemas"]["ProductImportInput"];
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
                     *       "created": 1,
                     *       "changed": 1,
                     *       "unchanged": 1,
                     *       "refused": 1,
                     *       "lines": [
                     *         {
                     *           "line": 2,
                     *           "sku": "CY-500",
                     *           "outcome": "created",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "faults": [
                     *             {
                     *               "column": "单价（元）",
                     *               "code": "invalid_price",
                     *               "message": "应为大于0、最多两位小数的元金额"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductImportDto"];
                };
            };
        };
    };
    products_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                state?: "draft" | "listed" | "delisted";
                /** @description 商品名称等的词 */
                words?: string;
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
                     *           "name": "冷榨山茶油",
                     *           "categoryCode": "0104",
                     *           "categoryName": "茶油",
                     *           "originCode": "430481113216",
                     *           "place": "耒阳市淝田镇黄草洲村",
                     *           "state": "draft",
                     *           "delistedReason": "certificate_expired",
                     *           "reason": "certificate_ended",
                     *           "reasonText": "认定证书已到期或已撤销",
                     *           "listedAt": "2026-03-18T01:30:00.000Z",
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "description": "示例文字",
                     *           "version": 1,
                     *           "variants": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "sku": "CY-500",
                     *               "name": "500mL",
                     *               "unit": "瓶",
                     *               "soldBy": "piece",
                     *               "netWeightGrams": "2500",
                     *               "priceFen": "128000",
                     *               "fenPerKilogram": "128000",
                     *               "fenPerJin": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "state": "active",
                     *               "onHand": 1,
                     *               "reserved": 1,
                     *               "available": 1,
                     *               "version": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OwnProductDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    products_create: {
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
                "application/json": components["schemas"]["NewProductInput"];
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
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    products_show: {
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
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    products_edit: {
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
                "application/json": components["schemas"]["ProductEdit"];
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
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    products_takeOffSale: {
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
                "application/json": components["schemas"]["DelistingInput"];
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
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    products_putOnSale: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    products_setPhotos: {
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
                "application/json": components["schemas"]["PhotosInput"];
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
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    variants_add: {
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
                "application/json": components["schemas"]["NewVariantInput"];
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
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    providerAccount_find: {
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
                     *       "opened": true,
                     *       "state": "onboarding",
                     *       "heldReason": "示例文字",
                     *       "checkedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderAccountDto"];
                };
            };
        };
    };
    providerAccount_page: {
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
                     *       "url": "https://connect.stripe.com/setup/…"
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderPageDto"];
                };
            };
        };
    };
    providerAccount_refresh: {
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
                     *       "opened": true,
                     *       "state": "onboarding",
                     *       "heldReason": "示例文字",
                     *       "checkedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderAccountDto"];
                };
            };
        };
    };
    accountStatements_listRedLetters: {
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
                     *         "returnId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "returnNumber": "TH2026-000001",
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "invoiceNumber": "FP2026-000001",
                     *         "taxNumber": "25432000000012345678",
                     *         "buyerName": "湘南监狱",
                     *         "amountFen": "128000",
                     *         "redLetterNumber": null,
                     *         "redLetterOn": "2026-03-18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RedLetterDto"][];
                };
            };
        };
    };
    accountStatements_giveRedLetter: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                returnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedLetterInput"];
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
                     *           "buyerName": "湘南监狱",
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
                     *       "buyerName": "湘南监狱",
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
    returns_agree: {
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
                "application/json": components["schemas"]["ReturnAgreementInput"];
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
                     *       "buyerName": "湘南监狱",
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
    returns_refuse: {
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
                "application/json": components["schemas"]["ReturnRefusalInput"];
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
                     *       "buyerName": "湘南监狱",
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
    reviews_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看几星 */
                stars?: number;
                /** @description 只看未回复（true）或已回复（false）的 */
                unanswered?: boolean;
                /** @description 只看已隐藏（true）或公开（false）的 */
                hidden?: boolean;
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
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "authorMasked": "李**",
                     *           "stars": 1,
                     *           "text": "示例文字",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "writtenAt": "2026-03-18T01:30:00.000Z",
                     *           "reply": "示例文字",
                     *           "repliedAt": "2026-03-18T01:30:00.000Z",
                     *           "hiddenReason": "示例文字",
                     *           "hiddenAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ReviewDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    reviews_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
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
    reviews_reply: {
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
                "application/json": components["schemas"]["ReviewReplyInput"];
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
                     *       "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "productName": "冷榨山茶油",
                     *       "variantName": "500mL",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "authorMasked": "李**",
                     *       "stars": 1,
                     *       "text": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "writtenAt": "2026-03-18T01:30:00.000Z",
                     *       "reply": "示例文字",
                     *       "repliedAt": "2026-03-18T01:30:00.000Z",
                     *       "hiddenReason": "示例文字",
                     *       "hiddenAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
        };
    };
    settlements_list: {
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
                     *           "number": "JS2026-000001",
                     *           "fromOn": "2026-03-18",
                     *           "throughOn": "2026-03-18",
                     *           "soldFen": "128000",
                     *           "refundedFen": "128000",
                     *           "feeFen": "128000",
                     *           "netFen": "128000",
                     *           "transferredFen": "128000",
                     *           "byBankFen": "128000",
                     *           "onlineFen": "128000",
                     *           "heldFen": "128000",
                     *           "payoutId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "payoutNumber": "FK2026-000001",
                     *           "payoutState": "held",
                     *           "payoutHeldCode": "account_missing",
                     *           "paidOn": "2026-03-18",
                     *           "madeAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SettlementDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    settlements_find: {
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
                     *       "number": "JS2026-000001",
                     *       "fromOn": "2026-03-18",
                     *       "throughOn": "2026-03-18",
                     *       "soldFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "netFen": "128000",
                     *       "transferredFen": "128000",
                     *       "byBankFen": "128000",
                     *       "onlineFen": "128000",
                     *       "heldFen": "128000",
                     *       "payoutId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "payoutNumber": "FK2026-000001",
                     *       "payoutState": "held",
                     *       "payoutHeldCode": "account_missing",
                     *       "paidOn": "2026-03-18",
                     *       "madeAt": "2026-03-18T01:30:00.000Z",
                     *       "held": [
                     *         {
                     *           "partId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "subjectNumber": "GD2026-000001",
                     *           "amountFen": "128000",
                     *           "why": "awaiting_shipment",
                     *           "untilOn": "2026-03-18"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementDetailDto"];
                };
            };
        };
    };
    settlements_file: {
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
    settlements_lines: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
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
                     *           "refId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "source": "trade",
                     *           "kind": "sold",
                     *           "subjectId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "subjectNumber": "FP2026-000001",
                     *           "counterparty": "湘南监狱",
                     *           "amountFen": "128000",
                     *           "on": "2026-03-18",
                     *           "feeBps": 1000
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SettlementLineDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
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
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
    shipments_arrive: {
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
                     *       "number": "FH2026-000001",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderNumber": "DD2026-000001",
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
    shipments_deliveryNote: {
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
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
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
                     *       ],
                     *       "supplierName": "示例文字",
                     *       "deliveryAddress": "示例文字",
                     *       "contactName": "示例文字",
                     *       "contactPhone": "示例文字",
                     *       "goodsFen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryNoteDto"];
                };
            };
        };
    };
    shipments_receipt: {
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
    shipments_track: {
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
                "application/json": components["schemas"]["TrackingInput"];
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
                     *       "at": "2026-03-18T01:30:00.000Z",
                     *       "place": "示例文字",
                     *       "note": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["TrackingDto"];
                };
            };
        };
    };
    shopInvoiceRequests_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 待开票、待开红字发票、已开票 */
                state?: "open" | "red_letter" | "done";
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
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "GD2026-000001",
                     *           "titleKind": "personal",
                     *           "title": "湘南食品有限公司",
                     *           "taxNumber": null,
                     *           "state": "open",
                     *           "amountFen": "128000",
                     *           "invoiceNumber": null,
                     *           "paidAt": "2026-03-18T01:30:00.000Z",
                     *           "redLetterSince": "2026-03-18T01:30:00.000Z",
                     *           "dueOn": "2026-03-18"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ShopInvoiceRequestDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    shopOrders_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 订单状态 */
                state?: "awaiting_payment" | "paid" | "shipped" | "delivered" | "received" | "closed";
                /** @description 订单号，可只填开头 */
                number?: string;
                /** @description 订单号、商品名称、收货人姓名、手机号或末四位 */
                search?: string;
                /** @description 只看待开票的 */
                invoiceWanted?: boolean;
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
                     *           "number": "GD2026-000001",
                     *           "state": "awaiting_payment",
                     *           "closedReason": "unpaid",
                     *           "buyerName": "曾**",
                     *           "deliveryPlace": "湖南省/衡阳市/耒阳市/淝田镇",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "lineCount": 1,
                     *           "unitCount": 1,
                     *           "firstProduct": "示例文字",
                     *           "placedAt": "2026-03-18T01:30:00.000Z",
                     *           "paidAt": "2026-03-18T01:30:00.000Z",
                     *           "packedAt": "2026-03-18T01:30:00.000Z",
                     *           "confirmDueOn": "2026-03-18",
                     *           "invoiceWanted": true,
                     *           "invoiceRecorded": true,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ShopOrderListedDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    shopOrders_counts: {
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
                     *         "state": "awaiting_payment",
                     *         "count": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ShopOrderCountDto"][];
                };
            };
        };
    };
    shopOrders_read: {
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_cancel: {
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
                "application/json": components["schemas"]["CannotSupplyInput"];
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_contact: {
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
                     *       "name": "曾**",
                     *       "phone": "138****5678",
                     *       "place": "示例文字",
                     *       "detail": "***",
                     *       "masked": true
                     *     }
                     */
                    "application/json": components["schemas"]["ShopContactDto"];
                };
            };
        };
    };
    shopOrders_invoice: {
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
                "application/json": components["schemas"]["ShopInvoiceInput"];
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_fileRedLetter: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShopRedLetterInput"];
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_voidInvoice: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidInput"];
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_pack: {
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
                "application/json": components["schemas"]["VersionInput3"];
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_send: {
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
                "application/json": components["schemas"]["ParcelInput"];
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_deliver: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
                parcelId: string;
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_track: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParcelTrackingInput"];
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
                     *       "number": "GD2026-000001",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "contact": {
                     *         "name": "曾**",
                     *         "phone": "138****5678",
                     *         "place": "示例文字",
                     *         "detail": "***",
                     *         "masked": true
                     *       },
                     *       "gift": true,
                     *       "giftReceipt": {
                     *         "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "receivedOn": "2026-03-18",
                     *         "thanks": "示例文字"
                     *       },
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "refundedFen": "128000",
                     *       "feeFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "taxTreatment": "exempt",
                     *           "quantity": 1,
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "shippedQuantity": 1,
                     *           "cancelledQuantity": 1,
                     *           "leftQuantity": 1
                     *         }
                     *       ],
                     *       "parcels": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1
                     *             }
                     *           ],
                     *           "tracking": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "at": "2026-03-18T01:30:00.000Z",
                     *               "place": "示例文字",
                     *               "note": "示例文字"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "placed",
                     *           "name": "提交订单",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "side": "buyer",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "invoiceAsked": {
                     *         "titleKind": "personal",
                     *         "title": "示例文字",
                     *         "taxNumber": "示例文字",
                     *         "email": "示例文字",
                     *         "amountFen": "128000"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "示例文字",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z",
                     *           "voidReason": "示例文字",
                     *           "redLetters": [
                     *             {
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "number": "24432000000012345679",
                     *               "issuedOn": "2026-03-18",
                     *               "amountFen": "128000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "redLetterDue": {
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "amountFen": "128000",
                     *         "since": "2026-03-18T01:30:00.000Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    agentCommissions_standing: {
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
                     *         "divisionCode": "430481113000",
                     *         "kind": "producer",
                     *         "state": "admitted",
                     *         "applicationId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "admittedAt": "2026-03-18T01:30:00.000Z",
                     *         "suspendedAt": "2026-03-18T01:30:00.000Z",
                     *         "suspendedReason": null,
                     *         "suspendedText": "",
                     *         "expiredKinds": [
                     *           "示例文字"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["StandingDto"][];
                };
            };
        };
    };
    stock_levels: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                productId?: string;
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
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantName": "示例文字",
                     *           "sku": "示例文字",
                     *           "unit": "瓶",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StockLevelDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    stock_movements: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                variantId?: string;
                kind?: "received" | "reserved" | "released" | "committed" | "adjusted" | "returned";
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
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "kind": "received",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "示例文字",
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "variantName": "示例文字",
                     *           "unit": "瓶",
                     *           "onHandDelta": 1,
                     *           "reservedDelta": 1,
                     *           "refType": "order_line",
                     *           "refId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "reason": "示例文字",
                     *           "actorName": "示例文字"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StockMovementDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    variants_edit: {
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
                "application/json": components["schemas"]["VariantEdit"];
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
                     *       "name": "冷榨山茶油",
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "state": "draft",
                     *       "delistedReason": "certificate_expired",
                     *       "reason": "certificate_ended",
                     *       "reasonText": "认定证书已到期或已撤销",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agentForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "description": "示例文字",
                     *       "version": 1,
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "sku": "CY-500",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 1,
                     *           "state": "active",
                     *           "onHand": 1,
                     *           "reserved": 1,
                     *           "available": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProductDto"];
                };
            };
        };
    };
    variants_prices: {
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
                     *         "at": "2026-03-18T01:30:00.000Z",
                     *         "priceFen": "128000",
                     *         "previousFen": "128000",
                     *         "changedBy": "示例文字"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PricePointDto"][];
                };
            };
        };
    };
    variants_retire: {
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
    stock_adjust: {
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
                "application/json": components["schemas"]["StockAdjustmentInput"];
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
                     *       "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "productName": "示例文字",
                     *       "variantName": "示例文字",
                     *       "sku": "示例文字",
                     *       "unit": "瓶",
                     *       "onHand": 1,
                     *       "reserved": 1,
                     *       "available": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StockLevelDto"];
                };
            };
        };
    };
}
