// Made by `npm run web:api` from docs/api. Never edited by hand.
export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的账户
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["account_show"];
        put?: never;
        /**
         * 注册个人账户
         * @description 注册后登录，即可选购，或登记自己的合作社、企业。
         *
         *     谁可以办：任何人，无需登录。
         */
        post: operations["account_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/contact": {
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
         * 修改手机号码和电子邮箱
         * @description 谁可以办：登录的人都可以。
         */
        patch: operations["account_changeContact"];
        trace?: never;
    };
    "/api/account/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁代理我、我代理谁
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["account_listDeputies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的邮件提醒设置
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["preferences_show"];
        /**
         * 更改邮件提醒设置
         * @description 谁可以办：登录的人都可以。
         */
        put: operations["preferences_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改密码，其他会话随即退出
         * @description 谁可以办：登录的人都可以。
         */
        put: operations["account_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 以第一个验证码确认启用
         * @description 答复十个恢复码，此后不再显示；会话换发，其他会话退出。
         *
         *     谁可以办：登录的人都可以。
         */
        put: operations["secondFactor_confirm"];
        /**
         * 开始启用二次验证
         * @description 答复身份验证器的密钥；提交第一个验证码之后才生效。
         *
         *     谁可以办：登录的人都可以。
         */
        post: operations["secondFactor_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换发十个恢复码，旧的作废
         * @description 谁可以办：登录的人都可以。
         */
        post: operations["secondFactor_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用二次验证
         * @description 谁可以办：登录的人都可以。
         */
        post: operations["secondFactor_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的会话
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["account_listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sessions/{id}": {
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
         * 结束一个会话
         * @description 谁可以办：登录的人都可以。
         */
        delete: operations["account_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的收货地址，默认的在前
         * @description 谁可以办：个人消费者。
         */
        get: operations["addresses_list"];
        put?: never;
        /**
         * 新增收货地址
         * @description 谁可以办：个人消费者。
         */
        post: operations["addresses_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改收货地址
         * @description 谁可以办：个人消费者。
         */
        put: operations["addresses_edit"];
        post?: never;
        /**
         * 删除收货地址
         * @description 谁可以办：个人消费者。
         */
        delete: operations["addresses_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses/{id}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设为默认收货地址
         * @description 谁可以办：个人消费者。
         */
        put: operations["addresses_makeDefault"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的购物车
         * @description 未登录的由 HttpOnly Cookie 认出，保留30天；登录后的第一次访问把访客购物车并入自己的（同规格数量相加，不超过限购）。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["cart_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/chosen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 选定结算哪些行
         * @description 谁可以办：任何人，无需登录。
         */
        put: operations["cart_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 购物车里有多少
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["cart_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 加入购物车
         * @description 谁可以办：任何人，无需登录。
         */
        post: operations["cart_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines/{id}": {
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
         * 改数量、选中或取消选中
         * @description 谁可以办：任何人，无需登录。
         */
        patch: operations["cart_change"];
        trace?: never;
    };
    "/api/cart/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录后并入访客购物车
         * @description 与登录后第一次读购物车的效果相同；再次调用没有变化。
         *
         *     谁可以办：任何人，无需登录。
         */
        post: operations["cart_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从购物车移除
         * @description 谁可以办：任何人，无需登录。
         */
        post: operations["cart_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交订单：占用库存，等待付款
         * @description 每家供应商一个订单，一次付款。库存为付款保留；购物车里同样的行若在另一笔待付款中，那一笔让位关闭。
         *
         *     谁可以办：个人消费者。
         */
        post: operations["checkouts_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结算预览：按供应商拆分、运费、送达时间、总额
         * @description 只算不占用库存。obstacle 说明为什么还不能提交。
         *
         *     谁可以办：个人消费者。
         */
        post: operations["checkouts_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的待付款，最急的在前
         * @description 谁可以办：个人消费者。
         */
        get: operations["checkouts_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次结算：付款和各订单的状态
         * @description 谁可以办：个人消费者。
         */
        get: operations["checkouts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts/{id}/benefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 这次购买帮到了谁：各合作社带动的农户数
         * @description 只有达到公开下限的户数，没有个人信息；未付款时为空。
         *
         *     谁可以办：个人消费者。
         */
        get: operations["checkouts_benefit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消待付款的结算，商品仍在购物车
         * @description 谁可以办：个人消费者。
         */
        post: operations["checkouts_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 去付款：付款页面的网址
         * @description 整页跳转到 url。付完或离开后回到 /checkouts/{id}?returned=1 或 ?left=1。再次调用给同一页面，不会重复扣款。
         *
         *     谁可以办：个人消费者。
         */
        post: operations["checkouts_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkouts/{id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从付款页面回来：向支付渠道核实结果
         * @description 谁可以办：个人消费者。
         */
        post: operations["checkouts_returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件
         * @description 表单字段 purpose 说明用途：evidence 证明材料、photo 照片、sheet 表格、statement 银行流水、invoice 发票。不超过10 MB，类型按内容识别。
         *
         *     谁可以办：登录的人都可以。
         */
        post: operations["files_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文件的名称、类型和大小
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["files_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文件
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["files_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/giving/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的捐赠
         * @description 谁可以办：个人消费者。
         */
        get: operations["giving_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/giving/gifts/{checkoutId}/naming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 捐赠是否具名
         * @description 谁可以办：个人消费者。
         */
        put: operations["giving_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/giving/gifts/{orderId}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构的签收单
         * @description 谁可以办：个人消费者。
         */
        get: operations["giving_slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/giving/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以捐赠的机构
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["giving_institutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/giving/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 受赠机构和最近的捐赠
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["giving_institution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/giving/sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 以购代捐合计
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["giving_sums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的通知和待办，新的在前
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读
         * @description 谁可以办：登录的人都可以。
         */
        post: operations["notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 新通知的实时事件流（SSE）
         * @description 事件 notification 带一条通知，事件 counts 带未读和待办数；id 为序号，断线后以 Last-Event-ID 续传，不会遗漏。每 25 秒一次心跳注释；会话结束即关闭。
         *
         *     谁可以办：登录的人都可以。
         */
        get: operations["notifications_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的一次付款
         * @description 谁可以办：个人消费者。
         */
        get: operations["payments_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/attempts/{id}/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向支付渠道核对我的付款结果
         * @description 付款后回到商城的页面调用；可以重复调用，结果只记一次。
         *
         *     谁可以办：个人消费者。
         */
        post: operations["payments_reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收支付渠道的通知
         * @description 由支付渠道调用。先按原始字节核对请求头 Stripe-Signature，再登记；同一通知只登记一次。
         *
         *     谁可以办：任何人，无需登录。
         */
        post: operations["payments_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 商品评价
         * @description 新的在前；评分按全部公开的评价计算，不随筛选变化。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["reviews_ofProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/reviews/{reviewId}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评价的照片
         * @description 谁可以办：任何人，无需登录。
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
    "/api/referrals/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的帮销码和带来的订单
         * @description 只计数，不付酬；不显示买家。
         *
         *     谁可以办：登录的人都可以。
         */
        get: operations["referrals_codes"];
        put?: never;
        /**
         * 领取帮销码
         * @description 同一对象已有在用的帮销码时，答复原有的。
         *
         *     谁可以办：登录的人都可以。
         */
        post: operations["referrals_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/codes/{id}": {
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
         * 停用帮销码
         * @description 谁可以办：登录的人都可以。
         */
        delete: operations["referrals_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/links/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 帮销链接通往哪里
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["referrals_welcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的帮销按月合计
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["referrals_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 若干商品的评分
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["reviews_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我是谁、代表谁、能做什么
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["session_show"];
        put?: never;
        /**
         * 登录
         * @description 成功后设置会话 Cookie（HttpOnly）和可读的 bangfu_csrf。启用了二次验证而未带验证码时，会话只能继续完成验证。
         *
         *     谁可以办：任何人，无需登录。
         */
        post: operations["session_signIn"];
        /**
         * 退出登录
         * @description 谁可以办：登录的人都可以。
         */
        delete: operations["session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 试用账号
         * @description 只在装有演示数据时有内容；生产环境恒为空。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["session_demoAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 切换代表的单位
         * @description 谁可以办：登录的人都可以。
         */
        put: operations["session_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 提交二次验证码，完成登录
         * @description 谁可以办：登录的人都可以。
         */
        put: operations["session_pass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的订单，新的在前
         * @description 谁可以办：个人消费者。
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
    "/api/shop-orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各状态的订单数
         * @description 谁可以办：个人消费者。
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
    "/api/shop-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单详情：商品、包裹、物流、经过、发票
         * @description 谁可以办：个人消费者。
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
    "/api/shop-orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发货前取消订单，全额原路退回
         * @description 谁可以办：个人消费者。
         */
        post: operations["shopOrders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop-orders/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认收货：货款归商家
         * @description 谁可以办：个人消费者。
         */
        post: operations["shopOrders_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop-orders/{id}/invoices/{invoiceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载商家开具的发票
         * @description 谁可以办：个人消费者。
         */
        get: operations["shopOrders_invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop-orders/{id}/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 再来一单：放进购物车并只选中它们
         * @description 谁可以办：个人消费者。
         */
        post: operations["shopOrders_reorder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的个人消费归属哪个单位
         * @description 自愿。单位只能看到合计，看不到姓名和商品。
         *
         *     谁可以办：个人消费者。
         */
        get: operations["attribution_own"];
        put?: never;
        /**
         * 凭归属码加入
         * @description 谁可以办：个人消费者。
         */
        post: operations["attribution_join"];
        /**
         * 退出归属
         * @description 谁可以办：个人消费者。
         */
        delete: operations["attribution_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的售后
         * @description 谁可以办：个人消费者。
         */
        get: operations["claims_list"];
        put?: never;
        /**
         * 申请售后
         * @description 谁可以办：个人消费者。
         */
        post: operations["claims_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/claims/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单还能申请哪些售后
         * @description 谁可以办：个人消费者。
         */
        get: operations["claims_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 售后详情
         * @description 谁可以办：个人消费者。
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
    "/api/shop/claims/{id}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 请平台裁处
         * @description 供应商拒绝后，或逾期未答复时；每项一次。
         *
         *     谁可以办：个人消费者。
         */
        post: operations["claims_escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/claims/{id}/money-instead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不再等补发，改要退款
         * @description 供应商逾期没有补发时；按同意补发的数量退款。
         *
         *     谁可以办：个人消费者。
         */
        post: operations["claims_payInstead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/claims/{id}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 售后照片
         * @description 谁可以办：个人消费者。
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
    "/api/shop/claims/{id}/return-parcel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记退货已寄出
         * @description 谁可以办：个人消费者。
         */
        post: operations["claims_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/claims/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回售后
         * @description 谁可以办：个人消费者。
         */
        post: operations["claims_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/order-lines/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价收到的商品
         * @description 谁可以办：个人消费者。
         */
        post: operations["reviews_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的评价
         * @description 谁可以办：个人消费者。
         */
        get: operations["reviews_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/showcases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开放中的专馆和专区
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["showcases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/showcases/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专馆或专区页面
         * @description 栏目按顺序；已不能购买的商品自动略去。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["showcases_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/showcases/{slug}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专馆或专区封面
         * @description 谁可以办：任何人，无需登录。
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
    "/api/storefront/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 浏览和搜索在售商品
         * @description 词先按全部匹配，没有结果时按任一匹配，再按近似匹配；翻页沿用第一页的匹配方式。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["catalogue_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/catalogue/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按分类、县和乡镇统计命中数
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["catalogue_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/catalogue/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 输入提示
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["catalogue_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部分类
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["catalogue_shelves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/certificates/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 凭编号和验证码查验证书
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["verification_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/commission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 平台服务费：现行的和将生效的
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["commissionRules_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下一级行政区划
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["divisions_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/divisions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按名称、拼音首字母或代码查找
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["divisions_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个行政区划及其上级
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["divisions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 首页数据：在售、入驻、联结农户和本年采购
         * @description 全部由业务记录推算，没有人工填报的数字。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["figures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/linkage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各地联结农户数（公开）
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["verification_linkage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我提出的异议及答复
         * @description 谁可以办：登录的人都可以。
         */
        get: operations["publicity_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 商品详情
         * @description 规格和单价、产地、认定证书、供应商、带动户数和可以计入的政策项目。已下架的商品仍可查看，sellable 为 false。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["products_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/products/{id}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 商品图片
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["products_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 今年有规则的政策项目，以及哪些产品可以计入
         * @description 谁可以办：任何人，无需登录。
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
    "/api/storefront/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 县、乡、村三级公示
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["publicity_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/publicity/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份公示
         * @description 谁可以办：任何人，无需登录。
         */
        get: operations["publicity_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/publicity/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对公示提出异议
         * @description 谁可以办：登录的人都可以。
         */
        post: operations["publicity_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 供应商主页
         * @description 准予入驻的供应商，包括已被暂停的。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["suppliers_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storefront/suppliers/{id}/household-income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 供应商一年来付给联结农户的款项合计
         * @description 五户及以上才显示，不含任何个人信息。
         *
         *     谁可以办：任何人，无需登录。
         */
        get: operations["suppliers_householdIncome"];
        put?: never;
        post?: never;
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
        AccountDto: {
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
            /** @example zeng@example.cn */
            email: string | null;
            /**
             * Format: date-time
             * @description 启用二次验证的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            secondFactorEnrolledAt: string | null;
            /**
             * @description 还剩几个恢复码
             * @example 1
             */
            recoveryCodesLeft: number;
            /** @example true */
            passwordChangeRequired: boolean;
        };
        AddressChangeInput: {
            /**
             * @description 收货人
             * @example 曾念青
             */
            name: string;
            /**
             * @description 手机号码
             * @example 13812345678
             */
            phone: string;
            /**
             * @description 所在地区，选到乡镇（街道）
             * @example 430481113
             */
            divisionCode: string;
            /**
             * @description 详细地址
             * @example 灶市街1号3栋201
             */
            detail: string;
            /**
             * @description 标签
             * @example 家
             */
            label?: string;
            /**
             * @description 设为默认
             * @example true
             */
            isDefault?: boolean;
            /**
             * @description 所见的版本
             * @example 1
             */
            version: number;
        };
        AddressDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 曾念青 */
            name: string;
            /** @example 13812345678 */
            phone: string;
            /** @example 430481113 */
            divisionCode: string;
            /** @example 湖南省/衡阳市/耒阳市/淝田镇 */
            place: string;
            /** @example 灶市街1号3栋201 */
            detail: string;
            /** @example 家 */
            label: string;
            /** @example true */
            isDefault: boolean;
            /** @example 1 */
            version: number;
        };
        AddressInput: {
            /**
             * @description 收货人
             * @example 曾念青
             */
            name: string;
            /**
             * @description 手机号码
             * @example 13812345678
             */
            phone: string;
            /**
             * @description 所在地区，选到乡镇（街道）
             * @example 430481113
             */
            divisionCode: string;
            /**
             * @description 详细地址
             * @example 灶市街1号3栋201
             */
            detail: string;
            /**
             * @description 标签
             * @example 家
             */
            label?: string;
            /**
             * @description 设为默认
             * @example true
             */
            isDefault?: boolean;
        };
        AttributedUnitDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            unitId: string;
            /** @example 湘南监狱 */
            unitName: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
        };
        AttributionJoinInput: {
            /**
             * @description 单位的归属码
             * @example 7K3M2Q9A
             */
            code: string;
            /**
             * Format: date
             * @description 从哪天起；空为今天
             * @example 2026-03-18
             */
            fromOn?: string | null;
        };
        BenefitDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 淝田茶油合作社 */
            supplierName: string;
            /** @example 耒阳市 */
            place: string;
            /**
             * @description 这次买它的货款
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 带动户数；不足公开下限时为空
             * @example 12
             */
            linkedHouseholds: number | null;
            linkModes: components["schemas"]["BenefitModeDto"][];
        };
        BenefitModeDto: {
            /**
             * @description 联农方式
             * @example purchase
             */
            mode: string;
            /**
             * @description 户数；不足公开下限时为空
             * @example 1
             */
            households: number | null;
        };
        CancelInput: {
            /**
             * @description 所见的版本
             * @example 1
             */
            version: number;
            /**
             * @description 原因
             * @example 买错了
             */
            reason: string;
        };
        CartAddInput: {
            /**
             * Format: uuid
             * @description 商品规格
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /**
             * @description 再加多少（单位数）
             * @example 2
             */
            quantity: number;
        };
        CartChangeInput: {
            /**
             * @description 改成多少（单位数）
             * @example 3
             */
            quantity?: number;
            /**
             * @description 是否参加下次结算
             * @example true
             */
            chosen?: boolean;
        };
        CartCountDto: {
            /** @example 1 */
            lineCount: number;
            /** @example 1 */
            unitCount: number;
        };
        CartDto: {
            /** @description 按供应商分组，新的在前 */
            groups: components["schemas"]["CartGroupDto"][];
            /** @example 1 */
            lineCount: number;
            /** @example 1 */
            unitCount: number;
            /**
             * @description 选中且可买的行数
             * @example 1
             */
            chosenLineCount: number;
            /**
             * @description 选中且可买的货款
             * @example 128000
             */
            chosenFen: string;
            /**
             * @description 这次从访客购物车并入的单位数
             * @example 1
             */
            merged: number;
        };
        CartGroupDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 示例文字 */
            supplierName: string;
            lines: components["schemas"]["CartLineDto"][];
        };
        CartLineDto: {
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
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 淝田茶油合作社 */
            supplierName: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500mL */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /**
             * Format: uuid
             * @description 首图，取自 /api/storefront/products/{productId}/photos/{fileId}
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            photoFileId: string | null;
            /**
             * @description 每单位净重
             * @example 2500
             */
            netWeightGrams: string;
            /**
             * @description 每单位现价
             * @example 128000
             */
            unitPriceFen: string;
            /**
             * @description 起订量
             * @example 1
             */
            minQuantity: number;
            /**
             * @description 每单限购
             * @example 1
             */
            maxQuantity: number | null;
            /**
             * @description 现可订数量
             * @example 1
             */
            available: number;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 1 */
            quantity: number;
            /**
             * @description 参加下次结算
             * @example true
             */
            chosen: boolean;
            /**
             * @description 现价 × 数量
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 加入或上次改动时的单价；与现价不同即已变价
             * @example 128000
             */
            seenPriceFen: string;
            /**
             * @description on_sale 可买；其余说明见 obstacle
             * @example on_sale
             * @enum {string}
             */
            state: "on_sale" | "off_sale" | "sold_out" | "short" | "below_least" | "above_most";
            /**
             * @description 买不了的原因
             * @example 库存只剩3瓶
             */
            obstacle: string;
        };
        CartLinesInput: {
            /** @description 购物车行 */
            lineIds: string[];
        };
        CatalogueFacetsDto: {
            /**
             * @example none
             * @enum {string}
             */
            mode: "none" | "all" | "any" | "similar";
            /** @example 1 */
            total: number;
            /**
             * @description 命中多于所计数目
             * @example true
             */
            more: boolean;
            categories: components["schemas"]["FacetDto"][];
            counties: components["schemas"]["FacetDto"][];
            /** @description 选定县（市、区）以后，其下各乡镇的命中数；未选定时为空 */
            townships: components["schemas"]["FacetDto"][];
        };
        CatalogueItemDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 冷榨山茶油 */
            name: string;
            /**
             * Format: uuid
             * @description 首图，取自 /api/storefront/products/{productId}/photos/{fileId}
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            photoFileId: string | null;
            /** @example 0104 */
            categoryCode: string;
            /** @example 茶油 */
            categoryName: string;
            /** @example 430481113216 */
            originCode: string;
            /** @example 耒阳市淝田镇黄草洲村 */
            place: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 名称为演示虚构
             * @example true
             */
            supplierInvented: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            listedAt: string;
            /**
             * @description 当前有有效认定证书；没有的不计入任何任务
             * @example true
             */
            certified: boolean;
            /**
             * @description 认定县（市）
             * @example 430481
             */
            catalogueCode: string | null;
            /** @example true */
            listed832: boolean;
            /** @example true */
            poorHouseholdLinked: boolean;
            /**
             * Format: uuid
             * @description 每公斤价格最低的规格
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example 5L */
            variantName: string;
            /**
             * @description 规格数
             * @example 1
             */
            variantCount: number;
            /** @example 桶 */
            unit: string;
            /**
             * @description 每单位净重
             * @example 2500
             */
            netWeightGrams: string;
            /**
             * @description 每单位价格
             * @example 128000
             */
            priceFen: string;
            /**
             * @description 每公斤价格
             * @example 128000
             */
            fenPerKilogram: string;
            /**
             * @description 每斤（500克）价格
             * @example 128000
             */
            fenPerJin: string;
            /**
             * @description 有货且够起订量
             * @example true
             */
            inStock: boolean;
        };
        CataloguePageDto: {
            items: components["schemas"]["CatalogueItemDto"][];
            /**
             * @description 下一页的标记；没有下一页为 null
             * @example 示例文字
             */
            nextAfter: string | null;
            /**
             * @description 词的匹配方式：none 无词，all 全部，any 任一，similar 近似
             * @example none
             * @enum {string}
             */
            mode: "none" | "all" | "any" | "similar";
        };
        CategoryDto: {
            /** @example 0104 */
            code: string;
            /** @example 茶油 */
            name: string;
            /**
             * @description 上级分类代码
             * @example 01
             */
            parentCode: string | null;
            /**
             * @description 增值税处理：exempt 免税，9 和 13 为税率（%）
             * @example exempt
             * @enum {string}
             */
            taxTreatment: "exempt" | "9" | "13";
            /**
             * @description 税务处理依据
             * @example 示例文字
             */
            basis: string;
        };
        CheckoutDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 待付款、已付款、已关闭
             * @example awaiting_payment
             * @enum {string}
             */
            state: "awaiting_payment" | "paid" | "closed";
            /**
             * @example cancelled
             * @enum {string|null}
             */
            closedReason: "cancelled" | "expired" | "replaced" | "parked" | "refunded" | null;
            /**
             * @description 付款到账后的处理：照常、补货成功、全额退回
             * @example kept
             * @enum {string|null}
             */
            decision: "kept" | "revived" | "refunded" | null;
            /**
             * @description 退回的原因：已售罄、已关闭、金额不符
             * @example stock_lost
             * @enum {string|null}
             */
            decisionReason: "stock_lost" | "too_late" | "amount_differs" | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description 最迟付款时间
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            paidAt: string | null;
            /** @example 示例文字 */
            deliveryPlace: string;
            /** @example 示例文字 */
            deliveryName: string;
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
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            totalFen: string;
            orders: components["schemas"]["CheckoutOrderDto"][];
            payment: components["schemas"]["CheckoutPaymentDto"] | null;
        };
        CheckoutInput: {
            /** @description 立即购买的一行；不填则结算购物车选中的行 */
            direct?: components["schemas"]["DirectLineInput"] | null;
            /**
             * Format: uuid
             * @description 收货地址；不填则按默认地址估算
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            addressId?: string | null;
            /**
             * Format: uuid
             * @description 以购代捐：直接送到的受赠机构，代替收货地址
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            giftInstitutionId?: string | null;
            /**
             * @description 所见的应付总额；与现价不符时拒绝并附新的预览
             * @example 12880
             */
            expectedFen: string;
            notes?: components["schemas"]["SupplierNoteInput"][];
            /** @description 要发票时填写 */
            invoice?: components["schemas"]["InvoiceRequestInput"] | null;
            /**
             * @description 计入本人已加入的单位（只见合计）；默认计入
             * @example true
             */
            attributed?: boolean;
            /**
             * @description 帮销码
             * @example BX7K2M
             */
            referralCode?: string | null;
        };
        CheckoutOrderDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example GD2026-000001 */
            number: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 示例文字 */
            supplierName: string;
            /**
             * @example awaiting_payment
             * @enum {string}
             */
            state: "awaiting_payment" | "paid" | "shipped" | "delivered" | "received" | "closed";
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
            promiseDaysMin: number;
            /** @example 1 */
            promiseDaysMax: number;
            /** @example 1 */
            lineCount: number;
            /** @example 示例文字 */
            firstProduct: string;
        };
        CheckoutPaymentDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            attemptId: string;
            /**
             * @description 待付款、已付、未成功、超时、已取消、待核对
             * @example open
             * @enum {string}
             */
            state: "open" | "paid" | "declined" | "expired" | "cancelled" | "parked";
            /** @example alipay */
            method: string | null;
            /**
             * @description 没有成功的原因
             * @example 示例文字
             */
            failure: string | null;
            /**
             * @description 同样的方式再试可能成功
             * @example true
             */
            retrySame: boolean;
        };
        CheckoutPreviewDto: {
            groups: components["schemas"]["PreviewGroupDto"][];
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
             * @description 应付总额；提交时作为 expectedFen
             * @example 128000
             */
            totalFen: string;
            address: components["schemas"]["AddressDto"] | null;
            /**
             * @description 受赠机构
             * @example 示例文字
             */
            giftInstitutionName: string | null;
            /** @description 为空即可提交 */
            obstacle: components["schemas"]["ObstacleDto"] | null;
        };
        CheckoutPreviewInput: {
            /** @description 立即购买的一行；不填则结算购物车选中的行 */
            direct?: components["schemas"]["DirectLineInput"] | null;
            /**
             * Format: uuid
             * @description 收货地址；不填则按默认地址估算
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            addressId?: string | null;
            /**
             * Format: uuid
             * @description 以购代捐：直接送到的受赠机构，代替收货地址
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            giftInstitutionId?: string | null;
        };
        ClaimCarriageInput: {
            /**
             * @description 所见申请的版本
             * @example 1
             */
            version: number;
            /** @example 邮政快递 */
            carrier: string;
            /** @example EA123456789CN */
            trackingNumber: string;
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
            /** @description 取自 /api/shop/claims/{id}/photos/{fileId} */
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
             * @example 2026-03-18T01:30:00.000Z
             */
            closedAt: string | null;
            /** @example 1 */
            version: number;
            lines: components["schemas"]["ClaimLineDto"][];
        };
        ClaimEscalationInput: {
            /**
             * @description 所见申请的版本
             * @example 1
             */
            version: number;
            /**
             * @description 请平台裁处的理由
             * @example 供应商不同意退款，照片可以看出运输途中压坏
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
        ClaimLineInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /**
             * @description 有问题的数量；只退部分货款时可为0
             * @example 1
             */
            quantity: number;
            /**
             * @description 仅退款时可少于这些数量的货款
             * @example 128000
             */
            amountFen?: string | null;
        };
        ClaimOptionDto: {
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
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            unitPriceFen: string;
            /**
             * @description 还能申请的数量
             * @example 1
             */
            leftQuantity: number;
            /**
             * @description 还能退的货款
             * @example 128000
             */
            leftFen: string;
            /**
             * Format: date-time
             * @description 送达时间；在途为空
             * @example 2026-03-18T01:30:00.000Z
             */
            arrivedAt: string | null;
            /**
             * Format: date-time
             * @description 最迟申请时间；在途为空
             * @example 2026-03-18T01:30:00.000Z
             */
            until: string | null;
            /**
             * @description 可以无理由退货
             * @example true
             */
            noReason: boolean;
            /**
             * @description 现在可以申请；在途的只能选“未收到货”
             * @example true
             */
            open: boolean;
        };
        ClaimVersionInput: {
            /**
             * @description 所见申请的版本
             * @example 1
             */
            version: number;
        };
        CodeInput: {
            /**
             * @description 身份验证器上的六位数字
             * @example 123456
             */
            code: string;
        };
        ContactInput: {
            /**
             * @description 手机号码；null 表示删除
             * @example 13800138000
             */
            phone?: string | null;
            /** @example xie@example.cn */
            email?: string | null;
        };
        CountsTowardDto: {
            /** @example leiyang-poor-household */
            programmeCode: string;
            /** @example 耒阳市党政机关食堂采购贫困户农产品 */
            programmeName: string;
        };
        CurrentProgrammeDto: {
            /** @example national-832 */
            code: string;
            /** @example 政府采购脱贫地区农副产品 */
            name: string;
            /**
             * @description 制定地区的区划代码；空为全国
             * @example 430481
             */
            ownerRegionCode: string;
            /** @description 今年的规则；对不同单位可以有不止一条 */
            rules: components["schemas"]["CurrentRuleDto"][];
        };
        CurrentRuleDto: {
            /** @example national-832/2026 */
            code: string;
            /** @example 2026 */
            year: number;
            /**
             * @description 预留比例，万分之一
             * @example 1000
             */
            ratioBps: number;
            /**
             * @description 鼓励比例，万分之一
             * @example 1000
             */
            encouragedBps: number | null;
            /**
             * @description 哪些产品可以计入
             * @example 持有效认定证书，产自832个脱贫县
             */
            eligible: string;
            /** @description 依据的文件 */
            document: components["schemas"]["RuleDocumentDto"];
            /**
             * @description 本年度规则为推定，待主管部门确认
             * @example true
             */
            assumed: boolean;
        };
        DemoAccountDto: {
            /**
             * @description 登录名
             * @example canteen-buyer
             */
            login: string;
            /**
             * @description 姓名（虚构）
             * @example 曾念青
             */
            name: string;
            /**
             * @description 角色
             * @example 采购经办
             */
            does: string;
            /**
             * @description 个人、供应商、采购人、监管部门、平台运营
             * @example agency
             * @enum {string}
             */
            group: "shopper" | "supplier" | "agency" | "official" | "operator";
            /**
             * @description 单位简称；null 表示个人
             * @example 湘南监狱
             */
            organisation: string | null;
        };
        DemoAccountsDto: {
            /**
             * @description 全部试用账号的密码；没有试用账号为 null
             * @example bangfu-demo
             */
            password: string | null;
            accounts: components["schemas"]["DemoAccountDto"][];
        };
        DeputyDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            membershipId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            organisationId: string;
            /** @example 湘南监狱 */
            organisationName: string;
            /** @example agency_approver */
            role: string;
            /** @example 采购审批 */
            roleName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            deputyId: string;
            /**
             * @description 代理人
             * @example 曾念青
             */
            deputyName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            deputyForId: string;
            /**
             * @description 被代理人
             * @example 贺正平
             */
            deputyForName: string;
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
            validTo: string;
        };
        DirectLineInput: {
            /**
             * Format: uuid
             * @description 商品规格
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example 1 */
            quantity: number;
        };
        DivisionDetailDto: {
            /** @example 430481 */
            code: string;
            /** @example 耒阳市 */
            name: string;
            /**
             * @example province
             * @enum {string}
             */
            level: "province" | "city" | "county" | "township" | "village";
            /**
             * @description 832个脱贫县之一
             * @example true
             */
            listed832: boolean;
            /**
             * Format: date
             * @description 代码启用日期；不详为 null
             * @example 2026-03-18
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 代码停用的第一天
             * @example 2026-03-18
             */
            validTo: string | null;
            /** @example 湖南省/衡阳市/耒阳市 */
            pathName: string;
            /** @description 由省到本级 */
            path: components["schemas"]["DivisionDto"][];
        };
        DivisionDto: {
            /** @example 430481 */
            code: string;
            /** @example 耒阳市 */
            name: string;
            /**
             * @example province
             * @enum {string}
             */
            level: "province" | "city" | "county" | "township" | "village";
            /**
             * @description 832个脱贫县之一
             * @example true
             */
            listed832: boolean;
            /**
             * Format: date
             * @description 代码启用日期；不详为 null
             * @example 2026-03-18
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 代码停用的第一天
             * @example 2026-03-18
             */
            validTo: string | null;
        };
        DivisionFoundDto: {
            /** @example 430481 */
            code: string;
            /** @example 耒阳市 */
            name: string;
            /**
             * @example province
             * @enum {string}
             */
            level: "province" | "city" | "county" | "township" | "village";
            /** @example true */
            listed832: boolean;
            /** @example 湖南省/衡阳市/耒阳市 */
            pathName: string;
        };
        EnrolmentDto: {
            /**
             * @description 手工输入身份验证器的密钥
             * @example JBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description 用于二维码
             * @example otpauth://totp/…
             */
            uri: string;
        };
        FacetDto: {
            /** @example 01 */
            code: string;
            /** @example 粮油 */
            name: string;
            /** @example 1 */
            count: number;
        };
        FiguresDto: {
            /**
             * Format: date-time
             * @description 统计时点，至多半分钟前
             * @example 2026-03-18T01:30:00.000Z
             */
            asOf: string;
            /**
             * @description 以下预留、下单、验收、支付金额所属年度
             * @example 2026
             */
            year: number;
            /**
             * @description 在售且持有效认定证书的商品
             * @example 128
             */
            certifiedProducts: number;
            /**
             * @description 已入驻、今日可以供货的供应商
             * @example 12
             */
            admittedSuppliers: number;
            /**
             * @description 在售商品的产地县（市、区）数
             * @example 3
             */
            originCounties: number;
            /**
             * @description 联结农户数：各市公开数字之和，为保护个人信息而不公开的不计；全部不公开时为 null
             * @example 105
             */
            linkedHouseholds: number | null;
            /**
             * @description 本年预留计划已确认的单位
             * @example 18
             */
            reservingAgencies: number;
            /**
             * @description 本年预留份额，各项目相加
             * @example 128000
             */
            reservedFen: string;
            /**
             * @description 已下单，每笔采购只计一次
             * @example 128000
             */
            orderedFen: string;
            /**
             * @description 已验收，每笔采购只计一次
             * @example 128000
             */
            acceptedFen: string;
            /**
             * @description 已支付，每笔采购只计一次
             * @example 128000
             */
            paidFen: string;
            /** @description 最近十二个月，由远到近；含以往年度计划在当月的验收 */
            months: components["schemas"]["MonthFigureDto"][];
        };
        FileDto: {
            /**
             * Format: uuid
             * @description 文件编号，供其他接口引用
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 村委会证明.pdf */
            name: string;
            /**
             * @description 用途
             * @example evidence
             */
            purpose: string;
            /**
             * @description 按内容识别的类型
             * @example application/pdf
             */
            mimeType: string;
            /**
             * @description 字节数
             * @example 20480
             */
            sizeBytes: number;
            /**
             * @description 内容的 SHA-256
             * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
             */
            sha256: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            storedAt: string;
        };
        GiftDto: {
            /**
             * Format: date
             * @example 2026-03-18
             */
            givenOn: string;
            /**
             * @description 捐赠人；不具名为空
             * @example 示例文字
             */
            giver: string | null;
            /** @description 商品 */
            products: string[];
            /**
             * Format: date
             * @description 机构签收日期
             * @example 2026-03-18
             */
            receivedOn: string | null;
            /**
             * @description 机构的感谢
             * @example 孩子们收到了，谢谢！
             */
            thanks: string | null;
        };
        GiftNamingInput: {
            /**
             * @description 不具名
             * @example true
             */
            anonymous: boolean;
        };
        GivingSumsDto: {
            /**
             * @description 可以捐赠的机构
             * @example 1
             */
            institutions: number;
            /** @example 1 */
            gifts: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /** @example 1 */
            receivedGifts: number;
        };
        HouseholdIncomeDto: {
            /**
             * @description 一年来付给联结农户的款项；不足五户时为空
             * @example 128000
             */
            amountFen: string | null;
            /**
             * @description 收款农户数
             * @example 12
             */
            households: number | null;
            /** @description 按联结方式；有一种不足五户时都不显示 */
            byMode: components["schemas"]["ModeIncomeDto"][];
        };
        InboxCountsDto: {
            /**
             * @description 未读条数
             * @example 3
             */
            unread: number;
            /**
             * @description 尚未办理的待办
             * @example 2
             */
            openToDos: number;
            /**
             * @description 最新一条的序号
             * @example 12
             */
            position: number;
        };
        InstitutionDto: {
            /**
             * Format: uuid
             * @description 下单时填 giftInstitutionId
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 淝田镇中心小学 */
            name: string;
            /**
             * @description 学校 / 养老院 / 儿童福利院 / 卫生院 / 社区（村） / 其他
             * @example school
             * @enum {string}
             */
            kind: "school" | "elderly_home" | "children_home" | "clinic" | "community" | "other";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 耒阳市淝田镇 */
            place: string;
            /**
             * @description 需要什么
             * @example 食堂用米和茶油
             */
            need: string;
            /**
             * @description 现在可以捐赠
             * @example true
             */
            open: boolean;
            /**
             * @description 已捐赠次数
             * @example 1
             */
            gifts: number;
            /**
             * @description 已捐赠金额
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 其中机构已签收
             * @example 1
             */
            receivedGifts: number;
        };
        InstitutionPageDto: {
            /**
             * Format: uuid
             * @description 下单时填 giftInstitutionId
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 淝田镇中心小学 */
            name: string;
            /**
             * @description 学校 / 养老院 / 儿童福利院 / 卫生院 / 社区（村） / 其他
             * @example school
             * @enum {string}
             */
            kind: "school" | "elderly_home" | "children_home" | "clinic" | "community" | "other";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 耒阳市淝田镇 */
            place: string;
            /**
             * @description 需要什么
             * @example 食堂用米和茶油
             */
            need: string;
            /**
             * @description 现在可以捐赠
             * @example true
             */
            open: boolean;
            /**
             * @description 已捐赠次数
             * @example 1
             */
            gifts: number;
            /**
             * @description 已捐赠金额
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 其中机构已签收
             * @example 1
             */
            receivedGifts: number;
            /** @description 最近的捐赠 */
            latest: components["schemas"]["GiftDto"][];
        };
        InvoiceAskedDto: {
            /**
             * @example personal
             * @enum {string}
             */
            titleKind: "personal" | "company";
            /** @example 示例文字 */
            title: string;
            /** @example 示例文字 */
            taxNumber: string | null;
            /** @example 示例文字 */
            email: string;
        };
        InvoiceRequestInput: {
            /**
             * @description personal 个人、company 单位
             * @example personal
             * @enum {string}
             */
            titleKind: "personal" | "company";
            /**
             * @description 发票抬头
             * @example 曾念青
             */
            title: string;
            /**
             * @description 单位抬头的统一社会信用代码
             * @example 示例文字
             */
            taxNumber?: string | null;
            /**
             * @description 接收电子发票的邮箱
             * @example zeng@example.com
             */
            email: string;
        };
        LinkModeDto: {
            /**
             * @description 订单收购、务工、入股分红、土地流转、托管
             * @example order_purchase
             * @enum {string}
             */
            mode: "order_purchase" | "labour" | "dividend" | "land_transfer" | "custody";
            /**
             * @description 联结农户数；为保护个人信息，过小的数字为空
             * @example 1
             */
            households: number | null;
        };
        LinkageFigureDto: {
            /** @example 430481113000 */
            code: string;
            /** @example 淝田镇 */
            name: string;
            /**
             * @description 联结农户数；为保护个人信息，过小的数字为空
             * @example 1
             */
            households: number | null;
        };
        ModeIncomeDto: {
            /**
             * @description 联结方式
             * @example order_purchase
             * @enum {string}
             */
            mode: "order_purchase" | "labour" | "dividend" | "land_transfer" | "custody";
            /** @example 12 */
            households: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
        };
        MonthFigureDto: {
            /** @example 2026-03 */
            month: string;
            /**
             * @description 当月验收计入金额；只有退货的月份为负
             * @example 128000
             */
            acceptedFen: string;
        };
        NewClaimInput: {
            /**
             * Format: uuid
             * @description 由客户端生成，重发时是同一项申请
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /**
             * @description 仅退款 / 退货退款 / 补发
             * @example refund
             * @enum {string}
             */
            kind: "refund" | "return" | "replacement";
            /**
             * @description 变质 / 破损 / 少件 / 短斤少两 / 发错货 / 质量问题 / 未收到货 / 无理由退货
             * @example spoiled
             * @enum {string}
             */
            reason: "spoiled" | "damaged" | "short_count" | "short_weight" | "wrong_goods" | "quality" | "not_arrived" | "changed_mind";
            /**
             * @description 说明
             * @default
             * @example 开箱有两个坏果
             */
            note: string;
            /**
             * @description 已上传的照片
             * @default []
             */
            photoFileIds: string[];
            lines: components["schemas"]["ClaimLineInput"][];
        };
        NewObjection: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id?: string;
            /**
             * @description 异议内容
             * @example 该户并未参加
             */
            remark: string;
            /** @description 证据：本人上传的文件（purpose=evidence） */
            fileIds?: string[];
        };
        NewReferralInput: {
            /**
             * Format: uuid
             * @description 只帮销一个商品
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId?: string | null;
            /**
             * Format: uuid
             * @description 只帮销一个供应商
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId?: string | null;
        };
        NoticeContentDto: {
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500mL/瓶 */
            specification: string;
            /** @example 湖南省/衡阳市/耒阳市/淝田镇/黄草洲村委会 */
            originName: string;
            /**
             * @description 年产能，克
             * @example 2500
             */
            annualCapacityGrams: string;
            /**
             * @description 单价
             * @example 128000
             */
            priceFen: string;
            /**
             * @description 同类产品平均价格
             * @example 128000
             */
            comparisonPriceFen: string;
            /** @example 斤 */
            priceUnit: string;
            /** @example 高于市场价0.5元收购 */
            benefitText: string;
            /**
             * @description 不足5户不公开
             * @example 1
             */
            householdCount: number | null;
        };
        NoticeDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example village
             * @enum {string}
             */
            level: "village" | "township" | "county";
            /** @example 430481113000 */
            divisionCode: string;
            /** @example 淝田镇 */
            divisionName: string;
            /**
             * Format: date
             * @example 2026-03-18
             */
            fromOn: string;
            /**
             * Format: date
             * @description 截止日（含当日）
             * @example 2026-03-18
             */
            untilOn: string;
            /**
             * @description 公示中、期满、因异议终止
             * @example open
             * @enum {string}
             */
            state: "open" | "over" | "closed";
            content: components["schemas"]["NoticeContentDto"];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            publishedAt: string;
        };
        NotificationDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 在本人通知中的序号，越新越大
             * @example 12
             */
            position: number;
            /**
             * @description to_do 须本人办理，notice 仅供知悉
             * @example to_do
             * @enum {string}
             */
            kind: "to_do" | "notice";
            /** @example 新订单待确认：湘南监狱 DD2026-000001 */
            title: string;
            /** @example 湘南监狱下了订单，请在2026-03-23前确认。 */
            body: string;
            /**
             * @description 办理或查看的页面
             * @example /vendor/orders/01900000-0000-7000-8000-000000000001
             */
            link: string;
            /**
             * @description 所涉事项的种类
             * @example order
             */
            subjectType: string;
            /**
             * @description 所涉事项的编号
             * @example 01900000-0000-7000-8000-000000000001
             */
            subjectId: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description 已读时间
             * @example 2026-03-18T01:30:00.000Z
             */
            readAt: string | null;
            /**
             * Format: date-time
             * @description 待办了结的时间
             * @example 2026-03-18T01:30:00.000Z
             */
            doneAt: string | null;
        };
        NotificationsDto: {
            /**
             * @description 未读条数
             * @example 3
             */
            unread: number;
            /**
             * @description 尚未办理的待办
             * @example 2
             */
            openToDos: number;
            /**
             * @description 最新一条的序号
             * @example 12
             */
            position: number;
            items: components["schemas"]["NotificationDto"][];
            /**
             * @description 下一页的翻页标记
             * @example WyIxMiJd
             */
            nextAfter: string | null;
        };
        ObstacleDto: {
            /** @example not_served */
            code: string;
            /** @example 请选择收货地址 */
            message: string;
        };
        OrganisationChoice: {
            /**
             * Format: uuid
             * @description 代表哪个单位办事；null 表示个人
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            organisationId: string | null;
        };
        OwnAttributionDto: {
            /** @description 没有归属为空 */
            unit: components["schemas"]["AttributedUnitDto"] | null;
        };
        OwnGiftDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            checkoutId: string;
            /** @example GD2026-000001 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            institutionId: string;
            /** @example 淝田镇中心小学 */
            institutionName: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 不具名
             * @example true
             */
            anonymous: boolean;
            /**
             * Format: date
             * @example 2026-03-18
             */
            givenOn: string;
            products: string[];
            /**
             * Format: date
             * @example 2026-03-18
             */
            receivedOn: string | null;
            /** @example 示例文字 */
            thanks: string | null;
        };
        OwnObjectionDto: {
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
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
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
        };
        OwnReviewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 隐去的姓名
             * @example 李**
             */
            authorMasked: string;
            /** @example 500mL */
            variantName: string;
            /** @example 1 */
            stars: number;
            /** @example 示例文字 */
            text: string;
            /** @description 取自 /api/products/{productId}/reviews/{id}/photos/{fileId} */
            photoFileIds: string[];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            writtenAt: string;
            /**
             * @description 供应商的回复
             * @example 示例文字
             */
            reply: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            repliedAt: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /**
             * @description 平台隐藏的理由
             * @example 示例文字
             */
            hiddenReason: string | null;
        };
        OwnSessionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 浏览器
             * @example Mozilla/5.0
             */
            client: string;
            /**
             * @description 网络地址
             * @example 192.0.2.1
             */
            address: string;
            /**
             * @description 就是本会话
             * @example true
             */
            current: boolean;
            /**
             * @description 已通过二次验证
             * @example true
             */
            secondFactor: boolean;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
        };
        ParcelDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 邮政快递 */
            carrier: string;
            /** @example 9898123456789 */
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
        ParcelLineDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            orderLineId: string;
            /** @example 1 */
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
            /** @example 衡阳转运中心 */
            place: string;
            /** @example 已揽收 */
            note: string;
        };
        PasswordChange: {
            /**
             * @description 当前密码
             * @example bangfu-demo
             */
            password: string;
            /**
             * @description 新密码，至少10个字符，不含登录名和平台名
             * @example 湘江北去橘子洲头99
             */
            newPassword: string;
        };
        PasswordInput: {
            /**
             * @description 当前密码
             * @example bangfu-demo
             */
            password: string;
        };
        PayPageDto: {
            /**
             * @description 付款页面的网址，整页跳转过去
             * @example 示例文字
             */
            url: string;
            /**
             * Format: date-time
             * @description 最迟付款时间
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
        };
        PaymentAttemptDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @example checkout
             * @enum {string}
             */
            subjectType: "checkout";
            /**
             * Format: uuid
             * @description 为哪一次结算付款
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            subjectId: string;
            /**
             * @description 第几次付款
             * @example 1
             */
            tryNumber: number;
            /**
             * @description open 待付款、paid 已付、declined 未成功、expired 超时、cancelled 已取消、parked 待运营中心核对
             * @example open
             * @enum {string}
             */
            state: "open" | "paid" | "declined" | "expired" | "cancelled" | "parked";
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @description 付款方式：card、alipay、wechat_pay 等
             * @example alipay
             */
            method: string | null;
            /** @description 没有成功的原因；待付款时为上一次尝试的 */
            failure: components["schemas"]["PaymentFailureDto"] | null;
            /**
             * @description 付款页面的网址，待付款且已打开时才有
             * @example 示例文字
             */
            pageUrl: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
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
        PaymentFailureDto: {
            /** @example 余额不足，请换一张卡，或充值后再试 */
            message: string;
            /**
             * @description 同一张卡、同一种方式再试一次可能成功
             * @example true
             */
            retrySame: boolean;
        };
        PlaceOfWorkDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 湘南监狱 */
            name: string;
            /** @example 湘南监狱 */
            shortName: string;
            /** @example budget_unit */
            kind: string;
            /** @example 430481 */
            divisionCode: string;
            /**
             * @description 名称为演示虚构
             * @example true
             */
            invented: boolean;
            /** @example active */
            status: string;
            roles: components["schemas"]["RoleDto"][];
            /**
             * Format: date
             * @description 其中最早到期的角色的最后一天
             * @example 2026-03-18
             */
            validTo: string | null;
        };
        PreferencesDto: {
            /**
             * @description 有待办时发邮件
             * @example true
             */
            emailToDos: boolean;
            /**
             * @description 有知悉事项时发邮件
             * @example true
             */
            emailNotices: boolean;
            /**
             * @description 邮件寄往的地址；没有地址就不发
             * @example zeng@example.cn
             */
            email: string | null;
        };
        PreferencesInput: {
            /**
             * @description 有待办时发邮件
             * @example true
             */
            emailToDos: boolean;
            /**
             * @description 有知悉事项时发邮件
             * @example true
             */
            emailNotices: boolean;
        };
        PreviewGroupDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 示例文字 */
            supplierName: string;
            lines: components["schemas"]["PreviewLineDto"][];
            /**
             * @description 重量，以克为单位的整数，写作十进制字符串
             * @example 2500
             */
            weightGrams: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 运费；没有地址或不配送时为空
             * @example 128000
             */
            freightFen: string | null;
            /**
             * @description 满多少包邮
             * @example 128000
             */
            freeAboveFen: string | null;
            /**
             * @description 付款后最快几天送达
             * @example 1
             */
            promiseDaysMin: number | null;
            /**
             * @description 付款后最慢几天送达
             * @example 1
             */
            promiseDaysMax: number | null;
            /**
             * @description 配送到这个地址
             * @example true
             */
            served: boolean;
        };
        PreviewLineDto: {
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
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 淝田茶油合作社 */
            supplierName: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500mL */
            variantName: string;
            /** @example 瓶 */
            unit: string;
            /**
             * Format: uuid
             * @description 首图，取自 /api/storefront/products/{productId}/photos/{fileId}
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            photoFileId: string | null;
            /**
             * @description 每单位净重
             * @example 2500
             */
            netWeightGrams: string;
            /**
             * @description 每单位现价
             * @example 128000
             */
            unitPriceFen: string;
            /**
             * @description 起订量
             * @example 1
             */
            minQuantity: number;
            /**
             * @description 每单限购
             * @example 1
             */
            maxQuantity: number | null;
            /**
             * @description 现可订数量
             * @example 1
             */
            available: number;
            /**
             * Format: uuid
             * @description 购物车行；立即购买时为空
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            cartLineId: string | null;
            /** @example 1 */
            quantity: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
            /**
             * @example on_sale
             * @enum {string}
             */
            state: "on_sale" | "off_sale" | "sold_out" | "short" | "below_least" | "above_most";
            /** @example 示例文字 */
            obstacle: string;
        };
        ProductCertificateDto: {
            /** @example BF-430481-2026-000001 */
            number: string;
            /**
             * @description 公开查验地址
             * @example 示例文字
             */
            verificationPath: string;
            /**
             * @description 认定县（市）
             * @example 430481
             */
            catalogueCode: string;
            /** @example 耒阳市 */
            catalogueName: string;
            /**
             * @description 产自832个脱贫县
             * @example true
             */
            listed832: boolean;
            /**
             * @description 当前带动脱贫户
             * @example true
             */
            poorHouseholdLinked: boolean;
            /**
             * @description 带动户数；不足公开下限时为 null
             * @example 12
             */
            householdCount: number | null;
            /**
             * @description 户数公开的下限
             * @example 5
             */
            householdsShownFrom: number;
            /**
             * Format: date
             * @example 2026-03-18
             */
            validFrom: string;
            /**
             * Format: date
             * @description 有效期最后一天
             * @example 2026-03-18
             */
            validTo: string;
        };
        ProductDetailDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 冷榨山茶油 */
            name: string;
            /** @example 示例文字 */
            description: string;
            /** @description 图片，取自 /api/storefront/products/{productId}/photos/{fileId} */
            photoFileIds: string[];
            /** @example 0104 */
            categoryCode: string;
            /** @example 茶油 */
            categoryName: string;
            /**
             * @example exempt
             * @enum {string}
             */
            taxTreatment: "exempt" | "9" | "13";
            /** @example 430481113216 */
            originCode: string;
            /** @example 耒阳市淝田镇黄草洲村 */
            place: string;
            /** @description 产地由省到村 */
            path: components["schemas"]["ProductPlaceDto"][];
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /**
             * @description 名称为演示虚构
             * @example true
             */
            supplierInvented: boolean;
            /**
             * @description 受托代理销售时的生产者
             * @example 示例文字
             */
            producerName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            listedAt: string | null;
            /**
             * @description 现在可以购买
             * @example true
             */
            sellable: boolean;
            /**
             * @description 不能购买的原因代码
             * @example product_not_listed
             */
            reason: string | null;
            /**
             * @description 不能购买的原因
             * @example 商品未上架
             */
            reasonText: string | null;
            /**
             * @description 当前有有效认定证书；没有的不计入任何任务
             * @example true
             */
            certified: boolean;
            certificate: components["schemas"]["ProductCertificateDto"] | null;
            /** @description 今天采购可以计入的政策项目；不符合采购单位条件的除外 */
            countsToward: components["schemas"]["CountsTowardDto"][];
            variants: components["schemas"]["ProductVariantDto"][];
        };
        ProductPlaceDto: {
            /** @example 430481 */
            code: string;
            /** @example 耒阳市 */
            name: string;
            /** @example county */
            level: string;
        };
        ProductReviewsDto: {
            totals: components["schemas"]["ReviewTotalsDto"];
            items: components["schemas"]["ShownReviewDto"][];
            /** @example 示例文字 */
            nextAfter: string | null;
        };
        ProductVariantDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            variantId: string;
            /** @example 500mL */
            name: string;
            /** @example 瓶 */
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
             * @description 每公斤价格
             * @example 10000
             */
            fenPerKilogram: string;
            /**
             * @description 每斤价格
             * @example 5000
             */
            fenPerJin: string;
            /**
             * @description 起订量（单位数）
             * @example 1
             */
            minQuantity: number;
            /**
             * @description 每单限购（单位数）
             * @example 100
             */
            maxQuantity: number | null;
            /**
             * @description 现可订数量
             * @example 20
             */
            available: number;
        };
        PublicCertificateDto: {
            /** @example BF-430481-2026-000123 */
            number: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            supplierName: string;
            /** @example 冷榨山茶油 */
            productName: string;
            /** @example 500mL/瓶 */
            specification: string;
            /** @example 黄草洲村委会 */
            originName: string;
            /**
             * @description 产地属832个脱贫县
             * @example true
             */
            listed832: boolean;
            /**
             * @description 联结农户数；不足5户不公开
             * @example 1
             */
            householdCount: number | null;
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
             * @description 今日状态
             * @example valid
             * @enum {string}
             */
            state: "valid" | "expired" | "revoked" | "upcoming";
            /** @example 耒阳市乡村振兴局 */
            issuerName: string;
        };
        PublicCommissionDto: {
            /**
             * @description 今天成交的订单
             * @example 1000
             */
            bps: number;
            /** @description 将生效的规则，最早的在前 */
            coming: components["schemas"]["PublicCommissionRuleDto"][];
        };
        PublicCommissionRuleDto: {
            /**
             * Format: date
             * @description 从哪一天成交的订单起
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
        };
        RaisedObjection: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
        };
        ReadInput: {
            /** @description 要标为已读的通知 */
            ids?: string[];
            /**
             * @description 全部标为已读
             * @default false
             * @example true
             */
            all: boolean;
            /**
             * @description 与 all 同用：只到此序号为止，其后新到的仍为未读
             * @example 1
             */
            upTo?: number;
        };
        RecoveryCodesDto: {
            /** @description 恢复码，每个只能用一次，只在此显示一次 */
            recoveryCodes: string[];
        };
        ReferralCodeDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 7K3M2Q9 */
            code: string;
            /**
             * @description 站内链接
             * @example /r/7K3M2Q9
             */
            path: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string | null;
            /** @example 示例文字 */
            productName: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string | null;
            /** @example 示例文字 */
            supplierName: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            createdAt: string;
            /**
             * @description 已停用
             * @example true
             */
            ended: boolean;
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
        ReferralMonthDto: {
            /**
             * @description 收货的月份
             * @example 2026-03
             */
            month: string;
            /** @example 1 */
            orders: number;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            amountFen: string;
        };
        ReferralWelcomeDto: {
            /** @example 7K3M2Q9 */
            code: string;
            /**
             * @description 推荐人的单位；不显示推荐人
             * @example 淝田镇人民政府
             */
            organisationName: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string | null;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string | null;
        };
        ReorderDto: {
            /**
             * @description 放进购物车的种数
             * @example 1
             */
            added: number;
            /** @description 现在买不到的 */
            skipped: string[];
        };
        ReviewInput: {
            /** @example 5 */
            stars: number;
            /**
             * @default
             * @example 新鲜，包装结实
             */
            text: string;
            /**
             * @description 已上传的照片
             * @default []
             */
            photoFileIds: string[];
        };
        ReviewTotalsDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            productId: string;
            /** @example 1 */
            count: number;
            /**
             * @description 平均星数的100倍；没有评价为空
             * @example 480
             */
            averageHundredths: number | null;
            /**
             * @description 有图的条数
             * @example 1
             */
            withPhotos: number;
            /** @description 一星到五星各多少条 */
            byStars: number[];
        };
        RoleDto: {
            /**
             * @example agency_buyer
             * @enum {string}
             */
            role: "shopper" | "coop_owner" | "coop_clerk" | "agency_manager" | "agency_buyer" | "agency_approver" | "agency_acceptor" | "agency_finance" | "union_officer" | "township_clerk" | "county_trade" | "county_agriculture" | "county_revitalisation" | "county_finance" | "city_finance" | "province_finance" | "operator";
            /** @example 采购经办 */
            name: string;
        };
        RuleDocumentDto: {
            /**
             * @description 文号；未记录为 null
             * @example 财库〔2021〕19号
             */
            number: string | null;
            /** @example 关于运用政府采购政策支持乡村产业振兴的通知 */
            title: string | null;
            /** @example 财政部 */
            issuer: string | null;
            /**
             * @description 原文
             * @example 示例文字
             */
            quote: string | null;
        };
        SecondFactorInput: {
            /**
             * @description 六位验证码，或一个恢复码
             * @example 123456
             */
            code: string;
        };
        SessionDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
            /** @example canteen-buyer */
            login: string;
            /** @example 曾念青 */
            name: string;
            /** @description 当前代表的单位；null 表示个人 */
            organisation: components["schemas"]["PlaceOfWorkDto"] | null;
            /** @description 可以代表的全部单位 */
            organisations: components["schemas"]["PlaceOfWorkDto"][];
            /** @description 当前角色 */
            roles: components["schemas"]["RoleDto"][];
            /** @description 当前权限 */
            permissions: string[];
            /**
             * @description 管辖区域的区划代码；空为全国，null 为无管辖
             * @example 430481
             */
            regionCode: string | null;
            /**
             * @description 二次验证：未启用、应启用而未启用、等待验证码、已通过
             * @example off
             * @enum {string}
             */
            secondFactor: "off" | "required_not_enrolled" | "awaiting_code" | "passed";
            /**
             * @description 须先修改初始密码
             * @example true
             */
            passwordChangeRequired: boolean;
            /**
             * @description 修改类请求须放入请求头 X-CSRF-Token
             * @example pS9t…
             */
            csrfToken: string;
        };
        ShopInvoiceDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /** @example 24432000000012345678 */
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
             * Format: date-time
             * @description 作废时间
             * @example 2026-03-18T01:30:00.000Z
             */
            voidedAt: string | null;
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
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            checkoutId: string;
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
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 示例文字 */
            supplierName: string;
            /**
             * @description 收货地区
             * @example 示例文字
             */
            deliveryPlace: string;
            /**
             * @description 送给受赠机构的不显示
             * @example 示例文字
             */
            deliveryDetail: string;
            /** @example 示例文字 */
            deliveryName: string;
            /** @example 示例文字 */
            deliveryPhone: string;
            /**
             * @description 送给受赠机构的
             * @example true
             */
            gift: boolean;
            /**
             * Format: uuid
             * @description 受赠机构
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            giftInstitutionId: string | null;
            /** @example 淝田镇中心小学 */
            giftInstitutionName: string | null;
            /**
             * @description 金额计入哪个单位的个人消费
             * @example 耒阳市财政局
             */
            attributedTo: string | null;
            /**
             * @description 推荐人的单位；不显示推荐人
             * @example 淝田镇人民政府
             */
            recommendedBy: string | null;
            /**
             * @description 给商家的留言
             * @example 示例文字
             */
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
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            totalFen: string;
            /**
             * @description 已退或正在退的款
             * @example 128000
             */
            refundedFen: string;
            /**
             * @description 付款后最快几天送达
             * @example 1
             */
            promiseDaysMin: number;
            /**
             * @description 付款后最慢几天送达
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
             * @description 最迟付款时间
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
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
             * @description 有售后或付款申诉未了结，暂不自动确认收货
             * @example true
             */
            held: boolean;
            /**
             * @description 可以取消
             * @example true
             */
            cancellable: boolean;
            /**
             * @description 可以确认收货
             * @example true
             */
            confirmable: boolean;
            lines: components["schemas"]["ShopOrderLineDto"][];
            parcels: components["schemas"]["ParcelDto"][];
            steps: components["schemas"]["ShopStepDto"][];
            /** @description 要求开的发票 */
            invoiceAsked: components["schemas"]["InvoiceAskedDto"] | null;
            invoices: components["schemas"]["ShopInvoiceDto"][];
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
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            photoFileId: string | null;
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
             * @description 产地
             * @example 430481113000
             */
            originCode: string;
            /**
             * @description 产自832个脱贫县
             * @example true
             */
            listed832: boolean;
            /**
             * @description 带动脱贫户
             * @example true
             */
            poorHouseholdLinked: boolean;
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
             * Format: uuid
             * @description 一起付款的结算
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            checkoutId: string;
            /**
             * @description 待付款、待发货、已发货、已送达、已收货、已关闭
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
            /** @example 示例文字 */
            supplierName: string;
            /**
             * @description 货款
             * @example 128000
             */
            goodsFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            freightFen: string;
            /**
             * @description 金额，以分为单位的整数，写作十进制字符串
             * @example 128000
             */
            totalFen: string;
            /** @example 1 */
            lineCount: number;
            /** @example 1 */
            unitCount: number;
            /** @example 示例文字 */
            firstProduct: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            firstProductId: string;
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            firstPhotoFileId: string | null;
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
             * @description 最迟付款时间
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date
             * @description 到这一天自动确认收货
             * @example 2026-03-18
             */
            confirmDueOn: string | null;
            /** @example 1 */
            version: number;
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
             * @description 买家、商家、平台
             * @example buyer
             * @enum {string}
             */
            side: "buyer" | "supplier" | "platform";
            /** @example 示例文字 */
            note: string;
        };
        ShowcaseBlockDto: {
            /**
             * @description 文字 / 逐个挑选的商品 / 按条件自动选取的商品
             * @example text
             * @enum {string}
             */
            kind: "text" | "products" | "rule";
            /** @example 今日新上 */
            heading: string;
            /** @example 示例文字 */
            body: string;
            /**
             * @description 自动选取的分类，可作“查看更多”的条件
             * @example 0104
             */
            categoryCode: string | null;
            /** @example 430481 */
            originCode: string | null;
            /** @example national-832 */
            programmeCode: string | null;
            /** @description 现在可以购买的商品 */
            products: components["schemas"]["CatalogueItemDto"][];
        };
        ShowcaseDto: {
            /**
             * @description 网址
             * @example leiyang
             */
            slug: string;
            /**
             * @example pavilion
             * @enum {string}
             */
            kind: "pavilion" | "zone";
            /** @example 耒阳馆 */
            title: string;
            /** @example 示例文字 */
            intro: string;
            /**
             * @description 有封面，取自 /api/showcases/{slug}/cover
             * @example true
             */
            hasCover: boolean;
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
             * @description 最后一天
             * @example 2026-03-18
             */
            toOn: string | null;
        };
        ShowcasePageDto: {
            /**
             * @description 网址
             * @example leiyang
             */
            slug: string;
            /**
             * @example pavilion
             * @enum {string}
             */
            kind: "pavilion" | "zone";
            /** @example 耒阳馆 */
            title: string;
            /** @example 示例文字 */
            intro: string;
            /**
             * @description 有封面，取自 /api/showcases/{slug}/cover
             * @example true
             */
            hasCover: boolean;
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
             * @description 最后一天
             * @example 2026-03-18
             */
            toOn: string | null;
            blocks: components["schemas"]["ShowcaseBlockDto"][];
        };
        ShownReviewDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * @description 隐去的姓名
             * @example 李**
             */
            authorMasked: string;
            /** @example 500mL */
            variantName: string;
            /** @example 1 */
            stars: number;
            /** @example 示例文字 */
            text: string;
            /** @description 取自 /api/products/{productId}/reviews/{id}/photos/{fileId} */
            photoFileIds: string[];
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            writtenAt: string;
            /**
             * @description 供应商的回复
             * @example 示例文字
             */
            reply: string | null;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            repliedAt: string | null;
        };
        SignInInput: {
            /**
             * @description 登录名
             * @example canteen-buyer
             */
            login: string;
            /**
             * @description 密码
             * @example bangfu-demo
             */
            password: string;
            /**
             * @description 二次验证码或恢复码；也可登录后再提交
             * @example 示例文字
             */
            code?: string;
        };
        SignUpInput: {
            /**
             * @description 登录名
             * @example xie.runtian
             */
            login: string;
            /**
             * @description 姓名
             * @example 谢润田
             */
            name: string;
            /**
             * @description 密码，至少10个字符
             * @example 湘江北去橘子洲头99
             */
            password: string;
            /**
             * @description 手机号码，加密保存
             * @example 13800138000
             */
            phone?: string;
        };
        SignedUpDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            userId: string;
        };
        SuggestionDto: {
            /**
             * @example category
             * @enum {string}
             */
            kind: "category" | "product" | "place" | "supplier";
            /** @example 茶叶 */
            text: string;
            /**
             * @description 分类代码、区划代码或供应商编号；商品名称为 null
             * @example 07
             */
            code: string | null;
        };
        SupplierDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /** @example 黄草洲润福祥农业科技有限公司 */
            name: string;
            /**
             * @description 名称为演示虚构
             * @example true
             */
            invented: boolean;
            /**
             * @description 农民专业合作社、企业、家庭农场、个体工商户、受托代理商
             * @example cooperative
             * @enum {string}
             */
            supplierKind: "cooperative" | "company" | "family_farm" | "individual" | "trader";
            /**
             * @description producer 销售自产产品，trader 受托代理销售
             * @example producer
             * @enum {string}
             */
            standing: "producer" | "trader";
            /** @example 430481113 */
            divisionCode: string;
            /** @example 湖南省/衡阳市/耒阳市/淝田镇 */
            place: string;
            /**
             * Format: date-time
             * @description 准予入驻时间
             * @example 2026-03-18T01:30:00.000Z
             */
            admittedAt: string;
            /**
             * @description 已被暂停供货
             * @example true
             */
            suspended: boolean;
            /**
             * @description 今天联结的农户数，各种方式不重复计算；过小的数字为空
             * @example 105
             */
            linkedHouseholds: number | null;
            /** @description 按联结方式；一户可以有几种方式 */
            linkModes: components["schemas"]["LinkModeDto"][];
            /**
             * @description 在售商品数，清单见 /api/storefront/catalogue?supplierId=
             * @example 1
             */
            productsOnSale: number;
            /**
             * @description 有效的认定证书数
             * @example 1
             */
            certificates: number;
        };
        SupplierNoteInput: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            supplierId: string;
            /**
             * @description 给这家供应商的留言
             * @example 请周末送货
             */
            note: string;
        };
        WaitingCheckoutDto: {
            /**
             * Format: uuid
             * @example 0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-03-18T01:30:00.000Z
             */
            expiresAt: string;
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
    account_show: {
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
                     *       "login": "canteen-buyer",
                     *       "name": "曾念青",
                     *       "phoneMasked": "138****1234",
                     *       "email": "zeng@example.cn",
                     *       "secondFactorEnrolledAt": "2026-03-18T01:30:00.000Z",
                     *       "recoveryCodesLeft": 1,
                     *       "passwordChangeRequired": true
                     *     }
                     */
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    account_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpInput"];
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
                     *       "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedUpDto"];
                };
            };
        };
    };
    account_changeContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
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
                     *       "login": "canteen-buyer",
                     *       "name": "曾念青",
                     *       "phoneMasked": "138****1234",
                     *       "email": "zeng@example.cn",
                     *       "secondFactorEnrolledAt": "2026-03-18T01:30:00.000Z",
                     *       "recoveryCodesLeft": 1,
                     *       "passwordChangeRequired": true
                     *     }
                     */
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
        };
    };
    account_listDeputies: {
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
                     *         "membershipId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "organisationId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "organisationName": "湘南监狱",
                     *         "role": "agency_approver",
                     *         "roleName": "采购审批",
                     *         "deputyId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyName": "曾念青",
                     *         "deputyForId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "deputyForName": "贺正平",
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DeputyDto"][];
                };
            };
        };
    };
    preferences_show: {
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
                     *       "emailToDos": true,
                     *       "emailNotices": true,
                     *       "email": "zeng@example.cn"
                     *     }
                     */
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    preferences_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesInput"];
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
                     *       "emailToDos": true,
                     *       "emailNotices": true,
                     *       "email": "zeng@example.cn"
                     *     }
                     */
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    account_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
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
    secondFactor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeInput"];
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
                     *       "recoveryCodes": [
                     *         "a2b3c-d4e5f"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    secondFactor_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
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
                     *       "secret": "JBSWY3DPEHPK3PXP",
                     *       "uri": "otpauth://totp/…"
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    secondFactor_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
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
                     *       "recoveryCodes": [
                     *         "a2b3c-d4e5f"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    secondFactor_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
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
    account_listSessions: {
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
                     *         "client": "Mozilla/5.0",
                     *         "address": "192.0.2.1",
                     *         "current": true,
                     *         "secondFactor": true,
                     *         "createdAt": "2026-03-18T01:30:00.000Z",
                     *         "lastSeenAt": "2026-03-18T01:30:00.000Z",
                     *         "expiresAt": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OwnSessionDto"][];
                };
            };
        };
    };
    account_endSession: {
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
    addresses_list: {
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
                     *         "name": "曾念青",
                     *         "phone": "13812345678",
                     *         "divisionCode": "430481113",
                     *         "place": "湖南省/衡阳市/耒阳市/淝田镇",
                     *         "detail": "灶市街1号3栋201",
                     *         "label": "家",
                     *         "isDefault": true,
                     *         "version": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AddressDto"][];
                };
            };
        };
    };
    addresses_add: {
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
                "application/json": components["schemas"]["AddressInput"];
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
                     *       "name": "曾念青",
                     *       "phone": "13812345678",
                     *       "divisionCode": "430481113",
                     *       "place": "湖南省/衡阳市/耒阳市/淝田镇",
                     *       "detail": "灶市街1号3栋201",
                     *       "label": "家",
                     *       "isDefault": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AddressDto"];
                };
            };
        };
    };
    addresses_edit: {
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
                "application/json": components["schemas"]["AddressChangeInput"];
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
                     *       "name": "曾念青",
                     *       "phone": "13812345678",
                     *       "divisionCode": "430481113",
                     *       "place": "湖南省/衡阳市/耒阳市/淝田镇",
                     *       "detail": "灶市街1号3栋201",
                     *       "label": "家",
                     *       "isDefault": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AddressDto"];
                };
            };
        };
    };
    addresses_remove: {
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
    addresses_makeDefault: {
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
                     *       "name": "曾念青",
                     *       "phone": "13812345678",
                     *       "divisionCode": "430481113",
                     *       "place": "湖南省/衡阳市/耒阳市/淝田镇",
                     *       "detail": "灶市街1号3栋201",
                     *       "label": "家",
                     *       "isDefault": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AddressDto"];
                };
            };
        };
    };
    cart_read: {
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
                     *       "groups": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "lines": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "淝田茶油合作社",
                     *               "productName": "冷榨山茶油",
                     *               "variantName": "500mL",
                     *               "unit": "瓶",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "netWeightGrams": "2500",
                     *               "unitPriceFen": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "available": 1,
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "chosen": true,
                     *               "amountFen": "128000",
                     *               "seenPriceFen": "128000",
                     *               "state": "on_sale",
                     *               "obstacle": "库存只剩3瓶"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lineCount": 1,
                     *       "unitCount": 1,
                     *       "chosenLineCount": 1,
                     *       "chosenFen": "128000",
                     *       "merged": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    cart_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartLinesInput"];
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
                     *       "groups": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "lines": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "淝田茶油合作社",
                     *               "productName": "冷榨山茶油",
                     *               "variantName": "500mL",
                     *               "unit": "瓶",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "netWeightGrams": "2500",
                     *               "unitPriceFen": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "available": 1,
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "chosen": true,
                     *               "amountFen": "128000",
                     *               "seenPriceFen": "128000",
                     *               "state": "on_sale",
                     *               "obstacle": "库存只剩3瓶"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lineCount": 1,
                     *       "unitCount": 1,
                     *       "chosenLineCount": 1,
                     *       "chosenFen": "128000",
                     *       "merged": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    cart_count: {
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
                     *       "lineCount": 1,
                     *       "unitCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CartCountDto"];
                };
            };
        };
    };
    cart_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartAddInput"];
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
                     *       "groups": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "lines": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "淝田茶油合作社",
                     *               "productName": "冷榨山茶油",
                     *               "variantName": "500mL",
                     *               "unit": "瓶",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "netWeightGrams": "2500",
                     *               "unitPriceFen": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "available": 1,
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "chosen": true,
                     *               "amountFen": "128000",
                     *               "seenPriceFen": "128000",
                     *               "state": "on_sale",
                     *               "obstacle": "库存只剩3瓶"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lineCount": 1,
                     *       "unitCount": 1,
                     *       "chosenLineCount": 1,
                     *       "chosenFen": "128000",
                     *       "merged": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    cart_change: {
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
                "application/json": components["schemas"]["CartChangeInput"];
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
                     *       "groups": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "lines": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "淝田茶油合作社",
                     *               "productName": "冷榨山茶油",
                     *               "variantName": "500mL",
                     *               "unit": "瓶",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "netWeightGrams": "2500",
                     *               "unitPriceFen": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "available": 1,
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "chosen": true,
                     *               "amountFen": "128000",
                     *               "seenPriceFen": "128000",
                     *               "state": "on_sale",
                     *               "obstacle": "库存只剩3瓶"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lineCount": 1,
                     *       "unitCount": 1,
                     *       "chosenLineCount": 1,
                     *       "chosenFen": "128000",
                     *       "merged": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    cart_merge: {
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
                     *       "groups": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "lines": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "淝田茶油合作社",
                     *               "productName": "冷榨山茶油",
                     *               "variantName": "500mL",
                     *               "unit": "瓶",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "netWeightGrams": "2500",
                     *               "unitPriceFen": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "available": 1,
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "chosen": true,
                     *               "amountFen": "128000",
                     *               "seenPriceFen": "128000",
                     *               "state": "on_sale",
                     *               "obstacle": "库存只剩3瓶"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lineCount": 1,
                     *       "unitCount": 1,
                     *       "chosenLineCount": 1,
                     *       "chosenFen": "128000",
                     *       "merged": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    cart_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartLinesInput"];
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
                     *       "groups": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "lines": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "淝田茶油合作社",
                     *               "productName": "冷榨山茶油",
                     *               "variantName": "500mL",
                     *               "unit": "瓶",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "netWeightGrams": "2500",
                     *               "unitPriceFen": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "available": 1,
                     *               "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "chosen": true,
                     *               "amountFen": "128000",
                     *               "seenPriceFen": "128000",
                     *               "state": "on_sale",
                     *               "obstacle": "库存只剩3瓶"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lineCount": 1,
                     *       "unitCount": 1,
                     *       "chosenLineCount": 1,
                     *       "chosenFen": "128000",
                     *       "merged": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    checkouts_place: {
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
                "application/json": components["schemas"]["CheckoutInput"];
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
                     *       "state": "awaiting_payment",
                     *       "closedReason": "cancelled",
                     *       "decision": "kept",
                     *       "decisionReason": "stock_lost",
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveryPlace": "示例文字",
                     *       "deliveryName": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "GD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "state": "awaiting_payment",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "promiseDaysMin": 1,
                     *           "promiseDaysMax": 1,
                     *           "lineCount": 1,
                     *           "firstProduct": "示例文字"
                     *         }
                     *       ],
                     *       "payment": {
                     *         "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "state": "open",
                     *         "method": "alipay",
                     *         "failure": "示例文字",
                     *         "retrySame": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckoutDto"];
                };
            };
        };
    };
    checkouts_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CheckoutPreviewInput"];
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
                     *       "groups": [
                     *         {
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "lines": [
                     *             {
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "淝田茶油合作社",
                     *               "productName": "冷榨山茶油",
                     *               "variantName": "500mL",
                     *               "unit": "瓶",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "netWeightGrams": "2500",
                     *               "unitPriceFen": "128000",
                     *               "minQuantity": 1,
                     *               "maxQuantity": 1,
                     *               "available": 1,
                     *               "cartLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "quantity": 1,
                     *               "amountFen": "128000",
                     *               "state": "on_sale",
                     *               "obstacle": "示例文字"
                     *             }
                     *           ],
                     *           "weightGrams": "2500",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "freeAboveFen": "128000",
                     *           "promiseDaysMin": 1,
                     *           "promiseDaysMax": 1,
                     *           "served": true
                     *         }
                     *       ],
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "address": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "曾念青",
                     *         "phone": "13812345678",
                     *         "divisionCode": "430481113",
                     *         "place": "湖南省/衡阳市/耒阳市/淝田镇",
                     *         "detail": "灶市街1号3栋201",
                     *         "label": "家",
                     *         "isDefault": true,
                     *         "version": 1
                     *       },
                     *       "giftInstitutionName": "示例文字",
                     *       "obstacle": {
                     *         "code": "not_served",
                     *         "message": "请选择收货地址"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckoutPreviewDto"];
                };
            };
        };
    };
    checkouts_waiting: {
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
                     *         "expiresAt": "2026-03-18T01:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["WaitingCheckoutDto"][];
                };
            };
        };
    };
    checkouts_read: {
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
                     *       "state": "awaiting_payment",
                     *       "closedReason": "cancelled",
                     *       "decision": "kept",
                     *       "decisionReason": "stock_lost",
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveryPlace": "示例文字",
                     *       "deliveryName": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "GD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "state": "awaiting_payment",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "promiseDaysMin": 1,
                     *           "promiseDaysMax": 1,
                     *           "lineCount": 1,
                     *           "firstProduct": "示例文字"
                     *         }
                     *       ],
                     *       "payment": {
                     *         "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "state": "open",
                     *         "method": "alipay",
                     *         "failure": "示例文字",
                     *         "retrySame": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckoutDto"];
                };
            };
        };
    };
    checkouts_benefit: {
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
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "淝田茶油合作社",
                     *         "place": "耒阳市",
                     *         "goodsFen": "128000",
                     *         "linkedHouseholds": 12,
                     *         "linkModes": [
                     *           {
                     *             "mode": "purchase",
                     *             "households": 1
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BenefitDto"][];
                };
            };
        };
    };
    checkouts_cancel: {
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
                     *       "state": "awaiting_payment",
                     *       "closedReason": "cancelled",
                     *       "decision": "kept",
                     *       "decisionReason": "stock_lost",
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveryPlace": "示例文字",
                     *       "deliveryName": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "GD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "state": "awaiting_payment",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "promiseDaysMin": 1,
                     *           "promiseDaysMax": 1,
                     *           "lineCount": 1,
                     *           "firstProduct": "示例文字"
                     *         }
                     *       ],
                     *       "payment": {
                     *         "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "state": "open",
                     *         "method": "alipay",
                     *         "failure": "示例文字",
                     *         "retrySame": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckoutDto"];
                };
            };
        };
    };
    checkouts_pay: {
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
                     *       "url": "示例文字",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PayPageDto"];
                };
            };
        };
    };
    checkouts_returned: {
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
                     *       "state": "awaiting_payment",
                     *       "closedReason": "cancelled",
                     *       "decision": "kept",
                     *       "decisionReason": "stock_lost",
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveryPlace": "示例文字",
                     *       "deliveryName": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "orders": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "GD2026-000001",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "state": "awaiting_payment",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "promiseDaysMin": 1,
                     *           "promiseDaysMax": 1,
                     *           "lineCount": 1,
                     *           "firstProduct": "示例文字"
                     *         }
                     *       ],
                     *       "payment": {
                     *         "attemptId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "state": "open",
                     *         "method": "alipay",
                     *         "failure": "示例文字",
                     *         "retrySame": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckoutDto"];
                };
            };
        };
    };
    files_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description 用途：evidence 证明材料、photo 照片、sheet 表格、statement 银行流水、invoice 发票
                     * @enum {string}
                     */
                    purpose: "evidence" | "photo" | "sheet" | "statement" | "invoice";
                    /** Format: binary */
                    file: string;
                };
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
                     *       "name": "村委会证明.pdf",
                     *       "purpose": "evidence",
                     *       "mimeType": "application/pdf",
                     *       "sizeBytes": 20480,
                     *       "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "storedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    files_show: {
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
                     *       "name": "村委会证明.pdf",
                     *       "purpose": "evidence",
                     *       "mimeType": "application/pdf",
                     *       "sizeBytes": 20480,
                     *       "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "storedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FileDto"];
                };
            };
        };
    };
    files_download: {
        parameters: {
            query?: {
                /** @description 在页面内查看而不是保存；只对 PDF 和图片有效 */
                inline?: boolean;
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
    giving_own: {
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
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "checkoutId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderNumber": "GD2026-000001",
                     *           "institutionId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "institutionName": "淝田镇中心小学",
                     *           "amountFen": "128000",
                     *           "anonymous": true,
                     *           "givenOn": "2026-03-18",
                     *           "products": [
                     *             "示例文字"
                     *           ],
                     *           "receivedOn": "2026-03-18",
                     *           "thanks": "示例文字"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OwnGiftDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    giving_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checkoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftNamingInput"];
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
    giving_slip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
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
    giving_institutions: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 所在地区，含下级 */
                regionCode?: string;
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
                     *           "need": "食堂用米和茶油",
                     *           "open": true,
                     *           "gifts": 1,
                     *           "amountFen": "128000",
                     *           "receivedGifts": 1
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["InstitutionDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    giving_institution: {
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
                     *       "need": "食堂用米和茶油",
                     *       "open": true,
                     *       "gifts": 1,
                     *       "amountFen": "128000",
                     *       "receivedGifts": 1,
                     *       "latest": [
                     *         {
                     *           "givenOn": "2026-03-18",
                     *           "giver": null,
                     *           "products": [
                     *             "示例文字"
                     *           ],
                     *           "receivedOn": "2026-03-18",
                     *           "thanks": "孩子们收到了，谢谢！"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InstitutionPageDto"];
                };
            };
        };
    };
    giving_sums: {
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
                     *       "institutions": 1,
                     *       "gifts": 1,
                     *       "amountFen": "128000",
                     *       "receivedGifts": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GivingSumsDto"];
                };
            };
        };
    };
    notifications_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看未读 */
                unread?: boolean;
                /** @description 只看尚未办理的待办 */
                toDo?: boolean;
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
                     *       "unread": 3,
                     *       "openToDos": 2,
                     *       "position": 12,
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 12,
                     *           "kind": "to_do",
                     *           "title": "新订单待确认：湘南监狱 DD2026-000001",
                     *           "body": "湘南监狱下了订单，请在2026-03-23前确认。",
                     *           "link": "/vendor/orders/01900000-0000-7000-8000-000000000001",
                     *           "subjectType": "order",
                     *           "subjectId": "01900000-0000-7000-8000-000000000001",
                     *           "at": "2026-03-18T01:30:00.000Z",
                     *           "readAt": "2026-03-18T01:30:00.000Z",
                     *           "doneAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": "WyIxMiJd"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationsDto"];
                };
            };
        };
    };
    notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadInput"];
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
                     *       "unread": 3,
                     *       "openToDos": 2,
                     *       "position": 12
                     *     }
                     */
                    "application/json": components["schemas"]["InboxCountsDto"];
                };
            };
        };
    };
    notifications_stream: {
        parameters: {
            query?: {
                /** @description 从此序号之后开始；断线重连时浏览器自动以 Last-Event-ID 代替 */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    payments_find: {
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
                     *       "tryNumber": 1,
                     *       "state": "open",
                     *       "amountFen": "128000",
                     *       "method": "alipay",
                     *       "failure": {
                     *         "message": "余额不足，请换一张卡，或充值后再试",
                     *         "retrySame": true
                     *       },
                     *       "pageUrl": "示例文字",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentAttemptDto"];
                };
            };
        };
    };
    payments_reconcile: {
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
                     *       "tryNumber": 1,
                     *       "state": "open",
                     *       "amountFen": "128000",
                     *       "method": "alipay",
                     *       "failure": {
                     *         "message": "余额不足，请换一张卡，或充值后再试",
                     *         "retrySame": true
                     *       },
                     *       "pageUrl": "示例文字",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "decidedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentAttemptDto"];
                };
            };
        };
    };
    payments_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json; charset=utf-8": Record<string, never>;
            };
        };
        responses: {
            /** @description 完成，没有内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reviews_ofProduct: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看几星 */
                stars?: number;
                /** @description 只看有图（填 true） */
                withPhotos?: boolean;
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
                     *       "totals": {
                     *         "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "count": 1,
                     *         "averageHundredths": 480,
                     *         "withPhotos": 1,
                     *         "byStars": [
                     *           1
                     *         ]
                     *       },
                     *       "items": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "authorMasked": "李**",
                     *           "variantName": "500mL",
                     *           "stars": 1,
                     *           "text": "示例文字",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "writtenAt": "2026-03-18T01:30:00.000Z",
                     *           "reply": "示例文字",
                     *           "repliedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductReviewsDto"];
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
                reviewId: string;
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
    referrals_codes: {
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
                     *         "code": "7K3M2Q9",
                     *         "path": "/r/7K3M2Q9",
                     *         "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "productName": "示例文字",
                     *         "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "supplierName": "示例文字",
                     *         "createdAt": "2026-03-18T01:30:00.000Z",
                     *         "ended": true,
                     *         "orders": 1,
                     *         "amountFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ReferralCodeDto"][];
                };
            };
        };
    };
    referrals_take: {
        parameters: {
            query?: {
                /** @description true：照做一遍并答复结果，但不生效 */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewReferralInput"];
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
                     *       "code": "7K3M2Q9",
                     *       "path": "/r/7K3M2Q9",
                     *       "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "productName": "示例文字",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "示例文字",
                     *       "createdAt": "2026-03-18T01:30:00.000Z",
                     *       "ended": true,
                     *       "orders": 1,
                     *       "amountFen": "128000"
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralCodeDto"];
                };
            };
        };
    };
    referrals_end: {
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
    referrals_welcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                     *       "code": "7K3M2Q9",
                     *       "organisationName": "淝田镇人民政府",
                     *       "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *     }
                     */
                    "application/json": components["schemas"]["ReferralWelcomeDto"];
                };
            };
        };
    };
    referrals_months: {
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
                     *         "month": "2026-03",
                     *         "orders": 1,
                     *         "amountFen": "128000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ReferralMonthDto"][];
                };
            };
        };
    };
    reviews_totals: {
        parameters: {
            query: {
                /** @description 商品编号，用逗号隔开，最多100个 */
                productIds: string;
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
                     *         "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "count": 1,
                     *         "averageHundredths": 480,
                     *         "withPhotos": 1,
                     *         "byStars": [
                     *           1
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ReviewTotalsDto"][];
                };
            };
        };
    };
    session_show: {
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
                     *       "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "login": "canteen-buyer",
                     *       "name": "曾念青",
                     *       "organisation": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "湘南监狱",
                     *         "shortName": "湘南监狱",
                     *         "kind": "budget_unit",
                     *         "divisionCode": "430481",
                     *         "invented": true,
                     *         "status": "active",
                     *         "roles": [
                     *           {
                     *             "role": "agency_buyer",
                     *             "name": "采购经办"
                     *           }
                     *         ],
                     *         "validTo": "2026-03-18"
                     *       },
                     *       "organisations": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "name": "湘南监狱",
                     *           "shortName": "湘南监狱",
                     *           "kind": "budget_unit",
                     *           "divisionCode": "430481",
                     *           "invented": true,
                     *           "status": "active",
                     *           "roles": [
                     *             {
                     *               "role": "agency_buyer",
                     *               "name": "采购经办"
                     *             }
                     *           ],
                     *           "validTo": "2026-03-18"
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "role": "agency_buyer",
                     *           "name": "采购经办"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "session.own"
                     *       ],
                     *       "regionCode": "430481",
                     *       "secondFactor": "off",
                     *       "passwordChangeRequired": true,
                     *       "csrfToken": "pS9t…"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
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
                     *       "login": "canteen-buyer",
                     *       "name": "曾念青",
                     *       "organisation": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "湘南监狱",
                     *         "shortName": "湘南监狱",
                     *         "kind": "budget_unit",
                     *         "divisionCode": "430481",
                     *         "invented": true,
                     *         "status": "active",
                     *         "roles": [
                     *           {
                     *             "role": "agency_buyer",
                     *             "name": "采购经办"
                     *           }
                     *         ],
                     *         "validTo": "2026-03-18"
                     *       },
                     *       "organisations": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "name": "湘南监狱",
                     *           "shortName": "湘南监狱",
                     *           "kind": "budget_unit",
                     *           "divisionCode": "430481",
                     *           "invented": true,
                     *           "status": "active",
                     *           "roles": [
                     *             {
                     *               "role": "agency_buyer",
                     *               "name": "采购经办"
                     *             }
                     *           ],
                     *           "validTo": "2026-03-18"
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "role": "agency_buyer",
                     *           "name": "采购经办"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "session.own"
                     *       ],
                     *       "regionCode": "430481",
                     *       "secondFactor": "off",
                     *       "passwordChangeRequired": true,
                     *       "csrfToken": "pS9t…"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    session_signOut: {
        parameters: {
            query?: never;
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
    session_demoAccounts: {
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
                     *       "password": "bangfu-demo",
                     *       "accounts": [
                     *         {
                     *           "login": "canteen-buyer",
                     *           "name": "曾念青",
                     *           "does": "采购经办",
                     *           "group": "agency",
                     *           "organisation": "湘南监狱"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DemoAccountsDto"];
                };
            };
        };
    };
    session_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChoice"];
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
                     *       "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "login": "canteen-buyer",
                     *       "name": "曾念青",
                     *       "organisation": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "湘南监狱",
                     *         "shortName": "湘南监狱",
                     *         "kind": "budget_unit",
                     *         "divisionCode": "430481",
                     *         "invented": true,
                     *         "status": "active",
                     *         "roles": [
                     *           {
                     *             "role": "agency_buyer",
                     *             "name": "采购经办"
                     *           }
                     *         ],
                     *         "validTo": "2026-03-18"
                     *       },
                     *       "organisations": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "name": "湘南监狱",
                     *           "shortName": "湘南监狱",
                     *           "kind": "budget_unit",
                     *           "divisionCode": "430481",
                     *           "invented": true,
                     *           "status": "active",
                     *           "roles": [
                     *             {
                     *               "role": "agency_buyer",
                     *               "name": "采购经办"
                     *             }
                     *           ],
                     *           "validTo": "2026-03-18"
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "role": "agency_buyer",
                     *           "name": "采购经办"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "session.own"
                     *       ],
                     *       "regionCode": "430481",
                     *       "secondFactor": "off",
                     *       "passwordChangeRequired": true,
                     *       "csrfToken": "pS9t…"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    session_pass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorInput"];
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
                     *       "userId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "login": "canteen-buyer",
                     *       "name": "曾念青",
                     *       "organisation": {
                     *         "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "name": "湘南监狱",
                     *         "shortName": "湘南监狱",
                     *         "kind": "budget_unit",
                     *         "divisionCode": "430481",
                     *         "invented": true,
                     *         "status": "active",
                     *         "roles": [
                     *           {
                     *             "role": "agency_buyer",
                     *             "name": "采购经办"
                     *           }
                     *         ],
                     *         "validTo": "2026-03-18"
                     *       },
                     *       "organisations": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "name": "湘南监狱",
                     *           "shortName": "湘南监狱",
                     *           "kind": "budget_unit",
                     *           "divisionCode": "430481",
                     *           "invented": true,
                     *           "status": "active",
                     *           "roles": [
                     *             {
                     *               "role": "agency_buyer",
                     *               "name": "采购经办"
                     *             }
                     *           ],
                     *           "validTo": "2026-03-18"
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "role": "agency_buyer",
                     *           "name": "采购经办"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "session.own"
                     *       ],
                     *       "regionCode": "430481",
                     *       "secondFactor": "off",
                     *       "passwordChangeRequired": true,
                     *       "csrfToken": "pS9t…"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDto"];
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
                     *           "checkoutId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "state": "awaiting_payment",
                     *           "closedReason": "unpaid",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "示例文字",
                     *           "goodsFen": "128000",
                     *           "freightFen": "128000",
                     *           "totalFen": "128000",
                     *           "lineCount": 1,
                     *           "unitCount": 1,
                     *           "firstProduct": "示例文字",
                     *           "firstProductId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "firstPhotoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "placedAt": "2026-03-18T01:30:00.000Z",
                     *           "paidAt": "2026-03-18T01:30:00.000Z",
                     *           "expiresAt": "2026-03-18T01:30:00.000Z",
                     *           "confirmDueOn": "2026-03-18",
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
                     *       "checkoutId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "示例文字",
                     *       "deliveryPlace": "示例文字",
                     *       "deliveryDetail": "示例文字",
                     *       "deliveryName": "示例文字",
                     *       "deliveryPhone": "示例文字",
                     *       "gift": true,
                     *       "giftInstitutionId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "giftInstitutionName": "淝田镇中心小学",
                     *       "attributedTo": "耒阳市财政局",
                     *       "recommendedBy": "淝田镇人民政府",
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "refundedFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "cancellable": true,
                     *       "confirmable": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "originCode": "430481113000",
                     *           "listed832": true,
                     *           "poorHouseholdLinked": true,
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
                     *           "carrier": "邮政快递",
                     *           "trackingNumber": "9898123456789",
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
                     *               "place": "衡阳转运中心",
                     *               "note": "已揽收"
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
                     *         "email": "示例文字"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "24432000000012345678",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
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
                "application/json": components["schemas"]["CancelInput"];
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
                     *       "checkoutId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "示例文字",
                     *       "deliveryPlace": "示例文字",
                     *       "deliveryDetail": "示例文字",
                     *       "deliveryName": "示例文字",
                     *       "deliveryPhone": "示例文字",
                     *       "gift": true,
                     *       "giftInstitutionId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "giftInstitutionName": "淝田镇中心小学",
                     *       "attributedTo": "耒阳市财政局",
                     *       "recommendedBy": "淝田镇人民政府",
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "refundedFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "cancellable": true,
                     *       "confirmable": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "originCode": "430481113000",
                     *           "listed832": true,
                     *           "poorHouseholdLinked": true,
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
                     *           "carrier": "邮政快递",
                     *           "trackingNumber": "9898123456789",
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
                     *               "place": "衡阳转运中心",
                     *               "note": "已揽收"
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
                     *         "email": "示例文字"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "24432000000012345678",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_confirm: {
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
                     *       "number": "GD2026-000001",
                     *       "checkoutId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "state": "awaiting_payment",
                     *       "closedReason": "unpaid",
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "示例文字",
                     *       "deliveryPlace": "示例文字",
                     *       "deliveryDetail": "示例文字",
                     *       "deliveryName": "示例文字",
                     *       "deliveryPhone": "示例文字",
                     *       "gift": true,
                     *       "giftInstitutionId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "giftInstitutionName": "淝田镇中心小学",
                     *       "attributedTo": "耒阳市财政局",
                     *       "recommendedBy": "淝田镇人民政府",
                     *       "buyerNote": "示例文字",
                     *       "goodsFen": "128000",
                     *       "freightFen": "128000",
                     *       "totalFen": "128000",
                     *       "refundedFen": "128000",
                     *       "promiseDaysMin": 1,
                     *       "promiseDaysMax": 1,
                     *       "placedAt": "2026-03-18T01:30:00.000Z",
                     *       "expiresAt": "2026-03-18T01:30:00.000Z",
                     *       "paidAt": "2026-03-18T01:30:00.000Z",
                     *       "packedAt": "2026-03-18T01:30:00.000Z",
                     *       "shippedAt": "2026-03-18T01:30:00.000Z",
                     *       "deliveredAt": "2026-03-18T01:30:00.000Z",
                     *       "receivedAt": "2026-03-18T01:30:00.000Z",
                     *       "confirmDueOn": "2026-03-18",
                     *       "held": true,
                     *       "cancellable": true,
                     *       "confirmable": true,
                     *       "lines": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "position": 1,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "variantName": "500mL",
                     *           "unit": "瓶",
                     *           "netWeightGrams": "2500",
                     *           "originCode": "430481113000",
                     *           "listed832": true,
                     *           "poorHouseholdLinked": true,
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
                     *           "carrier": "邮政快递",
                     *           "trackingNumber": "9898123456789",
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
                     *               "place": "衡阳转运中心",
                     *               "note": "已揽收"
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
                     *         "email": "示例文字"
                     *       },
                     *       "invoices": [
                     *         {
                     *           "id": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "number": "24432000000012345678",
                     *           "issuedOn": "2026-03-18",
                     *           "amountFen": "128000",
                     *           "voidedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShopOrderDto"];
                };
            };
        };
    };
    shopOrders_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invoiceId: string;
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
    shopOrders_reorder: {
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
                     *       "added": 1,
                     *       "skipped": [
                     *         "示例文字"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReorderDto"];
                };
            };
        };
    };
    attribution_own: {
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
                     *       "unit": {
                     *         "unitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "unitName": "湘南监狱",
                     *         "validFrom": "2026-03-18"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAttributionDto"];
                };
            };
        };
    };
    attribution_join: {
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
                "application/json": components["schemas"]["AttributionJoinInput"];
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
                     *       "unit": {
                     *         "unitId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "unitName": "湘南监狱",
                     *         "validFrom": "2026-03-18"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAttributionDto"];
                };
            };
        };
    };
    attribution_leave: {
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
    claims_ask: {
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
                "application/json": components["schemas"]["NewClaimInput"];
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
    claims_options: {
        parameters: {
            query: {
                orderId: string;
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
                     *         "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *         "productName": "示例文字",
                     *         "variantName": "示例文字",
                     *         "unit": "示例文字",
                     *         "unitPriceFen": "128000",
                     *         "leftQuantity": 1,
                     *         "leftFen": "128000",
                     *         "arrivedAt": "2026-03-18T01:30:00.000Z",
                     *         "until": "2026-03-18T01:30:00.000Z",
                     *         "noReason": true,
                     *         "open": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ClaimOptionDto"][];
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
    claims_escalate: {
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
                "application/json": components["schemas"]["ClaimEscalationInput"];
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
                "application/json": components["schemas"]["ClaimVersionInput"];
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
    claims_sendBack: {
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
                "application/json": components["schemas"]["ClaimCarriageInput"];
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
    claims_withdraw: {
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
                "application/json": components["schemas"]["ClaimVersionInput"];
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
    reviews_write: {
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
                "application/json": components["schemas"]["ReviewInput"];
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
                     *       "authorMasked": "李**",
                     *       "variantName": "500mL",
                     *       "stars": 1,
                     *       "text": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "writtenAt": "2026-03-18T01:30:00.000Z",
                     *       "reply": "示例文字",
                     *       "repliedAt": "2026-03-18T01:30:00.000Z",
                     *       "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "productName": "冷榨山茶油",
                     *       "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "hiddenReason": "示例文字"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnReviewDto"];
                };
            };
        };
    };
    reviews_own: {
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
                     *           "authorMasked": "李**",
                     *           "variantName": "500mL",
                     *           "stars": 1,
                     *           "text": "示例文字",
                     *           "photoFileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "writtenAt": "2026-03-18T01:30:00.000Z",
                     *           "reply": "示例文字",
                     *           "repliedAt": "2026-03-18T01:30:00.000Z",
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "productName": "冷榨山茶油",
                     *           "orderId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "orderLineId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "hiddenReason": "示例文字"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OwnReviewDto"][];
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
                /** @description 专馆 / 专区 */
                kind?: "pavilion" | "zone";
                /** @description 所属地区，含下级 */
                regionCode?: string;
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
                     *         "slug": "leiyang",
                     *         "kind": "pavilion",
                     *         "title": "耒阳馆",
                     *         "intro": "示例文字",
                     *         "hasCover": true,
                     *         "regionCode": "430481",
                     *         "regionName": "耒阳市",
                     *         "fromOn": "2026-03-18",
                     *         "toOn": "2026-03-18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ShowcaseDto"][];
                };
            };
        };
    };
    showcases_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
                     *       "slug": "leiyang",
                     *       "kind": "pavilion",
                     *       "title": "耒阳馆",
                     *       "intro": "示例文字",
                     *       "hasCover": true,
                     *       "regionCode": "430481",
                     *       "regionName": "耒阳市",
                     *       "fromOn": "2026-03-18",
                     *       "toOn": "2026-03-18",
                     *       "blocks": [
                     *         {
                     *           "kind": "text",
                     *           "heading": "今日新上",
                     *           "body": "示例文字",
                     *           "categoryCode": "0104",
                     *           "originCode": "430481",
                     *           "programmeCode": "national-832",
                     *           "products": [
                     *             {
                     *               "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "name": "冷榨山茶油",
                     *               "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "categoryCode": "0104",
                     *               "categoryName": "茶油",
                     *               "originCode": "430481113216",
                     *               "place": "耒阳市淝田镇黄草洲村",
                     *               "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "supplierName": "黄草洲润福祥农业科技有限公司",
                     *               "supplierInvented": true,
                     *               "listedAt": "2026-03-18T01:30:00.000Z",
                     *               "certified": true,
                     *               "catalogueCode": "430481",
                     *               "listed832": true,
                     *               "poorHouseholdLinked": true,
                     *               "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *               "variantName": "5L",
                     *               "variantCount": 1,
                     *               "unit": "桶",
                     *               "netWeightGrams": "2500",
                     *               "priceFen": "128000",
                     *               "fenPerKilogram": "128000",
                     *               "fenPerJin": "128000",
                     *               "inStock": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowcasePageDto"];
                };
            };
        };
    };
    showcases_cover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
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
    catalogue_list: {
        parameters: {
            query?: {
                /** @description 商品、产地、合作社、分类的词或拼音首字母 */
                words?: string;
                /** @description 分类代码，含下级 */
                categoryCode?: string;
                /** @description 产地区划代码，含下级 */
                originCode?: string;
                /** @description 是否持有认定证书 */
                certified?: boolean;
                /** @description 产自832个脱贫县 */
                listed832?: boolean;
                /** @description 只看当前带动脱贫户的产品（填 true） */
                poorHouseholdLinked?: boolean;
                /** @description 只看能计入该县（市）任务的产品 */
                catalogueCode?: string;
                /** @description 只看今年能计入该政策项目的产品，项目代码取自 /api/storefront/programmes */
                programmeCode?: string;
                /** @description 供应商编号 */
                supplierId?: string;
                /** @description 每公斤价格不低于（分） */
                fromFenPerKilogram?: string;
                /** @description 每公斤价格不高于（分） */
                toFenPerKilogram?: string;
                /** @description 只看有货（填 true） */
                inStock?: boolean;
                /** @description 相关度、最新上架、每公斤价格由低到高、由高到低；没有搜索词时相关度即最新上架 */
                sort?: "relevance" | "newest" | "price" | "price_down";
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
                     *           "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "name": "冷榨山茶油",
                     *           "photoFileId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "categoryCode": "0104",
                     *           "categoryName": "茶油",
                     *           "originCode": "430481113216",
                     *           "place": "耒阳市淝田镇黄草洲村",
                     *           "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "supplierInvented": true,
                     *           "listedAt": "2026-03-18T01:30:00.000Z",
                     *           "certified": true,
                     *           "catalogueCode": "430481",
                     *           "listed832": true,
                     *           "poorHouseholdLinked": true,
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "variantName": "5L",
                     *           "variantCount": 1,
                     *           "unit": "桶",
                     *           "netWeightGrams": "2500",
                     *           "priceFen": "128000",
                     *           "fenPerKilogram": "128000",
                     *           "fenPerJin": "128000",
                     *           "inStock": true
                     *         }
                     *       ],
                     *       "nextAfter": "示例文字",
                     *       "mode": "none"
                     *     }
                     */
                    "application/json": components["schemas"]["CataloguePageDto"];
                };
            };
        };
    };
    catalogue_facets: {
        parameters: {
            query?: {
                /** @description 商品、产地、合作社、分类的词或拼音首字母 */
                words?: string;
                /** @description 分类代码，含下级 */
                categoryCode?: string;
                /** @description 产地区划代码，含下级 */
                originCode?: string;
                /** @description 是否持有认定证书 */
                certified?: boolean;
                /** @description 产自832个脱贫县 */
                listed832?: boolean;
                /** @description 只看当前带动脱贫户的产品（填 true） */
                poorHouseholdLinked?: boolean;
                /** @description 只看能计入该县（市）任务的产品 */
                catalogueCode?: string;
                /** @description 只看今年能计入该政策项目的产品，项目代码取自 /api/storefront/programmes */
                programmeCode?: string;
                /** @description 供应商编号 */
                supplierId?: string;
                /** @description 每公斤价格不低于（分） */
                fromFenPerKilogram?: string;
                /** @description 每公斤价格不高于（分） */
                toFenPerKilogram?: string;
                /** @description 只看有货（填 true） */
                inStock?: boolean;
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
                     *       "mode": "none",
                     *       "total": 1,
                     *       "more": true,
                     *       "categories": [
                     *         {
                     *           "code": "01",
                     *           "name": "粮油",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "counties": [
                     *         {
                     *           "code": "01",
                     *           "name": "粮油",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "townships": [
                     *         {
                     *           "code": "01",
                     *           "name": "粮油",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogueFacetsDto"];
                };
            };
        };
    };
    catalogue_suggestions: {
        parameters: {
            query: {
                /** @description 已输入的开头，汉字或拼音首字母 */
                text: string;
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
                     *         "kind": "category",
                     *         "text": "茶叶",
                     *         "code": "07"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SuggestionDto"][];
                };
            };
        };
    };
    catalogue_shelves: {
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
                     *         "code": "0104",
                     *         "name": "茶油",
                     *         "parentCode": "01",
                     *         "taxTreatment": "exempt",
                     *         "basis": "示例文字"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CategoryDto"][];
                };
            };
        };
    };
    verification_verify: {
        parameters: {
            query: {
                /** @description 证书编号 */
                number: string;
                /** @description 验证码 */
                code: string;
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
                     *       "number": "BF-430481-2026-000123",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "productName": "冷榨山茶油",
                     *       "specification": "500mL/瓶",
                     *       "originName": "黄草洲村委会",
                     *       "listed832": true,
                     *       "householdCount": 1,
                     *       "validFrom": "2026-03-18",
                     *       "validTo": "2026-03-18",
                     *       "state": "valid",
                     *       "issuerName": "耒阳市乡村振兴局"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCertificateDto"];
                };
            };
        };
    };
    commissionRules_now: {
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
                     *       "bps": 1000,
                     *       "coming": [
                     *         {
                     *           "validFrom": "2026-03-18",
                     *           "bps": 1000,
                     *           "basis": "平台默认；不向合作社收取佣金"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCommissionDto"];
                };
            };
        };
    };
    divisions_children: {
        parameters: {
            query?: {
                /** @description 上级区划代码；不填为各省 */
                parent?: string;
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
                     *         "code": "430481",
                     *         "name": "耒阳市",
                     *         "level": "province",
                     *         "listed832": true,
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DivisionDto"][];
                };
            };
        };
    };
    divisions_search: {
        parameters: {
            query: {
                /** @description 名称、拼音首字母或代码 */
                text: string;
                /** @description 只在该区划内找 */
                inside?: string;
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
                     * @example [
                     *       {
                     *         "code": "430481",
                     *         "name": "耒阳市",
                     *         "level": "province",
                     *         "listed832": true,
                     *         "pathName": "湖南省/衡阳市/耒阳市"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DivisionFoundDto"][];
                };
            };
        };
    };
    divisions_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                     *       "code": "430481",
                     *       "name": "耒阳市",
                     *       "level": "province",
                     *       "listed832": true,
                     *       "validFrom": "2026-03-18",
                     *       "validTo": "2026-03-18",
                     *       "pathName": "湖南省/衡阳市/耒阳市",
                     *       "path": [
                     *         {
                     *           "code": "430481",
                     *           "name": "耒阳市",
                     *           "level": "province",
                     *           "listed832": true,
                     *           "validFrom": "2026-03-18",
                     *           "validTo": "2026-03-18"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DivisionDetailDto"];
                };
            };
        };
    };
    figures_show: {
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
                     *       "asOf": "2026-03-18T01:30:00.000Z",
                     *       "year": 2026,
                     *       "certifiedProducts": 128,
                     *       "admittedSuppliers": 12,
                     *       "originCounties": 3,
                     *       "linkedHouseholds": 105,
                     *       "reservingAgencies": 18,
                     *       "reservedFen": "128000",
                     *       "orderedFen": "128000",
                     *       "acceptedFen": "128000",
                     *       "paidFen": "128000",
                     *       "months": [
                     *         {
                     *           "month": "2026-03",
                     *           "acceptedFen": "128000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FiguresDto"];
                };
            };
        };
    };
    verification_linkage: {
        parameters: {
            query: {
                /** @description 按其下一级列出 */
                divisionCode: string;
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
                     *         "code": "430481113000",
                     *         "name": "淝田镇",
                     *         "households": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LinkageFigureDto"][];
                };
            };
        };
    };
    publicity_own: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
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
                     *           "productName": "冷榨山茶油",
                     *           "supplierName": "黄草洲润福祥农业科技有限公司",
                     *           "remark": "该户并未参加",
                     *           "fileIds": [
                     *             "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *           ],
                     *           "state": "open",
                     *           "raisedAt": "2026-03-18T01:30:00.000Z",
                     *           "settledAt": "2026-03-18T01:30:00.000Z",
                     *           "settledText": ""
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OwnObjectionDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
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
                     *       "productId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "name": "冷榨山茶油",
                     *       "description": "示例文字",
                     *       "photoFileIds": [
                     *         "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58"
                     *       ],
                     *       "categoryCode": "0104",
                     *       "categoryName": "茶油",
                     *       "taxTreatment": "exempt",
                     *       "originCode": "430481113216",
                     *       "place": "耒阳市淝田镇黄草洲村",
                     *       "path": [
                     *         {
                     *           "code": "430481",
                     *           "name": "耒阳市",
                     *           "level": "county"
                     *         }
                     *       ],
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "supplierName": "黄草洲润福祥农业科技有限公司",
                     *       "supplierInvented": true,
                     *       "producerName": "示例文字",
                     *       "listedAt": "2026-03-18T01:30:00.000Z",
                     *       "sellable": true,
                     *       "reason": "product_not_listed",
                     *       "reasonText": "商品未上架",
                     *       "certified": true,
                     *       "certificate": {
                     *         "number": "BF-430481-2026-000001",
                     *         "verificationPath": "示例文字",
                     *         "catalogueCode": "430481",
                     *         "catalogueName": "耒阳市",
                     *         "listed832": true,
                     *         "poorHouseholdLinked": true,
                     *         "householdCount": 12,
                     *         "householdsShownFrom": 5,
                     *         "validFrom": "2026-03-18",
                     *         "validTo": "2026-03-18"
                     *       },
                     *       "countsToward": [
                     *         {
                     *           "programmeCode": "leiyang-poor-household",
                     *           "programmeName": "耒阳市党政机关食堂采购贫困户农产品"
                     *         }
                     *       ],
                     *       "variants": [
                     *         {
                     *           "variantId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *           "name": "500mL",
                     *           "unit": "瓶",
                     *           "soldBy": "piece",
                     *           "netWeightGrams": "458",
                     *           "priceFen": "4580",
                     *           "fenPerKilogram": "10000",
                     *           "fenPerJin": "5000",
                     *           "minQuantity": 1,
                     *           "maxQuantity": 100,
                     *           "available": 20
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductDetailDto"];
                };
            };
        };
    };
    products_photo: {
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
    programmes_list: {
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
                     *         "code": "national-832",
                     *         "name": "政府采购脱贫地区农副产品",
                     *         "ownerRegionCode": "430481",
                     *         "rules": [
                     *           {
                     *             "code": "national-832/2026",
                     *             "year": 2026,
                     *             "ratioBps": 1000,
                     *             "encouragedBps": 1000,
                     *             "eligible": "持有效认定证书，产自832个脱贫县",
                     *             "document": {
                     *               "number": "财库〔2021〕19号",
                     *               "title": "关于运用政府采购政策支持乡村产业振兴的通知",
                     *               "issuer": "财政部",
                     *               "quote": null
                     *             },
                     *             "assumed": true
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CurrentProgrammeDto"][];
                };
            };
        };
    };
    publicity_list: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 nextAfter；第一页不填 */
                after?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 某地及其下级 */
                divisionCode?: string;
                /** @description 村、乡镇、县 */
                level?: "village" | "township" | "county";
                /** @description true 公示中，false 已结束 */
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
                     *           "level": "village",
                     *           "divisionCode": "430481113000",
                     *           "divisionName": "淝田镇",
                     *           "fromOn": "2026-03-18",
                     *           "untilOn": "2026-03-18",
                     *           "state": "open",
                     *           "content": {
                     *             "supplierName": "黄草洲润福祥农业科技有限公司",
                     *             "productName": "冷榨山茶油",
                     *             "specification": "500mL/瓶",
                     *             "originName": "湖南省/衡阳市/耒阳市/淝田镇/黄草洲村委会",
                     *             "annualCapacityGrams": "2500",
                     *             "priceFen": "128000",
                     *             "comparisonPriceFen": "128000",
                     *             "priceUnit": "斤",
                     *             "benefitText": "高于市场价0.5元收购",
                     *             "householdCount": 1
                     *           },
                     *           "publishedAt": "2026-03-18T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextAfter": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["NoticeDto"][];
                        /** @description 下一页的 after；null 表示已到末页 */
                        nextAfter: string | null;
                    };
                };
            };
        };
    };
    publicity_find: {
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
                     *       "level": "village",
                     *       "divisionCode": "430481113000",
                     *       "divisionName": "淝田镇",
                     *       "fromOn": "2026-03-18",
                     *       "untilOn": "2026-03-18",
                     *       "state": "open",
                     *       "content": {
                     *         "supplierName": "黄草洲润福祥农业科技有限公司",
                     *         "productName": "冷榨山茶油",
                     *         "specification": "500mL/瓶",
                     *         "originName": "湖南省/衡阳市/耒阳市/淝田镇/黄草洲村委会",
                     *         "annualCapacityGrams": "2500",
                     *         "priceFen": "128000",
                     *         "comparisonPriceFen": "128000",
                     *         "priceUnit": "斤",
                     *         "benefitText": "高于市场价0.5元收购",
                     *         "householdCount": 1
                     *       },
                     *       "publishedAt": "2026-03-18T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    publicity_object: {
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
                "application/json": components["schemas"]["NewObjection"];
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
                    "application/json": components["schemas"]["RaisedObjection"];
                };
            };
        };
    };
    suppliers_show: {
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
                     *       "supplierId": "0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58",
                     *       "name": "黄草洲润福祥农业科技有限公司",
                     *       "invented": true,
                     *       "supplierKind": "cooperative",
                     *       "standing": "producer",
                     *       "divisionCode": "430481113",
                     *       "place": "湖南省/衡阳市/耒阳市/淝田镇",
                     *       "admittedAt": "2026-03-18T01:30:00.000Z",
                     *       "suspended": true,
                     *       "linkedHouseholds": 105,
                     *       "linkModes": [
                     *         {
                     *           "mode": "order_purchase",
                     *           "households": 1
                     *         }
                     *       ],
                     *       "productsOnSale": 1,
                     *       "certificates": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SupplierDto"];
                };
            };
        };
    };
    suppliers_householdIncome: {
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
                     *       "amountFen": "128000",
                     *       "households": 12,
                     *       "byMode": [
                     *         {
                     *           "mode": "order_purchase",
                     *           "households": 12,
                     *           "amountFen": "128000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HouseholdIncomeDto"];
                };
            };
        };
    };
}
