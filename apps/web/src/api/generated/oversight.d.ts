// Made by `npm run web:api` from docs/api. Never edited by hand.
export interface paths {
    "/api/oversight/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内的入驻申请
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["admissionReviews_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/admissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份入驻申请及历轮审核
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["admissionReviews_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/admissions/{id}/agriculture-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 农业农村部门推荐或退回（供货能力、质量安全）
         * @description 谁可以办：县级农业农村部门。
         */
        post: operations["admissionReviews_agriculture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/admissions/{id}/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 申请人（代理商）的委托书
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["admissionReviews_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/admissions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 平台准予或拒绝入驻
         * @description 谁可以办：平台运营。
         */
        post: operations["admissionReviews_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/admissions/{id}/revitalisation-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 乡村振兴部门推荐或退回（联农带农成效）
         * @description 谁可以办：县级乡村振兴部门。
         */
        post: operations["admissionReviews_revitalisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/allocations/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销一笔核对
         * @description 谁可以办：平台运营。
         */
        post: operations["statements_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区各单位的职工个人消费
         * @description 单列，不计入预留份额；没有姓名和商品。
         *
         *     谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["attribution_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内的操作留痕，新的在前
         * @description 谁在何时对何事做了什么；只增不改。按事项、单位、办理人、操作和日期查找。
         *
         *     谁可以办：县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收款账户
         * @description 谁可以办：平台运营。
         */
        get: operations["statements_listAccounts"];
        put?: never;
        /**
         * 登记收款账户
         * @description 谁可以办：平台运营。
         */
        post: operations["statements_registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/bank-accounts/{accountId}/virtual-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收款账户的子账户
         * @description 谁可以办：平台运营。
         */
        get: operations["creditLimits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/bank-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 流水明细
         * @description 谁可以办：平台运营。
         */
        get: operations["statements_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/bank-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一笔流水及其全部核对记录，含已撤销的
         * @description 谁可以办：平台运营。
         */
        get: operations["statements_line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/bank-lines/{id}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 人工核对：把收款分配给发票，或整笔转为余款
         * @description 谁可以办：平台运营。
         */
        post: operations["statements_allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/bank-lines/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 这笔收款可能支付的发票；也可按发票号、支付码或采购单位查找
         * @description 谁可以办：平台运营。
         */
        get: operations["statements_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/buyers/{buyerId}/credit-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购单位的赊购额度、占用和余款
         * @description 谁可以办：平台运营。
         */
        get: operations["creditLimits_exposure"];
        put?: never;
        /**
         * 设置采购单位的赊购额度，从某日起
         * @description 谁可以办：平台运营。
         */
        post: operations["creditLimits_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/buyers/{buyerId}/credit-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购单位历次设置的赊购额度
         * @description 谁可以办：平台运营。
         */
        get: operations["creditLimits_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/buyers/{buyerId}/delivery-stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停向采购单位发货
         * @description 谁可以办：平台运营。
         */
        post: operations["creditLimits_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/buyers/{buyerId}/delivery-stop/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复向采购单位发货
         * @description 谁可以办：平台运营。
         */
        post: operations["creditLimits_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/buyers/{buyerId}/delivery-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历次暂停向采购单位发货
         * @description 谁可以办：平台运营。
         */
        get: operations["creditLimits_stopsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificate-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内的认定申请
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["certificateReviews_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificate-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份认定申请、农户、审核、公示和异议
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["certificateReviews_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificate-applications/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公示期满且无未办结异议，颁发证书
         * @description 谁可以办：县级乡村振兴部门。
         */
        post: operations["certificateReviews_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificate-applications/{id}/county-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 县级审定；通过即三级同时公示
         * @description 谁可以办：县级乡村振兴部门。
         */
        post: operations["certificateReviews_county"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificate-applications/{id}/township-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 镇办初审
         * @description 谁可以办：乡镇经办。
         */
        post: operations["certificateReviews_township"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificate-applications/{id}/trade-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 行业复审
         * @description 谁可以办：县级行业主管部门。
         */
        post: operations["certificateReviews_trade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内的证书
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["issuedCertificates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份证书
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["issuedCertificates_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/certificates/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销证书，立即生效
         * @description 谁可以办：县级乡村振兴部门。
         */
        post: operations["issuedCertificates_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消费者售后
         * @description 谁可以办：平台运营。
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
    "/api/oversight/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 售后详情
         * @description 谁可以办：平台运营。
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
    "/api/oversight/claims/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 裁处售后
         * @description 买家申请裁处，或供应商逾期未答复的；逐行决定，须写明理由。
         *
         *     谁可以办：平台运营。
         */
        post: operations["claims_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/claims/{id}/money-instead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 没有补发的，改为退款
         * @description 按同意补发的数量原路退款，须写明理由。
         *
         *     谁可以办：平台运营。
         */
        post: operations["claims_payInstead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/claims/{id}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 售后照片
         * @description 谁可以办：平台运营。
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
    "/api/oversight/claims/{id}/return-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 代供应商确认退货已到
         * @description 谁可以办：平台运营。
         */
        post: operations["claims_confirmReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/commission-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 平台服务费规则
         * @description 谁可以办：平台运营。
         */
        get: operations["commissionRules_all"];
        put?: never;
        /**
         * 设定平台服务费规则，从某日成交的订单起；不改已成交的
         * @description 谁可以办：平台运营。
         */
        post: operations["commissionRules_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/commission-rules/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回还没有生效的平台服务费规则
         * @description 现行规则不变；已收到预告的供应商都会收到通知。
         *
         *     谁可以办：平台运营。
         */
        post: operations["commissionRules_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区完成情况：合计、下一级各地、分项目、分级次
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区各单位完成情况，可筛选滞后、未采购、未填报
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位的计划、进度和预测
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_agency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/agencies/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位的订单及计入金额
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 联农带农成效
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_impact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按月走势
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个订单的全部依据：每行计入与否及原因、验收、发票、付款、账本位置
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/orders/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载该订单的验收照片或发票
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/compliance/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购产地排名和辖区产品销售额
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["compliance_origins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/credit-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购单位的赊购额度和占用
         * @description 谁可以办：平台运营。
         */
        get: operations["creditLimits_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 失败的后台任务，新的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["deadLetters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/dead-letters/{eventId}/{consumer}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注明理由，不再处理
         * @description 谁可以办：平台运营。
         */
        post: operations["deadLetters_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/dead-letters/{eventId}/{consumer}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重试
         * @description 谁可以办：平台运营。
         */
        post: operations["deadLetters_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 验收争议
         * @description 谁可以办：平台运营。
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
    "/api/oversight/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 争议详情
         * @description 谁可以办：平台运营。
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
    "/api/oversight/disputes/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 裁处争议
         * @description 谁可以办：平台运营。
         */
        post: operations["disputes_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的导出
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["exports_list"];
        put?: never;
        /**
         * 导出报表或通报；在后台生成，可查进度
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        post: operations["exports_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/exports/bulletin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预览通报：正文和附表；不生成文件，不占用期号
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["exports_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出进度
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["exports_find"];
        put?: never;
        post?: never;
        /**
         * 取消导出
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        delete: operations["exports_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/exports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载导出文件
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["exports_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内各单位的填报
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["filingReviews_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份填报，含异常提示和历次审核
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["filingReviews_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/filings/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认填报，形成预留份额计划
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门。
         */
        post: operations["filingReviews_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/filings/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回重填，或重新打开已确认的填报
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门。
         */
        post: operations["filingReviews_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/household-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内供应商付给联结农户的款项和回单
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门。
         */
        get: operations["regionHouseholdPayments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/household-payments/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一笔款项分给每户多少
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门。
         */
        get: operations["regionHouseholdPayments_shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内的联农带农户（隐去身份）
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门。
         */
        get: operations["regionHouseholds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/households/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内联农带农户数：按类型、联结方式和下一级各地
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门。
         */
        get: operations["regionHouseholds_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/invoices/{id}/writing-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核销尾差：付款少了不超过限额的，由平台承担
         * @description 谁可以办：平台运营。
         */
        post: operations["statements_writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/late-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内单位逾期未付的发票，逾期最久的在前
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["latePayments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/late-payments/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内拖欠货款合计和账龄
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["latePayments_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内的公示异议
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["objections_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/objections/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结异议；成立则退回申请
         * @description 谁可以办：县级乡村振兴部门。
         */
        post: operations["objections_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内的单位，按名称拼音排序
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["organisations_list"];
        put?: never;
        /**
         * 建立单位
         * @description 财政部门可建立辖区内的预算单位、工会和承包企业；其他类别由平台运营建立。
         *
         *     谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        post: operations["organisations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位及其曾用名
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["organisations_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 单位合并或撤销后并入另一单位
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        put: operations["organisations_merge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 单位更名，旧名对此前的记录仍然有效
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        put: operations["organisations_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位的人员和角色
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["organisationPeople_list"];
        put?: never;
        /**
         * 为单位开设账户并授予角色，初始密码只显示一次
         * @description 谁可以办：平台运营。
         */
        post: operations["organisationPeople_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}/people/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给已有账户授予角色
         * @description 谁可以办：平台运营。
         */
        post: operations["organisationPeople_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}/people/memberships/{membershipId}": {
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
         * @description 谁可以办：平台运营。
         */
        delete: operations["organisationPeople_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 恢复停用的单位
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        put: operations["organisations_reinstate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/organisations/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 停用单位，其人员随即不能办事
         * @description 谁可以办：县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        put: operations["organisations_suspend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 线上收款，最近的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["payments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一笔收款的全部经过：份额、退款、转账、争议、通知和记账
         * @description 谁可以办：平台运营。
         */
        get: operations["payments_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/attempts/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 待判断的收款：注明理由，按已付处理
         * @description 谁可以办：平台运营。
         */
        post: operations["payments_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/attempts/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 待判断而没有到账的付款：再问一次渠道，仍无结果的注明理由结束
         * @description 谁可以办：平台运营。
         */
        post: operations["payments_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/attempts/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 运营方退款
         * @description 谁可以办：平台运营。
         */
        post: operations["payments_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/attempts/{id}/returning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 待判断的收款：退还付款人，全部或一部分
         * @description 谁可以办：平台运营。
         */
        post: operations["payments_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与支付渠道的差异，最近的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["paymentWatch_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/differences/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 说明一笔差异
         * @description 谁可以办：平台运营。
         */
        post: operations["paymentWatch_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/platform-payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 平台自己的钱从支付渠道转往银行，最近的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["paymentWatch_platformPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/provider-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 支付渠道的通知，最近的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["paymentWatch_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/provider-events/{provider}/{eventId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新处理一条通知
         * @description 谁可以办：平台运营。
         */
        post: operations["paymentWatch_handleAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与支付渠道的核对，最近的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["paymentWatch_runs"];
        put?: never;
        /**
         * 立即与支付渠道核对
         * @description 与每晚的自动核对相同，最近一小时留给下一次；结果列在核对和差异中。
         *
         *     谁可以办：平台运营。
         */
        post: operations["paymentWatch_runNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退款，最近的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["payments_listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/refunds/{id}/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 没有退成的退款，改由银行转账
         * @description 谁可以办：平台运营。
         */
        post: operations["payments_throughBank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/refunds/{id}/bank-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记已通过银行转账退款
         * @description 谁可以办：平台运营。
         */
        post: operations["payments_paidByBank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/refunds/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即再办这笔退款；没有退成的，再退一次
         * @description 谁可以办：平台运营。
         */
        post: operations["payments_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/sagas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 没有办完的付款、退款和转账，最早的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["paymentWatch_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payments/transfers/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即再办这笔给供应商的转账
         * @description 谁可以办：平台运营。
         */
        post: operations["paymentWatch_retryTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待核验的供应商收款账户
         * @description 谁可以办：平台运营。
         */
        get: operations["settlements_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-accounts/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收款账户不能使用，请供应商重新登记
         * @description 谁可以办：平台运营。
         */
        post: operations["settlements_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-accounts/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核验收款账户：与供应商证照一致
         * @description 谁可以办：平台运营。
         */
        post: operations["settlements_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 付款批次
         * @description 谁可以办：平台运营。
         */
        get: operations["payouts_listBatches"];
        put?: never;
        /**
         * 制单：把待付款项做成付款批次，由他人复核
         * @description 谁可以办：平台运营。
         */
        post: operations["payouts_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看付款批次
         * @description 谁可以办：平台运营。
         */
        get: operations["payouts_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-batches/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核付款批次
         * @description 谁可以办：平台运营。
         */
        post: operations["payouts_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-batches/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出银行付款文件（含完整账号，留痕）
         * @description 谁可以办：平台运营。
         */
        get: operations["payouts_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-batches/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 读入银行回盘文件；可重复读入
         * @description 谁可以办：平台运营。
         */
        post: operations["payouts_readResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payout-batches/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回没有复核的付款批次
         * @description 谁可以办：平台运营。
         */
        post: operations["payouts_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待付、付款途中、付成和被退回的款项
         * @description 谁可以办：平台运营。
         */
        get: operations["payouts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/products/{id}/takedown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下架违规商品
         * @description 谁可以办：平台运营。
         */
        post: operations["listings_takeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 政策项目、文件和各年规则
         * @description 谁可以办：单位管理员、采购经办、采购审批、验收、财务、工会经办、乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["programmes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/receiving-institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区受赠机构
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        get: operations["institutions_list"];
        put?: never;
        /**
         * 登记受赠机构
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        post: operations["institutions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/receiving-institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 受赠机构详情
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        get: operations["institutions_read"];
        /**
         * 更新需求或收货地址
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        put: operations["institutions_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/receiving-institutions/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关闭受赠机构
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        post: operations["institutions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/receiving-institutions/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核实受赠机构
         * @description 由当地乡村振兴部门实地核实；平台不能代办。
         *
         *     谁可以办：县级乡村振兴部门、平台运营。
         */
        post: operations["institutions_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区帮扶责任人帮销排名
         * @description 只计数，不付酬；不显示买家。
         *
         *     谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["referrals_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消费者评价
         * @description 谁可以办：平台运营。
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
    "/api/oversight/reviews/{id}/hiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 隐藏评价
         * @description 谁可以办：平台运营。
         */
        post: operations["reviews_hide"];
        /**
         * 恢复公开
         * @description 谁可以办：平台运营。
         */
        delete: operations["reviews_show"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/reviews/{id}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评价的照片
         * @description 谁可以办：平台运营。
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
    "/api/oversight/risk-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 近九十天的风险提示，最近的在前
         * @description 由简单规则得出，供核查，不阻止任何业务，也不是结论。
         *
         *     谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、县级财政部门、市级财政部门、省级财政部门、平台运营。
         */
        get: operations["riskFlags_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 结算单，最近的在前
         * @description 谁可以办：平台运营。
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
    "/api/oversight/settlements/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载结算单一览（CSV）
         * @description 与一览同样的筛选，全部页。
         *
         *     谁可以办：平台运营。
         */
        get: operations["settlements_listed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/settlements/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即结算：全部供应商或其中一个
         * @description 谁可以办：平台运营。
         */
        post: operations["settlements_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/settlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看结算单
         * @description 谁可以办：平台运营。
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
    "/api/oversight/settlements/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载结算单（CSV）
         * @description 谁可以办：平台运营。
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
    "/api/oversight/settlements/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 结算单的每一笔
         * @description 谁可以办：平台运营。
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
    "/api/oversight/shop-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消费者订单，新的在前；收货人隐去
         * @description 谁可以办：平台运营。
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
    "/api/oversight/showcases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我编排的专馆和专区
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        get: operations["showcases_list"];
        put?: never;
        /**
         * 新建专馆或专区
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        post: operations["showcases_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/showcases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预览专馆或专区
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        get: operations["showcases_preview"];
        /**
         * 修改专馆或专区
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        put: operations["showcases_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/showcases/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专馆或专区封面
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        get: operations["showcases_cover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/showcases/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布专馆或专区
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        post: operations["showcases_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/showcases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤下专馆或专区
         * @description 谁可以办：县级乡村振兴部门、平台运营。
         */
        post: operations["showcases_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区内已入驻的供应商
         * @description 谁可以办：乡镇经办、县级行业主管部门、县级农业农村部门、县级乡村振兴部门、平台运营。
         */
        get: operations["standings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/standings/{supplierId}/readmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复供应商
         * @description 谁可以办：平台运营。
         */
        post: operations["standings_readmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/standings/{supplierId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停供应商
         * @description 谁可以办：平台运营。
         */
        post: operations["standings_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导入过的流水，最近的在前
         * @description 谁可以办：平台运营。
         */
        get: operations["statements_listStatements"];
        put?: never;
        /**
         * 导入收款账户流水，自动核对
         * @description 谁可以办：平台运营。
         */
        post: operations["statements_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账目核对、后台任务、副本和备份的状态
         * @description 谁可以办：平台运营。
         */
        get: operations["status_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/status/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账目最近一次核对是否全部成立
         * @description 对任何人公开，不含细节。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["status_publicly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/status/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即核对一次，含全部文件和整条哈希链
         * @description 谁可以办：平台运营。
         */
        post: operations["status_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/suppliers/{supplierId}/payout-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个供应商的收款账户，含更换过的
         * @description 谁可以办：平台运营。
         */
        get: operations["settlements_ofSupplier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/suppliers/{supplierId}/payout-channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 供应商消费者货款的付款方式
         * @description 谁可以办：平台运营。
         */
        get: operations["settlements_channel"];
        put?: never;
        /**
         * 设置供应商消费者货款的付款方式，从某日起
         * @description 谁可以办：平台运营。
         */
        post: operations["settlements_setChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部账户，按登录名排序
         * @description 谁可以办：平台运营。
         */
        get: operations["users_list"];
        put?: never;
        /**
         * 开设账户，初始密码只显示一次
         * @description 谁可以办：平台运营。
         */
        post: operations["users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/users/{id}/first-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重设初始密码，其会话随即结束
         * @description 谁可以办：平台运营。
         */
        post: operations["users_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/users/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 锁定账户并结束其会话
         * @description 谁可以办：平台运营。
         */
        put: operations["users_lock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/users/{id}/second-factor": {
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
         * 为丢失手机和恢复码的人停用二次验证
         * @description 谁可以办：平台运营。
         */
        delete: operations["users_resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 解除锁定
         * @description 谁可以办：平台运营。
         */
        put: operations["users_unlock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/virtual-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 为采购单位开立收款子账户
         * @description 谁可以办：平台运营。
         */
        post: operations["creditLimits_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oversight/virtual-accounts/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用收款子账户
         * @description 谁可以办：平台运营。
         */
        post: operations["creditLimits_close"];
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
        AdmissionDecisionInput: {
            /**
             * @description 准予或拒绝
             * @example admit
             * @enum {string}
             */
            verdict: "admit" | "refuse";
            /** @description 拒绝原因（拒绝必填） */
            reasons?: ("papers_missing" | "papers_expired" | "papers_unclear" | "production_capability" | "quality_risk" | "price_above_average" | "benefit_unproven" | "origin_doubtful" | "ineligible" | "objection_upheld" | "other")[];
            /**
             * @description 说明（拒绝必填）
             * @example
             */
            remark?: string;
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
             * @description 距应办结日的工作日；已过为负
             * @example 1
             */
            workingDaysLeft: number | null;
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
             * @description 距应办结日的工作日；已过为负
             * @example 1
             */
            workingDaysLeft: number | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
        };
        AdmissionVerdictInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 推荐或退回
             * @example recommend
             * @enum {string}
             */
            verdict: "recommend" | "return";
            /** @description 退回原因（退回必填） */
            reasons?: ("papers_missing" | "papers_expired" | "papers_unclear" | "production_capability" | "quality_risk" | "price_above_average" | "benefit_unproven" | "origin_doubtful" | "ineligible" | "objection_upheld" | "other")[];
            /**
             * @description 说明（退回必填）
             * @example 材料齐全，情况属实
             */
            remark?: string;
        };
        AgencyFilingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example TB2026-000001 */
            number: string;
            /**
             * @example submitted
             * @enum {string}
             */
            state: "submitted" | "returned" | "confirmed";
            /**
             * @example own
             * @enum {string}
             */
            canteen: "own" | "none" | "shared" | "contracted";
            /** @example 示例文字 */
            representedByName: string | null;
        };
        AgencyHeadingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 湘南监狱 */
            name: string;
            /**
             * @example budget_unit
             * @enum {string}
             */
            kind: "budget_unit" | "union";
            /**
             * @example active
             * @enum {string}
             */
            status: "active" | "suspended" | "merged" | "closed";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 耒阳市 */
            divisionName: string;
            /**
             * @description 已激活
             * @example true
             */
            activated: boolean;
        };
        AgencyPlanDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example leiyang-poor-household */
            programmeCode: string;
            /** @example 耒阳市党政机关食堂采购贫困户农产品 */
            programmeName: string;
            /** @example leiyang-poor-household/2026 */
            ruleCode: string;
            /** @example accepted */
            countsAt: string;
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
            /** @example true */
            demanded: boolean;
            funds: components["schemas"]["FundTotalsDto"][];
            pace: components["schemas"]["PaceDto"];
        };
        AgencyRowDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 湘南监狱 */
            name: string;
            /**
             * @example budget_unit
             * @enum {string}
             */
            kind: "budget_unit" | "union";
            /**
             * @example active
             * @enum {string}
             */
            status: "active" | "suspended" | "merged" | "closed";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 耒阳市 */
            divisionName: string;
            /**
             * @description 已激活
             * @example true
             */
            activated: boolean;
            /**
             * @description 填报状态；空为未填报
             * @example submitted
             * @enum {string|null}
             */
            filing: "submitted" | "returned" | "confirmed" | null;
            /**
             * @example own
             * @enum {string|null}
             */
            canteen: "own" | "none" | "shared" | "contracted" | null;
            /** @example 示例文字 */
            representedByName: string | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            reservedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            completedFen: string;
            /**
             * @description 其中食堂完成
             * @example 128000
             */
            canteenFen: string;
            /**
             * @description 其中工会完成
             * @example 128000
             */
            unionFen: string;
            /**
             * @description 其中个人完成
             * @example 128000
             */
            personalFen: string;
            /**
             * @description 职工个人消费（凭归属码自愿归属）；单列，不计入完成
             * @example 128000
             */
            attributedFen: string;
            /**
             * @description 完成率；无预留为空
             * @example 1000
             */
            completedBps: number | null;
        };
        AgencyViewDto: {
            agency: components["schemas"]["AgencyHeadingDto"];
            /** @example 2026 */
            year: number;
            filing: components["schemas"]["AgencyFilingDto"] | null;
            plans: components["schemas"]["AgencyPlanDto"][];
        };
        AllocationInput: {
            /** @description 分配到哪些发票；没有对应发票的为空，整笔转为余款 */
            allocations: components["schemas"]["PartInput"][];
            /**
             * Format: uuid
             * @description 余下金额转为哪个单位的余额；不填则留待处理
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            creditBuyerId?: string | null;
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
             * @description 距应办结日的工作日；已过为负
             * @example 1
             */
            workingDaysLeft: number | null;
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
            /** @description 证据文件 */
            fileIds: string[];
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
             * @description 距应办结日的工作日；已过为负
             * @example 1
             */
            workingDaysLeft: number | null;
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
        AskedRefundDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            refundId: string;
            /** @example TK2026-000001 */
            number: string;
        };
        AskedVerificationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
        };
        AttributedUnitDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            unitId: string;
            /** @example 湘南监狱 */
            unitName: string;
            /** @example 430481113000 */
            divisionCode: string;
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
        };
        AuditDto: {
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
             * Format: uuid
             * @description 办理人；系统自动办理时为空
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            actorUserId: string | null;
            /** @example 曾念青 */
            actorName: string;
            /**
             * @description 办理人所在单位
             * @example 湘南监狱
             */
            actorOrganisationName: string | null;
            /** @description 办理时的角色 */
            actorRoles: string[];
            /** @example orders.order.confirmed */
            action: string;
            /** @example order */
            subjectType: string;
            /** @example 01900000-0000-7000-8000-000000000001 */
            subjectId: string;
            /**
             * Format: uuid
             * @description 所涉单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            organisationId: string | null;
            /**
             * @description 所涉单位
             * @example 湘南监狱
             */
            organisationName: string | null;
            /**
             * @description 说明此事的要点
             * @example {
             *       "from": "placed",
             *       "to": "confirmed"
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
            /**
             * @description 请求编号，可与日志对照
             * @example 01900000-0000-7000-8000-000000000009
             */
            requestId: string | null;
        };
        BankAccountDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 中国农业银行耒阳支行 */
            bankName: string;
            /** @example 帮扶集市运营中心 */
            accountName: string;
            /** @example ****7890 */
            numberMasked: string;
            /**
             * @example collection
             * @enum {string}
             */
            purpose: "collection" | "payer";
        };
        BankLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            bookedOn: string;
            /**
             * @description 收入为正，支出为负
             * @example 128000
             */
            amountFen: string;
            /** @example 湘南监狱 */
            counterpartyName: string;
            /** @example ****6666 */
            counterpartyMasked: string;
            /** @example 货款NZ26110000017 */
            remark: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "allocated" | "reversed" | "announced" | "ignored";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            allocatedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            creditFen: string;
        };
        BankLineViewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            bookedOn: string;
            /**
             * @description 收入为正，支出为负
             * @example 128000
             */
            amountFen: string;
            /** @example 湘南监狱 */
            counterpartyName: string;
            /** @example ****6666 */
            counterpartyMasked: string;
            /** @example 货款NZ26110000017 */
            remark: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "allocated" | "reversed" | "announced" | "ignored";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            allocatedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            creditFen: string;
            /**
             * @description 收款账户的开户行
             * @example 中国农业银行耒阳支行
             */
            bankName: string;
            /** @example ****7890 */
            accountMasked: string;
            /**
             * @description 余下金额记为哪个单位的余额
             * @example 示例文字
             */
            creditBuyerName: string | null;
            allocations: components["schemas"]["LineAllocationDto"][];
        };
        BankReferenceInput: {
            /**
             * @description 银行回单号
             * @example 2026031800012345
             */
            reference: string;
        };
        BatchDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example PC2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /** @example ****7890 */
            accountMasked: string;
            /** @example 中国农业银行耒阳支行 */
            bankName: string;
            /** @example 3 */
            payouts: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            totalFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            refusedFen: string;
            /**
             * @description 待复核、已复核、已办结、已撤回
             * @example made
             * @enum {string}
             */
            state: "made" | "approved" | "closed" | "withdrawn";
            /**
             * Format: uuid
             * @description 制单人；复核须由他人办理
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            madeBy: string;
            /** @example 管运营 */
            madeByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            madeAt: string;
            /** @example 示例文字 */
            checkedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            checkedAt: string | null;
            /** @example 示例文字 */
            reason: string | null;
        };
        BatchInput: {
            /**
             * Format: uuid
             * @description 从哪个账户付款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /** @description 付哪几笔；不填为全部待付 */
            payoutIds?: string[];
        };
        BookingDto: {
            /**
             * Format: uuid
             * @description 台账中的记账
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example payment:01900000-0000-7000-8000-000000000001 */
            key: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        BulletinColumnDto: {
            /** @example 预留（元） */
            title: string;
            /**
             * @description 数字，靠右排列
             * @example true
             */
            numeric: boolean;
        };
        BulletinDto: {
            /** @example 关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报 */
            title: string;
            /**
             * @description 发文单位
             * @example 耒阳市财政局
             */
            office: string;
            paragraphs: components["schemas"]["BulletinParagraphDto"][];
            tables: components["schemas"]["BulletinTableDto"][];
            /** @example 2026年11月24日 */
            signedOn: string;
            /** @example 示例文字 */
            remark: string | null;
        };
        BulletinParagraphDto: {
            /**
             * @description 称谓、正文、标题、结语
             * @example salutation
             * @enum {string}
             */
            kind: "salutation" | "body" | "heading" | "closing";
            /** @example 一、份额填报情况 */
            text: string;
        };
        BulletinRowDto: {
            cells: string[];
        };
        BulletinTableDto: {
            /** @example 附表1 各地完成情况排名 */
            title: string;
            columns: components["schemas"]["BulletinColumnDto"][];
            rows: components["schemas"]["BulletinRowDto"][];
            /** @example 示例文字 */
            note: string | null;
        };
        BuyerExposureDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /**
             * @description 赊购额度；空为不限
             * @example 128000
             */
            limitFen: string | null;
            /**
             * Format: date
             * @description 现行额度自哪天起；没有设过为空
             * @example 2026-03-18
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 已设、尚未生效的额度自哪天起
             * @example 2026-03-18
             */
            nextFrom: string | null;
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
        CertificateVerdictInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 通过或退回
             * @example pass
             * @enum {string}
             */
            verdict: "pass" | "return";
            /** @description 退回原因（退回必填） */
            reasons?: ("papers_missing" | "papers_expired" | "papers_unclear" | "production_capability" | "quality_risk" | "price_above_average" | "benefit_unproven" | "origin_doubtful" | "ineligible" | "objection_upheld" | "other")[];
            /**
             * @description 说明（退回必填）
             * @example
             */
            remark?: string;
        };
        ChannelDto: {
            /**
             * @description 今天的付款方式
             * @example stripe
             * @enum {string}
             */
            channel: "stripe" | "bank";
        };
        ChannelInput: {
            /**
             * @description 消费者货款的付款方式：线上转账、银行付款
             * @example stripe
             * @enum {string}
             */
            channel: "stripe" | "bank";
            /**
             * Format: date
             * @description 从哪一天起
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * @description 依据
             * @example 合作社申请由银行付款
             */
            reason: string;
        };
        ChildFiguresDto: {
            /**
             * @description 行政区划代码，点击进入下一级
             * @example 4304
             */
            code: string;
            /** @example 衡阳市 */
            name: string;
            /**
             * @description 本级单位，没有下一级
             * @example true
             */
            own: boolean;
            /**
             * @description 完成率名次；无预留的不排名
             * @example 1
             */
            rank: number | null;
            figures: components["schemas"]["FiguresDto"];
        };
        ClaimDecisionInput: {
            /**
             * @description 所见申请的版本
             * @example 1
             */
            version: number;
            /**
             * @description 裁处的理由，必填
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
            /** @description 取自 /api/oversight/claims/{id}/photos/{fileId} */
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
            /**
             * @description 所见申请的版本
             * @example 1
             */
            version: number;
            /**
             * @description 理由，双方可见
             * @example 供应商停业，无法补发
             */
            note: string;
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
        CommissionRuleDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * @description 占消费者付款的比例；0 为不收
             * @example 1000
             */
            bps: number;
            /** @example 平台默认；不向合作社收取佣金 */
            basis: string;
            /**
             * @description 随产品来的规则为空
             * @example 管运营
             */
            setByName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            setAt: string | null;
            /** @example 管运营 */
            withdrawnByName: string | null;
            /**
             * Format: date-time
             * @description 生效前撤回的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            withdrawnAt: string | null;
            /** @example 示例文字 */
            withdrawalReason: string | null;
        };
        CommissionRuleInput: {
            /**
             * Format: date
             * @description 从哪一天成交的订单起，须提前七日公示
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * @description 占消费者付款的比例；0 为不收
             * @example 1000
             */
            bps: number;
            /**
             * @description 依据
             * @example 二〇二七年度平台服务协议
             */
            basis: string;
        };
        CommissionRuleWithdrawalInput: {
            /**
             * @description 为什么不再实行，记入审计
             * @example 与合作社协商后暂缓收费
             */
            reason: string;
        };
        CommissionRulesDto: {
            /**
             * Format: date
             * @description 今天设定的规则最早从哪一天起
             * @example 2026-03-18
             */
            earliest: string;
            /** @description 将生效的、现行的、以前的和撤回的，最近的在前 */
            rules: components["schemas"]["CommissionRuleDto"][];
        };
        CompliancePageDto: {
            scope: components["schemas"]["ScopeDto"];
            /**
             * @description 时间进度
             * @example 1000
             */
            elapsedBps: number;
            totals: components["schemas"]["FiguresDto"];
            /** @description 分项目，各计各的 */
            programmes: components["schemas"]["ProgrammeFiguresDto"][];
            /** @description 分级次 */
            levels: components["schemas"]["LevelFiguresDto"][];
            /** @description 下一级各地 */
            children: components["schemas"]["ChildFiguresDto"][];
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
            orderLineId: string;
            /** @example 示例文字 */
            programmeCode: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            planId: string;
            /**
             * @example ordered
             * @enum {string}
             */
            stage: "ordered" | "accepted" | "paid" | "completed";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            totalAfterFen: string;
            /**
             * @description 起因
             * @example fulfilment.receipt_recorded
             */
            cause: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            countedAt: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            transferId: string;
            /**
             * @description 在封存账本中的位置；刚发生的几秒内为空
             * @example 128000
             */
            chainPosition: string | null;
        };
        CountedOrderDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example DD2026-000001 */
            number: string;
            /** @example completed */
            state: string;
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union" | "personal";
            /** @example 2026 */
            year: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /**
             * Format: uuid
             * @description 计入哪个预算单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId: string;
            /** @example 湘南监狱 */
            budgetUnitName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 货款
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 运费
             * @example 128000
             */
            freightFen: string;
            /**
             * @description 计入下单
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 计入验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 计入支付
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 计入完成
             * @example 128000
             */
            completedFen: string;
        };
        CreditLimitInput: {
            /**
             * Format: date
             * @description 从哪一天起
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * @description 赊购额度；空为不限
             * @example 128000
             */
            limitFen: string | null;
            /**
             * @description 依据
             * @example 年度框架协议约定
             */
            reason: string;
        };
        CreditLimitSetDto: {
            /**
             * Format: date
             * @description 自哪天起
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * @description 额度；空为不限
             * @example 128000
             */
            limitFen: string | null;
            /** @example 年度框架协议约定 */
            reason: string;
            /** @example 管运营 */
            setByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            setAt: string;
        };
        DeadLetterDto: {
            /**
             * Format: uuid
             * @description 事件编号
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            eventId: string;
            /**
             * @description 未能处理它的任务
             * @example quota-recount
             */
            consumer: string;
            /**
             * @description 事件种类
             * @example orders.order_placed
             */
            type: string;
            /**
             * @description 事件内容
             * @example {
             *       "orderId": "01900000-0000-7000-8000-000000000001"
             *     }
             */
            payload: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description 事件发生的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description 放弃的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            deadAt: string;
            /**
             * @description 试过的次数
             * @example 5
             */
            attempts: number;
            /**
             * @description 最后一次的错误
             * @example Error: timeout
             */
            lastError: string | null;
        };
        DecisionInput: {
            /**
             * @description 理由
             * @example 已与消费者核实
             */
            reason: string;
        };
        DeclaredBaseDto: {
            /** @example canteen_food */
            definition: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 上年申报；上年未填报为空
             * @example 128000
             */
            lastYearFen: string | null;
        };
        DeclaredPlanDto: {
            /** @example leiyang-poor-household/2026 */
            ruleCode: string;
            /** @example 耒阳市党政机关食堂采购贫困户农产品 */
            programmeName: string;
            /** @example 1000 */
            ratioBps: number;
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
            /** @example true */
            demanded: boolean;
            /**
             * @description 必须达到的下限
             * @example 128000
             */
            floorFen: string;
            /** @description 各条底线折算的金额 */
            floors: components["schemas"]["PlanFloorDto"][];
            /**
             * @description 低于原则下限时单位的说明
             * @example
             */
            explanation: string;
            /**
             * @description 上年预留；上年没有该项目的计划为空
             * @example 128000
             */
            lastYearReservedFen: string | null;
            /**
             * @description 当年文件未见，沿用上年规定
             * @example true
             */
            assumed: boolean;
        };
        DeliveryStopDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 两张发票逾期三十天未付 */
            reason: string;
            /** @example 管运营 */
            setByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            setAt: string;
            /** @example 示例文字 */
            liftedByName: string | null;
            /**
             * Format: date-time
             * @description 空为仍在暂停
             * @example 2026-03-18T01:30:00.000Z
             */
            liftedAt: string | null;
            /** @example 示例文字 */
            liftReason: string | null;
        };
        DeliveryStopInput: {
            /**
             * @description 原因
             * @example 两张发票逾期三十天未付
             */
            reason: string;
        };
        DifferenceDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            runId: string;
            /**
             * @description 我方缺、渠道缺、金额不同、手续费不同、收款无单、余额不符
             * @example missing_here
             * @enum {string}
             */
            kind: "missing_here" | "missing_there" | "amount_differs" | "fee_differs" | "orphan" | "balance";
            /**
             * @description 渠道一方的编号
             * @example charge:ch_1Q2w3E
             */
            providerRef: string;
            /**
             * @description 渠道金额
             * @example 128000
             */
            providerFen: string | null;
            /**
             * @description 我方金额
             * @example 128000
             */
            ledgerFen: string | null;
            /**
             * @description 关于什么
             * @example refund
             */
            refType: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            refId: string | null;
            /**
             * Format: uuid
             * @description 属于哪笔收款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            attemptId: string | null;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "explained";
            /** @example 示例文字 */
            explanation: string | null;
            /**
             * @description 谁说明的；自动核对一致时为空
             * @example 示例文字
             */
            explainedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            explainedAt: string | null;
        };
        DismissInput: {
            /**
             * @description 不再处理的理由
             * @example 已人工补录
             */
            reason: string;
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
        DisputeSettlementInput: {
            /**
             * @description 成立（只能由人验收）/ 不成立（验收期限重新起算）
             * @example upheld
             * @enum {string}
             */
            outcome: "upheld" | "rejected";
            /**
             * @description 裁处理由
             * @example 照片显示确有短少
             */
            note: string;
        };
        ExplanationInput: {
            /**
             * @description 说明
             * @example 渠道当日补记手续费
             */
            text: string;
        };
        ExportDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example compliance_table
             * @enum {string}
             */
            kind: "compliance_table" | "agencies" | "count_entries" | "bulletin";
            /**
             * @example xlsx
             * @enum {string}
             */
            format: "xlsx" | "pdf" | "csv";
            /** @example 关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报 */
            title: string;
            /**
             * @example queued
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /**
             * @description 进度，百分之几
             * @example 40
             */
            progress: number;
            /**
             * @description 已写行数
             * @example 200
             */
            rowsWritten: string;
            /**
             * @description 总行数
             * @example 500
             */
            rowsTotal: string | null;
            /**
             * Format: uuid
             * @description 完成后的文件
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string | null;
            /** @example 示例文字 */
            failure: string | null;
            /**
             * @description 封存账本位置
             * @example 1024
             */
            ledgerPosition: string | null;
            /**
             * @description 封存账本哈希
             * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
             */
            ledgerHash: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            finishedAt: string | null;
            /**
             * Format: date
             * @description 文件保存至
             * @example 2026-03-18
             */
            expiresOn: string | null;
            /**
             * @description 文件已过保存期
             * @example true
             */
            expired: boolean;
        };
        ExportFilterInput: {
            /**
             * @example laggards
             * @enum {string}
             */
            show?: "laggards" | "not_bought" | "not_filed" | "not_reserved" | "not_activated" | "reserved";
            /**
             * @example completed_share
             * @enum {string}
             */
            sort?: "completed_share" | "completed" | "ordered" | "reserved" | "name";
            /** @example true */
            descending?: boolean;
            /** @example 监狱 */
            search?: string;
        };
        ExposureDto: {
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
             * @description 余款
             * @example 128000
             */
            creditFen: string;
        };
        FiguresDto: {
            units: components["schemas"]["UnitCountsDto"];
            /**
             * @description 基数
             * @example 128000
             */
            baseFen: string;
            /**
             * @description 预留
             * @example 128000
             */
            reservedFen: string;
            /** @description 各项目之和 */
            gross: components["schemas"]["StageAmountsDto"];
            /** @description 其中食堂 */
            canteen: components["schemas"]["StageAmountsDto"];
            /** @description 其中工会 */
            union: components["schemas"]["StageAmountsDto"];
            /** @description 其中个人 */
            personal: components["schemas"]["StageAmountsDto"];
            /** @description 去重：同一笔采购只计一次 */
            once: components["schemas"]["StageAmountsDto"];
            /**
             * @description 完成率，向下取整
             * @example 1000
             */
            completedBps: number;
            /**
             * @description 下单占预留
             * @example 1000
             */
            orderedBps: number;
            /**
             * @description 工会年度预计采购
             * @example 128000
             */
            unionExpectedFen: string;
            /**
             * @description 工会已下单（去重）
             * @example 128000
             */
            onceUnionFen: string;
            /** @description 供应侧 */
            supply: components["schemas"]["SupplyDto"];
        };
        FilingRowDto: {
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
             * @example own
             * @enum {string}
             */
            canteen: "own" | "none" | "shared" | "contracted";
            /**
             * @example submitted
             * @enum {string}
             */
            state: "submitted" | "returned" | "confirmed";
            /**
             * @description 申报基数
             * @example 128000
             */
            baseFen: string;
            /**
             * @description 预留合计；单位没有填写、确认前待定时为空
             * @example 128000
             */
            reservedFen: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            submittedAt: string | null;
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
        FlaggedOrderDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example DD2026-000123 */
            number: string;
        };
        FundTotalsDto: {
            /**
             * @description 下单
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 支付
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 完成（按规则口径）
             * @example 128000
             */
            completedFen: string;
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union" | "personal";
        };
        GiveBackInput: {
            /**
             * @description 理由
             * @example 已与消费者核实
             */
            reason: string;
            /**
             * Format: uuid
             * @description 由客户端生成；重复提交不会重复退款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 退多少；不填为全部未退的
             * @example 1200
             */
            amountFen?: string;
        };
        GrantInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /**
             * @example agency_manager
             * @enum {string}
             */
            role: "shopper" | "coop_owner" | "coop_clerk" | "agency_manager" | "agency_buyer" | "agency_approver" | "agency_acceptor" | "agency_finance" | "union_officer" | "township_clerk" | "county_trade" | "county_agriculture" | "county_revitalisation" | "county_finance" | "city_finance" | "province_finance" | "operator";
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
        ImpactDto: {
            scope: components["schemas"]["ScopeDto"];
            /**
             * @description 受益农户数；少于下限的不公开（为空）
             * @example 105
             */
            households: number | null;
            /**
             * @description 公开的最少户数
             * @example 5
             */
            minimum: number;
            /** @description 按联结方式 */
            modes: components["schemas"]["ImpactModeDto"][];
            /** @description 按农户类别 */
            statuses: components["schemas"]["ImpactStatusDto"][];
            /** @example 1 */
            suppliers: number;
            /** @example 1 */
            cooperatives: number;
            /**
             * @description 验收金额
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 其中合作社
             * @example 128000
             */
            cooperativeFen: string;
        };
        ImpactModeDto: {
            /**
             * @description 订单收购、务工、入股分红、土地流转、托管
             * @example order_purchase
             * @enum {string}
             */
            mode: "order_purchase" | "labour" | "dividend" | "land_transfer" | "custody";
            /**
             * @description 户数；一户可有多种方式
             * @example 38
             */
            households: number | null;
        };
        ImpactStatusDto: {
            /**
             * @description 四类重点对象、不稳定脱贫户、边缘易致贫户、脱贫户
             * @example four_key
             * @enum {string}
             */
            status: "four_key" | "unstable" | "marginal" | "lifted";
            /**
             * @description 户数
             * @example 66
             */
            households: number | null;
        };
        ImportResultDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            statementId: string;
            /**
             * @example csv
             * @enum {string}
             */
            format: "csv" | "xlsx" | "camt053";
            /** @example 12 */
            lines: number;
            /**
             * @description 此前没有的
             * @example 12
             */
            newLines: number;
            /**
             * @description 已自动核对
             * @example 10
             */
            matchedLines: number;
            /**
             * @description 待人工核对
             * @example 2
             */
            openLines: number;
        };
        InstitutionChangeInput: {
            /**
             * @description 所见内容的版本
             * @example 1
             */
            version: number;
            /** @example 供养老人46人，长期需要大米和食用油 */
            need: string;
            /** @description 变更后须重新核实 */
            delivery?: components["schemas"]["InstitutionDeliveryInput"] | null;
        };
        InstitutionClosingInput: {
            /**
             * @description 所见内容的版本
             * @example 1
             */
            version: number;
            /**
             * @description 关闭的理由
             * @example 机构已合并
             */
            reason: string;
        };
        InstitutionDeliveryDto: {
            /** @example 示例文字 */
            name: string;
            /** @example 示例文字 */
            phone: string;
            /** @example 示例文字 */
            detail: string;
        };
        InstitutionDeliveryInput: {
            /**
             * @description 收货人
             * @example 李老师
             */
            name: string;
            /**
             * @description 手机号
             * @example 13812345678
             */
            phone: string;
            /**
             * @description 详细地址
             * @example 中心小学传达室
             */
            detail: string;
        };
        InstitutionDetailDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 淝田镇中心小学 */
            name: string;
            /**
             * @example school
             * @enum {string}
             */
            kind: "school" | "elderly_home" | "children_home" | "clinic" | "community" | "other";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 耒阳市淝田镇 */
            place: string;
            /** @example 示例文字 */
            need: string;
            /**
             * @example proposed
             * @enum {string}
             */
            state: "proposed" | "verified" | "closed";
            /** @example 李** */
            contactNameMasked: string;
            /** @example 138****5678 */
            contactPhoneMasked: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            proposedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            verifiedAt: string | null;
            /** @example 示例文字 */
            closedReason: string | null;
            /** @example 1 */
            gifts: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /** @example 1 */
            receivedGifts: number;
            /** @example 1 */
            version: number;
            /** @description 送到哪里 */
            delivery: components["schemas"]["InstitutionDeliveryDto"];
        };
        InstitutionRowDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 淝田镇中心小学 */
            name: string;
            /**
             * @example school
             * @enum {string}
             */
            kind: "school" | "elderly_home" | "children_home" | "clinic" | "community" | "other";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 耒阳市淝田镇 */
            place: string;
            /** @example 示例文字 */
            need: string;
            /**
             * @example proposed
             * @enum {string}
             */
            state: "proposed" | "verified" | "closed";
            /** @example 李** */
            contactNameMasked: string;
            /** @example 138****5678 */
            contactPhoneMasked: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            proposedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            verifiedAt: string | null;
            /** @example 示例文字 */
            closedReason: string | null;
            /** @example 1 */
            gifts: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /** @example 1 */
            receivedGifts: number;
            /** @example 1 */
            version: number;
        };
        InstitutionVersionInput: {
            /**
             * @description 所见内容的版本
             * @example 1
             */
            version: number;
        };
        InvariantDto: {
            /**
             * @description 应当成立的事
             * @example 每笔记账借贷平衡
             */
            chinese: string;
            /**
             * @description 同一件事的英文
             * @example every transfer balances
             */
            english: string;
            /**
             * @description 成立、不成立、未能核对
             * @example green
             * @enum {string}
             */
            state: "green" | "red" | "unknown";
            /**
             * @description 核对了多少
             * @example 1200
             */
            counted: number;
            /** @description 不成立之处，最多二十条；未能核对时为原因 */
            faults: string[];
            /**
             * @description 用时（毫秒）
             * @example 12
             */
            milliseconds: number;
            /**
             * Format: date-time
             * @description 何时核对
             * @example 2026-03-18T01:30:00.000Z
             */
            checkedAt: string;
            /**
             * Format: date-time
             * @description 从何时起报警
             * @example 2026-03-18T01:30:00.000Z
             */
            alarmSince: string | null;
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
            roles: ("shopper" | "coop_owner" | "coop_clerk" | "agency_manager" | "agency_buyer" | "agency_approver" | "agency_acceptor" | "agency_finance" | "union_officer" | "township_clerk" | "county_trade" | "county_agriculture" | "county_revitalisation" | "county_finance" | "city_finance" | "province_finance" | "operator")[];
        };
        IssueInput: {
            /**
             * Format: uuid
             * @description 证书编号（UUID），可由客户端自拟
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 绿色通道：公示期内先行颁证的理由；公示继续，异议成立即撤销
             * @example 鲜活农产品滞销，先行认定
             */
            greenChannelReason?: string;
        };
        LatePaymentDto: {
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
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 耒阳市 */
            divisionName: string;
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
            issuedOn: string;
            /**
             * Format: date
             * @description 付款期限
             * @example 2026-03-18
             */
            dueOn: string;
            /**
             * Format: date
             * @description 单位计划付款日
             * @example 2026-03-18
             */
            plannedOn: string | null;
            /**
             * @description 发票金额
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 未付金额
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
        LateTotalsDto: {
            /** @example 3 */
            invoices: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            openFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            days1to30Fen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            days31to60Fen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            days61to90Fen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            daysOver90Fen: string;
        };
        LevelFiguresDto: {
            /**
             * @description 下单
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 支付
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 完成（按规则口径）
             * @example 128000
             */
            completedFen: string;
            /**
             * @description 省本级、市本级、县级、乡镇
             * @example province
             * @enum {string}
             */
            level: "province" | "city" | "county" | "township";
            /** @example 1 */
            units: number;
            /** @example 1 */
            reserved: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            reservedFen: string;
            /** @example 1000 */
            completedBps: number;
        };
        LineAllocationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /** @example FP2026-000001 */
            invoiceNumber: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 这张发票还没有付的
             * @example 128000
             */
            openFen: string;
            /**
             * @description 少付的在核销限额以内，可以核销
             * @example true
             */
            mayWriteOff: boolean;
            /**
             * @description 支付码、已知账户、付款人名称、人工、余额抵付、核销尾差
             * @example code
             * @enum {string}
             */
            how: "code" | "known_account" | "payer_name" | "person" | "credit" | "virtual_account" | "write_off";
            /**
             * @description 核销原因
             * @example 示例文字
             */
            reason: string | null;
            /**
             * @description 核对人；系统自动核对时为空
             * @example 管运营
             */
            allocatedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            allocatedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            undoneAt: string | null;
            /** @example 示例文字 */
            undoneByName: string | null;
            /** @example 示例文字 */
            undoneReason: string | null;
        };
        LineCountDto: {
            /**
             * @description 下单
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 支付
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 完成（按规则口径）
             * @example 128000
             */
            completedFen: string;
            /** @example leiyang-poor-household */
            programmeCode: string;
            /** @example 耒阳市党政机关食堂采购贫困户农产品 */
            programmeName: string;
            /** @example leiyang-poor-household/2026 */
            ruleCode: string;
            /** @example accepted */
            countsAt: string;
            /**
             * @description 是否计入
             * @example true
             */
            eligible: boolean;
            /**
             * @description 为什么
             * @example poor_household_linked
             */
            reason: string;
            /**
             * Format: uuid
             * @description 计入的计划
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            planId: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agencyId: string | null;
            /**
             * @description 计入的单位
             * @example 湘南监狱
             */
            agencyName: string | null;
        };
        LinkageDto: {
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
            statuses: components["schemas"]["StatusLinkageDto"][];
            modes: components["schemas"]["ModeLinkageDto"][];
            /** @description 下一级各地 */
            places: components["schemas"]["PlaceLinkageDto"][];
        };
        MergerInput: {
            /**
             * Format: uuid
             * @description 并入的单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            successorId: string;
            /**
             * Format: date
             * @description 合并日期，不晚于今天
             * @example 2026-03-18
             */
            effectiveOn: string;
            /**
             * @description 依据的文件
             * @example 耒编发〔2026〕13号
             */
            basis: string;
        };
        ModeLinkageDto: {
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
            /**
             * @description 供应商数
             * @example 1
             */
            suppliers: number;
        };
        MonthDto: {
            /** @example 2026-03 */
            month: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            completedFen: string;
        };
        NewBankAccountInput: {
            /**
             * @description 开户行
             * @example 中国农业银行耒阳支行
             */
            bankName: string;
            /**
             * @description 户名
             * @example 帮扶集市运营中心
             */
            accountName: string;
            /**
             * @description 账号
             * @example 18431234567890
             */
            number: string;
        };
        NewExportInput: {
            /**
             * @description 完成情况表、单位明细、计入明细、通报
             * @example compliance_table
             * @enum {string}
             */
            kind: "compliance_table" | "agencies" | "count_entries" | "bulletin";
            /**
             * @description 通报为 pdf 或 xlsx；明细为 xlsx 或 csv
             * @example xlsx
             * @enum {string}
             */
            format: "xlsx" | "pdf" | "csv";
            /**
             * @description 行政区划代码；不填为本人辖区
             * @example 430481
             */
            division?: string;
            /** @example 2026 */
            year?: number;
            /** @example leiyang-poor-household */
            programme?: string;
            /**
             * @description 截至该月底
             * @example 2026-06
             */
            month?: string;
            /** @description 单位明细的筛选 */
            filter?: components["schemas"]["ExportFilterInput"];
        };
        NewInstitutionInput: {
            /** @example 淝田镇中心小学 */
            name: string;
            /**
             * @description 学校 / 养老院 / 儿童福利院 / 卫生院 / 社区（村） / 其他
             * @example school
             * @enum {string}
             */
            kind: "school" | "elderly_home" | "children_home" | "clinic" | "community" | "other";
            /**
             * @description 所在地
             * @example 430481113
             */
            divisionCode: string;
            /**
             * @description 需要什么，公开显示
             * @example 供养老人46人，长期需要大米和食用油
             */
            need: string;
            /** @description 送到哪里；加密保存 */
            delivery: components["schemas"]["InstitutionDeliveryInput"];
        };
        NewOrganisationInput: {
            /**
             * Format: uuid
             * @description 可自带编号，重试时不会重复建立
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @example budget_unit
             * @enum {string}
             */
            kind: "budget_unit" | "union" | "supplier" | "enterprise" | "finance" | "agriculture" | "revitalisation" | "trade" | "township_government" | "operator";
            /**
             * @description 预算单位的性质
             * @example school
             * @enum {string}
             */
            unitKind?: "organ" | "institution" | "school" | "hospital" | "prison" | "university" | "state_enterprise" | "other";
            /**
             * @description 供应商的主体类型
             * @example cooperative
             * @enum {string}
             */
            supplierKind?: "cooperative" | "company" | "family_farm" | "individual" | "trader";
            /** @example 耒阳市某某学校 */
            name: string;
            /** @example 某某学校 */
            shortName?: string;
            /** @example 430481 */
            divisionCode: string;
            /**
             * Format: uuid
             * @description 主管单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            parentId?: string;
            /**
             * @description 统一社会信用代码
             * @example 91350100M000100Y43
             */
            creditCode?: string;
        };
        NewShowcaseInput: {
            /**
             * @description 网址
             * @example leiyang
             */
            slug: string;
            /** @example 耒阳馆 */
            title: string;
            /**
             * @description 导语
             * @default
             * @example 示例文字
             */
            intro: string;
            /**
             * Format: uuid
             * @description 封面，已上传的照片
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            coverFileId?: string | null;
            /**
             * @description 所属地区；专馆必填
             * @example 430481
             */
            regionCode?: string | null;
            /**
             * Format: date
             * @description 第一天
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @description 最后一天；空为不限
             * @example 2026-03-18
             */
            toOn?: string | null;
            /**
             * @description 栏目，由上到下
             * @default []
             */
            blocks: components["schemas"]["ShowcaseBlockInput"][];
            /**
             * @description 专馆 / 专区
             * @example pavilion
             * @enum {string}
             */
            kind: "pavilion" | "zone";
        };
        NewUserInput: {
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
        ObjectionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            noticeId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            applicationId: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 430481113000 */
            originCode: string;
            /** @example 1 */
            round: number;
            /** @example 该户并未参加 */
            remark: string;
            /** @description 证据文件 */
            fileIds: string[];
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "dismissed" | "upheld";
            /** @example 赵一 */
            raisedByName: string;
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
        };
        OperatorRefundInput: {
            /**
             * Format: uuid
             * @description 由客户端生成；重复提交不会重复退款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 原因
             * @example 与消费者协商退款
             */
            note: string;
            parts: components["schemas"]["RefundPartInput"][];
        };
        OrganisationDetailDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example budget_unit
             * @enum {string}
             */
            kind: "budget_unit" | "union" | "supplier" | "enterprise" | "finance" | "agriculture" | "revitalisation" | "trade" | "township_government" | "operator";
            /**
             * @example organ
             * @enum {string|null}
             */
            unitKind: "organ" | "institution" | "school" | "hospital" | "prison" | "university" | "state_enterprise" | "other" | null;
            /**
             * @example cooperative
             * @enum {string|null}
             */
            supplierKind: "cooperative" | "company" | "family_farm" | "individual" | "trader" | null;
            /** @example 湘南监狱 */
            name: string;
            /** @example 湘南监狱 */
            shortName: string;
            /** @example 430481 */
            divisionCode: string;
            /** @example 耒阳市 */
            placeName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            parentId: string | null;
            /** @example 耒阳市教育局 */
            parentName: string | null;
            /** @example 91350100M000100Y43 */
            creditCode: string | null;
            /**
             * @description 名称为演示虚构
             * @example true
             */
            invented: boolean;
            /**
             * @example active
             * @enum {string}
             */
            status: "active" | "suspended" | "merged" | "closed";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            successorId: string | null;
            /** @example 耒阳市教育局 */
            successorName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /** @example 1 */
            version: number;
            /** @example 湖南省/衡阳市/耒阳市 */
            pathName: string;
            /** @description 曾用名，现名在前 */
            names: components["schemas"]["OrganisationNameDto"][];
        };
        OrganisationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example budget_unit
             * @enum {string}
             */
            kind: "budget_unit" | "union" | "supplier" | "enterprise" | "finance" | "agriculture" | "revitalisation" | "trade" | "township_government" | "operator";
            /**
             * @example organ
             * @enum {string|null}
             */
            unitKind: "organ" | "institution" | "school" | "hospital" | "prison" | "university" | "state_enterprise" | "other" | null;
            /**
             * @example cooperative
             * @enum {string|null}
             */
            supplierKind: "cooperative" | "company" | "family_farm" | "individual" | "trader" | null;
            /** @example 湘南监狱 */
            name: string;
            /** @example 湘南监狱 */
            shortName: string;
            /** @example 430481 */
            divisionCode: string;
            /** @example 耒阳市 */
            placeName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            parentId: string | null;
            /** @example 耒阳市教育局 */
            parentName: string | null;
            /** @example 91350100M000100Y43 */
            creditCode: string | null;
            /**
             * @description 名称为演示虚构
             * @example true
             */
            invented: boolean;
            /**
             * @example active
             * @enum {string}
             */
            status: "active" | "suspended" | "merged" | "closed";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            successorId: string | null;
            /** @example 耒阳市教育局 */
            successorName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
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
            /** @example 耒编发〔2026〕12号 */
            basis: string;
        };
        OriginDto: {
            /** @example 430481 */
            countyCode: string;
            /** @example 耒阳市 */
            countyName: string;
            /** @example 衡阳市 */
            cityName: string;
            /**
             * @description 832脱贫县
             * @example true
             */
            listed832: boolean;
            /** @example 1 */
            suppliers: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            completedFen: string;
        };
        OriginsDto: {
            scope: components["schemas"]["ScopeDto"];
            /** @description 辖区单位采购的产地排名 */
            boughtFrom: components["schemas"]["OriginDto"][];
            /**
             * @description 辖区产品被各地单位下单
             * @example 128000
             */
            soldOrderedFen: string;
            /**
             * @description 其中完成
             * @example 128000
             */
            soldCompletedFen: string;
        };
        PaceDto: {
            /** @example 1000 */
            completedBps: number;
            /**
             * @description 时间进度
             * @example 1000
             */
            elapsedBps: number;
            /**
             * @description 按目前进度预计年底完成
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
        PartInput: {
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
        PaymentDisputeDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example dp_1Q2w3E */
            providerRef: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 渠道收取的争议费
             * @example 128000
             */
            feeFen: string;
            /**
             * @description 银行给出的理由
             * @example product_not_received
             */
            reason: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "won" | "lost";
            /**
             * Format: date-time
             * @description 举证截止
             * @example 2026-03-18T01:30:00.000Z
             */
            evidenceDueAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            closedAt: string | null;
        };
        PaymentEventDto: {
            /** @example evt_1Q2w3E */
            eventId: string;
            /** @example checkout.session.completed */
            type: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            created: string;
            /**
             * @example received
             * @enum {string}
             */
            state: "received" | "handled" | "ignored" | "failed";
        };
        PaymentFileDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example checkout */
            subjectType: string;
            /**
             * Format: uuid
             * @description 结算单
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            subjectId: string;
            /** @example 某消费者 */
            payerName: string;
            /**
             * @description 第几次付款
             * @example 1
             */
            tryNumber: number;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "paid" | "declined" | "expired" | "cancelled" | "parked";
            /**
             * @description 付款方式
             * @example card
             */
            method: string | null;
            /**
             * @description 应收
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 实收
             * @example 128000
             */
            capturedFen: string | null;
            /**
             * @description 渠道手续费
             * @example 128000
             */
            feeFen: string | null;
            /**
             * @description 已退和正在退
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 通知丢失，由定时核对补记
             * @example true
             */
            recovered: boolean;
            /**
             * @description 待人工判断的原因
             * @example 示例文字
             */
            parkedReason: string | null;
            /**
             * @description 渠道的失败代码
             * @example 示例文字
             */
            failureCode: string | null;
            /**
             * @description 没有付成的原因，与付款人看到的相同
             * @example 示例文字
             */
            failure: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
            /** @example cs_1Q2w3E */
            sessionRef: string | null;
            /** @example pi_1Q2w3E */
            intentRef: string | null;
            /** @example ch_1Q2w3E */
            chargeRef: string | null;
            /**
             * Format: date-time
             * @description 付款页的有效期
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
            /**
             * @description 已收到、待人工判断，还没有退的
             * @example 128000
             */
            suspendedFen: string;
            parts: components["schemas"]["PaymentPartDto"][];
            refunds: components["schemas"]["RefundRowDto"][];
            transfers: components["schemas"]["TransferDto2"][];
            reversals: components["schemas"]["ReversalDto"][];
            disputes: components["schemas"]["PaymentDisputeDto"][];
            events: components["schemas"]["PaymentEventDto"][];
            bookings: components["schemas"]["BookingDto"][];
        };
        PaymentPartDto: {
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
             * Format: uuid
             * @description 商城订单
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 佣金比例
             * @example 1000
             */
            commissionBps: number;
            /**
             * @description 按全额计的佣金
             * @example 128000
             */
            commissionFen: string;
            /**
             * @description 未付、待确认收货、待转给供应商、已结清
             * @example unpaid
             * @enum {string}
             */
            state: "unpaid" | "held" | "due" | "closed";
            /**
             * @description 付款争议期间冻结
             * @example true
             */
            frozen: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            releasedAt: string | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 供应商已拿到
             * @example 128000
             */
            transferredFen: string;
            /**
             * @description 还应转给供应商；为负时供应商多拿了
             * @example 128000
             */
            leftFen: string;
        };
        PaymentRowDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example checkout */
            subjectType: string;
            /**
             * Format: uuid
             * @description 结算单
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            subjectId: string;
            /** @example 某消费者 */
            payerName: string;
            /**
             * @description 第几次付款
             * @example 1
             */
            tryNumber: number;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "paid" | "declined" | "expired" | "cancelled" | "parked";
            /**
             * @description 付款方式
             * @example card
             */
            method: string | null;
            /**
             * @description 应收
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 实收
             * @example 128000
             */
            capturedFen: string | null;
            /**
             * @description 渠道手续费
             * @example 128000
             */
            feeFen: string | null;
            /**
             * @description 已退和正在退
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 通知丢失，由定时核对补记
             * @example true
             */
            recovered: boolean;
            /**
             * @description 待人工判断的原因
             * @example 示例文字
             */
            parkedReason: string | null;
            /**
             * @description 渠道的失败代码
             * @example 示例文字
             */
            failureCode: string | null;
            /**
             * @description 没有付成的原因，与付款人看到的相同
             * @example 示例文字
             */
            failure: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            decidedAt: string | null;
        };
        PayoutViewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FK2026-000001 */
            number: string;
            /**
             * @example settlement
             * @enum {string}
             */
            kind: "settlement" | "credit_refund";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            payeeId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            payeeName: string;
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
            /** @example 黄草洲润福祥农业科技有限公司 */
            accountName: string | null;
            /** @example ****5678 */
            accountMasked: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            batchId: string | null;
            /** @example PC2026-000001 */
            batchNumber: string | null;
            /** @example 示例文字 */
            followsNumber: string | null;
            /**
             * @description 银行退回的原因
             * @example 示例文字
             */
            refusal: string | null;
            /**
             * @description 退款事由
             * @example 示例文字
             */
            reason: string | null;
            settlements: string[];
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
        PlaceLinkageDto: {
            /** @example 430481113000 */
            code: string;
            /** @example 淝田镇 */
            name: string;
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
        PlanFloorDto: {
            /**
             * @example ratio
             * @enum {string}
             */
            kind: "ratio" | "not_below_last_year" | "per_head_fen";
            /**
             * @description 必须达到、原则上达到（可说明理由）
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
        PlatformPayoutDto: {
            /** @example po_1Q2w3E */
            providerRef: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 已转出、被银行退回
             * @example sent
             * @enum {string}
             */
            state: "sent" | "failed";
            /**
             * @description 退回的原因
             * @example 示例文字
             */
            failure: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        PolicyDocumentDto: {
            /** @example caiku-2021-19 */
            id: string;
            /** @example 财库〔2021〕19号 */
            number: string | null;
            /** @example 关于运用政府采购政策支持乡村产业振兴的通知 */
            title: string | null;
            /** @example 财政部 */
            issuer: string | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string | null;
            /** @example 示例文字 */
            quote: string | null;
            /** @example 自2021年起的全国比例 */
            description: string;
        };
        PolicyRuleDto: {
            /** @example national-832/2026 */
            code: string;
            /** @example 2026 */
            year: number;
            /** @description 适用单位 */
            unitKinds: string[];
            /**
             * @description 适用地区代码前缀；空为全国
             * @example 430481
             */
            regionPrefix: string;
            /** @example 1000 */
            ratioBps: number;
            /** @example 1000 */
            encouragedBps: number | null;
            /** @example canteen_food */
            baseDefinition: string;
            /**
             * @description 底线
             * @example {}
             */
            floors: {
                [key: string]: unknown;
            };
            /**
             * @description 合格产地
             * @example {}
             */
            eligibleOrigin: {
                [key: string]: unknown;
            };
            /** @example accepted_and_paid */
            countsAt: string;
            countsFrom: string[];
            /**
             * Format: date
             * @example 2026-03-18
             */
            filingDeadlineOn: string | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            voucherDeadlineOn: string | null;
            /** @example true */
            assumed: boolean;
            assumedFields: string[];
            /** @example 示例文字 */
            note: string | null;
        };
        ProgrammeDto: {
            /** @example national-832 */
            code: string;
            /** @example 政府采购脱贫地区农副产品 */
            name: string;
            /**
             * @example canteen
             * @enum {string}
             */
            kind: "canteen" | "union" | "mixed";
            /** @example 430481 */
            ownerRegionCode: string;
            policyDocuments: components["schemas"]["PolicyDocumentDto"][];
            rules: components["schemas"]["PolicyRuleDto"][];
        };
        ProgrammeFiguresDto: {
            /**
             * @description 下单
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 支付
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 完成（按规则口径）
             * @example 128000
             */
            completedFen: string;
            /** @example leiyang-poor-household */
            code: string;
            /** @example 耒阳市党政机关食堂采购贫困户农产品 */
            name: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            reservedFen: string;
            /** @example 1000 */
            completedBps: number;
            canteen: components["schemas"]["StageAmountsDto"];
            union: components["schemas"]["StageAmountsDto"];
            personal: components["schemas"]["StageAmountsDto"];
        };
        ProviderEventDto: {
            /** @example stripe */
            provider: string;
            /** @example evt_1Q2w3E */
            eventId: string;
            /** @example checkout.session.completed */
            type: string;
            /** @example cs_1Q2w3E */
            objectId: string | null;
            /**
             * Format: date-time
             * @description 渠道记录的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            created: string;
            /**
             * @example received
             * @enum {string}
             */
            state: "received" | "handled" | "ignored" | "failed";
            /** @example 1 */
            attempts: number;
            /** @example 示例文字 */
            error: string | null;
            /**
             * @description 渠道推送，或事后补取
             * @example webhook
             * @enum {string}
             */
            cameBy: "webhook" | "list";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            handledAt: string | null;
        };
        PublicStatusDto: {
            /**
             * @description 最近一次核对：全部成立、有不成立的、两小时内没有完整的核对
             * @example green
             * @enum {string}
             */
            state: "green" | "red" | "unknown";
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            checkedAt: string | null;
            /**
             * @description 过渡账户按期清零的比例，万分之几
             * @example 1000
             */
            clearingBps: number | null;
        };
        PurchaseAllocationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /**
             * Format: uuid
             * @description 空为运费
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date
             * @description 到账日期
             * @example 2026-03-18
             */
            bookedOn: string;
            /** @example 示例文字 */
            payerName: string;
            /** @example code */
            how: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            allocatedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            undoneAt: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            transferId: string;
        };
        PurchaseHeadingDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example DD2026-000001 */
            number: string;
            /** @example completed */
            state: string;
            /**
             * @example canteen
             * @enum {string}
             */
            fund: "canteen" | "union" | "personal";
            /** @example 2026 */
            year: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /**
             * Format: uuid
             * @description 计入哪个预算单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            budgetUnitId: string;
            /** @example 湘南监狱 */
            budgetUnitName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 货款
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 运费
             * @example 128000
             */
            freightFen: string;
        };
        PurchaseInvoiceDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FP2026-000001 */
            number: string;
            /** @example 示例文字 */
            invoiceNumber: string;
            /** @example digital */
            kind: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 其中属于本订单
             * @example 128000
             */
            ofOrderFen: string;
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
            /**
             * Format: date
             * @example 2026-03-18
             */
            issuedOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            dueOn: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        PurchaseLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            position: number;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500ml */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /**
             * @example piece
             * @enum {string}
             */
            soldBy: "piece" | "weight";
            /**
             * @description 重量，以克为单位的整数，写作十进制字符串
             * @example 2500
             */
            netWeightGrams: string;
            /** @example 430481113000 */
            originCode: string;
            /** @example 黄草洲村 */
            originName: string;
            /** @example BF-430481-2026-000001 */
            certificateNumber: string | null;
            /** @example true */
            listed832: boolean;
            /** @example true */
            poorHouseholdLinked: boolean;
            /**
             * @description 数量
             * @example 20
             */
            quantity: string;
            /**
             * @description 确认数量
             * @example 20
             */
            confirmedQuantity: string | null;
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
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            confirmedAmountFen: string | null;
            /**
             * @example placed
             * @enum {string}
             */
            state: "placed" | "confirmed" | "refused" | "cancelled";
            /** @example 示例文字 */
            refusalReason: string | null;
            /** @description 在各项目中计入与否、金额和原因 */
            counts: components["schemas"]["LineCountDto"][];
        };
        PurchaseReceiptDto: {
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
            /**
             * @example person
             * @enum {string}
             */
            kind: "person" | "deemed";
            /** @example 示例文字 */
            acceptedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
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
            lines: components["schemas"]["PurchaseReceiptLineDto"][];
        };
        PurchaseReceiptLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /**
             * @description 验收数量
             * @example 20
             */
            acceptedQuantity: string;
            /**
             * @description 实际重量
             * @example 2500
             */
            acceptedGrams: string | null;
            /**
             * @description 拒收数量
             * @example 0
             */
            refusedQuantity: string;
            /** @example 示例文字 */
            refusalReason: string | null;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 已退货
             * @example 128000
             */
            returnedFen: string;
            /** @description 照片；经 …/files/:fileId 下载 */
            photoFileIds: string[];
        };
        PurchaseShipmentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example FH2026-000001 */
            number: string;
            /** @example 示例文字 */
            carrier: string;
            /** @example 示例文字 */
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
        };
        PurchaseViewDto: {
            order: components["schemas"]["PurchaseHeadingDto"];
            lines: components["schemas"]["PurchaseLineDto"][];
            /** @description 逐次计入 */
            entries: components["schemas"]["CountEntryDto"][];
            steps: components["schemas"]["StepDto"][];
            shipments: components["schemas"]["PurchaseShipmentDto"][];
            receipts: components["schemas"]["PurchaseReceiptDto"][];
            invoices: components["schemas"]["PurchaseInvoiceDto"][];
            allocations: components["schemas"]["PurchaseAllocationDto"][];
            /** @description 账本分录及其位置 */
            transfers: components["schemas"]["TransferDto"][];
        };
        RankedHelperDto: {
            /** @example 赵一 */
            helperName: string;
            /** @example 淝田镇人民政府 */
            organisationName: string;
            /**
             * @description 带来的已收货订单
             * @example 1
             */
            orders: number;
            /**
             * @description 已收货金额，扣除退款
             * @example 128000
             */
            amountFen: string;
        };
        ReadmissionInput: {
            /**
             * @description 说明
             * @example 已整改
             */
            text: string;
        };
        ReasonInput: {
            /**
             * @description 原因
             * @example 信息核实中
             */
            reason: string;
        };
        ReasonInput2: {
            /**
             * @description 原因
             * @example 户名与营业执照不一致
             */
            reason: string;
        };
        ReasonInput3: {
            /**
             * @description 原因
             * @example 离职
             */
            reason: string;
        };
        ReconciliationRunDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            fromAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            toAt: string;
            /**
             * @description 核对了多少笔
             * @example 120
             */
            checked: number;
            /**
             * @description 新发现的差异
             * @example 0
             */
            differences: number;
            /**
             * @description 渠道余额
             * @example 128000
             */
            providerBalanceFen: string;
            /**
             * @description 台账余额
             * @example 128000
             */
            ledgerBalanceFen: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        RefundPartInput: {
            /**
             * Format: uuid
             * @description 货款份额
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            partId: string;
            /**
             * @description 退多少
             * @example 1200
             */
            amountFen: string;
        };
        RefundRowDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example TK2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            attemptId: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @example claim
             * @enum {string}
             */
            reason: "cancelled" | "claim" | "stock_lost" | "amount_differs" | "paid_twice" | "too_late" | "dispute" | "operator";
            /**
             * @description 由什么引起
             * @example claim
             */
            causeType: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            causeId: string;
            /** @example  */
            note: string;
            /**
             * @example asked
             * @enum {string}
             */
            state: "asked" | "reversing" | "refunding" | "done" | "failed" | "by_bank";
            /**
             * @description 渠道的退款号
             * @example re_1Q2w3E
             */
            providerRef: string | null;
            /**
             * @description 最近一次的问题
             * @example 示例文字
             */
            failure: string | null;
            /**
             * @description 谁申请；系统自动退款时为空
             * @example 示例文字
             */
            askedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            settledAt: string | null;
            /**
             * @description 试过的次数
             * @example 1
             */
            tries: number;
            /**
             * Format: date-time
             * @description 下次自动办理的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            nextTryAt: string | null;
        };
        RegionHouseholdDto: {
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
            /** @example 1 */
            currentLinks: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
        };
        RegionHouseholdPaymentDto: {
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
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
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
            /** @example 示例文字 */
            reversesNumber: string | null;
            /** @example 示例文字 */
            reversedByNumber: string | null;
            /** @example 罗美玉 */
            recordedByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            recordedAt: string;
        };
        RegionHouseholdShareDto: {
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
        RenamingInput: {
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
            /**
             * @description 看到的版本；已被他人改动时拒绝
             * @example 1
             */
            version?: number;
        };
        ResultDto: {
            /**
             * @description 付成
             * @example 3
             */
            paid: number;
            /**
             * @description 被退回
             * @example 0
             */
            refused: number;
            /**
             * @description 没有变化：处理中，或此前已读过
             * @example 0
             */
            unchanged: number;
            /** @description 对不上的行，没有办理 */
            faults: string[];
        };
        ResultInput: {
            /**
             * Format: uuid
             * @description 已上传的银行回盘文件（CSV）
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        ReturnInput: {
            /**
             * @description 退回原因
             * @example 食堂采购基数与上年决算不符，请核实后重新填报
             */
            reasons: string;
        };
        ReversalDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            transferId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            refundId: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 已申请、已收回、供应商余额不足、退款失败后重转
             * @example asked
             * @enum {string}
             */
            state: "asked" | "done" | "refused" | "undone";
            /** @example trr_1Q2w3E */
            providerRef: string | null;
            /** @example 示例文字 */
            failure: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
        };
        ReviewDto: {
            /**
             * @example confirmed
             * @enum {string}
             */
            verdict: "confirmed" | "returned" | "reopened";
            /** @example  */
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
        ReviewDto2: {
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
            /** @description 取自 /api/oversight/reviews/{id}/photos/{fileId} */
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
        ReviewHidingInput: {
            /**
             * @description 隐藏的理由，作者可见
             * @example 含他人电话
             */
            reason: string;
        };
        ReviewHintDto: {
            /** @example base_far_below_last_year */
            code: string;
            /** @example 年度基数比上年减少三成以上 */
            message: string;
        };
        ReviewedFilingDto: {
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
             * @example submitted
             * @enum {string}
             */
            state: "submitted" | "returned" | "confirmed";
            /**
             * @example own
             * @enum {string}
             */
            canteen: "own" | "none" | "shared" | "contracted";
            /** @example 示例文字 */
            representedByName: string | null;
            /** @example 示例文字 */
            contractorName: string | null;
            /** @example 320 */
            headcount: number | null;
            /** @example  */
            remark: string;
            bases: components["schemas"]["DeclaredBaseDto"][];
            plans: components["schemas"]["DeclaredPlanDto"][];
            /** @description 请先核对的异常 */
            hints: components["schemas"]["ReviewHintDto"][];
            /** @description 历次审核 */
            reviews: components["schemas"]["ReviewDto"][];
            /**
             * Format: date
             * @description 填报截止日
             * @example 2026-03-18
             */
            deadlineOn: string | null;
            /**
             * @description 上年在职人数
             * @example 318
             */
            lastYearHeadcount: number | null;
            /**
             * @description 上年食堂情况；未填报为空
             * @example own
             * @enum {string|null}
             */
            lastYearCanteen: "own" | "none" | "shared" | "contracted" | null;
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
        };
        RevocationInput: {
            /** @description 撤销原因 */
            reasons: ("untrue_papers" | "failed_test" | "safety_incident" | "benefit_stopped" | "supplier_request" | "other")[];
            /**
             * @description 说明
             * @example 抽检不合格
             */
            remark: string;
        };
        RiskFlagDto: {
            /**
             * @description 疑似拆分申请、价格虚高、双方同址登录、买后即退、超产量销售
             * @example split_request
             * @enum {string}
             */
            rule: "split_request" | "padded_price" | "same_address" | "bought_and_returned" | "over_capacity";
            /**
             * Format: uuid
             * @description 采购单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            agencyId: string;
            /** @example 耒阳市机关服务中心 */
            agency: string;
            /**
             * Format: uuid
             * @description 供应商
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 耒阳市某合作社 */
            supplier: string;
            /**
             * @description 供应商所在地
             * @example 430481
             */
            supplierDivision: string;
            /**
             * @description 为何提示
             * @example 双方共 2 人在 3 天里从同一网络地址登录
             */
            why: string;
            /**
             * Format: date-time
             * @description 最近一次
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /**
             * Format: uuid
             * @description 超产量销售所用的证书；其他提示没有
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            certificateId: string | null;
            /** @description 双方最近的订单，至多三张 */
            orders: components["schemas"]["FlaggedOrderDto"][];
        };
        RoleHeldDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            membershipId: string;
            /**
             * @example shopper
             * @enum {string}
             */
            role: "shopper" | "coop_owner" | "coop_clerk" | "agency_manager" | "agency_buyer" | "agency_approver" | "agency_acceptor" | "agency_finance" | "union_officer" | "township_clerk" | "county_trade" | "county_agriculture" | "county_revitalisation" | "county_finance" | "city_finance" | "province_finance" | "operator";
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
        SagaDto: {
            /**
             * @description 退款、给供应商转账、付款、付款争议
             * @example refund
             * @enum {string}
             */
            kind: "refund" | "transfer" | "attempt" | "dispute";
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 退款单号
             * @example TK2026-000001
             */
            number: string | null;
            /**
             * @description 转账给哪个供应商
             * @example 耒阳市坛下青溪红薯粉专业合作社
             */
            supplierName: string | null;
            /**
             * Format: uuid
             * @description 属于哪笔收款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            attemptId: string;
            /**
             * @description 走到哪一步
             * @example refunding
             */
            step: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * Format: date-time
             * @description 从何时开始
             * @example 2026-03-18T01:30:00.000Z
             */
            since: string;
            /**
             * @description 试过的次数
             * @example 1
             */
            tries: number;
            /**
             * Format: date-time
             * @description 下次自动办理的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            nextTryAt: string | null;
            /**
             * Format: date-time
             * @description 争议的举证截止时间
             * @example 2026-03-18T01:30:00.000Z
             */
            dueAt: string | null;
            /**
             * @description 最近一次的问题
             * @example 示例文字
             */
            failure: string | null;
        };
        ScopeDto: {
            /**
             * @description 空为全国
             * @example 43
             */
            divisionCode: string;
            /** @example 湖南省 */
            divisionName: string;
            /** @example 2026 */
            year: number;
            /** @example 示例文字 */
            programmeCode: string | null;
            /** @example 示例文字 */
            programmeName: string | null;
            /** @example 示例文字 */
            month: string | null;
            /**
             * Format: date
             * @description 数据截至
             * @example 2026-03-18
             */
            untilOn: string;
        };
        SettlementHeldDto: {
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
             * @example awaiting_shipment
             * @enum {string}
             */
            why: "awaiting_shipment" | "awaiting_receipt" | "claim_open" | "disputed" | "account_not_ready";
            /**
             * Format: date
             * @example 2026-03-18
             */
            untilOn: string | null;
        };
        SettlementInput: {
            /**
             * @description 不成立或成立
             * @example dismissed
             * @enum {string}
             */
            state: "dismissed" | "upheld";
            /**
             * @description 核查结论
             * @example 经核实该户已签协议
             */
            text: string;
        };
        SettlementRunDto: {
            /**
             * Format: date
             * @example 2026-03-18
             */
            throughOn: string;
            /**
             * @description 新的结算单
             * @example 3
             */
            made: number;
            /**
             * @description 没有办成的供应商，下次再办
             * @example 0
             */
            failed: number;
        };
        SettlementRunInput: {
            /**
             * Format: date
             * @description 结算到哪一天（含），不填为昨天
             * @example 2026-03-18
             */
            throughOn?: string;
            /**
             * Format: uuid
             * @description 只结算一个供应商
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId?: string;
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
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 收货人
             * @example 曾**
             */
            receiverMasked: string;
            /** @example 湖南省/衡阳市/耒阳市/淝田镇 */
            deliveryPlace: string;
            /** @example 冷榨山茶油 */
            firstProduct: string;
            /** @example 1 */
            lineCount: number;
            /**
             * @description 货款和运费
             * @example 128000
             */
            totalFen: string;
            /**
             * Format: uuid
             * @description 哪笔收款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            attemptId: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
        };
        ShowcaseBlockDto: {
            /**
             * @example text
             * @enum {string}
             */
            kind: "text" | "products" | "rule";
            /** @example 示例文字 */
            heading: string;
            /** @example 示例文字 */
            body: string;
            productIds: string[];
            /** @example 0104 */
            categoryCode: string | null;
            /** @example 430481113000 */
            originCode: string | null;
            /** @example 示例文字 */
            programmeCode: string | null;
            /** @example 1 */
            most: number | null;
            /** @description 预览：现在可以购买的商品 */
            products: components["schemas"]["ShowcaseProductDto"][];
        };
        ShowcaseBlockInput: {
            /**
             * @description 文字 / 逐个挑选的商品 / 按条件自动选取的商品
             * @example text
             * @enum {string}
             */
            kind: "text" | "products" | "rule";
            /** @example 今日新上 */
            heading: string;
            /**
             * @description 正文；文字栏目必填
             * @default
             * @example 示例文字
             */
            body: string;
            /**
             * @description 逐个挑选的商品，按此顺序显示
             * @default []
             */
            productIds: string[];
            /** @example 0104 */
            categoryCode?: string | null;
            /** @example 430481 */
            originCode?: string | null;
            /** @example national-832 */
            programmeCode?: string | null;
            /**
             * @description 自动选取几个商品
             * @example 12
             */
            most?: number | null;
        };
        ShowcaseChangeInput: {
            /**
             * @description 网址
             * @example leiyang
             */
            slug: string;
            /** @example 耒阳馆 */
            title: string;
            /**
             * @description 导语
             * @default
             * @example 示例文字
             */
            intro: string;
            /**
             * Format: uuid
             * @description 封面，已上传的照片
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            coverFileId?: string | null;
            /**
             * @description 所属地区；专馆必填
             * @example 430481
             */
            regionCode?: string | null;
            /**
             * Format: date
             * @description 第一天
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @description 最后一天；空为不限
             * @example 2026-03-18
             */
            toOn?: string | null;
            /**
             * @description 栏目，由上到下
             * @default []
             */
            blocks: components["schemas"]["ShowcaseBlockInput"][];
            /**
             * @description 所见内容的版本
             * @example 1
             */
            version: number;
        };
        ShowcasePreviewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example pavilion
             * @enum {string}
             */
            kind: "pavilion" | "zone";
            /** @example leiyang */
            slug: string;
            /** @example 耒阳馆 */
            title: string;
            /** @example 示例文字 */
            intro: string;
            /**
             * Format: uuid
             * @description 取自 /api/oversight/showcases/{id}/cover
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            coverFileId: string | null;
            /** @example 430481 */
            regionCode: string | null;
            /** @example 耒阳市 */
            regionName: string | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            toOn: string | null;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "published" | "withdrawn";
            /**
             * @description 今天人人可见
             * @example true
             */
            live: boolean;
            /**
             * @description 撤下的理由
             * @example 示例文字
             */
            withdrawnReason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /** @example 1 */
            version: number;
            blocks: components["schemas"]["ShowcaseBlockDto"][];
        };
        ShowcaseProductDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 冷榨山茶油 */
            name: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            photoFileId: string | null;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 耒阳市淝田镇黄草洲村 */
            place: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            priceFen: string;
            /** @example 桶 */
            unit: string;
            /**
             * @description 有货且够起订量
             * @example true
             */
            inStock: boolean;
        };
        ShowcaseRowDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example pavilion
             * @enum {string}
             */
            kind: "pavilion" | "zone";
            /** @example leiyang */
            slug: string;
            /** @example 耒阳馆 */
            title: string;
            /** @example 示例文字 */
            intro: string;
            /**
             * Format: uuid
             * @description 取自 /api/oversight/showcases/{id}/cover
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            coverFileId: string | null;
            /** @example 430481 */
            regionCode: string | null;
            /** @example 耒阳市 */
            regionName: string | null;
            /**
             * Format: date
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            toOn: string | null;
            /**
             * @example draft
             * @enum {string}
             */
            state: "draft" | "published" | "withdrawn";
            /**
             * @description 今天人人可见
             * @example true
             */
            live: boolean;
            /**
             * @description 撤下的理由
             * @example 示例文字
             */
            withdrawnReason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /** @example 1 */
            version: number;
        };
        ShowcaseVersionInput: {
            /**
             * @description 所见内容的版本
             * @example 1
             */
            version: number;
        };
        ShowcaseWithdrawalInput: {
            /**
             * @description 所见内容的版本
             * @example 1
             */
            version: number;
            /**
             * @description 撤下的理由
             * @example 活动结束
             */
            reason: string;
        };
        StageAmountsDto: {
            /**
             * @description 下单
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 验收
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 支付
             * @example 128000
             */
            paidFen: string;
            /**
             * @description 完成（按规则口径）
             * @example 128000
             */
            completedFen: string;
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
        StatementDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /** @example 中国农业银行耒阳支行 */
            bankName: string;
            /** @example ****7890 */
            accountMasked: string;
            /**
             * @example csv
             * @enum {string}
             */
            format: "csv" | "xlsx" | "camt053";
            /**
             * Format: date
             * @description 最早一笔
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @description 最晚一笔
             * @example 2026-03-18
             */
            toOn: string;
            /**
             * @description 期初余额；文件没有余额时为空
             * @example 128000
             */
            openingFen: string | null;
            /**
             * @description 期末余额
             * @example 128000
             */
            closingFen: string | null;
            /** @example 12 */
            lines: number;
            /**
             * @description 此前没有的
             * @example 12
             */
            newLines: number;
            /**
             * @description 至今待人工核对
             * @example 1
             */
            openLines: number;
            /** @example 管运营 */
            importedByName: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            importedAt: string;
        };
        StatementInput: {
            /**
             * Format: uuid
             * @description 银行账户
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /**
             * Format: uuid
             * @description 已上传的流水文件（CSV、XLSX 或 camt.053）
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            fileId: string;
        };
        StatusDto: {
            /** @description 各项不变量，不成立的在前 */
            invariants: components["schemas"]["InvariantDto"][];
            /** @description 近两日的核对，最近的在前 */
            runs: components["schemas"]["VerificationRunDto"][];
            /** @description 后台任务、副本和备份 */
            working: components["schemas"]["WorkingDto"];
        };
        StatusLinkageDto: {
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
        StepDto: {
            /** @example placed */
            kind: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /** @example 示例文字 */
            actorName: string;
            /** @example 示例文字 */
            organisationName: string | null;
            /** @example 示例文字 */
            note: string;
        };
        SuggestionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            invoiceId: string;
            /** @example FP2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 发票金额
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 还未支付
             * @example 128000
             */
            openFen: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            dueOn: string;
            /** @example NZ26110000017 */
            referenceCode: string;
            /** @description 推荐理由 */
            reasons: ("code" | "nearly_code" | "account" | "name" | "amount")[];
        };
        SupplierSettlementDetailDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example JS2026-000001 */
            number: string;
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
            fromOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            throughOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            soldFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
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
             * @description 金额，以分为单位的整数，写作十进制字符串
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
            held: components["schemas"]["SettlementHeldDto"][];
        };
        SupplierSettlementDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example JS2026-000001 */
            number: string;
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
            fromOn: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            throughOn: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            soldFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
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
             * @description 金额，以分为单位的整数，写作十进制字符串
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
        SupplierSettlementLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            refId: string;
            /**
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
        SupplyDto: {
            /**
             * @description 申请入驻供应商
             * @example 1
             */
            applied: number;
            /**
             * @description 准入供应商
             * @example 1
             */
            admitted: number;
            /**
             * @description 准入率
             * @example 1000
             */
            admissionBps: number;
            /**
             * @description 上传商品
             * @example 1
             */
            uploaded: number;
            /**
             * @description 在售商品
             * @example 1
             */
            listed: number;
            /**
             * @description 上架率
             * @example 1000
             */
            listingBps: number;
            /**
             * @description 有效认定证书
             * @example 1
             */
            certificates: number;
            /**
             * @description 本年度新颁发
             * @example 1
             */
            certificatesIssued: number;
        };
        SuspensionInput: {
            /**
             * @description 原因
             * @example complaints
             * @enum {string}
             */
            reason: "licence_expired" | "untrue_papers" | "quality_incident" | "complaints" | "other";
            /**
             * @description 说明
             * @example 多次短斤少两，限期整改
             */
            text: string;
        };
        TakedownInput: {
            /**
             * @description 下架原因，供应商可见
             * @example 标签与证书不符
             */
            reason: string;
        };
        TransferDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example reserve
             * @enum {string}
             */
            kind: "reserve" | "post" | "void" | "reverse";
            /** @example order */
            refType: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /**
             * @description 在封存账本中的位置；刚发生的几秒内为空
             * @example 128000
             */
            chainPosition: string | null;
            /** @example 示例文字 */
            chainHash: string | null;
            legs: components["schemas"]["TransferLegDto"][];
        };
        TransferDto2: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            partId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 已收回
             * @example 128000
             */
            reversedFen: string;
            /**
             * @description 待办、已转、暂扣、被拒
             * @example ready
             * @enum {string}
             */
            state: "ready" | "sent" | "held" | "refused";
            /** @example tr_1Q2w3E */
            providerRef: string | null;
            /** @example 示例文字 */
            failure: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            sentAt: string | null;
            /** @example 1 */
            tries: number;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            nextTryAt: string | null;
        };
        TransferLegDto: {
            /** @example quota-source:… */
            account: string;
            /**
             * @example CNY
             * @enum {string}
             */
            unit: "CNY" | "QUOTA";
            /**
             * @example pending
             * @enum {string}
             */
            phase: "pending" | "posted";
            /**
             * @description 分，可为负
             * @example -12800
             */
            amountFen: string;
        };
        UndoingInput: {
            /**
             * @description 撤销原因
             * @example 核对错误
             */
            reason: string;
        };
        UnitCountsDto: {
            /**
             * @description 纳入平台的预算单位和工会
             * @example 1
             */
            imported: number;
            /**
             * @description 其中工会
             * @example 1
             */
            unions: number;
            /**
             * @description 已激活（有人登录过）
             * @example 1
             */
            activated: number;
            /**
             * @description 已填报
             * @example 1
             */
            filed: number;
            /**
             * @description 退回重填
             * @example 1
             */
            returned: number;
            /**
             * @description 已确认
             * @example 1
             */
            confirmed: number;
            /**
             * @description 无食堂
             * @example 1
             */
            noCanteen: number;
            /**
             * @description 共用食堂，由其他单位代为填报
             * @example 1
             */
            represented: number;
            /**
             * @description 应预留（不含无食堂、被代填）
             * @example 1
             */
            owing: number;
            /**
             * @description 已预留
             * @example 1
             */
            reserved: number;
            /**
             * @description 应预留未预留
             * @example 1
             */
            notReserved: number;
            /**
             * @description 有预留无采购
             * @example 1
             */
            notBought: number;
            /**
             * @description 完成率低于时间进度
             * @example 1
             */
            laggards: number;
        };
        UserDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example canteen-buyer */
            login: string;
            /** @example 曾念青 */
            name: string;
            /** @example 138****1234 */
            phoneMasked: string | null;
            /**
             * @example active
             * @enum {string}
             */
            status: "active" | "locked";
            /**
             * @description 演示虚构的人物
             * @example true
             */
            invented: boolean;
            /**
             * @description 已启用二次验证
             * @example true
             */
            secondFactor: boolean;
            /** @description 所在单位 */
            organisations: string[];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
        };
        VerificationRunDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 每小时自动，或有人要求
             * @example hourly
             * @enum {string}
             */
            cause: "hourly" | "asked";
            /**
             * @description 谁要求的
             * @example 示例文字
             */
            askedByName: string | null;
            /**
             * @description 排队、进行中、全部成立、有不成立的、有未能核对的、中断
             * @example asked
             * @enum {string}
             */
            state: "asked" | "running" | "green" | "red" | "incomplete" | "abandoned";
            /**
             * @description 是否含全部文件和整条哈希链；其余的从上次核对处接着核对
             * @example true
             */
            whole: boolean;
            /**
             * @description 共几项
             * @example 60
             */
            checks: number;
            /**
             * @description 已核对几项
             * @example 60
             */
            done: number;
            /**
             * @description 不成立的
             * @example 0
             */
            faulty: number;
            /**
             * @description 未能核对的
             * @example 0
             */
            unknown: number;
            /**
             * @description 过渡账户按期清零的比例，万分之几
             * @example 1000
             */
            clearingBps: number | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            askedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            finishedAt: string | null;
        };
        VirtualAccountDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /** @example 湘南监狱 */
            buyerName: string;
            /** @example ****0017 */
            numberMasked: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            openedOn: string;
            /**
             * Format: date
             * @description 停用日期；此后到账由人工核对
             * @example 2026-03-18
             */
            closedOn: string | null;
        };
        VirtualAccountInput: {
            /**
             * Format: uuid
             * @description 所属收款账户
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            accountId: string;
            /**
             * Format: uuid
             * @description 采购单位
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            buyerId: string;
            /**
             * @description 子账号
             * @example 1843123456789000017
             */
            number: string;
        };
        WaitingAccountDto: {
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
            /** @example 湖南耒阳农村商业银行淝田支行 */
            bankName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            accountName: string;
            /** @example ****5678 */
            numberMasked: string;
            /**
             * @example given
             * @enum {string}
             */
            state: "given" | "verified" | "refused" | "retired";
            /** @example 示例文字 */
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
        WithdrawalInput: {
            /**
             * @description 撤回原因
             * @example 账户核对有误
             */
            reason: string;
        };
        WorkingDto: {
            /**
             * @description 最早未发出的事件已等多少秒
             * @example 0
             */
            outboxSeconds: number;
            /**
             * @description 最早未完成的任务已等多少秒
             * @example 1
             */
            oldestTaskSeconds: number;
            /**
             * @description 未完成的任务
             * @example 2
             */
            openTasks: number;
            /**
             * @description 失败待处理的任务
             * @example 0
             */
            deadLetters: number;
            /**
             * @description 数据库副本数；没有或无从得知时为空
             * @example 1
             */
            replicas: number | null;
            /**
             * @description 副本落后多少秒
             * @example 1
             */
            replicaLagSeconds: number | null;
            /**
             * Format: date-time
             * @description 数据库最近一次归档；未归档时为空
             * @example 2026-03-18T01:30:00.000Z
             */
            archivedAt: string | null;
            /**
             * @description 已验收未开票的单
             * @example 3
             */
            notInvoiced: number;
            /**
             * @description 其中最早的已几天
             * @example 5
             */
            notInvoicedDays: number;
            /**
             * @description 未付清的发票
             * @example 2
             */
            notPaid: number;
            /**
             * @description 其中最早的已几天
             * @example 12
             */
            notPaidDays: number;
        };
        WritingOffInput: {
            /**
             * @description 核销原因
             * @example 银行扣收手续费
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
    admissionReviews_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "draft" | "submitted" | "returned" | "recommended" | "admitted" | "refused" | "withdrawn";
                /** @description 审核是否已超期 */
                overdue?: boolean;
                /** @description 供应商名称 */
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
                     *           "supplierKind": "cooperative",
                     *           "divisionCode": "430481113000",
                     *           "divisionName": "淝田镇",
                     *           "state": "draft",
                     *           "round": 1,
                     *           "submittedOn": "2026-03-18",
                     *           "dueOn": "2026-03-18",
                     *           "overdue": true,
                     *           "workingDaysLeft": 1,
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
    admissionReviews_find: {
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
                     *       "workingDaysLeft": 1,
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
    admissionReviews_agriculture: {
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
                "application/json": components["schemas"]["AdmissionVerdictInput"];
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
                     *       "workingDaysLeft": 1,
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
    admissionReviews_letters: {
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
    admissionReviews_decide: {
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
                "application/json": components["schemas"]["AdmissionDecisionInput"];
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
                     *       "workingDaysLeft": 1,
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
    admissionReviews_revitalisation: {
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
                "application/json": components["schemas"]["AdmissionVerdictInput"];
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
                     *       "workingDaysLeft": 1,
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
    statements_undo: {
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
                "application/json": components["schemas"]["UndoingInput"];
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
    attribution_list: {
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
                     * @example [
                     *       {
                     *         "unitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "unitName": "湘南监狱",
                     *         "divisionCode": "430481113000",
                     *         "amountFen": "128000",
                     *         "people": 5
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AttributedUnitDto"][];
                };
            };
        };
    };
    audit_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 事项的种类 */
                subjectType?: string;
                /** @description 事项的编号 */
                subjectId?: string;
                /** @description 所涉单位 */
                organisationId?: string;
                /** @description 办理人 */
                actorUserId?: string;
                /** @description 办理人的姓名，须写全 */
                actorName?: string;
                /** @description 操作，或其开头的一段 */
                action?: string;
                /** @description 第一天 */
                fromOn?: string;
                /** @description 最后一天 */
                toOn?: string;
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
                     *           "actorUserId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "actorName": "曾念青",
                     *           "actorOrganisationName": "湘南监狱",
                     *           "actorRoles": [
                     *             "采购经办"
                     *           ],
                     *           "action": "orders.order.confirmed",
                     *           "subjectType": "order",
                     *           "subjectId": "01900000-0000-7000-8000-000000000001",
                     *           "organisationId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "organisationName": "湘南监狱",
                     *           "detail": {
                     *             "from": "placed",
                     *             "to": "confirmed"
                     *           },
                     *           "requestId": "01900000-0000-7000-8000-000000000009"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AuditDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    statements_listAccounts: {
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
                     *         "bankName": "中国农业银行耒阳支行",
                     *         "accountName": "帮扶集市运营中心",
                     *         "numberMasked": "****7890",
                     *         "purpose": "collection"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BankAccountDto"][];
                };
            };
        };
    };
    statements_registerAccount: {
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
                "application/json": components["schemas"]["NewBankAccountInput"];
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
                     *       "bankName": "中国农业银行耒阳支行",
                     *       "accountName": "帮扶集市运营中心",
                     *       "numberMasked": "****7890",
                     *       "purpose": "collection"
                     *     }
                     */
                    "application/json": components["schemas"]["BankAccountDto"];
                };
            };
        };
    };
    creditLimits_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
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
                     *         "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "buyerName": "湘南监狱",
                     *         "numberMasked": "****0017",
                     *         "openedOn": "2026-03-18",
                     *         "closedOn": "2026-03-18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["VirtualAccountDto"][];
                };
            };
        };
    };
    statements_lines: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                accountId?: string;
                /** @description 只看一种状态 */
                state?: "open" | "allocated" | "reversed" | "announced" | "ignored";
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
                     *           "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "bookedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "counterpartyName": "湘南监狱",
                     *           "counterpartyMasked": "****6666",
                     *           "remark": "货款NZ26110000017",
                     *           "state": "open",
                     *           "allocatedFen": "128000",
                     *           "creditFen": "128000"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BankLineDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    statements_line: {
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
                     *       "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "bookedOn": "2026-03-18",
                     *       "amountFen": "128000",
                     *       "counterpartyName": "湘南监狱",
                     *       "counterpartyMasked": "****6666",
                     *       "remark": "货款NZ26110000017",
                     *       "state": "open",
                     *       "allocatedFen": "128000",
                     *       "creditFen": "128000",
                     *       "bankName": "中国农业银行耒阳支行",
                     *       "accountMasked": "****7890",
                     *       "creditBuyerName": null,
                     *       "allocations": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "invoiceNumber": "FP2026-000001",
                     *           "buyerName": "湘南监狱",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "amountFen": "128000",
                     *           "openFen": "128000",
                     *           "mayWriteOff": true,
                     *           "how": "code",
                     *           "reason": null,
                     *           "allocatedByName": "管运营",
                     *           "allocatedAt": "2026-03-18T01:30:00.000Z",
                     *           "undoneAt": "2026-03-18T01:30:00.000Z",
                     *           "undoneByName": null,
                     *           "undoneReason": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BankLineViewDto"];
                };
            };
        };
    };
    statements_allocate: {
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
                "application/json": components["schemas"]["AllocationInput"];
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
    statements_suggestions: {
        parameters: {
            query?: {
                /** @description 发票号、支付码或采购单位；不填为系统推荐 */
                search?: string;
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
                     *         "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "FP2026-000001",
                     *         "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "buyerName": "湘南监狱",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "amountFen": "128000",
                     *         "openFen": "128000",
                     *         "dueOn": "2026-03-18",
                     *         "referenceCode": "NZ26110000017",
                     *         "reasons": [
                     *           "code"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SuggestionDto"][];
                };
            };
        };
    };
    creditLimits_exposure: {
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
                     *       "limitFen": "128000",
                     *       "owedFen": "128000",
                     *       "onOrderFen": "128000",
                     *       "creditFen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["ExposureDto"];
                };
            };
        };
    };
    creditLimits_set: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                buyerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditLimitInput"];
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
    creditLimits_history: {
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
                     * @example [
                     *       {
                     *         "validFrom": "2026-03-18",
                     *         "limitFen": "128000",
                     *         "reason": "年度框架协议约定",
                     *         "setByName": "管运营",
                     *         "setAt": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CreditLimitSetDto"][];
                };
            };
        };
    };
    creditLimits_stop: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                buyerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryStopInput"];
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
    creditLimits_lift: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                buyerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryStopInput"];
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
    creditLimits_stopsOf: {
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
                     * @example [
                     *       {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "reason": "两张发票逾期三十天未付",
                     *         "setByName": "管运营",
                     *         "setAt": "2026-03-18T01:30:00.000Z",
                     *         "liftedByName": null,
                     *         "liftedAt": "2026-03-18T01:30:00.000Z",
                     *         "liftReason": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DeliveryStopDto"][];
                };
            };
        };
    };
    certificateReviews_list: {
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
                     *           "workingDaysLeft": 1,
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
    certificateReviews_find: {
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
                     *       "workingDaysLeft": 1,
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
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateReviews_issue: {
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
                "application/json": components["schemas"]["IssueInput"];
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
                     *       "workingDaysLeft": 1,
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
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateReviews_county: {
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
                "application/json": components["schemas"]["CertificateVerdictInput"];
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
                     *       "workingDaysLeft": 1,
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
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateReviews_township: {
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
                "application/json": components["schemas"]["CertificateVerdictInput"];
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
                     *       "workingDaysLeft": 1,
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
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    certificateReviews_trade: {
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
                "application/json": components["schemas"]["CertificateVerdictInput"];
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
                     *       "workingDaysLeft": 1,
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
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": "",
                     *           "raisedByName": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
        };
    };
    issuedCertificates_list: {
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
    issuedCertificates_find: {
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
    issuedCertificates_revoke: {
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
                "application/json": components["schemas"]["RevocationInput"];
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
                /** @description 只看请平台处理的（填 true） */
                called?: boolean;
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
    claims_resolve: {
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
    commissionRules_all: {
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
                     *       "earliest": "2026-03-18",
                     *       "rules": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "validFrom": "2026-03-18",
                     *           "bps": 1000,
                     *           "basis": "平台默认；不向合作社收取佣金",
                     *           "setByName": "管运营",
                     *           "setAt": "2026-03-18T01:30:00.000Z",
                     *           "withdrawnByName": "管运营",
                     *           "withdrawnAt": "2026-03-18T01:30:00.000Z",
                     *           "withdrawalReason": "示例文字"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CommissionRulesDto"];
                };
            };
        };
    };
    commissionRules_set: {
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
                "application/json": components["schemas"]["CommissionRuleInput"];
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
    commissionRules_withdraw: {
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
                "application/json": components["schemas"]["CommissionRuleWithdrawalInput"];
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
    compliance_page: {
        parameters: {
            query?: {
                /** @description 行政区划代码；不填为本人辖区 */
                division?: string;
                /** @description 年度；不填为今年 */
                year?: number;
                /** @description 项目代码；不填为全部项目 */
                programme?: string;
                /** @description 截至该月底（按计入日期）；不填为至今 */
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
                     * @example {
                     *       "scope": {
                     *         "divisionCode": "43",
                     *         "divisionName": "湖南省",
                     *         "year": 2026,
                     *         "programmeCode": null,
                     *         "programmeName": null,
                     *         "month": null,
                     *         "untilOn": "2026-03-18"
                     *       },
                     *       "elapsedBps": 1000,
                     *       "totals": {
                     *         "units": {
                     *           "imported": 1,
                     *           "unions": 1,
                     *           "activated": 1,
                     *           "filed": 1,
                     *           "returned": 1,
                     *           "confirmed": 1,
                     *           "noCanteen": 1,
                     *           "represented": 1,
                     *           "owing": 1,
                     *           "reserved": 1,
                     *           "notReserved": 1,
                     *           "notBought": 1,
                     *           "laggards": 1
                     *         },
                     *         "baseFen": "128000",
                     *         "reservedFen": "128000",
                     *         "gross": {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000"
                     *         },
                     *         "canteen": {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000"
                     *         },
                     *         "union": {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000"
                     *         },
                     *         "personal": {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000"
                     *         },
                     *         "once": {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000"
                     *         },
                     *         "completedBps": 1000,
                     *         "orderedBps": 1000,
                     *         "unionExpectedFen": "128000",
                     *         "onceUnionFen": "128000",
                     *         "supply": {
                     *           "applied": 1,
                     *           "admitted": 1,
                     *           "admissionBps": 1000,
                     *           "uploaded": 1,
                     *           "listed": 1,
                     *           "listingBps": 1000,
                     *           "certificates": 1,
                     *           "certificatesIssued": 1
                     *         }
                     *       },
                     *       "programmes": [
                     *         {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000",
                     *           "code": "leiyang-poor-household",
                     *           "name": "耒阳市党政机关食堂采购贫困户农产品",
                     *           "reservedFen": "128000",
                     *           "completedBps": 1000,
                     *           "canteen": {
                     *             "orderedFen": "128000",
                     *             "acceptedFen": "128000",
                     *             "paidFen": "128000",
                     *             "completedFen": "128000"
                     *           },
                     *           "union": {
                     *             "orderedFen": "128000",
                     *             "acceptedFen": "128000",
                     *             "paidFen": "128000",
                     *             "completedFen": "128000"
                     *           },
                     *           "personal": {
                     *             "orderedFen": "128000",
                     *             "acceptedFen": "128000",
                     *             "paidFen": "128000",
                     *             "completedFen": "128000"
                     *           }
                     *         }
                     *       ],
                     *       "levels": [
                     *         {
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000",
                     *           "level": "province",
                     *           "units": 1,
                     *           "reserved": 1,
                     *           "reservedFen": "128000",
                     *           "completedBps": 1000
                     *         }
                     *       ],
                     *       "children": [
                     *         {
                     *           "code": "4304",
                     *           "name": "衡阳市",
                     *           "own": true,
                     *           "rank": 1,
                     *           "figures": {
                     *             "units": {
                     *               "imported": 1,
                     *               "unions": 1,
                     *               "activated": 1,
                     *               "filed": 1,
                     *               "returned": 1,
                     *               "confirmed": 1,
                     *               "noCanteen": 1,
                     *               "represented": 1,
                     *               "owing": 1,
                     *               "reserved": 1,
                     *               "notReserved": 1,
                     *               "notBought": 1,
                     *               "laggards": 1
                     *             },
                     *             "baseFen": "128000",
                     *             "reservedFen": "128000",
                     *             "gross": {
                     *               "orderedFen": "128000",
                     *               "acceptedFen": "128000",
                     *               "paidFen": "128000",
                     *               "completedFen": "128000"
                     *             },
                     *             "canteen": {
                     *               "orderedFen": "128000",
                     *               "acceptedFen": "128000",
                     *               "paidFen": "128000",
                     *               "completedFen": "128000"
                     *             },
                     *             "union": {
                     *               "orderedFen": "128000",
                     *               "acceptedFen": "128000",
                     *               "paidFen": "128000",
                     *               "completedFen": "128000"
                     *             },
                     *             "personal": {
                     *               "orderedFen": "128000",
                     *               "acceptedFen": "128000",
                     *               "paidFen": "128000",
                     *               "completedFen": "128000"
                     *             },
                     *             "once": {
                     *               "orderedFen": "128000",
                     *               "acceptedFen": "128000",
                     *               "paidFen": "128000",
                     *               "completedFen": "128000"
                     *             },
                     *             "completedBps": 1000,
                     *             "orderedBps": 1000,
                     *             "unionExpectedFen": "128000",
                     *             "onceUnionFen": "128000",
                     *             "supply": {
                     *               "applied": 1,
                     *               "admitted": 1,
                     *               "admissionBps": 1000,
                     *               "uploaded": 1,
                     *               "listed": 1,
                     *               "listingBps": 1000,
                     *               "certificates": 1,
                     *               "certificatesIssued": 1
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CompliancePageDto"];
                };
            };
        };
    };
    compliance_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 行政区划代码；不填为本人辖区 */
                division?: string;
                year?: number;
                /** @description 项目代码 */
                programme?: string;
                month?: string;
                /** @description 只看：进度滞后、有预留无采购、未填报、应预留未预留、未激活、已预留 */
                show?: "laggards" | "not_bought" | "not_filed" | "not_reserved" | "not_activated" | "reserved";
                /** @description 排序；默认完成率 */
                sort?: "completed_share" | "completed" | "ordered" | "reserved" | "name";
                /** @description 从大到小 */
                descending?: boolean;
                /** @description 单位名称 */
                search?: string;
                /** @description 只看本级单位，不含下级各地的 */
                own?: boolean;
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
                     *           "name": "湘南监狱",
                     *           "kind": "budget_unit",
                     *           "status": "active",
                     *           "divisionCode": "430481113000",
                     *           "divisionName": "耒阳市",
                     *           "activated": true,
                     *           "filing": "submitted",
                     *           "canteen": "own",
                     *           "representedByName": null,
                     *           "reservedFen": "128000",
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000",
                     *           "canteenFen": "128000",
                     *           "unionFen": "128000",
                     *           "personalFen": "128000",
                     *           "attributedFen": "128000",
                     *           "completedBps": 1000
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AgencyRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    compliance_agency: {
        parameters: {
            query?: {
                /** @description 年度；不填为今年 */
                year?: number;
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
                     *       "agency": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "湘南监狱",
                     *         "kind": "budget_unit",
                     *         "status": "active",
                     *         "divisionCode": "430481113000",
                     *         "divisionName": "耒阳市",
                     *         "activated": true
                     *       },
                     *       "year": 2026,
                     *       "filing": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "TB2026-000001",
                     *         "state": "submitted",
                     *         "canteen": "own",
                     *         "representedByName": null
                     *       },
                     *       "plans": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "programmeCode": "leiyang-poor-household",
                     *           "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "countsAt": "accepted",
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "funds": [
                     *             {
                     *               "orderedFen": "128000",
                     *               "acceptedFen": "128000",
                     *               "paidFen": "128000",
                     *               "completedFen": "128000",
                     *               "fund": "canteen"
                     *             }
                     *           ],
                     *           "pace": {
                     *             "completedBps": 1000,
                     *             "elapsedBps": 1000,
                     *             "forecastFen": "128000",
                     *             "shortfallFen": "128000",
                     *             "state": "reached"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgencyViewDto"];
                };
            };
        };
    };
    compliance_orders: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 年度；不填为今年 */
                year?: number;
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
                     *           "number": "DD2026-000001",
                     *           "state": "completed",
                     *           "fund": "canteen",
                     *           "year": 2026,
                     *           "placedAt": "2026-03-18T01:30:00.000Z",
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
                     *           "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "budgetUnitName": "湘南监狱",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "orderedFen": "128000",
                     *           "acceptedFen": "128000",
                     *           "paidFen": "128000",
                     *           "completedFen": "128000"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CountedOrderDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    compliance_impact: {
        parameters: {
            query?: {
                /** @description 行政区划代码；不填为本人辖区 */
                division?: string;
                /** @description 年度；不填为今年 */
                year?: number;
                /** @description 项目代码；不填为全部项目 */
                programme?: string;
                /** @description 截至该月底（按计入日期）；不填为至今 */
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
                     * @example {
                     *       "scope": {
                     *         "divisionCode": "43",
                     *         "divisionName": "湖南省",
                     *         "year": 2026,
                     *         "programmeCode": null,
                     *         "programmeName": null,
                     *         "month": null,
                     *         "untilOn": "2026-03-18"
                     *       },
                     *       "households": 105,
                     *       "minimum": 5,
                     *       "modes": [
                     *         {
                     *           "mode": "order_purchase",
                     *           "households": 38
                     *         }
                     *       ],
                     *       "statuses": [
                     *         {
                     *           "status": "four_key",
                     *           "households": 66
                     *         }
                     *       ],
                     *       "suppliers": 1,
                     *       "cooperatives": 1,
                     *       "acceptedFen": "128000",
                     *       "cooperativeFen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["ImpactDto"];
                };
            };
        };
    };
    compliance_months: {
        parameters: {
            query?: {
                /** @description 行政区划代码；不填为本人辖区 */
                division?: string;
                /** @description 年度；不填为今年 */
                year?: number;
                /** @description 项目代码；不填为全部项目 */
                programme?: string;
                /** @description 截至该月底（按计入日期）；不填为至今 */
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
                     *         "month": "2026-03",
                     *         "orderedFen": "128000",
                     *         "acceptedFen": "128000",
                     *         "paidFen": "128000",
                     *         "completedFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MonthDto"][];
                };
            };
        };
    };
    compliance_order: {
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
                     *       "order": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "number": "DD2026-000001",
                     *         "state": "completed",
                     *         "fund": "canteen",
                     *         "year": 2026,
                     *         "placedAt": "2026-03-18T01:30:00.000Z",
                     *         "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "buyerName": "湘南监狱",
                     *         "budgetUnitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "budgetUnitName": "湘南监狱",
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "goodsFen": "128000",
                     *         "freightFen": "128000"
                     *       },
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500ml",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "2500",
                     *           "originCode": "430481113000",
                     *           "originName": "黄草洲村",
                     *           "certificateNumber": "BF-430481-2026-000001",
                     *           "listed832": true,
                     *           "poorHouseholdLinked": true,
                     *           "quantity": "20",
                     *           "confirmedQuantity": "20",
                     *           "unitPriceFen": "128000",
                     *           "amountFen": "128000",
                     *           "confirmedAmountFen": "128000",
                     *           "state": "placed",
                     *           "refusalReason": null,
                     *           "counts": [
                     *             {
                     *               "orderedFen": "128000",
                     *               "acceptedFen": "128000",
                     *               "paidFen": "128000",
                     *               "completedFen": "128000",
                     *               "programmeCode": "leiyang-poor-household",
                     *               "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *               "ruleCode": "leiyang-poor-household/2026",
                     *               "countsAt": "accepted",
                     *               "eligible": true,
                     *               "reason": "poor_household_linked",
                     *               "planId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "agencyName": "湘南监狱"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "entries": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "programmeCode": "示例文字",
                     *           "planId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "stage": "ordered",
                     *           "amountFen": "128000",
                     *           "totalAfterFen": "128000",
                     *           "cause": "fulfilment.receipt_recorded",
                     *           "countedAt": "2026-03-18T01:30:00.000Z",
                     *           "transferId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "chainPosition": "128000"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "kind": "placed",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "actorName": "示例文字",
                     *           "organisationName": "示例文字",
                     *           "note": "示例文字"
                     *         }
                     *       ],
                     *       "shipments": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "FH2026-000001",
                     *           "carrier": "示例文字",
                     *           "trackingNumber": "示例文字",
                     *           "parcels": 1,
                     *           "state": "sent",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "arrivedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "receipts": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "YS2026-000001",
                     *           "shipmentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "person",
                     *           "acceptedByName": "示例文字",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "acceptedQuantity": "20",
                     *               "acceptedGrams": "2500",
                     *               "refusedQuantity": "0",
                     *               "refusalReason": "示例文字",
                     *               "amountFen": "128000",
                     *               "returnedFen": "128000",
                     *               "photoFileIds": [
                     *                 "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "FP2026-000001",
                     *           "invoiceNumber": "示例文字",
                     *           "kind": "digital",
                     *           "amountFen": "128000",
                     *           "ofOrderFen": "128000",
                     *           "paidFen": "128000",
                     *           "creditedFen": "128000",
                     *           "issuedOn": "2026-03-18",
                     *           "dueOn": "2026-03-18",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *         }
                     *       ],
                     *       "allocations": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "invoiceId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "amountFen": "128000",
                     *           "bookedOn": "2026-03-18",
                     *           "payerName": "示例文字",
                     *           "how": "code",
                     *           "allocatedAt": "2026-03-18T01:30:00.000Z",
                     *           "undoneAt": "2026-03-18T01:30:00.000Z",
                     *           "transferId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *         }
                     *       ],
                     *       "transfers": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "reserve",
                     *           "refType": "order",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "chainPosition": "128000",
                     *           "chainHash": "示例文字",
                     *           "legs": [
                     *             {
                     *               "account": "quota-source:…",
                     *               "unit": "CNY",
                     *               "phase": "pending",
                     *               "amountFen": "-12800"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseViewDto"];
                };
            };
        };
    };
    compliance_file: {
        parameters: {
            query?: {
                /** @description 在页面内查看而不是保存；只对 PDF 和图片有效 */
                inline?: boolean;
            };
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
    compliance_origins: {
        parameters: {
            query?: {
                /** @description 行政区划代码；不填为本人辖区 */
                division?: string;
                /** @description 年度；不填为今年 */
                year?: number;
                /** @description 项目代码；不填为全部项目 */
                programme?: string;
                /** @description 截至该月底（按计入日期）；不填为至今 */
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
                     * @example {
                     *       "scope": {
                     *         "divisionCode": "43",
                     *         "divisionName": "湖南省",
                     *         "year": 2026,
                     *         "programmeCode": null,
                     *         "programmeName": null,
                     *         "month": null,
                     *         "untilOn": "2026-03-18"
                     *       },
                     *       "boughtFrom": [
                     *         {
                     *           "countyCode": "430481",
                     *           "countyName": "耒阳市",
                     *           "cityName": "衡阳市",
                     *           "listed832": true,
                     *           "suppliers": 1,
                     *           "orderedFen": "128000",
                     *           "completedFen": "128000"
                     *         }
                     *       ],
                     *       "soldOrderedFen": "128000",
                     *       "soldCompletedFen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["OriginsDto"];
                };
            };
        };
    };
    creditLimits_page: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 单位名称 */
                search?: string;
                /** @description 只看设了额度的 */
                limited?: boolean;
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
                     *           "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "buyerName": "湘南监狱",
                     *           "limitFen": "128000",
                     *           "validFrom": "2026-03-18",
                     *           "nextFrom": "2026-03-18",
                     *           "owedFen": "128000",
                     *           "onOrderFen": "128000"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BuyerExposureDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    deadLetters_list: {
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
                     *           "eventId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "consumer": "quota-recount",
                     *           "type": "orders.order_placed",
                     *           "payload": {
                     *             "orderId": "01900000-0000-7000-8000-000000000001"
                     *           },
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "deadAt": "2026-03-18T01:30:00.000Z",
                     *           "attempts": 5,
                     *           "lastError": "Error: timeout"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DeadLetterDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    deadLetters_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
                consumer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissInput"];
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
    deadLetters_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
                consumer: string;
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
    disputes_settle: {
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
                "application/json": components["schemas"]["DisputeSettlementInput"];
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
    exports_list: {
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
                     *           "kind": "compliance_table",
                     *           "format": "xlsx",
                     *           "title": "关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报",
                     *           "state": "queued",
                     *           "progress": 40,
                     *           "rowsWritten": "200",
                     *           "rowsTotal": "500",
                     *           "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "failure": null,
                     *           "ledgerPosition": "1024",
                     *           "ledgerHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "finishedAt": "2026-03-18T01:30:00.000Z",
                     *           "expiresOn": "2026-03-18",
                     *           "expired": true
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ExportDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    exports_request: {
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
                "application/json": components["schemas"]["NewExportInput"];
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
                     *       "kind": "compliance_table",
                     *       "format": "xlsx",
                     *       "title": "关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报",
                     *       "state": "queued",
                     *       "progress": 40,
                     *       "rowsWritten": "200",
                     *       "rowsTotal": "500",
                     *       "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "failure": null,
                     *       "ledgerPosition": "1024",
                     *       "ledgerHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "finishedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresOn": "2026-03-18",
                     *       "expired": true
                     *     }
                     */
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    exports_draft: {
        parameters: {
            query?: {
                /** @description 行政区划代码；不填为本人辖区 */
                division?: string;
                /** @description 年度；不填为今年 */
                year?: number;
                /** @description 项目代码；不填为全部项目 */
                programme?: string;
                /** @description 截至该月底（按计入日期）；不填为至今 */
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
                     * @example {
                     *       "title": "关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报",
                     *       "office": "耒阳市财政局",
                     *       "paragraphs": [
                     *         {
                     *           "kind": "salutation",
                     *           "text": "一、份额填报情况"
                     *         }
                     *       ],
                     *       "tables": [
                     *         {
                     *           "title": "附表1 各地完成情况排名",
                     *           "columns": [
                     *             {
                     *               "title": "预留（元）",
                     *               "numeric": true
                     *             }
                     *           ],
                     *           "rows": [
                     *             {
                     *               "cells": [
                     *                 "1",
                     *                 "耒阳市"
                     *               ]
                     *             }
                     *           ],
                     *           "note": null
                     *         }
                     *       ],
                     *       "signedOn": "2026年11月24日",
                     *       "remark": null
                     *     }
                     */
                    "application/json": components["schemas"]["BulletinDto"];
                };
            };
        };
    };
    exports_find: {
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
                     *       "kind": "compliance_table",
                     *       "format": "xlsx",
                     *       "title": "关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报",
                     *       "state": "queued",
                     *       "progress": 40,
                     *       "rowsWritten": "200",
                     *       "rowsTotal": "500",
                     *       "fileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "failure": null,
                     *       "ledgerPosition": "1024",
                     *       "ledgerHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "finishedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresOn": "2026-03-18",
                     *       "expired": true
                     *     }
                     */
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    exports_cancel: {
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
    exports_download: {
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
    filingReviews_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 年度 */
                year?: number;
                /** @description 状态 */
                state?: "submitted" | "returned" | "confirmed";
                /** @description 单位名称 */
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
                     *           "number": "TB2026-000001",
                     *           "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "agencyName": "湘南监狱",
                     *           "divisionCode": "430481113000",
                     *           "year": 2026,
                     *           "canteen": "own",
                     *           "state": "submitted",
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "submittedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["FilingRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    filingReviews_find: {
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
                     *       "state": "submitted",
                     *       "canteen": "own",
                     *       "representedByName": null,
                     *       "contractorName": null,
                     *       "headcount": 320,
                     *       "remark": "",
                     *       "bases": [
                     *         {
                     *           "definition": "canteen_food",
                     *           "amountFen": "128000",
                     *           "lastYearFen": "128000"
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *           "ratioBps": 1000,
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "floorFen": "128000",
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ],
                     *           "explanation": "",
                     *           "lastYearReservedFen": "128000",
                     *           "assumed": true
                     *         }
                     *       ],
                     *       "hints": [
                     *         {
                     *           "code": "base_far_below_last_year",
                     *           "message": "年度基数比上年减少三成以上"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "verdict": "confirmed",
                     *           "reasons": "",
                     *           "reviewerName": "县财政审核",
                     *           "organisationName": "耒阳市财政局",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "deadlineOn": "2026-03-18",
                     *       "lastYearHeadcount": 318,
                     *       "lastYearCanteen": "own",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewedFilingDto"];
                };
            };
        };
    };
    filingReviews_confirm: {
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
                     *       "state": "submitted",
                     *       "canteen": "own",
                     *       "representedByName": null,
                     *       "contractorName": null,
                     *       "headcount": 320,
                     *       "remark": "",
                     *       "bases": [
                     *         {
                     *           "definition": "canteen_food",
                     *           "amountFen": "128000",
                     *           "lastYearFen": "128000"
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *           "ratioBps": 1000,
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "floorFen": "128000",
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ],
                     *           "explanation": "",
                     *           "lastYearReservedFen": "128000",
                     *           "assumed": true
                     *         }
                     *       ],
                     *       "hints": [
                     *         {
                     *           "code": "base_far_below_last_year",
                     *           "message": "年度基数比上年减少三成以上"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "verdict": "confirmed",
                     *           "reasons": "",
                     *           "reviewerName": "县财政审核",
                     *           "organisationName": "耒阳市财政局",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "deadlineOn": "2026-03-18",
                     *       "lastYearHeadcount": 318,
                     *       "lastYearCanteen": "own",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewedFilingDto"];
                };
            };
        };
    };
    filingReviews_return: {
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
                     *       "number": "TB2026-000001",
                     *       "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "agencyName": "湘南监狱",
                     *       "divisionCode": "430481113000",
                     *       "year": 2026,
                     *       "state": "submitted",
                     *       "canteen": "own",
                     *       "representedByName": null,
                     *       "contractorName": null,
                     *       "headcount": 320,
                     *       "remark": "",
                     *       "bases": [
                     *         {
                     *           "definition": "canteen_food",
                     *           "amountFen": "128000",
                     *           "lastYearFen": "128000"
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "ruleCode": "leiyang-poor-household/2026",
                     *           "programmeName": "耒阳市党政机关食堂采购贫困户农产品",
                     *           "ratioBps": 1000,
                     *           "baseFen": "128000",
                     *           "reservedFen": "128000",
                     *           "demanded": true,
                     *           "floorFen": "128000",
                     *           "floors": [
                     *             {
                     *               "kind": "ratio",
                     *               "binding": "must",
                     *               "amountFen": "128000"
                     *             }
                     *           ],
                     *           "explanation": "",
                     *           "lastYearReservedFen": "128000",
                     *           "assumed": true
                     *         }
                     *       ],
                     *       "hints": [
                     *         {
                     *           "code": "base_far_below_last_year",
                     *           "message": "年度基数比上年减少三成以上"
                     *         }
                     *       ],
                     *       "reviews": [
                     *         {
                     *           "verdict": "confirmed",
                     *           "reasons": "",
                     *           "reviewerName": "县财政审核",
                     *           "organisationName": "耒阳市财政局",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "deadlineOn": "2026-03-18",
                     *       "lastYearHeadcount": 318,
                     *       "lastYearCanteen": "own",
                     *       "submittedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewedFilingDto"];
                };
            };
        };
    };
    regionHouseholdPayments_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一个供应商 */
                supplierId?: string;
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
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
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
                        items: components["schemas"]["RegionHouseholdPaymentDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    regionHouseholdPayments_shares: {
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
                    "application/json": components["schemas"]["RegionHouseholdShareDto"][];
                };
            };
        };
    };
    regionHouseholds_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
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
                        items: components["schemas"]["RegionHouseholdDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    regionHouseholds_summary: {
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
                     *           "households": 1,
                     *           "suppliers": 1
                     *         }
                     *       ],
                     *       "places": [
                     *         {
                     *           "code": "430481113000",
                     *           "name": "淝田镇",
                     *           "households": 1,
                     *           "linked": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LinkageDto"];
                };
            };
        };
    };
    statements_writeOff: {
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
                "application/json": components["schemas"]["WritingOffInput"];
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
    latePayments_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 辖区内的一个区划 */
                division?: string;
                /** @description 至少逾期多少天 */
                minimumDays?: number;
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
                     *           "divisionCode": "430481113000",
                     *           "divisionName": "耒阳市",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "issuedOn": "2026-03-18",
                     *           "dueOn": "2026-03-18",
                     *           "plannedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "openFen": "128000",
                     *           "daysLate": 12,
                     *           "interestFen": "128000"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LatePaymentDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    latePayments_totals: {
        parameters: {
            query?: {
                /** @description 辖区内的一个区划 */
                division?: string;
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
                     *       "invoices": 3,
                     *       "openFen": "128000",
                     *       "days1to30Fen": "128000",
                     *       "days31to60Fen": "128000",
                     *       "days61to90Fen": "128000",
                     *       "daysOver90Fen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["LateTotalsDto"];
                };
            };
        };
    };
    objections_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 未办结、不成立、成立 */
                state?: "open" | "dismissed" | "upheld";
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
                     *           "noticeId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "applicationId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "originCode": "430481113000",
                     *           "round": 1,
                     *           "remark": "该户并未参加",
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "raisedByName": "赵一",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": ""
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ObjectionDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    objections_settle: {
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
                "application/json": components["schemas"]["SettlementInput"];
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
    organisations_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 单位类别 */
                kind?: "budget_unit" | "union" | "supplier" | "enterprise" | "finance" | "agriculture" | "revitalisation" | "trade" | "township_government" | "operator";
                status?: "active" | "suspended" | "merged" | "closed";
                /** @description 只看某区划内 */
                divisionCode?: string;
                /** @description 只看某主管单位的下属 */
                parentId?: string;
                /** @description 名称的一部分 */
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
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "budget_unit",
                     *           "unitKind": "organ",
                     *           "supplierKind": "cooperative",
                     *           "name": "湘南监狱",
                     *           "shortName": "湘南监狱",
                     *           "divisionCode": "430481",
                     *           "placeName": "耒阳市",
                     *           "parentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "parentName": "耒阳市教育局",
                     *           "creditCode": "91350100M000100Y43",
                     *           "invented": true,
                     *           "status": "active",
                     *           "successorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "successorName": "耒阳市教育局",
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OrganisationDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    organisations_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisationInput"];
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
                     *       "kind": "budget_unit",
                     *       "unitKind": "organ",
                     *       "supplierKind": "cooperative",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481",
                     *       "placeName": "耒阳市",
                     *       "parentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "parentName": "耒阳市教育局",
                     *       "creditCode": "91350100M000100Y43",
                     *       "invented": true,
                     *       "status": "active",
                     *       "successorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "successorName": "耒阳市教育局",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "pathName": "湖南省/衡阳市/耒阳市",
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
                    "application/json": components["schemas"]["OrganisationDetailDto"];
                };
            };
        };
    };
    organisations_show: {
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
                     *       "kind": "budget_unit",
                     *       "unitKind": "organ",
                     *       "supplierKind": "cooperative",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481",
                     *       "placeName": "耒阳市",
                     *       "parentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "parentName": "耒阳市教育局",
                     *       "creditCode": "91350100M000100Y43",
                     *       "invented": true,
                     *       "status": "active",
                     *       "successorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "successorName": "耒阳市教育局",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "pathName": "湖南省/衡阳市/耒阳市",
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
                    "application/json": components["schemas"]["OrganisationDetailDto"];
                };
            };
        };
    };
    organisations_merge: {
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
                "application/json": components["schemas"]["MergerInput"];
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
                     *       "kind": "budget_unit",
                     *       "unitKind": "organ",
                     *       "supplierKind": "cooperative",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481",
                     *       "placeName": "耒阳市",
                     *       "parentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "parentName": "耒阳市教育局",
                     *       "creditCode": "91350100M000100Y43",
                     *       "invented": true,
                     *       "status": "active",
                     *       "successorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "successorName": "耒阳市教育局",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "pathName": "湖南省/衡阳市/耒阳市",
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
                    "application/json": components["schemas"]["OrganisationDetailDto"];
                };
            };
        };
    };
    organisations_rename: {
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
                "application/json": components["schemas"]["RenamingInput"];
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
                     *       "kind": "budget_unit",
                     *       "unitKind": "organ",
                     *       "supplierKind": "cooperative",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481",
                     *       "placeName": "耒阳市",
                     *       "parentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "parentName": "耒阳市教育局",
                     *       "creditCode": "91350100M000100Y43",
                     *       "invented": true,
                     *       "status": "active",
                     *       "successorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "successorName": "耒阳市教育局",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "pathName": "湖南省/衡阳市/耒阳市",
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
                    "application/json": components["schemas"]["OrganisationDetailDto"];
                };
            };
        };
    };
    organisationPeople_list: {
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
                     *             "role": "shopper",
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
    organisationPeople_invite: {
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
    organisationPeople_grant: {
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
                     *             "role": "shopper",
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
    organisationPeople_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                membershipId: string;
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
    organisations_reinstate: {
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
                "application/json": components["schemas"]["ReasonInput"];
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
                     *       "kind": "budget_unit",
                     *       "unitKind": "organ",
                     *       "supplierKind": "cooperative",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481",
                     *       "placeName": "耒阳市",
                     *       "parentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "parentName": "耒阳市教育局",
                     *       "creditCode": "91350100M000100Y43",
                     *       "invented": true,
                     *       "status": "active",
                     *       "successorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "successorName": "耒阳市教育局",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "pathName": "湖南省/衡阳市/耒阳市",
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
                    "application/json": components["schemas"]["OrganisationDetailDto"];
                };
            };
        };
    };
    organisations_suspend: {
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
                "application/json": components["schemas"]["ReasonInput"];
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
                     *       "kind": "budget_unit",
                     *       "unitKind": "organ",
                     *       "supplierKind": "cooperative",
                     *       "name": "湘南监狱",
                     *       "shortName": "湘南监狱",
                     *       "divisionCode": "430481",
                     *       "placeName": "耒阳市",
                     *       "parentId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "parentName": "耒阳市教育局",
                     *       "creditCode": "91350100M000100Y43",
                     *       "invented": true,
                     *       "status": "active",
                     *       "successorId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "successorName": "耒阳市教育局",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "pathName": "湖南省/衡阳市/耒阳市",
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
                    "application/json": components["schemas"]["OrganisationDetailDto"];
                };
            };
        };
    };
    payments_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一种状态 */
                state?: "open" | "paid" | "declined" | "expired" | "cancelled" | "parked";
                /** @description 完整的订单号、退款单号、结算单或收款的编号、渠道编号，或付款人的登录名 */
                search?: string;
                /** @description 只看一种付款方式 */
                method?: "card" | "alipay" | "wechat_pay";
                /** @description 只看待人工判断的 */
                waiting?: boolean;
                /** @description 发起付款的日期，从 */
                fromOn?: string;
                /** @description 发起付款的日期，到 */
                toOn?: string;
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
                     *           "subjectType": "checkout",
                     *           "subjectId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "payerName": "某消费者",
                     *           "tryNumber": 1,
                     *           "state": "open",
                     *           "method": "card",
                     *           "amountFen": "128000",
                     *           "capturedFen": "128000",
                     *           "feeFen": "128000",
                     *           "refundedFen": "128000",
                     *           "recovered": true,
                     *           "parkedReason": null,
                     *           "failureCode": null,
                     *           "failure": null,
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "decidedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PaymentRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    payments_view: {
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
                     *       "subjectType": "checkout",
                     *       "subjectId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "payerName": "某消费者",
                     *       "tryNumber": 1,
                     *       "state": "open",
                     *       "method": "card",
                     *       "amountFen": "128000",
                     *       "capturedFen": "128000",
                     *       "feeFen": "128000",
                     *       "refundedFen": "128000",
                     *       "recovered": true,
                     *       "parkedReason": null,
                     *       "failureCode": null,
                     *       "failure": null,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z",
                     *       "sessionRef": "cs_1Q2w3E",
                     *       "intentRef": "pi_1Q2w3E",
                     *       "chargeRef": "ch_1Q2w3E",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "suspendedFen": "128000",
                     *       "parts": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "amountFen": "128000",
                     *           "commissionBps": 1000,
                     *           "commissionFen": "128000",
                     *           "state": "unpaid",
                     *           "frozen": true,
                     *           "releasedAt": "2026-03-18T01:30:00.000Z",
                     *           "refundedFen": "128000",
                     *           "transferredFen": "128000",
                     *           "leftFen": "128000"
                     *         }
                     *       ],
                     *       "refunds": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "TK2026-000001",
                     *           "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "amountFen": "128000",
                     *           "reason": "claim",
                     *           "causeType": "claim",
                     *           "causeId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "note": "",
                     *           "state": "asked",
                     *           "providerRef": "re_1Q2w3E",
                     *           "failure": null,
                     *           "askedByName": null,
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "tries": 1,
                     *           "nextTryAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "transfers": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "partId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "amountFen": "128000",
                     *           "reversedFen": "128000",
                     *           "state": "ready",
                     *           "providerRef": "tr_1Q2w3E",
                     *           "failure": null,
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "sentAt": "2026-03-18T01:30:00.000Z",
                     *           "tries": 1,
                     *           "nextTryAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "reversals": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "transferId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "refundId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "amountFen": "128000",
                     *           "state": "asked",
                     *           "providerRef": "trr_1Q2w3E",
                     *           "failure": null,
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "disputes": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "providerRef": "dp_1Q2w3E",
                     *           "amountFen": "128000",
                     *           "feeFen": "128000",
                     *           "reason": "product_not_received",
                     *           "state": "open",
                     *           "evidenceDueAt": "2026-03-18T01:30:00.000Z",
                     *           "openedAt": "2026-03-18T01:30:00.000Z",
                     *           "closedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "eventId": "evt_1Q2w3E",
                     *           "type": "checkout.session.completed",
                     *           "created": "2026-03-18T01:30:00.000Z",
                     *           "state": "received"
                     *         }
                     *       ],
                     *       "bookings": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "key": "payment:01900000-0000-7000-8000-000000000001",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentFileDto"];
                };
            };
        };
    };
    payments_accept: {
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
                "application/json": components["schemas"]["DecisionInput"];
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
    payments_end: {
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
                "application/json": components["schemas"]["DecisionInput"];
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
    payments_refund: {
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
                "application/json": components["schemas"]["OperatorRefundInput"];
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
                     *       "refundId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TK2026-000001"
                     *     }
                     */
                    "application/json": components["schemas"]["AskedRefundDto"];
                };
            };
        };
    };
    payments_giveBack: {
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
                "application/json": components["schemas"]["GiveBackInput"];
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
                     *       "refundId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "TK2026-000001"
                     *     }
                     */
                    "application/json": components["schemas"]["AskedRefundDto"];
                };
            };
        };
    };
    paymentWatch_differences: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一次核对的 */
                runId?: string;
                /** @description 只看一种状态 */
                state?: "open" | "explained";
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
                     *           "runId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "kind": "missing_here",
                     *           "providerRef": "charge:ch_1Q2w3E",
                     *           "providerFen": "128000",
                     *           "ledgerFen": "128000",
                     *           "refType": "refund",
                     *           "refId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "state": "open",
                     *           "explanation": null,
                     *           "explainedByName": null,
                     *           "explainedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DifferenceDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    paymentWatch_explain: {
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
                "application/json": components["schemas"]["ExplanationInput"];
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
    paymentWatch_platformPayouts: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一种状态 */
                state?: "sent" | "failed";
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
                     *           "providerRef": "po_1Q2w3E",
                     *           "amountFen": "128000",
                     *           "state": "sent",
                     *           "failure": null,
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PlatformPayoutDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    paymentWatch_events: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一种状态 */
                state?: "received" | "handled" | "ignored" | "failed";
                /** @description 只看一种通知 */
                type?: string;
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
                     *           "provider": "stripe",
                     *           "eventId": "evt_1Q2w3E",
                     *           "type": "checkout.session.completed",
                     *           "objectId": "cs_1Q2w3E",
                     *           "created": "2026-03-18T01:30:00.000Z",
                     *           "state": "received",
                     *           "attempts": 1,
                     *           "error": null,
                     *           "cameBy": "webhook",
                     *           "receivedAt": "2026-03-18T01:30:00.000Z",
                     *           "handledAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ProviderEventDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    paymentWatch_handleAgain: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                provider: string;
                eventId: string;
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
    paymentWatch_runs: {
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
                     *           "fromAt": "2026-03-18T01:30:00.000Z",
                     *           "toAt": "2026-03-18T01:30:00.000Z",
                     *           "checked": 120,
                     *           "differences": 0,
                     *           "providerBalanceFen": "128000",
                     *           "ledgerBalanceFen": "128000",
                     *           "at": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ReconciliationRunDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    paymentWatch_runNow: {
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
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    payments_listRefunds: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一种状态 */
                state?: "asked" | "reversing" | "refunding" | "done" | "failed" | "by_bank";
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
                     *           "number": "TK2026-000001",
                     *           "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "amountFen": "128000",
                     *           "reason": "claim",
                     *           "causeType": "claim",
                     *           "causeId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "note": "",
                     *           "state": "asked",
                     *           "providerRef": "re_1Q2w3E",
                     *           "failure": null,
                     *           "askedByName": null,
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "tries": 1,
                     *           "nextTryAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RefundRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    payments_throughBank: {
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
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    payments_paidByBank: {
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
                "application/json": components["schemas"]["BankReferenceInput"];
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
    payments_retry: {
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
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    paymentWatch_open: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一种 */
                kind?: "refund" | "transfer" | "attempt" | "dispute";
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
                     *           "kind": "refund",
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "TK2026-000001",
                     *           "supplierName": "耒阳市坛下青溪红薯粉专业合作社",
                     *           "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "step": "refunding",
                     *           "amountFen": "128000",
                     *           "since": "2026-03-18T01:30:00.000Z",
                     *           "tries": 1,
                     *           "nextTryAt": "2026-03-18T01:30:00.000Z",
                     *           "dueAt": "2026-03-18T01:30:00.000Z",
                     *           "failure": null
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SagaDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    paymentWatch_retryTransfer: {
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
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    settlements_waiting: {
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
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
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
                    "application/json": components["schemas"]["WaitingAccountDto"][];
                };
            };
        };
    };
    settlements_refuse: {
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
                "application/json": components["schemas"]["ReasonInput2"];
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
                     *       "bankName": "湖南耒阳农村商业银行淝田支行",
                     *       "accountName": "黄草洲润福祥农业科技有限公司",
                     *       "numberMasked": "****5678",
                     *       "state": "given",
                     *       "reason": null,
                     *       "givenAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingAccountDto"];
                };
            };
        };
    };
    settlements_verify: {
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "bankName": "湖南耒阳农村商业银行淝田支行",
                     *       "accountName": "黄草洲润福祥农业科技有限公司",
                     *       "numberMasked": "****5678",
                     *       "state": "given",
                     *       "reason": null,
                     *       "givenAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingAccountDto"];
                };
            };
        };
    };
    payouts_listBatches: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                state?: "made" | "approved" | "closed" | "withdrawn";
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
                     *           "number": "PC2026-000001",
                     *           "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "accountMasked": "****7890",
                     *           "bankName": "中国农业银行耒阳支行",
                     *           "payouts": 3,
                     *           "totalFen": "128000",
                     *           "paidFen": "128000",
                     *           "refusedFen": "128000",
                     *           "state": "made",
                     *           "madeBy": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "madeByName": "管运营",
                     *           "madeAt": "2026-03-18T01:30:00.000Z",
                     *           "checkedByName": null,
                     *           "checkedAt": "2026-03-18T01:30:00.000Z",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BatchDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    payouts_make: {
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
                "application/json": components["schemas"]["BatchInput"];
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
                     *       "number": "PC2026-000001",
                     *       "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "accountMasked": "****7890",
                     *       "bankName": "中国农业银行耒阳支行",
                     *       "payouts": 3,
                     *       "totalFen": "128000",
                     *       "paidFen": "128000",
                     *       "refusedFen": "128000",
                     *       "state": "made",
                     *       "madeBy": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "madeByName": "管运营",
                     *       "madeAt": "2026-03-18T01:30:00.000Z",
                     *       "checkedByName": null,
                     *       "checkedAt": "2026-03-18T01:30:00.000Z",
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
        };
    };
    payouts_find: {
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
                     *       "number": "PC2026-000001",
                     *       "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "accountMasked": "****7890",
                     *       "bankName": "中国农业银行耒阳支行",
                     *       "payouts": 3,
                     *       "totalFen": "128000",
                     *       "paidFen": "128000",
                     *       "refusedFen": "128000",
                     *       "state": "made",
                     *       "madeBy": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "madeByName": "管运营",
                     *       "madeAt": "2026-03-18T01:30:00.000Z",
                     *       "checkedByName": null,
                     *       "checkedAt": "2026-03-18T01:30:00.000Z",
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
        };
    };
    payouts_approve: {
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
                     *       "number": "PC2026-000001",
                     *       "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "accountMasked": "****7890",
                     *       "bankName": "中国农业银行耒阳支行",
                     *       "payouts": 3,
                     *       "totalFen": "128000",
                     *       "paidFen": "128000",
                     *       "refusedFen": "128000",
                     *       "state": "made",
                     *       "madeBy": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "madeByName": "管运营",
                     *       "madeAt": "2026-03-18T01:30:00.000Z",
                     *       "checkedByName": null,
                     *       "checkedAt": "2026-03-18T01:30:00.000Z",
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
        };
    };
    payouts_file: {
        parameters: {
            query?: {
                /** @description 文件编码 */
                encoding?: "gb18030" | "utf-8";
            };
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
    payouts_readResults: {
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
                "application/json": components["schemas"]["ResultInput"];
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
                     *       "paid": 3,
                     *       "refused": 0,
                     *       "unchanged": 0,
                     *       "faults": [
                     *         "示例文字"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResultDto"];
                };
            };
        };
    };
    payouts_withdraw: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "number": "PC2026-000001",
                     *       "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "accountMasked": "****7890",
                     *       "bankName": "中国农业银行耒阳支行",
                     *       "payouts": 3,
                     *       "totalFen": "128000",
                     *       "paidFen": "128000",
                     *       "refusedFen": "128000",
                     *       "state": "made",
                     *       "madeBy": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "madeByName": "管运营",
                     *       "madeAt": "2026-03-18T01:30:00.000Z",
                     *       "checkedByName": null,
                     *       "checkedAt": "2026-03-18T01:30:00.000Z",
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["BatchDto"];
                };
            };
        };
    };
    payouts_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看一种状态 */
                state?: "held" | "due" | "batched" | "paid" | "refused" | "void";
                /** @description 货款结算、退回余款 */
                kind?: "settlement" | "credit_refund";
                /** @description 只看一个收款单位 */
                payeeId?: string;
                /** @description 只看一个批次 */
                batchId?: string;
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
                     *           "kind": "settlement",
                     *           "payeeId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "payeeName": "黄草洲润福祥农业科技有限公司",
                     *           "amountFen": "128000",
                     *           "tradeFen": "128000",
                     *           "retailFen": "128000",
                     *           "debtFen": "128000",
                     *           "state": "held",
                     *           "heldCode": "account_missing",
                     *           "accountName": "黄草洲润福祥农业科技有限公司",
                     *           "accountMasked": "****5678",
                     *           "batchId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "batchNumber": "PC2026-000001",
                     *           "followsNumber": null,
                     *           "refusal": null,
                     *           "reason": null,
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
                        items: components["schemas"]["PayoutViewDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    listings_takeDown: {
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
                "application/json": components["schemas"]["TakedownInput"];
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
    programmes_list: {
        parameters: {
            query?: {
                /** @description 只看一年的规则 */
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
                     *         "code": "national-832",
                     *         "name": "政府采购脱贫地区农副产品",
                     *         "kind": "canteen",
                     *         "ownerRegionCode": "430481",
                     *         "policyDocuments": [
                     *           {
                     *             "id": "caiku-2021-19",
                     *             "number": "财库〔2021〕19号",
                     *             "title": "关于运用政府采购政策支持乡村产业振兴的通知",
                     *             "issuer": "财政部",
                     *             "issuedOn": "2026-03-18",
                     *             "quote": null,
                     *             "description": "自2021年起的全国比例"
                     *           }
                     *         ],
                     *         "rules": [
                     *           {
                     *             "code": "national-832/2026",
                     *             "year": 2026,
                     *             "unitKinds": [
                     *               "示例文字"
                     *             ],
                     *             "regionPrefix": "430481",
                     *             "ratioBps": 1000,
                     *             "encouragedBps": 1000,
                     *             "baseDefinition": "canteen_food",
                     *             "floors": {},
                     *             "eligibleOrigin": {},
                     *             "countsAt": "accepted_and_paid",
                     *             "countsFrom": [
                     *               "示例文字"
                     *             ],
                     *             "filingDeadlineOn": "2026-03-18",
                     *             "voucherDeadlineOn": "2026-03-18",
                     *             "assumed": true,
                     *             "assumedFields": [
                     *               "示例文字"
                     *             ],
                     *             "note": null
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProgrammeDto"][];
                };
            };
        };
    };
    institutions_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 待核实 / 已核实 / 已关闭 */
                state?: "proposed" | "verified" | "closed";
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
                     *           "name": "淝田镇中心小学",
                     *           "kind": "school",
                     *           "divisionCode": "430481113000",
                     *           "place": "耒阳市淝田镇",
                     *           "need": "示例文字",
                     *           "state": "proposed",
                     *           "contactNameMasked": "李**",
                     *           "contactPhoneMasked": "138****5678",
                     *           "proposedAt": "2026-03-18T01:30:00.000Z",
                     *           "verifiedAt": "2026-03-18T01:30:00.000Z",
                     *           "closedReason": "示例文字",
                     *           "gifts": 1,
                     *           "amountFen": "128000",
                     *           "receivedGifts": 1,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["InstitutionRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    institutions_propose: {
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
                "application/json": components["schemas"]["NewInstitutionInput"];
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
                     *       "name": "淝田镇中心小学",
                     *       "kind": "school",
                     *       "divisionCode": "430481113000",
                     *       "place": "耒阳市淝田镇",
                     *       "need": "示例文字",
                     *       "state": "proposed",
                     *       "contactNameMasked": "李**",
                     *       "contactPhoneMasked": "138****5678",
                     *       "proposedAt": "2026-03-18T01:30:00.000Z",
                     *       "verifiedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedReason": "示例文字",
                     *       "gifts": 1,
                     *       "amountFen": "128000",
                     *       "receivedGifts": 1,
                     *       "version": 1,
                     *       "delivery": {
                     *         "name": "示例文字",
                     *         "phone": "示例文字",
                     *         "detail": "示例文字"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InstitutionDetailDto"];
                };
            };
        };
    };
    institutions_read: {
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
                     *       "name": "淝田镇中心小学",
                     *       "kind": "school",
                     *       "divisionCode": "430481113000",
                     *       "place": "耒阳市淝田镇",
                     *       "need": "示例文字",
                     *       "state": "proposed",
                     *       "contactNameMasked": "李**",
                     *       "contactPhoneMasked": "138****5678",
                     *       "proposedAt": "2026-03-18T01:30:00.000Z",
                     *       "verifiedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedReason": "示例文字",
                     *       "gifts": 1,
                     *       "amountFen": "128000",
                     *       "receivedGifts": 1,
                     *       "version": 1,
                     *       "delivery": {
                     *         "name": "示例文字",
                     *         "phone": "示例文字",
                     *         "detail": "示例文字"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InstitutionDetailDto"];
                };
            };
        };
    };
    institutions_change: {
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
                "application/json": components["schemas"]["InstitutionChangeInput"];
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
                     *       "name": "淝田镇中心小学",
                     *       "kind": "school",
                     *       "divisionCode": "430481113000",
                     *       "place": "耒阳市淝田镇",
                     *       "need": "示例文字",
                     *       "state": "proposed",
                     *       "contactNameMasked": "李**",
                     *       "contactPhoneMasked": "138****5678",
                     *       "proposedAt": "2026-03-18T01:30:00.000Z",
                     *       "verifiedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedReason": "示例文字",
                     *       "gifts": 1,
                     *       "amountFen": "128000",
                     *       "receivedGifts": 1,
                     *       "version": 1,
                     *       "delivery": {
                     *         "name": "示例文字",
                     *         "phone": "示例文字",
                     *         "detail": "示例文字"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InstitutionDetailDto"];
                };
            };
        };
    };
    institutions_close: {
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
                "application/json": components["schemas"]["InstitutionClosingInput"];
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
                     *       "name": "淝田镇中心小学",
                     *       "kind": "school",
                     *       "divisionCode": "430481113000",
                     *       "place": "耒阳市淝田镇",
                     *       "need": "示例文字",
                     *       "state": "proposed",
                     *       "contactNameMasked": "李**",
                     *       "contactPhoneMasked": "138****5678",
                     *       "proposedAt": "2026-03-18T01:30:00.000Z",
                     *       "verifiedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedReason": "示例文字",
                     *       "gifts": 1,
                     *       "amountFen": "128000",
                     *       "receivedGifts": 1,
                     *       "version": 1,
                     *       "delivery": {
                     *         "name": "示例文字",
                     *         "phone": "示例文字",
                     *         "detail": "示例文字"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InstitutionDetailDto"];
                };
            };
        };
    };
    institutions_verify: {
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
                "application/json": components["schemas"]["InstitutionVersionInput"];
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
                     *       "name": "淝田镇中心小学",
                     *       "kind": "school",
                     *       "divisionCode": "430481113000",
                     *       "place": "耒阳市淝田镇",
                     *       "need": "示例文字",
                     *       "state": "proposed",
                     *       "contactNameMasked": "李**",
                     *       "contactPhoneMasked": "138****5678",
                     *       "proposedAt": "2026-03-18T01:30:00.000Z",
                     *       "verifiedAt": "2026-03-18T01:30:00.000Z",
                     *       "closedReason": "示例文字",
                     *       "gifts": 1,
                     *       "amountFen": "128000",
                     *       "receivedGifts": 1,
                     *       "version": 1,
                     *       "delivery": {
                     *         "name": "示例文字",
                     *         "phone": "示例文字",
                     *         "detail": "示例文字"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InstitutionDetailDto"];
                };
            };
        };
    };
    referrals_ranking: {
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
                     * @example [
                     *       {
                     *         "helperName": "赵一",
                     *         "organisationName": "淝田镇人民政府",
                     *         "orders": 1,
                     *         "amountFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RankedHelperDto"][];
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
                        items: components["schemas"]["ReviewDto2"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    reviews_hide: {
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
                "application/json": components["schemas"]["ReviewHidingInput"];
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
                    "application/json": components["schemas"]["ReviewDto2"];
                };
            };
        };
    };
    reviews_show: {
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
            200: {
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
                    "application/json": components["schemas"]["ReviewDto2"];
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
    riskFlags_list: {
        parameters: {
            query?: {
                /** @description 只看一地；默认为本人辖区 */
                division?: string;
                /** @description 只看一种提示 */
                rule?: "split_request" | "padded_price" | "same_address" | "bought_and_returned" | "over_capacity";
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
                     *         "rule": "split_request",
                     *         "agencyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "agency": "耒阳市机关服务中心",
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplier": "耒阳市某合作社",
                     *         "supplierDivision": "430481",
                     *         "why": "双方共 2 人在 3 天里从同一网络地址登录",
                     *         "at": "2026-03-18T01:30:00.000Z",
                     *         "certificateId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "orders": [
                     *           {
                     *             "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *             "number": "DD2026-000123"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RiskFlagDto"][];
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
                /** @description 只看一个供应商 */
                supplierId?: string;
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
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
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
                        items: components["schemas"]["SupplierSettlementDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    settlements_listed: {
        parameters: {
            query?: {
                /** @description 只看一个供应商 */
                supplierId?: string;
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
    settlements_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SettlementRunInput"];
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
                     *       "throughOn": "2026-03-18",
                     *       "made": 3,
                     *       "failed": 0
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementRunDto"];
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
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
                    "application/json": components["schemas"]["SupplierSettlementDetailDto"];
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
                        items: components["schemas"]["SupplierSettlementLineDto"][];
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
                /** @description 订单号、商品名称、收货人姓名、手机号或末四位 */
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
                     *           "number": "GD2026-000001",
                     *           "state": "awaiting_payment",
                     *           "closedReason": "unpaid",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "receiverMasked": "曾**",
                     *           "deliveryPlace": "湖南省/衡阳市/耒阳市/淝田镇",
                     *           "firstProduct": "冷榨山茶油",
                     *           "lineCount": 1,
                     *           "totalFen": "128000",
                     *           "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "placedAt": "2026-03-18T01:30:00.000Z"
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
    showcases_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 草稿 / 已发布 / 已撤下 */
                state?: "draft" | "published" | "withdrawn";
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
                     *           "kind": "pavilion",
                     *           "slug": "leiyang",
                     *           "title": "耒阳馆",
                     *           "intro": "示例文字",
                     *           "coverFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "regionCode": "430481",
                     *           "regionName": "耒阳市",
                     *           "fromOn": "2026-03-18",
                     *           "toOn": "2026-03-18",
                     *           "state": "draft",
                     *           "live": true,
                     *           "withdrawnReason": null,
                     *           "createdAt": "2026-03-18T01:30:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ShowcaseRowDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    showcases_create: {
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
                "application/json": components["schemas"]["NewShowcaseInput"];
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
                     *       "kind": "pavilion",
                     *       "slug": "leiyang",
                     *       "title": "耒阳馆",
                     *       "intro": "示例文字",
                     *       "coverFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "regionCode": "430481",
                     *       "regionName": "耒阳市",
                     *       "fromOn": "2026-03-18",
                     *       "toOn": "2026-03-18",
                     *       "state": "draft",
                     *       "live": true,
                     *       "withdrawnReason": null,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "blocks": [
                     *         {
                     *           "kind": "text",
                     *           "heading": "示例文字",
                     *           "body": "示例文字",
                     *           "productIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "categoryCode": "0104",
                     *           "originCode": "430481113000",
                     *           "programmeCode": null,
                     *           "most": 1,
                     *           "products": [
                     *             {
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "name": "冷榨山茶油",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "黄草洲润福祥农业科技有限公司",
                     *               "place": "耒阳市淝田镇黄草洲村",
                     *               "priceFen": "128000",
                     *               "unit": "桶",
                     *               "inStock": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowcasePreviewDto"];
                };
            };
        };
    };
    showcases_preview: {
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
                     *       "kind": "pavilion",
                     *       "slug": "leiyang",
                     *       "title": "耒阳馆",
                     *       "intro": "示例文字",
                     *       "coverFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "regionCode": "430481",
                     *       "regionName": "耒阳市",
                     *       "fromOn": "2026-03-18",
                     *       "toOn": "2026-03-18",
                     *       "state": "draft",
                     *       "live": true,
                     *       "withdrawnReason": null,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "blocks": [
                     *         {
                     *           "kind": "text",
                     *           "heading": "示例文字",
                     *           "body": "示例文字",
                     *           "productIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "categoryCode": "0104",
                     *           "originCode": "430481113000",
                     *           "programmeCode": null,
                     *           "most": 1,
                     *           "products": [
                     *             {
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "name": "冷榨山茶油",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "黄草洲润福祥农业科技有限公司",
                     *               "place": "耒阳市淝田镇黄草洲村",
                     *               "priceFen": "128000",
                     *               "unit": "桶",
                     *               "inStock": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowcasePreviewDto"];
                };
            };
        };
    };
    showcases_change: {
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
                "application/json": components["schemas"]["ShowcaseChangeInput"];
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
                     *       "kind": "pavilion",
                     *       "slug": "leiyang",
                     *       "title": "耒阳馆",
                     *       "intro": "示例文字",
                     *       "coverFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "regionCode": "430481",
                     *       "regionName": "耒阳市",
                     *       "fromOn": "2026-03-18",
                     *       "toOn": "2026-03-18",
                     *       "state": "draft",
                     *       "live": true,
                     *       "withdrawnReason": null,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "blocks": [
                     *         {
                     *           "kind": "text",
                     *           "heading": "示例文字",
                     *           "body": "示例文字",
                     *           "productIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "categoryCode": "0104",
                     *           "originCode": "430481113000",
                     *           "programmeCode": null,
                     *           "most": 1,
                     *           "products": [
                     *             {
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "name": "冷榨山茶油",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "黄草洲润福祥农业科技有限公司",
                     *               "place": "耒阳市淝田镇黄草洲村",
                     *               "priceFen": "128000",
                     *               "unit": "桶",
                     *               "inStock": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowcasePreviewDto"];
                };
            };
        };
    };
    showcases_cover: {
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
    showcases_publish: {
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
                "application/json": components["schemas"]["ShowcaseVersionInput"];
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
                     *       "kind": "pavilion",
                     *       "slug": "leiyang",
                     *       "title": "耒阳馆",
                     *       "intro": "示例文字",
                     *       "coverFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "regionCode": "430481",
                     *       "regionName": "耒阳市",
                     *       "fromOn": "2026-03-18",
                     *       "toOn": "2026-03-18",
                     *       "state": "draft",
                     *       "live": true,
                     *       "withdrawnReason": null,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "blocks": [
                     *         {
                     *           "kind": "text",
                     *           "heading": "示例文字",
                     *           "body": "示例文字",
                     *           "productIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "categoryCode": "0104",
                     *           "originCode": "430481113000",
                     *           "programmeCode": null,
                     *           "most": 1,
                     *           "products": [
                     *             {
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "name": "冷榨山茶油",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "黄草洲润福祥农业科技有限公司",
                     *               "place": "耒阳市淝田镇黄草洲村",
                     *               "priceFen": "128000",
                     *               "unit": "桶",
                     *               "inStock": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowcasePreviewDto"];
                };
            };
        };
    };
    showcases_withdraw: {
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
                "application/json": components["schemas"]["ShowcaseWithdrawalInput"];
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
                     *       "kind": "pavilion",
                     *       "slug": "leiyang",
                     *       "title": "耒阳馆",
                     *       "intro": "示例文字",
                     *       "coverFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "regionCode": "430481",
                     *       "regionName": "耒阳市",
                     *       "fromOn": "2026-03-18",
                     *       "toOn": "2026-03-18",
                     *       "state": "draft",
                     *       "live": true,
                     *       "withdrawnReason": null,
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "version": 1,
                     *       "blocks": [
                     *         {
                     *           "kind": "text",
                     *           "heading": "示例文字",
                     *           "body": "示例文字",
                     *           "productIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "categoryCode": "0104",
                     *           "originCode": "430481113000",
                     *           "programmeCode": null,
                     *           "most": 1,
                     *           "products": [
                     *             {
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "name": "冷榨山茶油",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "黄草洲润福祥农业科技有限公司",
                     *               "place": "耒阳市淝田镇黄草洲村",
                     *               "priceFen": "128000",
                     *               "unit": "桶",
                     *               "inStock": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowcasePreviewDto"];
                };
            };
        };
    };
    standings_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "admitted" | "suspended";
                /** @description 供应商名称 */
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
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "divisionCode": "430481113000",
                     *           "kind": "producer",
                     *           "state": "admitted",
                     *           "applicationId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "admittedAt": "2026-03-18T01:30:00.000Z",
                     *           "suspendedAt": "2026-03-18T01:30:00.000Z",
                     *           "suspendedReason": null,
                     *           "suspendedText": "",
                     *           "expiredKinds": [
                     *             "示例文字"
                     *           ]
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StandingDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    standings_readmit: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadmissionInput"];
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
    standings_suspend: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionInput"];
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
    statements_listStatements: {
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
                     *           "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "bankName": "中国农业银行耒阳支行",
                     *           "accountMasked": "****7890",
                     *           "format": "csv",
                     *           "fromOn": "2026-03-18",
                     *           "toOn": "2026-03-18",
                     *           "openingFen": "128000",
                     *           "closingFen": "128000",
                     *           "lines": 12,
                     *           "newLines": 12,
                     *           "openLines": 1,
                     *           "importedByName": "管运营",
                     *           "importedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StatementDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    statements_import: {
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
                "application/json": components["schemas"]["StatementInput"];
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
                     *       "format": "csv",
                     *       "lines": 12,
                     *       "newLines": 12,
                     *       "matchedLines": 10,
                     *       "openLines": 2
                     *     }
                     */
                    "application/json": components["schemas"]["ImportResultDto"];
                };
            };
        };
    };
    status_show: {
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
                     *       "invariants": [
                     *         {
                     *           "chinese": "每笔记账借贷平衡",
                     *           "english": "every transfer balances",
                     *           "state": "green",
                     *           "counted": 1200,
                     *           "faults": [],
                     *           "milliseconds": 12,
                     *           "checkedAt": "2026-03-18T01:30:00.000Z",
                     *           "alarmSince": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "runs": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "cause": "hourly",
                     *           "askedByName": null,
                     *           "state": "asked",
                     *           "whole": true,
                     *           "checks": 60,
                     *           "done": 60,
                     *           "faulty": 0,
                     *           "unknown": 0,
                     *           "clearingBps": 1000,
                     *           "askedAt": "2026-03-18T01:30:00.000Z",
                     *           "startedAt": "2026-03-18T01:30:00.000Z",
                     *           "finishedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "working": {
                     *         "outboxSeconds": 0,
                     *         "oldestTaskSeconds": 1,
                     *         "openTasks": 2,
                     *         "deadLetters": 0,
                     *         "replicas": null,
                     *         "replicaLagSeconds": null,
                     *         "archivedAt": "2026-03-18T01:30:00.000Z",
                     *         "notInvoiced": 3,
                     *         "notInvoicedDays": 5,
                     *         "notPaid": 2,
                     *         "notPaidDays": 12
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDto"];
                };
            };
        };
    };
    status_publicly: {
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
                     *       "state": "green",
                     *       "checkedAt": "2026-03-18T01:30:00.000Z",
                     *       "clearingBps": 1000
                     *     }
                     */
                    "application/json": components["schemas"]["PublicStatusDto"];
                };
            };
        };
    };
    status_run: {
        parameters: {
            query?: never;
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
                     *       "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *     }
                     */
                    "application/json": components["schemas"]["AskedVerificationDto"];
                };
            };
        };
    };
    settlements_ofSupplier: {
        parameters: {
            query?: never;
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
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
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
                    "application/json": components["schemas"]["WaitingAccountDto"][];
                };
            };
        };
    };
    settlements_channel: {
        parameters: {
            query?: never;
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
                     * @example {
                     *       "channel": "stripe"
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelDto"];
                };
            };
        };
    };
    settlements_setChannel: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelInput"];
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
    users_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 登录名或姓名的一部分 */
                word?: string;
                status?: "active" | "locked";
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
                     *           "login": "canteen-buyer",
                     *           "name": "曾念青",
                     *           "phoneMasked": "138****1234",
                     *           "status": "active",
                     *           "invented": true,
                     *           "secondFactor": true,
                     *           "organisations": [
                     *             "湘南监狱"
                     *           ],
                     *           "createdAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["UserDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    users_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserInput"];
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
    users_resetPassword: {
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
                     *       "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "firstPassword": "ab2c-de3f-gh4j-km5n"
                     *     }
                     */
                    "application/json": components["schemas"]["FirstPasswordDto"];
                };
            };
        };
    };
    users_lock: {
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
                "application/json": components["schemas"]["ReasonInput3"];
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
    users_resetSecondFactor: {
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
    users_unlock: {
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
                "application/json": components["schemas"]["ReasonInput3"];
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
    creditLimits_open: {
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
                "application/json": components["schemas"]["VirtualAccountInput"];
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
                     *       "accountId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "buyerName": "湘南监狱",
                     *       "numberMasked": "****0017",
                     *       "openedOn": "2026-03-18",
                     *       "closedOn": "2026-03-18"
                     *     }
                     */
                    "application/json": components["schemas"]["VirtualAccountDto"];
                };
            };
        };
    };
    creditLimits_close: {
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
            /** @description 完成，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
