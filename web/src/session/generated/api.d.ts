// Made by npm run api from the API document; do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 程序在运行 · the program runs */
        get: operations["getHealthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据库可用 · the database answers */
        get: operations["getReadyz"];
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
        /** 当前登录 · who is signed in */
        get: operations["getSession"];
        put?: never;
        /** 登录 · sign in */
        post: operations["postSession"];
        /** 退出登录 · sign out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录方式 · the ways to sign in */
        get: operations["getSessionChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码 · change the password */
        post: operations["postSessionPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 切换代签身份 · act for an absent colleague, or for oneself again */
        post: operations["postSessionActing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 经统一身份认证登录 · sign in by the identity provider */
        get: operations["getSessionOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统一身份认证返回 · back from the identity provider */
        get: operations["getSessionOidcCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 · people */
        get: operations["getPeople"];
        put?: never;
        /** 新增人员 · enter a person */
        post: operations["postPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 · organisations */
        get: operations["getOrganisations"];
        put?: never;
        /** 新增单位 · enter an organisation */
        post: operations["postOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 委托 · delegations */
        get: operations["getDelegations"];
        put?: never;
        /** 外出期间委托他人 · hand over one’s position while away */
        post: operations["postDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码 · give a person another password */
        post: operations["postPeopleIdPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用或停用人员 · let a person sign in, or no longer */
        post: operations["postPeopleIdState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对应统一身份 · say who a person is to the identity provider */
        post: operations["postPeopleIdIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除锁定 · open a locked account */
        post: operations["postPeopleIdUnlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束委托 · end a delegation */
        post: operations["postDelegationsIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以委托的人员 · who may stand in */
        get: operations["getDelegationsColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计日志 · audit log */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 访问日志 · log of access */
        get: operations["getAuditAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出审计日志（JSON Lines） · the audit log as JSON Lines */
        get: operations["getAuditExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验审计日志 · check the audit log */
        get: operations["getAuditCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 推进办公日 · move the office day */
        post: operations["postClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办公日随日历或人工推进 · whether the office day follows the calendar */
        post: operations["postClockMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变化通知（server-sent events） · changes, as server-sent events */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行指标（Prometheus） · measurements for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作簿处理情况 · workbooks that were handed in */
        get: operations["getJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个工作簿的处理情况 · one workbook that was handed in */
        get: operations["getJobsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意导入 · accept a checked workbook */
        post: operations["postJobsIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消导入 · cancel a workbook */
        post: operations["postJobsIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbook-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载工作簿模板 · the empty workbook */
        get: operations["getWorkbookTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载结果工作簿 · the workbook of results */
        get: operations["getJobsIdResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载报告 · the report */
        get: operations["getJobsIdReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专项资金 · special funds */
        get: operations["getFunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一级项目 · portions */
        get: operations["getPortions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请 · applications */
        get: operations["getApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 终止建议 · proposals to end funds */
        get: operations["getTerminations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fund-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专项资金目录 · yearly list of funds */
        get: operations["getFundList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申报通知 · calls */
        get: operations["getCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目库 · projects */
        get: operations["getProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预算申请 · requests for budget */
        get: operations["getBudgetRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预算审核意见 · opinions on the budget */
        get: operations["getBudgetOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度额度 · quotas */
        get: operations["getQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分配方案 · allocation plans */
        get: operations["getAllocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资金下达 · releases */
        get: operations["getReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/virements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调剂 · virements */
        get: operations["getVirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账户余额 · balances */
        get: operations["getBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资金流水 · transfers */
        get: operations["getTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标文件 · quota documents */
        get: operations["getDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fund-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专项资金文件 · documents of funds */
        get: operations["getFundDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 绩效评价 · evaluations */
        get: operations["getEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 认定 · determinations */
        get: operations["getDeterminations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信息公开 · disclosures */
        get: operations["getDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限 · duties */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待确认事项 · proposals */
        get: operations["getProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 违规 · violations */
        get: operations["getViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debarments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 停止申报 · debarments */
        get: operations["getDebarments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理事项 · acts */
        get: operations["getActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专项资金详情 · a fund */
        get: operations["getFundsCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 项目详情 · a project */
        get: operations["getProjectsCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理事项详情 · an act */
        get: operations["getActsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作台 · the desk */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 搜索 · search */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{code}/why/{about}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专项资金的事实、阶段、金额为何如此 · why a fact, stage or figure of a fund is as it is */
        get: operations["getFundsCodeWhyAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{code}/money/{node}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资金流向图中的金额为何如此 · why an amount in the picture of the money is as it is */
        get: operations["getFundsCodeMoneyNodeWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/balances/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账户余额为何如此 · why an account holds what it holds */
        get: operations["getBalancesIdWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acts/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可办理的事项及其填写项 · the acts and their fields */
        get: operations["getActsCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理一个事项 · do an act */
        post: operations["postActsName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acts/{name}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试办一个事项，不留记录 · see what an act would do; nothing is kept */
        post: operations["postActsNamePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 呈批件 · papers */
        get: operations["getPapers"];
        put?: never;
        /** 提交呈批件 · submit a paper for signatures */
        post: operations["postPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件呈批件 · a paper */
        get: operations["getPapersId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审签、退回、撤回呈批件 · decide about a paper */
        post: operations["postPapersIdSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则及其事实 · the rules and their facts */
        get: operations["getRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 就事实问一条规则，不留记录；可改参数比较 · ask a rule about facts; also what if the law were otherwise */
        post: operations["postRulesIdDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日适用的参数及其依据 · the parameters of the law on a day, and what they rest on */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记的正式解释 · the official interpretations */
        get: operations["getInterpretations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 假如参数不同，一段时间的决定会怎样 · how the decisions of a period would have come out otherwise */
        post: operations["postWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公报稿件 · editions on their way to print, and printed */
        get: operations["getGazetteEditions"];
        put?: never;
        /** 公报文本入库为草稿 · a text of a gazette becomes a draft */
        post: operations["postGazetteEditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份稿件：结构、疑点和经手 · an edition: structure, doubts and who did what */
        get: operations["getGazetteEditionsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/editions/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿件中的一份文件：结构和原文行 · a document of an edition: its tree and the lines of its text */
        get: operations["getGazetteEditionsIdDocumentsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 出版日程（半月刊） · the issues that a year owes, twice a month */
        get: operations["getGazetteSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/editions/{id}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处理疑点：逐处接受或不接受 · decide doubts: accept or refuse each */
        post: operations["postGazetteEditionsIdVerdicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/editions/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 校对、签发、出版、退回或撤稿 · proofread, approve, publish, return or withdraw */
        post: operations["postGazetteEditionsIdSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 更正 · corrections of what is published */
        get: operations["getGazetteCorrections"];
        put?: never;
        /** 提出更正 · propose a correction */
        post: operations["postGazetteCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/corrections/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布更正 · publish a correction */
        post: operations["postGazetteCorrectionsIdApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/corrections/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予更正 · do not take a correction up */
        post: operations["postGazetteCorrectionsIdRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 条款在某日的原文 · the words of a provision, or of a whole document, on a day */
        get: operations["getLawWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已出版的各期公报 · the issues of the gazette that were published */
        get: operations["getGazetteIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/issues/{year}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一期公报及其目录 · an issue with its contents */
        get: operations["getGazetteIssuesYearNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/documents/{work}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份文件在某日的文本及其版本 · a document as it stood on a day, with its versions */
        get: operations["getGazetteDocumentsWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/provision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 条款在某日的文字 · the words of a provision on a day */
        get: operations["getGazetteProvision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 搜索文件、条款和文号 · search documents, provisions and document numbers */
        get: operations["getGazetteSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 边输入边提示：标题、文号、条款标题 · suggestions while one types: titles, numbers, headings */
        get: operations["getGazetteSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传工作簿 · hand in a workbook */
        post: operations["postWorkbooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gazette/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试读公报文本，不入库 · read a text of a gazette without keeping it */
        post: operations["postGazetteReadings"];
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
        Text: {
            zh: string;
            en: string;
        };
        Decision: {
            question: string | null;
            rule: string;
            title: {
                zh: string;
                en: string;
            };
            outcome: string;
            accepted: boolean;
            says: {
                zh: string;
                en: string;
            };
            lines: {
                /** @enum {unknown} */
                kind: "outcome" | "reason" | "then" | "interpretation" | "determination" | "law";
                zh: string;
                en: string;
                provision: string | null;
                holds: boolean | null;
            }[];
            refusals: {
                code: string;
                text: {
                    zh: string;
                    en: string;
                };
                provision: string;
            }[];
            warnings: {
                code: string;
                text: {
                    zh: string;
                    en: string;
                };
                provision: string;
            }[];
            then: {
                [key: string]: unknown;
            };
            facts: {
                [key: string]: unknown;
            };
            policy: {
                id: string;
                /** Format: date */
                since: string;
            };
        };
        /** @description the fields of an act: of the act NAME they are `input.NAME` */
        AnyInput: components["schemas"]["input.setBudgetCalendar"] | components["schemas"]["input.setCalendarDay"] | components["schemas"]["input.applyForFund"] | components["schemas"]["input.reviewApplication"] | components["schemas"]["input.walkApprovalRoute"] | components["schemas"]["input.adoptMeasure"] | components["schemas"]["input.officialInterpretation"] | components["schemas"]["input.recordDetermination"] | components["schemas"]["input.prepareFundList"] | components["schemas"]["input.openCall"] | components["schemas"]["input.admitProject"] | components["schemas"]["input.settleProjects"] | components["schemas"]["input.sendTargetsToCities"] | components["schemas"]["input.planRollingProgramme"] | components["schemas"]["input.guideCities"] | components["schemas"]["input.requestBudget"] | components["schemas"]["input.formulateBudget"] | components["schemas"]["input.reduceDelegatedShare"] | components["schemas"]["input.approveBudget"] | components["schemas"]["input.approveDepartmentBudget"] | components["schemas"]["input.approveUnitBudget"] | components["schemas"]["input.stateFactor"] | components["schemas"]["input.allocate"] | components["schemas"]["input.approveAllocation"] | components["schemas"]["input.release"] | components["schemas"]["input.issueTaskList"] | components["schemas"]["input.breakDown"] | components["schemas"]["input.approveAllowance"] | components["schemas"]["input.payAllowance"] | components["schemas"]["input.virement"] | components["schemas"]["input.confirmClawback"] | components["schemas"]["input.disburse"] | components["schemas"]["input.studyExecution"] | components["schemas"]["input.monitor"] | components["schemas"]["input.orderCorrection"] | components["schemas"]["input.completeTasks"] | components["schemas"]["input.completeProject"] | components["schemas"]["input.acceptProject"] | components["schemas"]["input.fileAcceptance"] | components["schemas"]["input.carryOver"] | components["schemas"]["input.returnBalance"] | components["schemas"]["input.offsetBalance"] | components["schemas"]["input.reuseBalance"] | components["schemas"]["input.selfEvaluate"] | components["schemas"]["input.departmentEvaluation"] | components["schemas"]["input.fiscalEvaluation"] | components["schemas"]["input.publishDisclosure"] | components["schemas"]["input.reportEvaluations"] | components["schemas"]["input.recordFinding"] | components["schemas"]["input.recordViolation"] | components["schemas"]["input.recoverFunds"] | components["schemas"]["input.debar"] | components["schemas"]["input.correctTransfer"] | components["schemas"]["input.adjustFund"] | components["schemas"]["input.extendFund"] | components["schemas"]["input.proposeTermination"] | components["schemas"]["input.terminateFund"];
        /** @description the facts of a rule: of the rule ID they are `facts.ID` */
        AnyFacts: components["schemas"]["facts.funds.scope"] | components["schemas"]["facts.funds.breakdown"] | components["schemas"]["facts.funds.establishment"] | components["schemas"]["facts.funds.announcement"] | components["schemas"]["facts.funds.establishmentYear"] | components["schemas"]["facts.funds.term"] | components["schemas"]["facts.funds.approvalRoute"] | components["schemas"]["facts.funds.adjustment"] | components["schemas"]["facts.funds.extension"] | components["schemas"]["facts.funds.termination"] | components["schemas"]["facts.funds.fundList"] | components["schemas"]["facts.funds.authority"] | components["schemas"]["facts.funds.delegatedShare"] | components["schemas"]["facts.funds.call"] | components["schemas"]["facts.funds.admission"] | components["schemas"]["facts.funds.delegatedTargets"] | components["schemas"]["facts.funds.selection"] | components["schemas"]["facts.funds.guidance"] | components["schemas"]["facts.funds.budgetRequest"] | components["schemas"]["facts.funds.budgetFormulation"] | components["schemas"]["facts.funds.allocationMethod"] | components["schemas"]["facts.funds.formulaAllocation"] | components["schemas"]["facts.funds.supportMode"] | components["schemas"]["facts.funds.allocationPlan"] | components["schemas"]["facts.funds.advanceRelease"] | components["schemas"]["facts.funds.performanceTargets"] | components["schemas"]["facts.funds.adminAllowance"] | components["schemas"]["facts.funds.releaseTiming"] | components["schemas"]["facts.funds.release"] | components["schemas"]["facts.funds.clawback"] | components["schemas"]["facts.funds.taskList"] | components["schemas"]["facts.funds.virement"] | components["schemas"]["facts.funds.correction"] | components["schemas"]["facts.funds.disbursement"] | components["schemas"]["facts.funds.acceptance"] | components["schemas"]["facts.funds.monitoring"] | components["schemas"]["facts.funds.carryOver"] | components["schemas"]["facts.funds.unreleasedCarryOver"] | components["schemas"]["facts.funds.balanceDisposal"] | components["schemas"]["facts.funds.departmentEvaluation"] | components["schemas"]["facts.funds.evaluationGrade"] | components["schemas"]["facts.funds.ratingCeiling"] | components["schemas"]["facts.funds.disclosure"] | components["schemas"]["facts.funds.evaluationReport"] | components["schemas"]["facts.funds.violation"] | components["schemas"]["facts.funds.debarment"] | components["schemas"]["facts.funds.eligibility"] | components["schemas"]["facts.funds.measureConflict"] | components["schemas"]["facts.funds.commencement"];
        /** 登记预算年度日期 · enter the dates of a budget year */
        "input.setBudgetCalendar": {
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 预算编制截止日 · last day of budget formulation
             * Format: date
             */
            formulationEnd: string;
            /** 人代会批准日期 · day of approval by the congress */
            congressApprovedOn: string | null;
        };
        /** 登记节假日 · enter a holiday */
        "input.setCalendarDay": {
            /**
             * 日子 · day
             * Format: date
             */
            day: string;
            /** 上班 · working day */
            working: boolean;
        };
        /** 申请设立专项资金 · application for a new fund */
        "input.applyForFund": {
            /** 申请文号 · application number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 实施期各年度新增金额 · new money in each year of the term */
            yearlyAmounts: string[];
            /** 所落实的已定政策和标准 · decided policy and standard that is carried out */
            decidedPolicy: string | null;
            /**
             * 呈报方式 · presentation
             * @enum {string}
             */
            presentation: "ordinary" | "other";
            /** 基金名称 · name of the fund */
            name: string;
            /** 主管部门编码 · code of the administering department */
            department: string;
            /** 使用方向 · direction of use */
            use: string;
            /**
             * 实施期限起 · first day of the term
             * Format: date
             */
            termFrom: string;
            /**
             * 实施期限止 · last day of the term
             * Format: date
             */
            termTo: string;
            /** 涉密依据 · basis of its secrecy */
            secretBasis: string | null;
            /** 有法律法规或政策依据 · has a basis in law or policy */
            legalBasis: boolean;
            /** 属于公共财政投入方向 · serves public goods and services */
            publicExpenditure: boolean;
            /** 属于省级支出责任 · is an expenditure responsibility of the province */
            provincialResponsibility: boolean;
            /** 涵盖已单设基金的领域 · covers a field that has a fund of its own */
            coversDedicatedField: boolean;
            /** 与现有基金重复 · duplicates a fund */
            duplicatesFund: boolean;
            /** 与现有基金目标相近 · targets are close to a fund's */
            similarTargets: boolean;
            /** 与现有基金用途相似 · use resembles a fund's */
            similarUse: boolean;
            /** 属于临时性工作 · meets temporary work */
            temporaryWork: boolean;
            /** 申请材料 · application dossier */
            dossier: {
                /** 必要性、科学性、可行性论证 · study of need, soundness and feasibility */
                study: boolean;
                /** 事前绩效评审（估） · ex-ante performance appraisal */
                exAnteAppraisal: boolean;
                /** 可行性研究报告 · feasibility report */
                feasibilityReport: boolean;
                /** 风险评估报告 · risk assessment report */
                riskAssessment: boolean;
                /** 党组（委）集体讨论纪要 · minutes of the party-group deliberation */
                partyGroupMinutes: boolean;
            };
            /** 绩效目标和指标 · performance targets and indicators */
            performance: {
                /** 绩效目标 · targets */
                targets: boolean;
                /** 分类支出核心绩效指标 · core indicators for each category of spending */
                coreIndicators: boolean;
                /** 量化指标值 · quantified values */
                quantifiedValues: boolean;
                /** 指标值所依据的绩效标准 · standards that the values rest on */
                standards: boolean;
            };
            /**
             * 财政承受能力评估 · affordability assessment
             * @enum {string}
             */
            affordability: "matched" | "exceeded" | "none";
            /**
             * 竞争性领域投入 · money into competitive fields
             * @enum {string}
             */
            competitiveField: "none" | "checked" | "unchecked";
        };
        /** 审核申请 · review an application */
        "input.reviewApplication": {
            /** 基金编码 · fund code */
            fund: string;
            /** 申请文号 · application number */
            application: string;
            /** 财政自行评审文号 · number of finance's own appraisal */
            ownAppraisal: string | null;
            /** 审核同意 · found sound */
            isSound: boolean;
            /** 意见 · opinion */
            opinion: string;
        };
        /** 报批 · a step of the approval */
        "input.walkApprovalRoute": {
            /** 基金编码 · fund code */
            fund: string;
            /** 申请文号 · application number */
            application: string;
            /** 同意 · consents */
            consents: boolean;
            /** 批示或纪要文号 · number of the instruction or minutes */
            document: string;
        };
        /** 制定或者修订具体管理办法 · adopt a fund's own measure */
        "input.adoptMeasure": {
            /** 办法文号 · document number of the measure */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /**
             * 印发日期 · day of issue
             * Format: date
             */
            adoptedOn: string;
            /** 财政厅联合主管部门制定 · made by finance jointly with the department */
            jointly: boolean;
            /** 明确审批权限 · states the approval authority */
            statesAuthority: boolean;
            /** 含下放权限资金 · delegates the approval of some money */
            delegates: boolean;
            /** 明确分配要素或标准 · states factors or standards of allocation */
            statesFactors: boolean;
            /** 明确工作经费管理 · states the use of the administration allowance */
            statesAllowance: boolean;
            /** 与省级办法不一致 · conflicts with the provincial measures */
            conflicts: boolean;
        };
        /** 登记正式解释 · enter an official interpretation */
        "input.officialInterpretation": {
            /** 解释文号 · document number of the interpretation */
            number: string;
            /**
             * 解释日期 · date of the interpretation
             * Format: date
             */
            dated: string;
            /** 参数名 · parameter */
            parameter: string;
            /** 取值 · value */
            value: string;
            /**
             * 适用起始日 · valid from
             * Format: date
             */
            validFrom: string;
        };
        /** 作出认定 · record a determination */
        "input.recordDetermination": {
            /** 认定文号 · number of the determination */
            document: string;
            /** 依据条款 · provision */
            provision: string;
            /** 基金编码 · fund code */
            fund: string | null;
            /** 一级项目 · level-1 project */
            portion: string | null;
            /** 认定对象 · case that is determined */
            subject: string;
            /** 预算年度 · budget year */
            budgetYear: number | null;
            /** 时点 · deadline */
            deadline: string | null;
            /** 认定金额 · amount determined */
            amount: string | null;
            /** 理由 · reason */
            reason: string;
        };
        /** 编制专项资金清单 · prepare the list of funds */
        "input.prepareFundList": {
            /** 清单年度 · year of the list */
            listYear: number;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 一级项目名称 · name of the level-1 project */
            name: string;
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 项目性质 · nature of the projects
             * @enum {string}
             */
            nature: "overall" | "pilot" | "grassRoots" | "other";
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /**
             * 遴选方式 · how projects are chosen
             * @enum {string}
             */
            selection: "competitive" | "exPostAward" | "rolling" | "other";
            /**
             * 支持方式 · mode of support
             * @enum {string}
             */
            supportMode: "directInvestment" | "subsidy" | "interestSubsidy" | "capitalInjection" | "guidanceFund" | "exPostAward";
            /**
             * 支出类别 · class of transfer
             * @enum {string}
             */
            transferClass: "generalTransfer" | "specialTransfer" | "provincialLevel";
            /** 科研基建专门规定 · rules of their own for research or construction */
            ownRulesBasis: string | null;
            /** 功能分类科目 · functional classification code */
            functionCode: string;
            /** 政府经济分类科目 · government economic classification code */
            governmentEconomicCode: string;
            /** 部门经济分类科目 · departmental economic classification code */
            departmentEconomicCode: string;
            /** 编制依据和方式 · how it was prepared */
            preparation: {
                /** 会同主管部门 · with the departments */
                withDepartments: boolean;
                /** 行业领域事业发展规划 · the field's development plan */
                developmentPlan: boolean;
                /** 年度目标任务 · the year's targets and tasks */
                yearlyTasks: boolean;
            };
            /** 资金规模 · scale of the fund */
            scale: string | null;
            /** 一级项目额度 · quota of the level-1 project */
            amount: string | null;
            /** 资金用途 · use of the money */
            use: string | null;
            /** 绩效目标 · performance target */
            performanceTarget: string | null;
        };
        /** 启动项目申报 · open a call for projects */
        "input.openCall": {
            /** 申报指南文号 · document number of the call */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 项目审批层级 · level that approves the projects
             * @enum {string}
             */
            approver: "province" | "city" | "county";
            /**
             * 组织申报层级 · level that organises the call
             * @enum {string}
             */
            organiser: "province" | "city" | "county";
        };
        /** 项目入库 · admit a project to the pipeline */
        "input.admitProject": {
            /** 项目编码 · project code */
            code: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 项目名称 · name of the project */
            name: string;
            /** 单位统一社会信用代码 · unified social credit code of the unit */
            unitCode: string;
            /** 项目单位 · implementing unit */
            unitName: string;
            /** 行政区划代码 · area code */
            area: string;
            /** 项目级次 · level of the project */
            level: number;
            /** 起始年度 · first year */
            startYear: number;
            /** 终止年度 · last year */
            endYear: number;
            /**
             * 项目金额 · amount of the project
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 拟安排预算年度 · budget year that it is meant for */
            forBudgetYear: number;
            /** 已评审论证 · appraised */
            appraised: boolean;
            /** 可执行条件 · executable conditions */
            readiness: {
                /** 审批手续 · permits */
                permits: boolean;
                /** 实施方案 · implementation plan */
                implementationPlan: boolean;
                /** 资金来源 · funding from all sources */
                funding: boolean;
                /** 支出计划 · spending schedule */
                spendingSchedule: boolean;
                /** 实施前准备 · preparation for the start */
                preparation: boolean;
            };
            /** 在线审批代码 · online approval code */
            constructionCode: string | null;
        };
        /** 确定项目 · settle the projects */
        "input.settleProjects": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 项目编码（空为全部） · project code (empty: all) */
            project: string | null;
            /** 错期配置 · the award comes in another year than the work */
            staggered: boolean;
            /** 跨年滚动确定 · fixed rolling over the years */
            rollsOver: boolean;
            /** 滚动安排计划 · rolling programme */
            programme: {
                /** 下一年度工作任务 · next year's tasks */
                tasks: boolean;
                /** 实施方案 · implementation plan */
                implementationPlan: boolean;
                /** 资金使用计划 · spending plan */
                spendingPlan: boolean;
            };
        };
        /** 向市县下发绩效目标和考核要求 · send targets to cities and counties */
        "input.sendTargetsToCities": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 延续性政策 · the policy continues */
            continuing: boolean;
            /** 下发内容 · what is sent */
            content: {
                /** 绩效目标 · performance targets */
                targets: boolean;
                /** 考核要求 · assessment requirements */
                assessment: boolean;
                /** 审批项目的具体层级 · the level that approves */
                approvingLevel: boolean;
            };
        };
        /** 确定滚动安排 · plan a rolling programme */
        "input.planRollingProgramme": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 滚动安排计划 · rolling programme */
            programme: {
                /** 下一年度工作任务 · next year's tasks */
                tasks: boolean;
                /** 实施方案 · implementation plan */
                implementationPlan: boolean;
                /** 资金使用计划 · spending plan */
                spendingPlan: boolean;
            };
        };
        /** 指导市县项目储备 · guide cities and counties */
        "input.guideCities": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 保留权限资金的指导 · guidance for a retained transfer */
            retainedGuidance: {
                /** 按省级要求谋划储备项目 · the pipeline is planned to provincial requirements */
                pipeline: boolean;
                /** 开展项目申报 · applications are organised */
                applications: boolean;
            };
            /** 下放权限资金的指导 · guidance for delegated money */
            delegatedGuidance: {
                /** 明确储备管理要求 · requirements for the pipeline are stated */
                requirements: boolean;
                /** 督促在既定方向内提前谋划 · places are urged to plan ahead within the set use */
                planningAhead: boolean;
                /** 审核市县储备项目 · the places' pipelines are reviewed */
                review: boolean;
            };
        };
        /** 申请年度预算 · request the year's budget */
        "input.requestBudget": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 申请形式 · form of the request
             * @enum {string}
             */
            form: "concreteProjects" | "detailedPlan" | "amountOnly";
            /**
             * 申请额度 · amount requested
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /**
             * 其中恢复9月底收回 · of it, restoring a clawback after September
             * @description decimal yuan, e.g. "10000000.01"
             */
            restores: string;
            /** 已明确支出结构 · the structure of spending is stated */
            structure: boolean;
            /** 已明确使用方向 · the direction of use is stated */
            direction: boolean;
            /** 有细化工作计划 · has a detailed work plan */
            workPlan: boolean;
        };
        /** 提出预算安排意见 · give an opinion on a portion's budget */
        "input.formulateBudget": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 其中刚性支出 · of it, rigid spending
             * @description decimal yuan, e.g. "10000000.01"
             */
            rigid: string;
            /**
             * 削减低效无效支出 · ineffective spending cut
             * @description decimal yuan, e.g. "10000000.01"
             */
            ineffective: string;
            /**
             * 收支平衡压减 · cut for balance
             * @description decimal yuan, e.g. "10000000.01"
             */
            balanceCut: string;
            /** 综合考虑的因素 · what was weighed */
            weighed: {
                /** 项目入库 · pipeline */
                pipeline: boolean;
                /** 支出执行 · execution */
                execution: boolean;
                /** 绩效目标审核 · review of the targets */
                targetReview: boolean;
                /** 绩效监控 · monitoring */
                monitoring: boolean;
                /** 评价结果 · evaluation */
                evaluation: boolean;
                /** 财政监督检查 · findings of supervision */
                supervision: boolean;
                /** 审计意见 · audit */
                audit: boolean;
            };
        };
        /** 核定市县下放额度 · settle a place's delegated amount */
        "input.reduceDelegatedShare": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 行政区划代码 · area code */
            place: string;
            /** 绩效管理效果较差 · manages performance poorly */
            performancePoor: boolean;
            /**
             * 拟下放额度 · delegated amount proposed
             * @description decimal yuan, e.g. "10000000.01"
             */
            proposedAmount: string;
        };
        /** 批复预算额度 · approve the budget of a portion */
        "input.approveBudget": {
            /** 指标文号 · quota document number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 额度类型 · kind of quota
             * @enum {string}
             */
            stage: "advance" | "initial";
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
        };
        /** 批复部门预算 · approve a department's budget */
        "input.approveDepartmentBudget": {
            /** 文号 · document number */
            number: string;
            /** 部门编码 · department code */
            department: string;
            /** 预算年度 · budget year */
            budgetYear: number;
        };
        /** 批复所属单位预算 · approve the units' budgets */
        "input.approveUnitBudget": {
            /** 文号 · document number */
            number: string;
            /** 部门编码 · department code */
            department: string;
            /** 预算年度 · budget year */
            budgetYear: number;
        };
        /** 填报分配因素 · state a factor */
        "input.stateFactor": {
            /** 方案编号 · plan number */
            plan: string;
            /** 因素 · factor */
            factor: string;
            /**
             * 权重 · weight
             * @description e.g. "9.99%" or "1/3"
             */
            weight: string;
            /** 行政区划代码 · area code */
            area: string;
            /** 因素数值 · value of the factor */
            value: string;
        };
        /** 编制分配方案 · form an allocation plan */
        "input.allocate": {
            /** 方案编号 · plan number */
            plan: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 分配方法 · method of allocation
             * @enum {string}
             */
            method: "projectBased" | "formula" | "other";
            /** 项目编码 · project code */
            project: string | null;
            /** 地区或单位编码 · code of the place or unit */
            place: string | null;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 取整单位 · unit of rounding */
            unit: ("fen" | "yuan" | "wanYuan") | null;
            /** 因素或标准已入办法 · factors or standards stand in the measure */
            inMeasure: boolean;
            /** 与储备项目挂钩 · linked to the pipeline */
            linkedToPipeline: boolean;
            /** 涉企项目 · enterprise project */
            forEnterprise: boolean;
            /** 支持经济发展 · for economic development */
            forDevelopment: boolean;
            /** 明确支持的政策 · policy that supports it */
            policyCited: string | null;
            /**
             * 政策实施日 · first day of the policy
             * Format: date
             */
            policyStart: string;
            /** 奖补事项完成日 · day of what the award rewards */
            achievedOn: string | null;
        };
        /** 审批分配方案 · approve an allocation plan */
        "input.approveAllocation": {
            /** 方案编号 · plan number */
            plan: string;
            /** 与省财政厅联合呈报 · submitted jointly with finance */
            jointly: boolean;
            /** 财政审核 · review by finance */
            review: {
                /** 符合规定 · in line with the rules */
                rules: boolean;
                /** 符合省委省政府决策部署 · in line with decisions of the province */
                decisions: boolean;
            };
        };
        /** 下达资金 · release */
        "input.release": {
            /** 下达文号 · release number */
            document: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 下达对象编码 · recipient code */
            recipient: string;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 指定具体项目或者金额 · names specific projects or amounts */
            namesProjects: boolean;
            /**
             * 纳入年初部门预算 · of it, in the initial departmental budget
             * @description decimal yuan, e.g. "10000000.01"
             */
            inDepartmentBudget: string;
            /** 同步下发任务清单 · with its task list */
            withTaskList: boolean;
        };
        /** 下达任务清单 · issue a task list */
        "input.issueTaskList": {
            /** 下达文号 · release number */
            document: string;
            /** 下达对象编码 · recipient code */
            recipient: string;
            /** 指定具体项目或者金额 · names specific projects or amounts */
            namesProjects: boolean;
            /** 绩效目标 · performance targets */
            targets: {
                /** 与政策依据匹配 · match the policy */
                policy: boolean;
                /** 与业务范围匹配 · match the scope */
                scope: boolean;
                /** 与支出内容匹配 · match the spending */
                spending: boolean;
                /** 体现国家和省的工作要求 · reflect what state and province require */
                requirements: boolean;
            };
            /** 绩效指标 · performance indicators */
            indicators: {
                /** 个性化产出指标 · specific outputs */
                output: boolean;
                /** 个性化效益指标 · specific benefits */
                benefit: boolean;
                /** 全面合理 · comprehensive and reasonable */
                comprehensive: boolean;
                /** 可衡量 · measurable */
                measurable: boolean;
                /** 可考核 · assessable */
                assessable: boolean;
            };
            /** 任务清单 · task list */
            taskList: {
                /** 与绩效目标对应 · matches the targets */
                targets: boolean;
                /** 与资金政策和额度匹配 · matches policy and amount */
                policyAndAmount: boolean;
                /** 任务可量化 · tasks are quantified */
                quantified: boolean;
                /** 任务可执行 · tasks are executable */
                executable: boolean;
                /** 任务可检验 · tasks are verifiable */
                verifiable: boolean;
                /** 明确完成时间 · finish dates */
                finishDates: boolean;
                /** 明确效果 · effects */
                effects: boolean;
                /** 符合实际 · realistic */
                realistic: boolean;
            };
        };
        /** 分解到项目 · break down to projects */
        "input.breakDown": {
            /** 分解文号 · number of the breakdown */
            document: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 下达对象编码 · recipient code */
            recipient: string;
            /** 项目编码 · project code */
            project: string;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
        };
        /** 核定工作经费 · approve an administration allowance */
        "input.approveAllowance": {
            /** 核定文号 · number of the approval */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 使用单位编码 · code of the spending unit */
            holder: string;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 用途 · uses */
            uses: ("preparation" | "appraisal" | "acceptance" | "inspection" | "internalAudit" | "performance" | "otherDirect" | "staffBenefits" | "premises" | "unrelated")[];
            /** 项目前期工作已优先保障 · preparation has been provided for first */
            preparationMet: boolean;
        };
        /** 支付工作经费 · pay out of an administration allowance */
        "input.payAllowance": {
            /** 支付凭证号 · payment voucher number */
            voucher: string;
            /** 核定文号 · number of the approval */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 使用单位编码 · code of the spending unit */
            holder: string;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 用途 · uses */
            uses: ("preparation" | "appraisal" | "acceptance" | "inspection" | "internalAudit" | "performance" | "otherDirect" | "staffBenefits" | "premises" | "unrelated")[];
            /** 项目前期工作已优先保障 · preparation has been provided for first */
            preparationMet: boolean;
        };
        /** 资金调剂 · virement */
        "input.virement": {
            /** 调剂文号 · virement number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 调出一级项目 · level-1 project that gives */
            fromPortion: string;
            /** 调出项目编码 · code of the project that gives */
            fromProject: string | null;
            /** 调入一级项目 · level-1 project that receives */
            toPortion: string;
            /** 调入项目编码 · code of the project that receives */
            toProject: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 在批准使用范围内 · within the approved scope of use */
            withinApprovedScope: boolean;
            /**
             * 审批层级 · level of approval
             * @enum {string}
             */
            approvedBy: "department" | "viceGovernorInCharge" | "governor";
        };
        /** 确认收回 · confirm a clawback */
        "input.confirmClawback": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 时点 · deadline
             * @enum {string}
             */
            deadline: "half" | "all";
            /** 文号 · document number */
            number: string;
        };
        /** 支付资金 · disburse */
        "input.disburse": {
            /** 支付凭证号 · payment voucher number */
            voucher: string;
            /** 指标文号 · quota document number */
            document: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 项目编码 · project code */
            project: string | null;
            /** 地区或单位编码 · code of the place or unit */
            recipient: string | null;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 按进度可付余额 · payable by audited progress */
            dueByProgress: string | null;
            /** 属于规定开支范围 · within the stated scope of spending */
            withinScope: boolean;
            /** 挤占挪用 · diverted from its use */
            diverted: boolean;
        };
        /** 研究预算执行 · study a month's execution */
        "input.studyExecution": {
            /** 基金编码 · fund code */
            fund: string;
            /**
             * 执行月份 · month of execution
             * Format: date
             */
            month: string;
            /** 执行情况 · state of execution */
            finding: string;
            /** 通报对象 · who is named */
            laggards: string | null;
        };
        /** 绩效监控 · monitor */
        "input.monitor": {
            /** 基金编码 · fund code */
            fund: string;
            /** 监控年度 · year monitored */
            year: number;
            /** 监控内容 · what it covers */
            covers: {
                /** 资金使用情况 · use of the money */
                use: boolean;
                /** 资金执行情况 · execution */
                execution: boolean;
                /** 项目实施情况 · progress of the projects */
                progress: boolean;
            };
            /**
             * 与目标偏离 · deviation from the targets
             * @enum {string}
             */
            deviation: "none" | "deviates" | "serious";
            /** 监控发现 · finding of the monitoring */
            finding: string;
        };
        /** 责令纠正 · order a correction */
        "input.orderCorrection": {
            /** 责令文号 · number of the order */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 监控年度 · year monitored */
            year: number;
            /** 项目编码 · project code */
            project: string | null;
            /**
             * 处理措施 · measure
             * @enum {string}
             */
            correction: "correct" | "adjust" | "defer" | "stop";
            /** 整改要求 · what is to be put right */
            order: string;
        };
        /** 完成任务清单 · complete a task list */
        "input.completeTasks": {
            /** 下达文号 · release number */
            document: string;
            /** 下达对象编码 · recipient code */
            recipient: string;
            /** 完成报告文号 · number of the completion report */
            report: string;
        };
        /** 项目完工 · complete a project */
        "input.completeProject": {
            /** 项目编码 · project code */
            project: string;
        };
        /** 项目验收考评 · accept a project */
        "input.acceptProject": {
            /** 项目编码 · project code */
            project: string;
            /** 验收考评文号 · number of the acceptance report */
            report: string;
            /** 基本建设验收依据 · rules of its own for capital construction */
            constructionRules: string | null;
        };
        /** 验收结果备案 · file the result of an acceptance */
        "input.fileAcceptance": {
            /** 项目编码 · project code */
            project: string;
            /** 备案文号 · filing number */
            number: string;
        };
        /** 确认结转 · confirm carry-over */
        "input.carryOver": {
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 年末所在年度 · year that has ended */
            yearEnd: number;
            /** 文号 · document number */
            number: string;
            /** 仍需按原用途使用 · still needed for its use */
            stillNeeded: boolean | null;
        };
        /** 结转结余交回 · return carried money */
        "input.returnBalance": {
            /** 结算单号 · settlement number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 项目编码 · project code */
            project: string | null;
            /** 地区或单位编码 · code of the place or unit */
            recipient: string | null;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 仍需按原用途使用 · still needed for its use */
            stillNeeded: boolean;
            /** 已报备案 · filed */
            filed: boolean;
        };
        /** 结余抵减下年预算 · offset surplus against the next year's budget */
        "input.offsetBalance": {
            /** 结算单号 · settlement number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 项目编码 · project code */
            project: string | null;
            /** 地区或单位编码 · code of the place or unit */
            recipient: string | null;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 仍需按原用途使用 · still needed for its use */
            stillNeeded: boolean;
            /** 已报备案 · filed */
            filed: boolean;
        };
        /** 结转结余统筹使用 · re-use carried money */
        "input.reuseBalance": {
            /** 结算单号 · settlement number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /** 项目编码 · project code */
            project: string | null;
            /** 地区或单位编码 · code of the place or unit */
            recipient: string | null;
            /**
             * 金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 仍需按原用途使用 · still needed for its use */
            stillNeeded: boolean;
            /** 已报备案 · filed */
            filed: boolean;
        };
        /** 项目绩效自评 · evaluate one's own project */
        "input.selfEvaluate": {
            /** 项目编码 · project code */
            project: string;
            /**
             * 自评等级 · grade of the self-evaluation
             * @enum {string}
             */
            rating: "excellent" | "good" | "medium" | "low" | "poor";
        };
        /** 部门评价 · the department's evaluation */
        "input.departmentEvaluation": {
            /** 报告文号 · report number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 评价预算年度 · budget year evaluated */
            year: number;
            /** 已报分管省领导 · reported to the vice-governor in charge */
            toViceGovernor: boolean;
            /** 已抄送省财政厅 · copied to finance */
            toFinance: boolean;
        };
        /** 财政评价 · fiscal evaluation */
        "input.fiscalEvaluation": {
            /** 报告文号 · report number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 评价预算年度 · budget year evaluated */
            year: number;
            /**
             * 得分（百分制） · score out of 100
             * @description e.g. "92.5"
             */
            score: string;
        };
        /** 信息公开 · publish */
        "input.publishDisclosure": {
            /** 基金编码 · fund code */
            fund: string;
            /** 清单年度 · year of the list */
            year: number;
            /**
             * 公开内容 · what is published
             * @enum {string}
             */
            item: "principal" | "measure" | "call" | "allocation" | "targets" | "evaluation";
            /** 公开对象 · what it is about */
            subject: string;
            /** 在清单专栏公开 · on the list of the portal */
            onList: boolean;
            /** 由资金名称链接 · linked from the fund's name */
            linked: boolean;
        };
        /** 报送和公开评价结果 · report evaluations */
        "input.reportEvaluations": {
            /** 报告文号 · report number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 评价预算年度 · budget year evaluated */
            year: number;
            /**
             * 评价主体 · who evaluated
             * @enum {string}
             */
            evaluator: "financeDepartment" | "administeringDepartment";
            /** 已选定报送 · selected by finance */
            selected: boolean;
            /** 财政评价结果报送 · where the result of finance goes */
            fiscal: {
                /** 编入政府决算 · into the final accounts */
                finalAccounts: boolean;
                /** 上报省政府 · to the government */
                government: boolean;
                /** 上报省人大常委会 · to the congress's standing committee */
                standingCommittee: boolean;
                /** 向社会公开 · published */
                published: boolean;
            };
            /** 部门评价结果报送 · where the department's result goes */
            departmental: {
                /** 向省人大报告 · to the congress */
                congress: boolean;
                /** 向社会公开 · published */
                published: boolean;
            };
        };
        /** 登记监督检查发现的问题 · record a finding */
        "input.recordFinding": {
            /** 文号 · document number */
            number: string;
            /** 基金编码 · fund code */
            fund: string | null;
            /**
             * 问题类别 · kind of finding
             * @enum {string}
             */
            matter: "announcement" | "pipeline" | "budget" | "execution" | "performance" | "disclosure" | "other";
            /** 问题描述 · description of the finding */
            description: string;
            /**
             * 发生日期 · day on which it happened
             * Format: date
             */
            happenedOn: string;
            /** 表述载体 · where it was said */
            medium: ("policyDocument" | "meetingMinutes" | "speech" | "other") | null;
            /** 表述事项 · what was said */
            said: ("newFund" | "increase" | "other") | null;
            /** 事先批准的申请文号 · number of the application approved beforehand */
            application: string | null;
        };
        /** 登记违法违规 · record a violation */
        "input.recordViolation": {
            /** 违规文号 · violation number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 一级项目 · level-1 project */
            portion: string;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 违规主体 · who violated
             * @enum {string}
             */
            wrongdoer: "applicant" | "office";
            /** 单位代码 · unit code */
            unitCode: string;
            /** 项目编码 · project code */
            project: string | null;
            /** 违规事实 · facts of the violation */
            description: string;
            /** 拟公开失信信息 · its dishonesty is to be published */
            publish: boolean;
            /** 告知和申辩 · notice and defence */
            hearing: {
                /** 已书面告知 · notice given */
                notice: boolean;
                /** 已听取申辩 · defence heard */
                defence: boolean;
            };
        };
        /** 追回资金 · recover funds */
        "input.recoverFunds": {
            /** 追回文号 · number of the recovery */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 违规文号 · violation number */
            violation: string;
            /**
             * 追回金额 · amount recovered
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
        };
        /** 停止申报资格 · debar an applicant */
        "input.debar": {
            /** 决定文号 · number of the decision */
            number: string;
            /** 违规文号 · violation number */
            violation: string;
            /** 起算日 · starting day */
            startsOn: string | null;
            /** 末日 · last day */
            endsOn: string | null;
        };
        /** 记账差错冲正 · correct an entry */
        "input.correctTransfer": {
            /** 冲正文号 · number of the correction */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /**
             * 原记账日期 · day of the original entry
             * Format: date
             */
            enteredOn: string;
            /** 原指标文号 · original quota document number */
            document: string;
            /** 原业务号 · number of the original business */
            subject: string;
            /**
             * 原金额 · original amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /** 记账与所依据的文件不符 · the entry differs from its document */
            entryDeviates: boolean;
            /** 差错说明 · explanation of the mistake */
            explanation: string;
        };
        /** 申请调整专项资金 · application to adjust a fund */
        "input.adjustFund": {
            /** 申请文号 · application number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 实施期各年度新增金额 · new money in each year of the term */
            yearlyAmounts: string[];
            /** 所落实的已定政策和标准 · decided policy and standard that is carried out */
            decidedPolicy: string | null;
            /**
             * 呈报方式 · presentation
             * @enum {string}
             */
            presentation: "ordinary" | "other";
            /** 调整后使用范围 · scope of use after the adjustment */
            scope: string | null;
            /**
             * 调减总额 · total reduction
             * @description decimal yuan, e.g. "10000000.01"
             */
            reduced: string;
            /** 年度压减依据 · ground of a yearly cut */
            yearlyCut: ("formulation" | "notReady" | "clawback" | "rating") | null;
            /** 附绩效评价结果 · the evaluation result is attached */
            evaluationAttached: boolean;
        };
        /** 申请专项资金延期 · application to extend a fund */
        "input.extendFund": {
            /** 申请文号 · application number */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 实施期各年度新增金额 · new money in each year of the term */
            yearlyAmounts: string[];
            /** 所落实的已定政策和标准 · decided policy and standard that is carried out */
            decidedPolicy: string | null;
            /**
             * 呈报方式 · presentation
             * @enum {string}
             */
            presentation: "ordinary" | "other";
            /** 确需延期的理由 · why an extension is needed */
            need: string | null;
            /**
             * 延期至 · extended until
             * Format: date
             */
            termTo: string;
        };
        /** 提出终止或者撤销意见 · propose to end a fund */
        "input.proposeTermination": {
            /** 意见文号 · number of the proposal */
            number: string;
            /** 基金编码 · fund code */
            fund: string;
            /** 保留失去意义 · keeping it has no purpose */
            purposeGone: boolean;
            /** 任务已经结束 · its task is done */
            taskDone: boolean;
            /** 达不到主要目标 · the main targets are missed */
            targetsMissed: boolean;
            /**
             * 违法违纪问题 · violations
             * @enum {string}
             */
            violation: "none" | "mended" | "serious" | "unmended";
            /** 连续逾期下达年数 · years running of late release */
            lateYears: number;
            /** 研究材料 · material that was weighed */
            weighed: {
                /** 主管部门意见 · the department's view */
                departmentView: boolean;
                /** 审计建议或意见 · audit advice */
                auditAdvice: boolean;
                /** 绩效评价结果 · results of evaluation */
                evaluation: boolean;
            };
        };
        /** 终止或者撤销专项资金 · end a fund */
        "input.terminateFund": {
            /** 基金编码 · fund code */
            fund: string;
            /** 意见文号 · number of the proposal */
            proposal: string;
            /**
             * 批准机构 · who approved
             * @enum {string}
             */
            approvedBy: "governor" | "executiveMeeting" | "partyGroupMeeting";
            /** 批准文号 · number of the approval */
            document: string;
        };
        /**
         * 适用范围 · Scope of the measures
         * @example {
         *       "features": {
         *         "purpose": true,
         *         "provincialBudget": true,
         *         "administeringDepartment": true,
         *         "limitedTime": true,
         *         "ownUse": true,
         *         "performanceTarget": true
         *       },
         *       "matter": "establishment"
         *     }
         */
        "facts.funds.scope": {
            /** 资金特征 · features of the money */
            features: {
                /** 支持发展、实现政策目标或完成工作任务 · supports development, a policy target or a task */
                purpose: boolean;
                /** 省财政预算安排 · provided by the provincial budget */
                provincialBudget: boolean;
                /** 省级主管部门负责管理 · managed by a provincial department */
                administeringDepartment: boolean;
                /** 一定时期 · for a set time */
                limitedTime: boolean;
                /** 专门用途 · a use of its own */
                ownUse: boolean;
                /** 绩效目标 · a performance target */
                performanceTarget: boolean;
            };
            /**
             * 事项 · matter
             * @enum {string}
             */
            matter: "establishment" | "adjustment" | "cancellation" | "execution" | "performance" | "supervision" | "other";
        };
        /**
         * 分解到项目 · Breakdown to projects
         * @example {
         *       "authority": "retained",
         *       "spendingClass": "ordinary",
         *       "amount": "600000",
         *       "unallotted": "1000000",
         *       "inPipeline": true,
         *       "executable": true
         *     }
         */
        "facts.funds.breakdown": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /**
             * 分解到项目金额 · amount for the project
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /**
             * 已下达未分解余额 · released and not broken down
             * @description decimal yuan, e.g. "10000000.01"
             */
            unallotted: string;
            /** 项目已纳入本一级项目的项目库 · the project is in the pipeline of this portion */
            inPipeline: boolean;
            /** 项目具备可执行条件 · the project is executable */
            executable: boolean;
        };
        /**
         * 专项资金设立 · Establishment of a special fund
         * @example {
         *       "legalBasis": true,
         *       "publicExpenditure": true,
         *       "provincialResponsibility": true,
         *       "coversDedicatedField": false,
         *       "duplicatesFund": false,
         *       "similarTargets": false,
         *       "similarUse": false,
         *       "temporaryWork": false,
         *       "dossier": {
         *         "study": true,
         *         "exAnteAppraisal": true,
         *         "feasibilityReport": true,
         *         "riskAssessment": true,
         *         "partyGroupMinutes": true
         *       },
         *       "performance": {
         *         "targets": true,
         *         "coreIndicators": true,
         *         "quantifiedValues": true,
         *         "standards": true
         *       },
         *       "affordability": "matched",
         *       "competitiveField": "none",
         *       "determination": null
         *     }
         */
        "facts.funds.establishment": {
            /** 有法律、法规、规章或政策依据 · has a basis in law, regulation or policy */
            legalBasis: boolean;
            /** 属于公共财政投入方向 · serves public goods and services */
            publicExpenditure: boolean;
            /** 属于省级支出责任 · is an expenditure responsibility of the province */
            provincialResponsibility: boolean;
            /** 使用范围涵盖已单设专项资金的领域 · its scope covers a field that has a fund of its own */
            coversDedicatedField: boolean;
            /** 与现有专项资金重复 · duplicates a fund */
            duplicatesFund: boolean;
            /** 与现有专项资金绩效目标相近 · targets are close to a fund's */
            similarTargets: boolean;
            /** 与现有专项资金使用方向和用途相似 · direction and use resemble a fund's */
            similarUse: boolean;
            /** 用于临时性或阶段性工作 · meets temporary or phased work */
            temporaryWork: boolean;
            /** 申请材料 · application dossier */
            dossier: {
                /** 必要性、科学性、可行性论证 · study of need, soundness and feasibility */
                study: boolean;
                /** 事前绩效评审（估） · ex-ante performance appraisal */
                exAnteAppraisal: boolean;
                /** 可行性研究报告 · feasibility report */
                feasibilityReport: boolean;
                /** 风险评估报告 · risk assessment report */
                riskAssessment: boolean;
                /** 党组（委）集体讨论纪要 · minutes of the party-group deliberation */
                partyGroupMinutes: boolean;
            };
            /** 绩效目标和指标 · performance targets and indicators */
            performance: {
                /** 绩效目标 · targets */
                targets: boolean;
                /** 分类支出核心绩效指标 · core indicators for each category of spending */
                coreIndicators: boolean;
                /** 量化指标值 · quantified values */
                quantifiedValues: boolean;
                /** 指标值所依据的绩效标准 · standards that the values rest on */
                standards: boolean;
            };
            /**
             * 财政承受能力评估 · affordability assessment
             * @enum {string}
             */
            affordability: "matched" | "exceeded" | "none";
            /**
             * 竞争性领域投入 · money into competitive fields
             * @enum {string}
             */
            competitiveField: "none" | "checked" | "unchecked";
            /** 涵盖已设领域的认定 · determination on a field that has its own fund */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 报批前的表述 · Announcement before the approval
         * @example {
         *       "medium": "meetingMinutes",
         *       "subject": "newFund",
         *       "approvedBefore": false
         *     }
         */
        "facts.funds.announcement": {
            /**
             * 载体 · where it is said
             * @enum {string}
             */
            medium: "policyDocument" | "meetingMinutes" | "speech" | "other";
            /**
             * 表述事项 · what is said
             * @enum {string}
             */
            subject: "newFund" | "increase" | "other";
            /** 此前已按程序报批 · approved by the procedure beforehand */
            approvedBefore: boolean;
        };
        /**
         * 新增专项资金列入预算的年度 · Budget year that a new fund enters
         * @example {
         *       "budgetYear": 2026,
         *       "formulationEnd": "2025-11-30",
         *       "approvedOn": "2025-11-30",
         *       "termEnd": "2028-12-31",
         *       "determination": null
         *     }
         */
        "facts.funds.establishmentYear": {
            /** 拟列入的预算年度 · budget year that it is to enter */
            budgetYear: number;
            /**
             * 该年度预算编制阶段最后一日 · last day of that year's formulation stage
             * Format: date
             */
            formulationEnd: string;
            /**
             * 完成报批日期 · day on which the approval was complete
             * Format: date
             */
            approvedOn: string;
            /**
             * 批准的实施期限最后一日 · last day of the approved term
             * Format: date
             */
            termEnd: string;
            /** 列入当年预算的认定 · determination to enter it all the same */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 实施期限 · Term of a fund
         * @example {
         *       "years": 3,
         *       "determination": null
         *     }
         */
        "facts.funds.term": {
            /** 实施期限 · term */
            years: number;
            /** 较长期限的理由 · reason for a longer term */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 报批程序 · Approval route
         * @example {
         *       "yearlyAmounts": [
         *         "99999999.99",
         *         "99999999.99",
         *         "99999999.99"
         *       ],
         *       "addedEarlier": "0",
         *       "decidedPolicy": null,
         *       "presentation": "ordinary",
         *       "determination": null
         *     }
         */
        "facts.funds.approvalRoute": {
            /** 实施期各年度新增金额 · new money in each year of the term (nothing: scope only) */
            yearlyAmounts: string[];
            /**
             * 同一实施期内此前增加额 · money added earlier in the same term
             * @description decimal yuan, e.g. "10000000.01"
             */
            addedEarlier: string;
            /** 所落实的已定政策和标准 · decided policy and standard that is carried out */
            decidedPolicy: string | null;
            /**
             * 呈报方式 · presentation
             * @enum {string}
             */
            presentation: "ordinary" | "other";
            /** 以其他方式呈报的认定 · determination to present it otherwise */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 专项资金调整 · Adjustment of a fund
         * @example {
         *       "on": "2025-05-20",
         *       "termEnd": "2027-12-31",
         *       "changesScope": true,
         *       "changesAmount": false,
         *       "yearlyCut": null,
         *       "evaluationAttached": true
         *     }
         */
        "facts.funds.adjustment": {
            /**
             * 申请日期 · date of the application
             * Format: date
             */
            on: string;
            /**
             * 实施期限最后一日 · last day of the term
             * Format: date
             */
            termEnd: string;
            /** 调整使用范围 · changes the scope of use */
            changesScope: boolean;
            /** 调整金额 · changes the amount */
            changesAmount: boolean;
            /** 年度压减依据 · ground of a yearly cut */
            yearlyCut: ("formulation" | "notReady" | "clawback" | "rating") | null;
            /** 附绩效评价结果 · the evaluation result is attached */
            evaluationAttached: boolean;
        };
        /**
         * 专项资金延期 · Extension of a fund
         * @example {
         *       "need": "任务尚需两年完成",
         *       "rating": "good",
         *       "years": 2,
         *       "longTerm": null,
         *       "determination": null
         *     }
         */
        "facts.funds.extension": {
            /** 确需延期的理由 · why an extension is needed */
            need: string | null;
            /**
             * 实施期结束的财政评价结果 · grade of finance's evaluation at the end of the term
             * @enum {string}
             */
            rating: "excellent" | "good" | "medium" | "low" | "poor" | "none";
            /** 延期年数 · years of the extension */
            years: number;
            /** 较长期限的理由 · reason for a longer term */
            longTerm: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
            /** 评价结果为低或差仍予延期的认定 · determination to extend all the same */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 专项资金的调整撤销和到期终止 · Ending of a fund
         * @example {
         *       "on": "2025-06-01",
         *       "termEnd": "2026-12-31",
         *       "purposeGone": false,
         *       "taskDone": false,
         *       "targetsMissed": false,
         *       "rating": "poor",
         *       "violation": "none",
         *       "lateYears": 0,
         *       "weighed": {
         *         "departmentView": true,
         *         "auditAdvice": true,
         *         "evaluation": true
         *       }
         *     }
         */
        "facts.funds.termination": {
            /**
             * 判断日期 · date of the review
             * Format: date
             */
            on: string;
            /**
             * 实施期限最后一日 · last day of the term
             * Format: date
             */
            termEnd: string;
            /** 客观情况变化，继续保留失去意义 · circumstances changed: keeping it has no purpose */
            purposeGone: boolean;
            /** 特定任务已经结束 · its task is done */
            taskDone: boolean;
            /** 使用绩效达不到主要预期目标 · the main targets are missed */
            targetsMissed: boolean;
            /**
             * 财政评价结果 · grade of finance's evaluation
             * @enum {string}
             */
            rating: "excellent" | "good" | "medium" | "low" | "poor" | "none";
            /**
             * 违法违纪问题 · violations
             * @enum {string}
             */
            violation: "none" | "mended" | "serious" | "unmended";
            /** 连续逾期下达且无正当理由的年数 · years running of late release without a justified reason */
            lateYears: number;
            /** 研究材料 · what is weighed */
            weighed: {
                /** 主管部门意见 · the department's view */
                departmentView: boolean;
                /** 审计建议或意见 · audit advice */
                auditAdvice: boolean;
                /** 绩效评价结果 · results of evaluation */
                evaluation: boolean;
            };
        };
        /**
         * 专项资金清单编制 · Preparing the list of funds
         * @example {
         *       "preparedOn": "2024-12-31",
         *       "listYear": 2025,
         *       "preparation": {
         *         "withDepartments": true,
         *         "developmentPlan": true,
         *         "yearlyTasks": true
         *       },
         *       "entry": {
         *         "nameAndScale": true,
         *         "levelOneProject": true,
         *         "use": true,
         *         "authority": true,
         *         "performanceTarget": true,
         *         "amount": true
         *       }
         *     }
         */
        "facts.funds.fundList": {
            /**
             * 编制完成日期 · date of the list
             * Format: date
             */
            preparedOn: string;
            /** 清单所属年度 · year of the list */
            listYear: number;
            /** 编制依据和方式 · how it was prepared */
            preparation: {
                /** 会同主管部门 · with the departments */
                withDepartments: boolean;
                /** 行业领域事业发展规划 · the field's development plan */
                developmentPlan: boolean;
                /** 年度目标任务 · the year's targets and tasks */
                yearlyTasks: boolean;
            };
            /** 清单内容 · what the list states */
            entry: {
                /** 资金名称和规模 · name and scale of the fund */
                nameAndScale: boolean;
                /** 一级项目名称 · level-1 project */
                levelOneProject: boolean;
                /** 资金用途 · use */
                use: boolean;
                /** 审批权限 · approval authority */
                authority: boolean;
                /** 绩效目标 · performance target */
                performanceTarget: boolean;
                /** 资金额度 · amount */
                amount: boolean;
            };
        };
        /**
         * 项目审批权限 · Approval authority of a portion
         * @example {
         *       "authority": "delegated",
         *       "fixedByMeasure": true,
         *       "nature": "grassRoots",
         *       "delegatedAmount": "40000000",
         *       "fundAmount": "100000000",
         *       "determination": null,
         *       "mainForm": null
         *     }
         */
        "facts.funds.authority": {
            /**
             * 审批权限 · authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /** 该项资金管理办法已明确权限 · fixed in the fund's own measure */
            fixedByMeasure: boolean;
            /**
             * 项目性质 · nature of the projects
             * @enum {string}
             */
            nature: "overall" | "pilot" | "grassRoots" | "other";
            /**
             * 该专项资金下放额度（含本项） · the fund's delegated amount, this portion included
             * @description decimal yuan, e.g. "10000000.01"
             */
            delegatedAmount: string;
            /**
             * 该专项资金总额度 · amount of the fund
             * @description decimal yuan, e.g. "10000000.01"
             */
            fundAmount: string;
            /** 不下放的认定 · determination to retain it */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
            /** 下放额度过半的认定 · determination that more than half is delegated */
            mainForm: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 市县下放额度 · A place's delegated amount
         * @example {
         *       "performancePoor": true,
         *       "previousAmount": "10000000",
         *       "proposedAmount": "8000000"
         *     }
         */
        "facts.funds.delegatedShare": {
            /** 该市县绩效管理效果较差 · the place manages performance poorly */
            performancePoor: boolean;
            /**
             * 该市县上一年度下放额度 · the place's delegated amount of the year before
             * @description decimal yuan, e.g. "10000000.01"
             */
            previousAmount: string;
            /**
             * 拟安排下放额度 · delegated amount proposed
             * @description decimal yuan, e.g. "10000000.01"
             */
            proposedAmount: string;
        };
        /**
         * 项目申报 · Call for projects
         * @example {
         *       "approver": "province",
         *       "organiser": "province",
         *       "spendingClass": "ordinary",
         *       "selection": "competitive",
         *       "budgetYear": 2026,
         *       "openedOn": "2025-03-31"
         *     }
         */
        "facts.funds.call": {
            /**
             * 项目审批层级 · level that approves the projects
             * @enum {string}
             */
            approver: "province" | "city" | "county";
            /**
             * 组织申报层级 · level that organises the call
             * @enum {string}
             */
            organiser: "province" | "city" | "county";
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /**
             * 项目遴选方式 · how projects are chosen
             * @enum {string}
             */
            selection: "competitive" | "exPostAward" | "rolling" | "other";
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 启动申报日期 · day on which the call opens
             * Format: date
             */
            openedOn: string;
        };
        /**
         * 项目入库 · Admission to the pipeline
         * @example {
         *       "authority": "retained",
         *       "spendingClass": "ordinary",
         *       "budgetYear": 2026,
         *       "admittedOn": "2025-09-30",
         *       "appraised": true,
         *       "readiness": {
         *         "permits": true,
         *         "implementationPlan": true,
         *         "funding": true,
         *         "spendingSchedule": true,
         *         "preparation": true
         *       },
         *       "determination": null
         *     }
         */
        "facts.funds.admission": {
            /**
             * 审批权限 · authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /** 拟安排预算年度 · budget year */
            budgetYear: number;
            /**
             * 入库日期 · date of admission
             * Format: date
             */
            admittedOn: string;
            /** 已经评审论证 · appraised */
            appraised: boolean;
            /** 可执行条件 · executable conditions */
            readiness: {
                /** 审批手续 · permits */
                permits: boolean;
                /** 实施方案 · implementation plan */
                implementationPlan: boolean;
                /** 资金来源 · funding from all sources */
                funding: boolean;
                /** 支出计划 · spending schedule */
                spendingSchedule: boolean;
                /** 实施前准备 · preparation for the start */
                preparation: boolean;
            };
            /** 逾期入库认定 · determination to admit it late */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 绩效目标和考核要求下发市县 · Targets sent to cities and counties
         * @example {
         *       "continuing": true,
         *       "budgetYear": 2026,
         *       "sentOn": "2025-06-30",
         *       "content": {
         *         "targets": true,
         *         "assessment": true,
         *         "approvingLevel": true
         *       }
         *     }
         */
        "facts.funds.delegatedTargets": {
            /** 延续性政策 · the policy continues */
            continuing: boolean;
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 下发日期 · day on which they were sent
             * Format: date
             */
            sentOn: string;
            /** 下发内容 · what was sent */
            content: {
                /** 绩效目标 · performance targets */
                targets: boolean;
                /** 考核要求 · assessment requirements */
                assessment: boolean;
                /** 审批项目的具体层级 · the level that approves */
                approvingLevel: boolean;
            };
        };
        /**
         * 项目确定 · Settling the projects
         * @example {
         *       "authority": "retained",
         *       "selection": "competitive",
         *       "budgetYear": 2026,
         *       "settledOn": "2025-09-30",
         *       "appraised": true,
         *       "staggered": false,
         *       "rollsOver": false,
         *       "programme": {
         *         "tasks": false,
         *         "implementationPlan": false,
         *         "spendingPlan": false
         *       },
         *       "determination": null
         *     }
         */
        "facts.funds.selection": {
            /**
             * 审批权限 · authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 项目遴选方式 · how projects are chosen
             * @enum {string}
             */
            selection: "competitive" | "exPostAward" | "rolling" | "other";
            /** 预算年度 · budget year */
            budgetYear: number;
            /**
             * 确定日期 · day on which projects or plans were settled
             * Format: date
             */
            settledOn: string;
            /** 已经申报遴选和评审论证 · selected from a call and appraised */
            appraised: boolean;
            /** 实行错期配置 · the award comes in another year than the work */
            staggered: boolean;
            /** 跨年滚动确定对象和金额 · recipients and amounts are fixed rolling over the years */
            rollsOver: boolean;
            /** 滚动安排计划 · rolling programme */
            programme: {
                /** 下一年度工作任务 · next year's tasks */
                tasks: boolean;
                /** 实施方案 · implementation plan */
                implementationPlan: boolean;
                /** 资金使用计划 · spending plan */
                spendingPlan: boolean;
            };
            /** 逾期确定项目的认定 · determination to settle projects late */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 对市县的指导 · Guidance for cities and counties
         * @example {
         *       "money": "delegated",
         *       "retainedGuidance": {
         *         "pipeline": false,
         *         "applications": false
         *       },
         *       "delegatedGuidance": {
         *         "requirements": true,
         *         "planningAhead": true,
         *         "review": false
         *       }
         *     }
         */
        "facts.funds.guidance": {
            /**
             * 资金 · money
             * @enum {string}
             */
            money: "retainedTransfer" | "delegated" | "provincialLevel";
            /** 保留权限资金的指导 · guidance for a retained transfer */
            retainedGuidance: {
                /** 按省级要求谋划储备项目 · the pipeline is planned to provincial requirements */
                pipeline: boolean;
                /** 开展项目申报 · applications are organised */
                applications: boolean;
            };
            /** 下放权限资金的指导 · guidance for delegated money */
            delegatedGuidance: {
                /** 明确储备管理要求 · requirements for the pipeline are stated */
                requirements: boolean;
                /** 督促在既定方向内提前谋划 · places are urged to plan ahead within the set use */
                planningAhead: boolean;
                /** 审核市县储备项目 · the places' pipelines are reviewed */
                review: boolean;
            };
        };
        /**
         * 申请年度预算 · Request for the year's budget
         * @example {
         *       "on": "2024-10-15",
         *       "formulationEnd": "2024-11-30",
         *       "authority": "retained",
         *       "spendingClass": "ordinary",
         *       "form": "concreteProjects",
         *       "inPipeline": true,
         *       "executable": true,
         *       "plan": {
         *         "structure": false,
         *         "direction": false,
         *         "workPlan": false
         *       },
         *       "specialReason": null
         *     }
         */
        "facts.funds.budgetRequest": {
            /**
             * 申请日期 · date of the request
             * Format: date
             */
            on: string;
            /**
             * 预算编制阶段最后一日 · last day of the formulation stage
             * Format: date
             */
            formulationEnd: string;
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /**
             * 申请形式 · form of the request
             * @enum {string}
             */
            form: "concreteProjects" | "detailedPlan" | "amountOnly";
            /** 所列项目均已纳入项目库 · all its projects are in the pipeline */
            inPipeline: boolean;
            /** 所列项目均具备可执行条件 · all its projects are executable */
            executable: boolean;
            /** 细化工作计划 · detailed plan */
            plan: {
                /** 支出结构 · structure of spending */
                structure: boolean;
                /** 使用方向 · direction of use */
                direction: boolean;
                /** 项目细化工作计划 · work plan to resolve it into projects */
                workPlan: boolean;
            };
            /** 特殊原因认定 · determination of the special reason */
            specialReason: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 提出预算安排意见 · Opinion on the year's budget
         * @example {
         *       "authority": "retained",
         *       "spendingClass": "ordinary",
         *       "requested": "80000000",
         *       "rigid": "20000000",
         *       "notReady": "5000000",
         *       "neverRestored": "0",
         *       "ineffective": "0",
         *       "balanceCut": "0",
         *       "ceiling": null,
         *       "others": "0",
         *       "surplus": "0",
         *       "gradedPoor": false,
         *       "weighed": {
         *         "pipeline": true,
         *         "execution": true,
         *         "targetReview": true,
         *         "monitoring": true,
         *         "evaluation": true,
         *         "supervision": true,
         *         "audit": true
         *       }
         *     }
         */
        "facts.funds.budgetFormulation": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /**
             * 申请额度 · amount requested
             * @description decimal yuan, e.g. "10000000.01"
             */
            requested: string;
            /**
             * 其中重点刚性支出 · of it, rigid priority spending
             * @description decimal yuan, e.g. "10000000.01"
             */
            rigid: string;
            /**
             * 其中未细化到具体项目或者不具备实施条件的金额 · of it, without concrete projects or not executable
             * @description decimal yuan, e.g. "10000000.01"
             */
            notReady: string;
            /**
             * 其中不再恢复的额度 · of it, what is never restored
             * @description decimal yuan, e.g. "10000000.01"
             */
            neverRestored: string;
            /**
             * 削减的低效无效支出 · ineffective spending cut
             * @description decimal yuan, e.g. "10000000.01"
             */
            ineffective: string;
            /**
             * 因收支平衡压减额 · cut for balance
             * @description decimal yuan, e.g. "10000000.01"
             */
            balanceCut: string;
            /** 评价结果确定的该专项资金上限 · the fund's ceiling that follows from its grade */
            ceiling: string | null;
            /**
             * 该专项资金其他一级项目已安排额度 · quota given to the fund's other portions
             * @description decimal yuan, e.g. "10000000.01"
             */
            others: string;
            /**
             * 尚待抵减的结余 · surplus still to be offset against this budget
             * @description decimal yuan, e.g. "10000000.01"
             */
            surplus: string;
            /** 以前年度财政评价为“差” · graded poor by finance in an earlier year */
            gradedPoor: boolean;
            /** 综合考虑的因素 · what was weighed */
            weighed: {
                /** 项目入库 · pipeline */
                pipeline: boolean;
                /** 支出执行 · execution */
                execution: boolean;
                /** 绩效目标审核 · review of the targets */
                targetReview: boolean;
                /** 绩效监控 · monitoring */
                monitoring: boolean;
                /** 评价结果 · evaluation */
                evaluation: boolean;
                /** 财政监督检查 · findings of supervision */
                supervision: boolean;
                /** 审计意见 · audit */
                audit: boolean;
            };
        };
        /**
         * 分配方法 · Method of allocation
         * @example {
         *       "authority": "delegated",
         *       "method": "formula",
         *       "inMeasure": true,
         *       "linkedToPipeline": true,
         *       "determination": null
         *     }
         */
        "facts.funds.allocationMethod": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 分配方法 · method
             * @enum {string}
             */
            method: "projectBased" | "formula" | "other";
            /** 分配要素或标准已在资金管理办法中明确 · factors or standards stand in the fund's measure */
            inMeasure: boolean;
            /** 与各地储备项目数量和质量挂钩 · linked to number and quality of each place's pipeline */
            linkedToPipeline: boolean;
            /** 分配方法认定 · determination of another method */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 因素法分配 · Formula allocation
         * @example {
         *       "total": "1000000",
         *       "unit": "wanYuan",
         *       "factors": [
         *         {
         *           "name": "人口",
         *           "weight": "60%"
         *         },
         *         {
         *           "name": "储备项目质量",
         *           "weight": "40%"
         *         }
         *       ],
         *       "places": [
         *         {
         *           "area": "220122",
         *           "values": [
         *             "50",
         *             "80"
         *           ]
         *         },
         *         {
         *           "area": "220182",
         *           "values": [
         *             "30",
         *             "90"
         *           ]
         *         },
         *         {
         *           "area": "220183",
         *           "values": [
         *             "20",
         *             "70.5"
         *           ]
         *         }
         *       ]
         *     }
         */
        "facts.funds.formulaAllocation": {
            /**
             * 分配总额 · total to allocate
             * @description decimal yuan, e.g. "10000000.01"
             */
            total: string;
            /**
             * 取整单位 · unit of allocation
             * @enum {string}
             */
            unit: "fen" | "yuan" | "wanYuan";
            /** 分配因素 · factors */
            factors: {
                /** 名称 · name */
                name: string;
                /**
                 * 权重 · weight
                 * @description e.g. "9.99%" or "1/3"
                 */
                weight: string;
            }[];
            /** 各地区因素数值 · places and their values */
            places: {
                /** 行政区划代码 · area code */
                area: string;
                /** 各地数值 · values by recipient */
                values: string[];
            }[];
        };
        /**
         * 资金支持方式 · Mode of support
         * @example {
         *       "mode": "exPostAward",
         *       "forEnterprise": true,
         *       "forDevelopment": true,
         *       "policyCited": null,
         *       "policyStart": "2025-01-01",
         *       "achievedOn": "2025-03-01",
         *       "determination": null
         *     }
         */
        "facts.funds.supportMode": {
            /**
             * 支持方式 · mode of support
             * @enum {string}
             */
            mode: "directInvestment" | "subsidy" | "interestSubsidy" | "capitalInjection" | "guidanceFund" | "exPostAward";
            /** 涉企项目 · enterprise project */
            forEnterprise: boolean;
            /** 支持经济发展方面 · for economic development */
            forDevelopment: boolean;
            /** 国家、省委、省政府明确支持的政策 · policy of the state, provincial committee or government that supports it */
            policyCited: string | null;
            /**
             * 政策实施期开始日 · first day of the policy
             * Format: date
             */
            policyStart: string;
            /** 事后奖补事项完成日 · day of what an ex-post award rewards */
            achievedOn: string | null;
            /** 支持方式认定 · determination of an exception */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 资金分配方案 · Allocation plan
         * @example {
         *       "quotaFixed": true,
         *       "jointly": true,
         *       "approver": "viceGovernorInCharge",
         *       "quota": "80000000",
         *       "planned": "75000000",
         *       "recipientsNamed": true,
         *       "review": {
         *         "rules": true,
         *         "decisions": true
         *       }
         *     }
         */
        "facts.funds.allocationPlan": {
            /** 年度预算额度已确定 · the year's quota is fixed */
            quotaFixed: boolean;
            /** 主管部门联合省财政厅呈报 · submitted jointly by department and finance */
            jointly: boolean;
            /**
             * 报请审批的领导 · office asked to approve
             * @enum {string}
             */
            approver: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
            /**
             * 年度预算额度 · the year's quota
             * @description decimal yuan, e.g. "10000000.01"
             */
            quota: string;
            /**
             * 方案分配合计 · total of the plan
             * @description decimal yuan, e.g. "10000000.01"
             */
            planned: string;
            /** 分配到具体地区或者单位 · every line names a place or a unit */
            recipientsNamed: boolean;
            /** 省财政厅审核 · review by finance */
            review: {
                /** 符合规定 · in line with the rules */
                rules: boolean;
                /** 符合省委省政府决策部署 · in line with decisions of the province */
                decisions: boolean;
            };
        };
        /**
         * 提前下达 · Advance release
         * @example {
         *       "on": "2024-11-20",
         *       "planApproved": true,
         *       "spentBy": "cities",
         *       "authority": "delegated",
         *       "amount": "30000000",
         *       "inDepartmentBudget": "0",
         *       "withProjects": false,
         *       "withTaskList": true,
         *       "determination": null
         *     }
         */
        "facts.funds.advanceRelease": {
            /**
             * 提前下达日期 · day of the advance release
             * Format: date
             */
            on: string;
            /** 分配方案已经批准 · the allocation plan is approved */
            planApproved: boolean;
            /**
             * 支出级次 · who spends it
             * @enum {string}
             */
            spentBy: "province" | "cities";
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 提前下达金额 · amount released in advance
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /**
             * 纳入年初部门预算的金额 · of it, in the initial departmental budget
             * @description decimal yuan, e.g. "10000000.01"
             */
            inDepartmentBudget: string;
            /** 带具体项目 · with its projects */
            withProjects: boolean;
            /** 同步下发任务清单 · with its task list */
            withTaskList: boolean;
            /** 提前下达例外认定 · determination of an exception */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 绩效目标和任务清单 · Performance targets and task list
         * @example {
         *       "authority": "delegated",
         *       "targets": {
         *         "policy": true,
         *         "scope": true,
         *         "spending": true,
         *         "requirements": true
         *       },
         *       "indicators": {
         *         "output": true,
         *         "benefit": true,
         *         "comprehensive": true,
         *         "measurable": true,
         *         "assessable": true
         *       },
         *       "taskList": {
         *         "targets": true,
         *         "policyAndAmount": true,
         *         "quantified": true,
         *         "executable": true,
         *         "verifiable": true,
         *         "finishDates": true,
         *         "effects": true,
         *         "realistic": true
         *       }
         *     }
         */
        "facts.funds.performanceTargets": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /** 绩效目标 · targets */
            targets: {
                /** 与政策依据匹配 · match the policy */
                policy: boolean;
                /** 与业务范围匹配 · match the scope */
                scope: boolean;
                /** 与支出内容匹配 · match the spending */
                spending: boolean;
                /** 体现国家和省的工作要求 · reflect what state and province require */
                requirements: boolean;
            };
            /** 绩效指标 · indicators */
            indicators: {
                /** 个性化产出指标 · specific outputs */
                output: boolean;
                /** 个性化效益指标 · specific benefits */
                benefit: boolean;
                /** 全面合理 · comprehensive and reasonable */
                comprehensive: boolean;
                /** 可衡量 · measurable */
                measurable: boolean;
                /** 可考核 · assessable */
                assessable: boolean;
            };
            /** 任务清单 · task list */
            taskList: {
                /** 与绩效目标对应 · matches the targets */
                targets: boolean;
                /** 与资金政策和额度匹配 · matches policy and amount */
                policyAndAmount: boolean;
                /** 任务可量化 · tasks are quantified */
                quantified: boolean;
                /** 任务可执行 · tasks are executable */
                executable: boolean;
                /** 任务可检验 · tasks are verifiable */
                verifiable: boolean;
                /** 明确完成时间 · finish dates */
                finishDates: boolean;
                /** 明确效果 · effects */
                effects: boolean;
                /** 符合实际 · realistic */
                realistic: boolean;
            };
        };
        /**
         * 工作经费 · Administration allowance
         * @example {
         *       "authority": "retained",
         *       "scale": "5000000",
         *       "allowance": "100000",
         *       "local": "0",
         *       "uses": [
         *         "preparation",
         *         "appraisal"
         *       ],
         *       "preparationMet": true
         *     }
         */
        "facts.funds.adminAllowance": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 当年批准规模 · the year's approved scale
             * @description decimal yuan, e.g. "10000000.01"
             */
            scale: string;
            /**
             * 全年工作经费（含本次） · allowance of the year, this one included
             * @description decimal yuan, e.g. "10000000.01"
             */
            allowance: string;
            /**
             * 其中由市县使用 · of it, used by cities and counties
             * @description decimal yuan, e.g. "10000000.01"
             */
            local: string;
            /** 用途 · uses */
            uses: ("preparation" | "appraisal" | "acceptance" | "inspection" | "internalAudit" | "performance" | "otherDirect" | "staffBenefits" | "premises" | "unrelated")[];
            /** 项目前期工作已优先保障 · preparation has been provided for first */
            preparationMet: boolean;
        };
        /**
         * 下达的法定时限 · Statutory time of a release
         * @example {
         *       "step": "specialTransfer",
         *       "spendingClass": "ordinary",
         *       "releasedInAdvance": false,
         *       "start": "2025-01-18",
         *       "on": "2025-03-19"
         *     }
         */
        "facts.funds.releaseTiming": {
            /**
             * 下达环节 · step
             * @enum {string}
             */
            step: "generalTransfer" | "specialTransfer" | "departmentBudget" | "unitBudget";
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /** 编制阶段已提前下达 · released in advance */
            releasedInAdvance: boolean;
            /**
             * 起算日（预算批准日；批复所属单位的，为部门收到批复日） · starting day (the budget was approved; for a unit: its department received the budget)
             * Format: date
             */
            start: string;
            /**
             * 下达日期 · day of the release
             * Format: date
             */
            on: string;
        };
        /**
         * 资金下达 · Release
         * @example {
         *       "authority": "delegated",
         *       "planApproved": true,
         *       "amount": "8000000",
         *       "unreleased": "10000000",
         *       "reserved": "0",
         *       "recipient": "placeOrUnit",
         *       "namesProjects": false
         *     }
         */
        "facts.funds.release": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /** 分配方案已经批准 · the allocation plan is approved */
            planApproved: boolean;
            /**
             * 申请下达金额 · amount to release
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /**
             * 未下达余额 · amount unreleased
             * @description decimal yuan, e.g. "10000000.01"
             */
            unreleased: string;
            /**
             * 其中已为收回预留 · of it, reserved for a clawback
             * @description decimal yuan, e.g. "10000000.01"
             */
            reserved: string;
            /**
             * 下达对象 · recipient
             * @enum {string}
             */
            recipient: "placeOrUnit" | "departmentLump";
            /** 指定具体项目或者金额 · names specific projects or amounts */
            namesProjects: boolean;
        };
        /**
         * 逾期未分配下达资金的收回 · Clawback of money not released in time
         * @example {
         *       "spendingClass": "ordinary",
         *       "deadline": "half",
         *       "unreleased": "10000000.01",
         *       "justified": "0"
         *     }
         */
        "facts.funds.clawback": {
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /**
             * 时点 · deadline
             * @enum {string}
             */
            deadline: "half" | "all";
            /**
             * 截止日终了时未分配下达金额 · amount unreleased when the deadline ends
             * @description decimal yuan, e.g. "10000000.01"
             */
            unreleased: string;
            /**
             * 其中认定有正当理由的金额 · of it, determined to have a justified reason
             * @description decimal yuan, e.g. "10000000.01"
             */
            justified: string;
        };
        /**
         * 任务清单 · Task list
         * @example {
         *       "releasedOn": "2025-03-01",
         *       "issuedOn": "2025-03-16",
         *       "namesProjects": false,
         *       "determination": null
         *     }
         */
        "facts.funds.taskList": {
            /**
             * 资金下达日期（含提前下达） · day of the release, advance releases too
             * Format: date
             */
            releasedOn: string;
            /**
             * 任务清单下达日期 · day on which the task list is issued
             * Format: date
             */
            issuedOn: string;
            /** 指定具体项目或者金额 · names specific projects or amounts */
            namesProjects: boolean;
            /** 未同步下达的认定 · determination of a later list */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 当年资金调剂 · Virement of current-year money
         * @example {
         *       "on": "2025-06-01",
         *       "budgetYear": 2025,
         *       "executionYear": 2025,
         *       "amount": "4000000",
         *       "alreadyMoved": "6000000",
         *       "initialQuota": "100000000",
         *       "target": "executablePipelineProject",
         *       "withinApprovedScope": true,
         *       "approvedBy": "nobody",
         *       "determination": null
         *     }
         */
        "facts.funds.virement": {
            /**
             * 申请日期 · date of the request
             * Format: date
             */
            on: string;
            /** 资金所属预算年度 · budget year of the money */
            budgetYear: number;
            /** 执行年度 · year of execution */
            executionYear: number;
            /**
             * 申请调剂金额 · amount of the request
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /**
             * 当年已调剂金额 · amount moved earlier this year
             * @description decimal yuan, e.g. "10000000.01"
             */
            alreadyMoved: string;
            /**
             * 专项资金年初批准额度 · initial approved quota of the fund
             * @description decimal yuan, e.g. "10000000.01"
             */
            initialQuota: string;
            /**
             * 调入对象 · recipient
             * @enum {string}
             */
            target: "executablePipelineProject" | "otherUse" | "notInPipeline";
            /** 在批准的使用范围内 · within the approved scope of use */
            withinApprovedScope: boolean;
            /**
             * 已获审批层级 · approved so far by
             * @enum {string}
             */
            approvedBy: "nobody" | "department" | "viceGovernorInCharge" | "governor";
            /** 调剂例外认定 · determination of an exception */
            determination: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 记账差错冲正 · Correction of an entry
         * @example {
         *       "correctedBy": "financeDepartment",
         *       "entryDeviates": true,
         *       "stillThere": true
         *     }
         */
        "facts.funds.correction": {
            /**
             * 冲正机关 · who corrects
             * @enum {string}
             */
            correctedBy: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
            /** 记账与所依据的决定或者文件不符 · the entry differs from its decision or document */
            entryDeviates: boolean;
            /** 资金仍在原转入账户 · the money is still where the entry put it */
            stillThere: boolean;
        };
        /**
         * 资金支付 · Disbursement
         * @example {
         *       "authority": "retained",
         *       "amount": "300000",
         *       "unpaid": "1000000",
         *       "dueByProgress": null,
         *       "withinScope": true,
         *       "diverted": false,
         *       "age": 0,
         *       "ownRules": null,
         *       "reuseFiled": false
         *     }
         */
        "facts.funds.disbursement": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /**
             * 申请支付金额 · amount to pay
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /**
             * 该项目已下达未支付余额 · released to the project and unpaid
             * @description decimal yuan, e.g. "10000000.01"
             */
            unpaid: string;
            /** 按实施进度审核的可付余额 · payable by audited progress */
            dueByProgress: string | null;
            /** 属于规定的开支范围 · within the stated scope of spending */
            withinScope: boolean;
            /** 被挤占挪用 · diverted from its use */
            diverted: boolean;
            /** 已结转年数 · years carried */
            age: number;
            /** 科研、基本建设结转资金的管理依据 · rules of their own for research or construction */
            ownRules: string | null;
            /** 同级统筹使用已备案 · re-use by the own level is filed */
            reuseFiled: boolean;
        };
        /**
         * 项目验收考评 · Acceptance of a project
         * @example {
         *       "approvedBy": "provincialDepartment",
         *       "acceptedBy": "provincialDepartment",
         *       "completedOn": "2025-10-20",
         *       "acceptedOn": "2025-12-05",
         *       "filedBy": "provincialDepartment",
         *       "filedOn": "2026-03-31",
         *       "constructionRules": null
         *     }
         */
        "facts.funds.acceptance": {
            /**
             * 审批具体项目的部门 · who approved the project
             * @enum {string}
             */
            approvedBy: "provincialDepartment" | "localDepartment";
            /**
             * 组织验收考评的部门 · who accepts or appraises it
             * @enum {string}
             */
            acceptedBy: "provincialDepartment" | "localDepartment";
            /**
             * 项目实施完毕日期 · day of completion
             * Format: date
             */
            completedOn: string;
            /**
             * 验收考评日期 · day of the acceptance
             * Format: date
             */
            acceptedOn: string;
            /** 备案的部门（尚未备案的，为空） · who files the result; nobody yet = none */
            filedBy: ("provincialDepartment" | "localDepartment") | null;
            /** 结果报同级财政部门备案日期 · day of filing with finance of that level */
            filedOn: string | null;
            /** 基本建设投资类项目的验收依据 · rules of its own for capital construction */
            constructionRules: string | null;
        };
        /**
         * 绩效监控 · Monitoring
         * @example {
         *       "year": 2025,
         *       "on": "2025-08-31",
         *       "covers": {
         *         "use": true,
         *         "execution": true,
         *         "progress": true
         *       },
         *       "deviation": "deviates"
         *     }
         */
        "facts.funds.monitoring": {
            /** 监控年度 · year monitored */
            year: number;
            /**
             * 监控完成日期 · day on which the monitoring is done
             * Format: date
             */
            on: string;
            /** 监控内容 · what it covers */
            covers: {
                /** 资金使用情况 · use of the money */
                use: boolean;
                /** 资金执行情况 · execution */
                execution: boolean;
                /** 项目实施情况 · progress of the projects */
                progress: boolean;
            };
            /**
             * 与绩效目标的偏离 · deviation from the targets
             * @enum {string}
             */
            deviation: "none" | "deviates" | "serious";
        };
        /**
         * 结转结余资金 · Carry-over and surplus
         * @example {
         *       "authority": "delegated",
         *       "budgetYear": 2023,
         *       "releaseYear": 2023,
         *       "yearEnd": 2024,
         *       "unspent": "1000000",
         *       "need": "needed",
         *       "taskListDone": false,
         *       "ownRules": null
         *     }
         */
        "facts.funds.carryOver": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /** 资金所属预算年度 · budget year of the money */
            budgetYear: number;
            /** 下达年度 · year of its release */
            releaseYear: number;
            /** 年末所在年度 · year that has ended */
            yearEnd: number;
            /**
             * 年末未用完金额 · unspent when the year ended
             * @description decimal yuan, e.g. "10000000.01"
             */
            unspent: string;
            /**
             * 原用途的需要 · the need of its use
             * @enum {string}
             */
            need: "needed" | "notNeeded" | "notStated";
            /** 省级下达的任务清单已完成 · the task list is done */
            taskListDone: boolean;
            /** 科研、基本建设项目的管理依据 · rules of their own for research or construction */
            ownRules: string | null;
        };
        /**
         * 年末未下达资金 · Money unreleased when the year ends
         * @example {
         *       "spendingClass": "ordinary",
         *       "unreleased": "1000000",
         *       "justified": "400000"
         *     }
         */
        "facts.funds.unreleasedCarryOver": {
            /**
             * 资金类别 · class of spending
             * @enum {string}
             */
            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
            /**
             * 年末未下达金额 · unreleased at the end of the year
             * @description decimal yuan, e.g. "10000000.01"
             */
            unreleased: string;
            /**
             * 其中认定有正当理由的金额 · of it, determined to have a justified reason
             * @description decimal yuan, e.g. "10000000.01"
             */
            justified: string;
        };
        /**
         * 结转结余资金处理 · Disposal of carried money
         * @example {
         *       "authority": "delegated",
         *       "age": 2,
         *       "disposal": "offset",
         *       "amount": "1000000",
         *       "balance": "1000000",
         *       "stillNeeded": false,
         *       "taskListDone": false,
         *       "filed": false,
         *       "ownRules": null
         *     }
         */
        "facts.funds.balanceDisposal": {
            /**
             * 审批权限 · approval authority
             * @enum {string}
             */
            authority: "retained" | "delegated";
            /** 结转年数 · years carried */
            age: number;
            /**
             * 处理方式 · what is to be done
             * @enum {string}
             */
            disposal: "return" | "offset" | "reuse";
            /**
             * 处理金额 · amount
             * @description decimal yuan, e.g. "10000000.01"
             */
            amount: string;
            /**
             * 结转结余余额 · balance carried
             * @description decimal yuan, e.g. "10000000.01"
             */
            balance: string;
            /** 仍需按原用途使用 · still needed for its use */
            stillNeeded: boolean;
            /** 省级下达的任务清单已完成 · the task list is done */
            taskListDone: boolean;
            /** 报主管部门和省财政厅备案 · filed with the department and finance */
            filed: boolean;
            /** 科研、基本建设项目的管理依据 · rules of their own for research or construction */
            ownRules: string | null;
        };
        /**
         * 部门评价 · The department's evaluation
         * @example {
         *       "year": 2025,
         *       "reportedOn": "2026-04-30",
         *       "selfEvaluated": true,
         *       "toViceGovernor": true,
         *       "toFinance": true
         *     }
         */
        "facts.funds.departmentEvaluation": {
            /** 评价的预算年度 · budget year evaluated */
            year: number;
            /**
             * 报告日期 · day of the report
             * Format: date
             */
            reportedOn: string;
            /** 项目单位已完成自评 · the units have evaluated themselves */
            selfEvaluated: boolean;
            /** 报分管省领导 · reported to the vice-governor in charge */
            toViceGovernor: boolean;
            /** 抄送省财政厅 · copied to finance */
            toFinance: boolean;
        };
        /**
         * 财政评价等级 · Grade of the fiscal evaluation
         * @example {
         *       "evaluator": "financeDepartment",
         *       "score": "82.5"
         *     }
         */
        "facts.funds.evaluationGrade": {
            /**
             * 评价主体 · who evaluated
             * @enum {string}
             */
            evaluator: "financeDepartment" | "administeringDepartment" | "implementingUnit";
            /**
             * 评价得分 · score
             * @description e.g. "92.5"
             */
            score: string;
        };
        /**
         * 评价结果与下一年度预算 · Grade and next year's budget
         * @example {
         *       "rating": "medium",
         *       "evaluationYear": 2025,
         *       "initialBudget": "80000000"
         *     }
         */
        "facts.funds.ratingCeiling": {
            /**
             * 财政评价结果 · grade of the fiscal evaluation
             * @enum {string}
             */
            rating: "excellent" | "good" | "medium" | "low" | "poor";
            /** 出具评价的年度 · year in which the evaluation is issued */
            evaluationYear: number;
            /**
             * 该年度年初批准预算 · initial approved budget of that year
             * @description decimal yuan, e.g. "10000000.01"
             */
            initialBudget: string;
        };
        /**
         * 信息公开 · Disclosure
         * @example {
         *       "item": "principal",
         *       "secretBasis": null,
         *       "principal": {
         *         "name": true,
         *         "department": true,
         *         "budget": true,
         *         "term": true
         *       },
         *       "onList": true,
         *       "linked": true,
         *       "budgetApprovedOn": "2025-01-18",
         *       "formedOn": "2025-01-18",
         *       "publishedOn": "2025-02-07",
         *       "daysOff": []
         *     }
         */
        "facts.funds.disclosure": {
            /**
             * 公开内容 · what is published
             * @enum {string}
             */
            item: "principal" | "measure" | "call" | "allocation" | "targets" | "evaluation";
            /** 涉密依据 · basis of its secrecy */
            secretBasis: string | null;
            /** 主体信息 · principal facts */
            principal: {
                /** 资金名称 · name */
                name: boolean;
                /** 主管部门 · department */
                department: boolean;
                /** 预算金额 · budget */
                budget: boolean;
                /** 执行期限 · term */
                term: boolean;
            };
            /** 在规定的清单专栏公开 · on the list of the portal */
            onList: boolean;
            /** 由资金名称链接 · linked from the fund's name */
            linked: boolean;
            /**
             * 年度预算批准日期 · day on which the budget was approved
             * Format: date
             */
            budgetApprovedOn: string;
            /**
             * 信息形成日期 · day on which it was formed
             * Format: date
             */
            formedOn: string;
            /**
             * 公开日期 · day of publication
             * Format: date
             */
            publishedOn: string;
            /** 非工作日（含周末） · days off, weekends included */
            daysOff: string[];
        };
        /**
         * 评价结果报告和公开 · Reporting of evaluation results
         * @example {
         *       "evaluator": "financeDepartment",
         *       "selected": true,
         *       "fiscal": {
         *         "finalAccounts": true,
         *         "government": true,
         *         "standingCommittee": true,
         *         "published": true
         *       },
         *       "departmental": {
         *         "congress": false,
         *         "published": false
         *       }
         *     }
         */
        "facts.funds.evaluationReport": {
            /**
             * 评价主体 · who evaluated
             * @enum {string}
             */
            evaluator: "financeDepartment" | "administeringDepartment";
            /** 省财政厅选定（关注度高或者影响重大） · selected by finance for interest or weight */
            selected: boolean;
            /** 财政评价结果报送 · where the result of finance goes */
            fiscal: {
                /** 编入政府决算 · into the final accounts */
                finalAccounts: boolean;
                /** 上报省政府 · to the government */
                government: boolean;
                /** 上报省人大常委会 · to the congress's standing committee */
                standingCommittee: boolean;
                /** 向社会公开 · published */
                published: boolean;
            };
            /** 部门评价结果报送 · where the department's result goes */
            departmental: {
                /** 向省人大报告 · to the congress */
                congress: boolean;
                /** 向社会公开 · published */
                published: boolean;
            };
        };
        /**
         * 违法违规处理 · Violation
         * @example {
         *       "wrongdoer": "applicant",
         *       "paid": "500000",
         *       "publish": true,
         *       "hearing": {
         *         "notice": true,
         *         "defence": true
         *       },
         *       "serious": null
         *     }
         */
        "facts.funds.violation": {
            /**
             * 违法违规的主体 · who violated
             * @enum {string}
             */
            wrongdoer: "applicant" | "office";
            /**
             * 已支付的专项资金 · money paid to it
             * @description decimal yuan, e.g. "10000000.01"
             */
            paid: string;
            /** 拟公开失信信息 · its dishonesty is to be published */
            publish: boolean;
            /** 告知和申辩 · notice and defence */
            hearing: {
                /** 已书面告知 · notice given */
                notice: boolean;
                /** 已听取申辩 · defence heard */
                defence: boolean;
            };
            /** 情节严重认定 · determination that the case is serious */
            serious: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 停止申报资格 · Debarment
         * @example {
         *       "decidedOn": "2025-03-10",
         *       "startsOn": null,
         *       "endsOn": null,
         *       "serious": {
         *         "provision": "jzg-2024-2/art-47",
         *         "office": "administeringDepartment",
         *         "date": "2025-03-05",
         *         "reason": "提供虚假材料骗取资金",
         *         "document": "示例〔2025〕3号",
         *         "amount": null,
         *         "deadline": null
         *       },
         *       "shorter": null
         *     }
         */
        "facts.funds.debarment": {
            /**
             * 决定日期 · day of the decision
             * Format: date
             */
            decidedOn: string;
            /** 决定自定的起算日 · starting day that the decision states */
            startsOn: string | null;
            /** 决定自定的末日 · last day that the decision states */
            endsOn: string | null;
            /** 情节严重认定 · determination that the case is serious */
            serious: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
            /** 较短期限认定 · determination of a shorter term */
            shorter: {
                /** 依据条款 · provision */
                provision: string;
                /** 认定机关 · office that determined */
                office: string;
                /**
                 * 日期 · date
                 * Format: date
                 */
                date: string;
                /** 理由 · reason */
                reason: string;
                /** 文号 · number of the document */
                document: string;
                /** 金额 · amount */
                amount: string | null;
                /** 时点 · deadline */
                deadline: string | null;
            } | null;
        };
        /**
         * 申报资格 · Eligibility of an applicant
         * @example {
         *       "on": "2030-03-11",
         *       "debarredFrom": "2025-03-10",
         *       "debarredUntil": null
         *     }
         */
        "facts.funds.eligibility": {
            /**
             * 申报日期 · day of the application
             * Format: date
             */
            on: string;
            /** 停止申报起算日 · starting day of a debarment */
            debarredFrom: string | null;
            /** 决定自定的末日 · last day that its decision states */
            debarredUntil: string | null;
        };
        /**
         * 各领域具体管理办法 · A field's own measure
         * @example {
         *       "adoptedOn": "2023-05-01",
         *       "jointly": true,
         *       "statesAuthority": false,
         *       "delegates": true,
         *       "statesFactors": true,
         *       "statesAllowance": true,
         *       "conflicts": true
         *     }
         */
        "facts.funds.measureConflict": {
            /**
             * 具体管理办法印发日期 · day on which the field's measure was issued
             * Format: date
             */
            adoptedOn: string;
            /** 省财政厅联合主管部门制定 · made by finance jointly with the department */
            jointly: boolean;
            /** 明确项目审批权限 · states the approval authority */
            statesAuthority: boolean;
            /** 含下放审批权限的资金 · delegates the approval of some money */
            delegates: boolean;
            /** 明确分配要素或者标准 · states factors or standards of allocation */
            statesFactors: boolean;
            /** 明确工作经费管理使用 · states the use of the administration allowance */
            statesAllowance: boolean;
            /** 与本办法不一致 · conflicts with the provincial measures */
            conflicts: boolean;
        };
        /**
         * 施行和废止 · Commencement and repeal
         * @example {
         *       "on": "2025-01-01"
         *     }
         */
        "facts.funds.commencement": {
            /**
             * 事项发生日期 · day on which it happened
             * Format: date
             */
            on: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            instance: string;
            detail?: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
            decisions?: components["schemas"]["Decision"][];
            changes?: {
                act: string;
                title: components["schemas"]["Text"];
                actor: string;
                position?: string;
                note?: string;
                /** Format: date */
                on: string;
                /** Format: date-time */
                at: string;
            }[];
            /**
             * Format: date-time
             * @description until when the account is locked
             */
            until?: string;
            /** @description the act that records the refusal */
            id?: string;
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
    getHealthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description who is signed in */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            id: string;
                            account: string;
                            name: string;
                        };
                        organisation: {
                            code: string;
                            name: string;
                        };
                        /** @enum {string} */
                        organisationKind: "government" | "finance" | "department" | "localFinance" | "localDepartment" | "unit" | "audit";
                        /** @enum {string} */
                        position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        title: components["schemas"]["Text"];
                        jurisdiction: {
                            code: string;
                            name: string;
                            /** Format: date */
                            today: string;
                            /** @enum {string} */
                            clock: "byHand" | "calendar";
                        };
                        csrf: string;
                        actingFor: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        } | null;
                        delegations: {
                            id: string;
                            from: {
                                name: string;
                                /** @enum {string} */
                                position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                                title: components["schemas"]["Text"];
                            };
                            /** Format: date */
                            until: string;
                        }[];
                        mustChangePassword: boolean;
                        demo: boolean;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description sign in */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            id: string;
                            account: string;
                            name: string;
                        };
                        organisation: {
                            code: string;
                            name: string;
                        };
                        /** @enum {string} */
                        organisationKind: "government" | "finance" | "department" | "localFinance" | "localDepartment" | "unit" | "audit";
                        /** @enum {string} */
                        position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        title: components["schemas"]["Text"];
                        jurisdiction: {
                            code: string;
                            name: string;
                            /** Format: date */
                            today: string;
                            /** @enum {string} */
                            clock: "byHand" | "calendar";
                        };
                        csrf: string;
                        actingFor: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        } | null;
                        delegations: {
                            id: string;
                            from: {
                                name: string;
                                /** @enum {string} */
                                position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                                title: components["schemas"]["Text"];
                            };
                            /** Format: date */
                            until: string;
                        }[];
                        mustChangePassword: boolean;
                        demo: boolean;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the ways to sign in */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: {
                            account: string;
                            name: string;
                            organisation: {
                                code: string;
                                name: string;
                            };
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                            title: components["schemas"]["Text"];
                        }[];
                        password: string | null;
                        oidc: boolean;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description change the password */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            id: string;
                            account: string;
                            name: string;
                        };
                        organisation: {
                            code: string;
                            name: string;
                        };
                        /** @enum {string} */
                        organisationKind: "government" | "finance" | "department" | "localFinance" | "localDepartment" | "unit" | "audit";
                        /** @enum {string} */
                        position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        title: components["schemas"]["Text"];
                        jurisdiction: {
                            code: string;
                            name: string;
                            /** Format: date */
                            today: string;
                            /** @enum {string} */
                            clock: "byHand" | "calendar";
                        };
                        csrf: string;
                        actingFor: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        } | null;
                        delegations: {
                            id: string;
                            from: {
                                name: string;
                                /** @enum {string} */
                                position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                                title: components["schemas"]["Text"];
                            };
                            /** Format: date */
                            until: string;
                        }[];
                        mustChangePassword: boolean;
                        demo: boolean;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionActing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    delegation: string | null;
                };
            };
        };
        responses: {
            /** @description act for an absent colleague, or for oneself again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            id: string;
                            account: string;
                            name: string;
                        };
                        organisation: {
                            code: string;
                            name: string;
                        };
                        /** @enum {string} */
                        organisationKind: "government" | "finance" | "department" | "localFinance" | "localDepartment" | "unit" | "audit";
                        /** @enum {string} */
                        position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        title: components["schemas"]["Text"];
                        jurisdiction: {
                            code: string;
                            name: string;
                            /** Format: date */
                            today: string;
                            /** @enum {string} */
                            clock: "byHand" | "calendar";
                        };
                        csrf: string;
                        actingFor: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                        } | null;
                        delegations: {
                            id: string;
                            from: {
                                name: string;
                                /** @enum {string} */
                                position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                                title: components["schemas"]["Text"];
                            };
                            /** Format: date */
                            until: string;
                        }[];
                        mustChangePassword: boolean;
                        demo: boolean;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionOidc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionOidcCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "account" | "-account" | "name" | "-name" | "position" | "-position" | "organisation" | "-organisation" | "organisationName" | "-organisationName" | "state" | "-state";
                count?: boolean;
                q?: string;
                account?: string;
                position?: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                organisation?: string;
                state?: "active" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description people */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            account: string;
                            name: string;
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                            title: {
                                zh: string;
                                en: string;
                            };
                            organisation: string;
                            organisationName: string;
                            /** @enum {string} */
                            state: "active" | "disabled";
                            mustChangePassword: boolean;
                            lockedUntil: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeople: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    name: string;
                    /** @enum {string} */
                    position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                    organisation: string;
                    password: string | null;
                    identity: string | null;
                };
            };
        };
        responses: {
            /** @description enter a person */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "-code" | "name" | "-name" | "kind" | "-kind" | "area" | "-area";
                count?: boolean;
                q?: string;
                code?: string;
                kind?: "government" | "finance" | "department" | "localFinance" | "localDepartment" | "unit" | "audit";
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description organisations */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "government" | "finance" | "department" | "localFinance" | "localDepartment" | "unit" | "audit";
                            area: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisations: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    kind: "government" | "finance" | "department" | "localFinance" | "localDepartment" | "unit" | "audit";
                    area: string | null;
                };
            };
        };
        responses: {
            /** @description enter an organisation */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id" | "from" | "-from" | "until" | "-until";
                count?: boolean;
                fromAccount?: string;
                position?: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                toAccount?: string;
                from?: string;
                "from.min"?: string;
                "from.max"?: string;
                until?: string;
                "until.min"?: string;
                "until.max"?: string;
                ended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description delegations */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            fromAccount: string;
                            fromName: string;
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                            title: {
                                zh: string;
                                en: string;
                            };
                            toAccount: string;
                            toName: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                            reason: string;
                            ended: boolean;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDelegations: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description hand over one’s position while away */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleIdPassword: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description give a person another password */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleIdState: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "active" | "disabled";
                };
            };
        };
        responses: {
            /** @description let a person sign in, or no longer */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleIdIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identity: string | null;
                };
            };
        };
        responses: {
            /** @description say who a person is to the identity provider */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleIdUnlock: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description open a locked account */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDelegationsIdEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description end a delegation */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegationsColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description who may stand in */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            account: string;
                            name: string;
                            /** @enum {string} */
                            position: "departmentClerk" | "departmentHead" | "financeSectionHead" | "financeDirector" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "meetingSecretary" | "localFinanceOfficer" | "localDepartmentOfficer" | "implementingUnitOfficer" | "auditor" | "administrator" | "gazetteEditor" | "chiefEditor";
                            title: components["schemas"]["Text"];
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                count?: boolean;
                file?: string;
                act?: string;
                actor?: string;
                recordedOn?: string;
                "recordedOn.min"?: string;
                "recordedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description audit log */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            file: string;
                            number: string;
                            act: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            office: string;
                            actor: string;
                            /** Format: date */
                            on: string;
                            /** Format: date */
                            recordedOn: string;
                            at: string;
                            hash: string;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditAccesses: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id" | "on" | "-on";
                count?: boolean;
                q?: string;
                kind?: "signedIn" | "signInRefused" | "lockedOut" | "signedOut" | "refused" | "passwordChanged" | "delegated" | "delegationEnded" | "actingChanged" | "personChanged" | "clockMoved" | "workbookAccepted" | "exported" | "paperSubmitted" | "paperSigned" | "paperReturned" | "paperRejected" | "paperWithdrawn" | "paperRerouted" | "gazetteIngested" | "gazetteDecided" | "gazetteProofread" | "gazetteReturned" | "gazetteApproved" | "gazettePublished" | "gazetteWithdrawn" | "gazetteCorrected";
                account?: string;
                on?: string;
                "on.min"?: string;
                "on.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description log of access */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "signedIn" | "signInRefused" | "lockedOut" | "signedOut" | "refused" | "passwordChanged" | "delegated" | "delegationEnded" | "actingChanged" | "personChanged" | "clockMoved" | "workbookAccepted" | "exported" | "paperSubmitted" | "paperSigned" | "paperReturned" | "paperRejected" | "paperWithdrawn" | "paperRerouted" | "gazetteIngested" | "gazetteDecided" | "gazetteProofread" | "gazetteReturned" | "gazetteApproved" | "gazettePublished" | "gazetteWithdrawn" | "gazetteCorrected";
                            title: {
                                zh: string;
                                en: string;
                            };
                            account: string | null;
                            method: string | null;
                            path: string | null;
                            detail: string;
                            /** Format: date */
                            on: string;
                            at: string;
                            event: string;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description check the audit log */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sound: boolean;
                        events: number;
                        breaks: {
                            file: string;
                            number: string;
                            defect: string;
                        }[];
                        altered: string[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClock: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    today: string;
                };
            };
        };
        responses: {
            /** @description move the office day */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        /** @enum {string} */
                        clock: "byHand" | "calendar";
                        demo: boolean;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClockMode: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    mode: "byHand" | "calendar";
                };
            };
        };
        responses: {
            /** @description whether the office day follows the calendar */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        /** @enum {string} */
                        clock: "byHand" | "calendar";
                        demo: boolean;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobs: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id" | "name" | "-name" | "createdAt" | "-createdAt" | "changedAt" | "-changedAt";
                count?: boolean;
                q?: string;
                submitter?: string;
                organisation?: string;
                state?: "waiting" | "checking" | "checked" | "wrong" | "playing" | "done" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description workbooks that were handed in */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "workbook";
                            name: string;
                            person: string;
                            submitter: string;
                            organisation: string;
                            organisationName: string | null;
                            /** @enum {string} */
                            state: "waiting" | "checking" | "checked" | "wrong" | "playing" | "done" | "failed" | "cancelled";
                            stateName: {
                                zh: string;
                                en: string;
                            };
                            step: components["schemas"]["Text"] | null;
                            done: number;
                            total: number | null;
                            createdAt: string;
                            changedAt: string;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobsId: {
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
            /** @description one workbook that was handed in */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "workbook";
                        name: string;
                        person: string;
                        organisation: string;
                        /** @enum {string} */
                        state: "waiting" | "checking" | "checked" | "wrong" | "playing" | "done" | "failed" | "cancelled";
                        step: components["schemas"]["Text"] | null;
                        done: number;
                        total: number | null;
                        createdAt: string;
                        changedAt: string;
                        book: {
                            code: string;
                            name: string;
                            firstDay: string;
                            lastDay: string;
                        } | null;
                        problems: {
                            sheet: string | null;
                            row: number | null;
                            column: string | null;
                            heading: string | null;
                            found: string | null;
                            /** @enum {string} */
                            severity: "error" | "warning";
                            code: string;
                            reason: components["schemas"]["Text"];
                        }[];
                        problemCount: number;
                        sheets: {
                            sheet: string;
                            rows: number;
                            problems: number;
                            amount: string | null;
                        }[];
                        outcome: {
                            acts: number;
                            decided: number;
                            accepted: number;
                            refused: number;
                            recordedBefore: number;
                            impossible: number;
                        } | null;
                        may: ("accept" | "cancel" | "download")[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postJobsIdAccept: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description accept a checked workbook */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "workbook";
                        name: string;
                        person: string;
                        organisation: string;
                        /** @enum {string} */
                        state: "waiting" | "checking" | "checked" | "wrong" | "playing" | "done" | "failed" | "cancelled";
                        step: components["schemas"]["Text"] | null;
                        done: number;
                        total: number | null;
                        createdAt: string;
                        changedAt: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postJobsIdCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description cancel a workbook */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "workbook";
                        name: string;
                        person: string;
                        organisation: string;
                        /** @enum {string} */
                        state: "waiting" | "checking" | "checked" | "wrong" | "playing" | "done" | "failed" | "cancelled";
                        step: components["schemas"]["Text"] | null;
                        done: number;
                        total: number | null;
                        createdAt: string;
                        changedAt: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkbookTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobsIdResults: {
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
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobsIdReport: {
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
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFunds: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "-code" | "name" | "-name" | "department" | "-department" | "state" | "-state" | "termFrom" | "-termFrom" | "termTo" | "-termTo" | "approvedTotal" | "-approvedTotal";
                asOf?: string;
                count?: boolean;
                q?: string;
                code?: string;
                department?: string;
                state?: "applied" | "approved" | "ended" | "terminated";
                termFrom?: string;
                "termFrom.min"?: string;
                "termFrom.max"?: string;
                termTo?: string;
                "termTo.min"?: string;
                "termTo.max"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                approvedTotal?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "approvedTotal.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "approvedTotal.max"?: string;
                secret?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description special funds */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            department: string;
                            departmentName: string | null;
                            /** @enum {string} */
                            state: "applied" | "approved" | "ended" | "terminated";
                            termFrom: string | null;
                            termTo: string | null;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            approvedTotal: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            addedTotal: string;
                            measure: string | null;
                            secret: boolean;
                            budgetYear: number;
                            quota: string | null;
                            released: string | null;
                            paid: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPortions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "fund" | "-fund" | "code" | "-code" | "name" | "-name";
                asOf?: string;
                count?: boolean;
                q?: string;
                fund?: string;
                code?: string;
                authority?: "retained" | "delegated";
                spendingClass?: "ordinary" | "emergencyRelief" | "actualsSettlement";
                selection?: "competitive" | "exPostAward" | "rolling" | "other";
                supportMode?: "directInvestment" | "subsidy" | "interestSubsidy" | "capitalInjection" | "guidanceFund" | "exPostAward";
                transferClass?: "generalTransfer" | "specialTransfer" | "provincialLevel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description portions */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            fund: string;
                            fundName: string | null;
                            code: string;
                            name: string;
                            useOfMoney: string;
                            /** @enum {string} */
                            authority: "retained" | "delegated";
                            /** @enum {string} */
                            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
                            /** @enum {string} */
                            selection: "competitive" | "exPostAward" | "rolling" | "other";
                            /** @enum {string} */
                            supportMode: "directInvestment" | "subsidy" | "interestSubsidy" | "capitalInjection" | "guidanceFund" | "exPostAward";
                            /** @enum {string} */
                            transferClass: "generalTransfer" | "specialTransfer" | "provincialLevel";
                            ownRulesBasis: string | null;
                            functionCode: string;
                            governmentEconomicCode: string;
                            departmentEconomicCode: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "fund" | "-fund" | "purpose" | "-purpose" | "amount" | "-amount" | "termFrom" | "-termFrom" | "termTo" | "-termTo" | "state" | "-state" | "appliedOn" | "-appliedOn" | "decidedOn" | "-decidedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                number?: string;
                fund?: string;
                purpose?: "establish" | "adjust" | "extend";
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                state?: "underReview" | "approved" | "rejected";
                appliedOn?: string;
                "appliedOn.min"?: string;
                "appliedOn.max"?: string;
                decidedOn?: string;
                "decidedOn.min"?: string;
                "decidedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description applications */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            fund: string;
                            fundName: string | null;
                            /** @enum {string} */
                            purpose: "establish" | "adjust" | "extend";
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            reduced: string;
                            /** Format: date */
                            termFrom: string;
                            /** Format: date */
                            termTo: string;
                            /** @enum {string} */
                            state: "underReview" | "approved" | "rejected";
                            route: components["schemas"]["Text"][];
                            stepsDone: number;
                            /** Format: date */
                            appliedOn: string;
                            decidedOn: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTerminations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "fund" | "-fund" | "proposedOn" | "-proposedOn" | "endedOn" | "-endedOn";
                asOf?: string;
                count?: boolean;
                number?: string;
                fund?: string;
                proposedOn?: string;
                "proposedOn.min"?: string;
                "proposedOn.max"?: string;
                endedOn?: string;
                "endedOn.min"?: string;
                "endedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description proposals to end funds */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            fund: string;
                            fundName: string | null;
                            grounds: string[];
                            /** Format: date */
                            proposedOn: string;
                            endedOn: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "listYear" | "-listYear" | "fund" | "-fund" | "portion" | "-portion" | "scale" | "-scale" | "amount" | "-amount" | "enteredOn" | "-enteredOn";
                asOf?: string;
                count?: boolean;
                listYear?: number;
                fund?: string;
                portion?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                scale?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "scale.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "scale.max"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                enteredOn?: string;
                "enteredOn.min"?: string;
                "enteredOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description yearly list of funds */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            listYear: number;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            scale: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            useOfMoney: string;
                            performanceTarget: string;
                            /** Format: date */
                            enteredOn: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalls: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "openedOn" | "-openedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                number?: string;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                openedOn?: string;
                "openedOn.min"?: string;
                "openedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description calls */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            number: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            approver: string | null;
                            organiser: string | null;
                            /** Format: date */
                            openedOn: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjects: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "-code" | "fund" | "-fund" | "portion" | "-portion" | "area" | "-area" | "amount" | "-amount" | "admittedOn" | "-admittedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                code?: string;
                fund?: string;
                portion?: string;
                unitCode?: string;
                area?: string;
                level?: number;
                forBudgetYear?: number;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                executable?: boolean;
                state?: "admitted" | "settled" | "completed" | "accepted" | "stopped";
                admittedOn?: string;
                "admittedOn.min"?: string;
                "admittedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description projects */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            unitCode: string;
                            unitName: string;
                            area: string;
                            areaName: string;
                            level: number;
                            startYear: number;
                            endYear: number;
                            forBudgetYear: number;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            executable: boolean;
                            /** @enum {string} */
                            state: "admitted" | "settled" | "completed" | "accepted" | "stopped";
                            /** Format: date */
                            admittedOn: string;
                            settledOn: string | null;
                            completedOn: string | null;
                            acceptedOn: string | null;
                            filedOn: string | null;
                            constructionCode: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetRequests: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "amount" | "-amount" | "requestedOn" | "-requestedOn";
                asOf?: string;
                count?: boolean;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                form?: "concreteProjects" | "detailedPlan" | "amountOnly";
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                requestedOn?: string;
                "requestedOn.min"?: string;
                "requestedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description requests for budget */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            /** @enum {string} */
                            form: "concreteProjects" | "detailedPlan" | "amountOnly";
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            restores: string;
                            /** Format: date */
                            requestedOn: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetOpinions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "quota" | "-quota" | "formedOn" | "-formedOn";
                asOf?: string;
                count?: boolean;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                /** @description decimal yuan, e.g. "10000000.01" */
                quota?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "quota.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "quota.max"?: string;
                formedOn?: string;
                "formedOn.min"?: string;
                "formedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description opinions on the budget */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            requested: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            rigid: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            notReady: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            ineffective: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            balanceCut: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            surplusOffset: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            quota: string;
                            /** Format: date */
                            formedOn: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuotas: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "initial" | "-initial" | "approvedOn" | "-approvedOn";
                asOf?: string;
                count?: boolean;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                /** @description decimal yuan, e.g. "10000000.01" */
                initial?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "initial.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "initial.max"?: string;
                approvedOn?: string;
                "approvedOn.min"?: string;
                "approvedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description quotas */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            initial: string;
                            /** Format: date */
                            approvedOn: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllocations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "plan" | "-plan" | "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "recipient" | "-recipient" | "place" | "-place" | "amount" | "-amount" | "approvedOn" | "-approvedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                plan?: string;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                recipient?: string;
                place?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                method?: "project" | "formula" | "other";
                approved?: boolean;
                approvedOn?: string;
                "approvedOn.min"?: string;
                "approvedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description allocation plans */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            plan: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            recipient: string;
                            recipientName: string;
                            place: string;
                            placeName: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            /** @enum {string} */
                            method: "project" | "formula" | "other";
                            approved: boolean;
                            approvedOn: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "document" | "-document" | "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "recipient" | "-recipient" | "amount" | "-amount" | "releasedOn" | "-releasedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                document?: string;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                recipient?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                releasedOn?: string;
                "releasedOn.min"?: string;
                "releasedOn.max"?: string;
                advance?: boolean;
                state?: "taskListNotIssued" | "taskListIssued" | "tasksDone" | "reversed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description releases */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            document: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            recipient: string;
                            recipientName: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            /** Format: date */
                            releasedOn: string;
                            advance: boolean;
                            /** @enum {string} */
                            state: "taskListNotIssued" | "taskListIssued" | "tasksDone" | "reversed";
                            taskListOn: string | null;
                            tasksDoneOn: string | null;
                            reversedOn: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVirements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "fund" | "-fund" | "budgetYear" | "-budgetYear" | "executionYear" | "-executionYear" | "amount" | "-amount" | "movedOn" | "-movedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                number?: string;
                fund?: string;
                budgetYear?: number;
                executionYear?: number;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                movedOn?: string;
                "movedOn.min"?: string;
                "movedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description virements */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            fund: string;
                            fundName: string | null;
                            budgetYear: number;
                            executionYear: number;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            /** Format: date */
                            movedOn: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBalances: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id" | "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "holder" | "-holder";
                asOf?: string;
                count?: boolean;
                knownOn?: string;
                q?: string;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                holder?: string;
                stage?: "origin" | "appropriated" | "reserved" | "released" | "allotted" | "paid" | "carriedOver" | "stopped" | "allowance" | "allowancePaid" | "generalBudget" | "offset" | "reused";
                holdsMoney?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description balances */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            holder: string;
                            holderName: string;
                            /** @enum {string} */
                            stage: "origin" | "appropriated" | "reserved" | "released" | "allotted" | "paid" | "carriedOver" | "stopped" | "allowance" | "allowancePaid" | "generalBudget" | "offset" | "reused";
                            holdsMoney: boolean;
                            /** @description decimal yuan */
                            balance: string;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTransfers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id" | "fund" | "-fund" | "portion" | "-portion";
                asOf?: string;
                count?: boolean;
                knownOn?: string;
                kind?: "appropriation" | "reduction" | "advanceRelease" | "release" | "breakdown" | "disbursement" | "reservation" | "clawback" | "unreserve" | "virement" | "carryOver" | "stop" | "return" | "offset" | "reuse" | "allowance" | "allowancePayment" | "recovery" | "reversal";
                fund?: string;
                portion?: string;
                toPortion?: string;
                budgetYear?: number;
                fromHolder?: string;
                toHolder?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                document?: string;
                act?: string;
                "act.min"?: string;
                "act.max"?: string;
                on?: string;
                "on.min"?: string;
                "on.max"?: string;
                recordedOn?: string;
                "recordedOn.min"?: string;
                "recordedOn.max"?: string;
                holder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description transfers */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "appropriation" | "reduction" | "advanceRelease" | "release" | "breakdown" | "disbursement" | "reservation" | "clawback" | "unreserve" | "virement" | "carryOver" | "stop" | "return" | "offset" | "reuse" | "allowance" | "allowancePayment" | "recovery" | "reversal";
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            toPortion: string | null;
                            budgetYear: number;
                            fromHolder: string | null;
                            fromHolderName: string | null;
                            fromStage: ("origin" | "appropriated" | "reserved" | "released" | "allotted" | "paid" | "carriedOver" | "stopped" | "allowance" | "allowancePaid" | "generalBudget" | "offset" | "reused") | null;
                            toHolder: string | null;
                            toHolderName: string | null;
                            toStage: ("origin" | "appropriated" | "reserved" | "released" | "allotted" | "paid" | "carriedOver" | "stopped" | "allowance" | "allowancePaid" | "generalBudget" | "offset" | "reused") | null;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            document: string | null;
                            act: string | null;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            };
                            actor: string;
                            /** Format: date */
                            on: string;
                            /** Format: date */
                            recordedOn: string;
                            reverses: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocuments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "issuedOn" | "-issuedOn" | "budgetYear" | "-budgetYear" | "amount" | "-amount";
                asOf?: string;
                count?: boolean;
                q?: string;
                number?: string;
                issuedOn?: string;
                "issuedOn.min"?: string;
                "issuedOn.max"?: string;
                issuer?: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                recipient?: string;
                budgetYear?: number;
                source?: "initial" | "advance" | "added" | "carried" | "moved" | "reduced" | "returned" | "reserved" | "released";
                /** @description decimal yuan */
                amount?: string;
                /** @description decimal yuan */
                "amount.min"?: string;
                /** @description decimal yuan */
                "amount.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description quota documents */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            title: string;
                            /** Format: date */
                            issuedOn: string;
                            /** @enum {string} */
                            issuer: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            recipient: string;
                            recipientName: string;
                            budgetYear: number;
                            /** @enum {string} */
                            source: "initial" | "advance" | "added" | "carried" | "moved" | "reduced" | "returned" | "reserved" | "released";
                            functionCode: string;
                            governmentEconomicCode: string;
                            departmentEconomicCode: string;
                            /** @enum {string} */
                            transferClass: "generalTransfer" | "specialTransfer" | "provincialLevel";
                            /** @description decimal yuan */
                            amount: string;
                            act: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundDocuments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "fund" | "-fund" | "on" | "-on";
                asOf?: string;
                count?: boolean;
                q?: string;
                number?: string;
                fund?: string;
                name?: string;
                on?: string;
                "on.min"?: string;
                "on.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description documents of funds */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            number: string;
                            fund: string;
                            fundName: string | null;
                            name: string;
                            kind: {
                                zh: string;
                                en: string;
                            };
                            title: string | null;
                            amount: string | null;
                            /** @enum {string} */
                            issuer: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            /** Format: date */
                            on: string;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvaluations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "fund" | "-fund" | "year" | "-year" | "level" | "-level" | "subject" | "-subject" | "issuedOn" | "-issuedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                fund?: string;
                year?: number;
                level?: "self" | "department" | "finance";
                subject?: string;
                rating?: "excellent" | "good" | "medium" | "low" | "poor";
                issuedOn?: string;
                "issuedOn.min"?: string;
                "issuedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description evaluations */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            fund: string;
                            fundName: string | null;
                            year: number;
                            /** @enum {string} */
                            level: "self" | "department" | "finance";
                            subject: string;
                            rating: ("excellent" | "good" | "medium" | "low" | "poor") | null;
                            /** Format: date */
                            issuedOn: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeterminations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "document" | "-document" | "fund" | "-fund" | "amount" | "-amount" | "dated" | "-dated";
                asOf?: string;
                count?: boolean;
                q?: string;
                document?: string;
                provision?: string;
                office?: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                fund?: string;
                portion?: string;
                subject?: string;
                budgetYear?: number;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                dated?: string;
                "dated.min"?: string;
                "dated.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description determinations */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            document: string;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            office: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            fund: string | null;
                            fundName: string | null;
                            portion: string | null;
                            subject: string;
                            budgetYear: number | null;
                            deadline: string | null;
                            amount: string | null;
                            /** Format: date */
                            dated: string;
                            reason: string;
                            act: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDisclosures: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "fund" | "-fund" | "item" | "-item" | "subject" | "-subject" | "formedOn" | "-formedOn" | "publishedOn" | "-publishedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                fund?: string;
                item?: "principal" | "measure" | "call" | "allocation" | "targets" | "evaluation";
                subject?: string;
                formedOn?: string;
                "formedOn.min"?: string;
                "formedOn.max"?: string;
                published?: boolean;
                publishedOn?: string;
                "publishedOn.min"?: string;
                "publishedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description disclosures */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            fund: string;
                            fundName: string | null;
                            /** @enum {string} */
                            item: "principal" | "measure" | "call" | "allocation" | "targets" | "evaluation";
                            subject: string;
                            /** Format: date */
                            formedOn: string;
                            published: boolean;
                            publishedOn: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "due" | "-due" | "openedOn" | "-openedOn" | "closedOn" | "-closedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                id?: string;
                deadline?: string;
                fund?: string;
                subject?: string;
                office?: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                due?: string;
                "due.min"?: string;
                "due.max"?: string;
                state?: "open" | "missed" | "inTime" | "late";
                openedOn?: string;
                "openedOn.min"?: string;
                "openedOn.max"?: string;
                closedOn?: string;
                "closedOn.min"?: string;
                "closedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description duties */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            deadline: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            fund: string | null;
                            fundName: string | null;
                            subject: string;
                            /** @enum {string} */
                            office: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            };
                            /** Format: date */
                            due: string;
                            /** @enum {string} */
                            state: "open" | "missed" | "inTime" | "late";
                            /** Format: date */
                            openedOn: string;
                            closedOn: string | null;
                            closedBy: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProposals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id" | "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "amount" | "-amount" | "proposedOn" | "-proposedOn" | "confirmedOn" | "-confirmedOn";
                asOf?: string;
                count?: boolean;
                consequence?: "clawback" | "carryOver" | "stop" | "termination";
                fund?: string;
                portion?: string;
                budgetYear?: number;
                holder?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                proposedOn?: string;
                "proposedOn.min"?: string;
                "proposedOn.max"?: string;
                state?: "waiting" | "confirmed";
                confirmedOn?: string;
                "confirmedOn.min"?: string;
                "confirmedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description proposals */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            consequence: "clawback" | "carryOver" | "stop" | "termination";
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            holder: string;
                            holderName: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            /** Format: date */
                            proposedOn: string;
                            proposedBy: string;
                            /** @enum {string} */
                            state: "waiting" | "confirmed";
                            confirmedOn: string | null;
                            confirmedBy: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getViolations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "fund" | "-fund" | "portion" | "-portion" | "budgetYear" | "-budgetYear" | "recordedOn" | "-recordedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                number?: string;
                fund?: string;
                portion?: string;
                budgetYear?: number;
                unitCode?: string;
                project?: string;
                wrongdoer?: "applicant" | "office";
                published?: boolean;
                recordedOn?: string;
                "recordedOn.min"?: string;
                "recordedOn.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description violations */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            unitCode: string;
                            project: string | null;
                            /** @enum {string} */
                            wrongdoer: "applicant" | "office";
                            description: string;
                            noticed: boolean;
                            heard: boolean;
                            published: boolean;
                            /** Format: date */
                            recordedOn: string;
                            act: string;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDebarments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "number" | "-number" | "unitCode" | "-unitCode" | "decidedOn" | "-decidedOn" | "startsOn" | "-startsOn" | "lastDay" | "-lastDay";
                asOf?: string;
                count?: boolean;
                q?: string;
                number?: string;
                unitCode?: string;
                decidedOn?: string;
                "decidedOn.min"?: string;
                "decidedOn.max"?: string;
                startsOn?: string;
                "startsOn.min"?: string;
                "startsOn.max"?: string;
                lastDay?: string;
                "lastDay.min"?: string;
                "lastDay.max"?: string;
                running?: boolean;
                violation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description debarments */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            unitCode: string;
                            /** Format: date */
                            decidedOn: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            lastDay: string;
                            running: boolean;
                            violation: string | null;
                            act: string | null;
                            decidedBy: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActs: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                asOf?: string;
                count?: boolean;
                q?: string;
                id?: string;
                name?: string;
                fund?: string;
                portion?: string;
                subject?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                on?: string;
                "on.min"?: string;
                "on.max"?: string;
                recordedOn?: string;
                "recordedOn.min"?: string;
                "recordedOn.max"?: string;
                office?: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                organisation?: string;
                accepted?: boolean;
                paper?: string;
                "paper.min"?: string;
                "paper.max"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description acts */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            fund: string | null;
                            fundName: string | null;
                            portion: string | null;
                            subject: string;
                            amount: string | null;
                            /** Format: date */
                            on: string;
                            /** Format: date */
                            recordedOn: string;
                            /** @enum {string} */
                            office: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            actor: string;
                            organisation: string | null;
                            organisationName: string | null;
                            accepted: boolean;
                            paper: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundsCode: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a fund */
            "2XX": {
                headers: {
                    /** @description names the version of what was read, for If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fund: {
                            code: string;
                            name: string;
                            department: string;
                            departmentName: string | null;
                            /** @enum {string} */
                            state: "applied" | "approved" | "ended" | "terminated";
                            termFrom: string | null;
                            termTo: string | null;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            approvedTotal: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            addedTotal: string;
                            measure: string | null;
                            secret: boolean;
                            budgetYear: number;
                            quota: string | null;
                            released: string | null;
                            paid: string | null;
                        };
                        portions: {
                            fund: string;
                            fundName: string | null;
                            code: string;
                            name: string;
                            useOfMoney: string;
                            /** @enum {string} */
                            authority: "retained" | "delegated";
                            /** @enum {string} */
                            spendingClass: "ordinary" | "emergencyRelief" | "actualsSettlement";
                            /** @enum {string} */
                            selection: "competitive" | "exPostAward" | "rolling" | "other";
                            /** @enum {string} */
                            supportMode: "directInvestment" | "subsidy" | "interestSubsidy" | "capitalInjection" | "guidanceFund" | "exPostAward";
                            /** @enum {string} */
                            transferClass: "generalTransfer" | "specialTransfer" | "provincialLevel";
                            ownRulesBasis: string | null;
                            functionCode: string;
                            governmentEconomicCode: string;
                            departmentEconomicCode: string;
                            decidedBy: string | null;
                        }[];
                        year: number;
                        years: number[];
                        nextDue: {
                            deadline: string;
                            title: components["schemas"]["Text"];
                            subject: string;
                            /** Format: date */
                            due: string;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            };
                        } | null;
                        overdue: {
                            deadline: string;
                            title: components["schemas"]["Text"];
                            subject: string;
                            /** Format: date */
                            due: string;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            };
                        }[];
                        lifecycle: {
                            /** @enum {string} */
                            stage: "establish" | "pipeline" | "budget" | "release" | "execute" | "carryOver" | "evaluate" | "disclose" | "end";
                            title: components["schemas"]["Text"];
                            /** @enum {string} */
                            state: "done" | "now" | "next";
                            on: string | null;
                            detail: components["schemas"]["Text"];
                            amount: string | null;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            };
                        }[];
                        money: {
                            /** @description decimal yuan, e.g. "10000000.01" */
                            total: string;
                            nodes: {
                                /** @enum {string} */
                                id: "quota" | "advance" | "inYear" | "released" | "allotted" | "carriedOver" | "stopped" | "allowance" | "paid" | "unreleased" | "reserved" | "clawedBack" | "reduced" | "awaiting" | "unpaid" | "stillCarried" | "stillStopped" | "allowanceUnpaid" | "returned" | "recovered" | "offset" | "reused";
                                title: components["schemas"]["Text"];
                                provision: {
                                    id: string;
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                            links: {
                                /** @enum {string} */
                                from: "quota" | "advance" | "inYear" | "released" | "allotted" | "carriedOver" | "stopped" | "allowance" | "paid" | "unreleased" | "reserved" | "clawedBack" | "reduced" | "awaiting" | "unpaid" | "stillCarried" | "stillStopped" | "allowanceUnpaid" | "returned" | "recovered" | "offset" | "reused";
                                /** @enum {string} */
                                to: "quota" | "advance" | "inYear" | "released" | "allotted" | "carriedOver" | "stopped" | "allowance" | "paid" | "unreleased" | "reserved" | "clawedBack" | "reduced" | "awaiting" | "unpaid" | "stillCarried" | "stillStopped" | "allowanceUnpaid" | "returned" | "recovered" | "offset" | "reused";
                                /** @description decimal yuan, e.g. "10000000.01" */
                                amount: string;
                            }[];
                            ends: {
                                /** @enum {string} */
                                node: "quota" | "advance" | "inYear" | "released" | "allotted" | "carriedOver" | "stopped" | "allowance" | "paid" | "unreleased" | "reserved" | "clawedBack" | "reduced" | "awaiting" | "unpaid" | "stillCarried" | "stillStopped" | "allowanceUnpaid" | "returned" | "recovered" | "offset" | "reused";
                                /** @description decimal yuan, e.g. "10000000.01" */
                                amount: string;
                            }[];
                        } | null;
                        figures: {
                            /** @description decimal yuan, e.g. "10000000.01" */
                            quota: string;
                            quotaBefore: string | null;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            released: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            unreleased: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            paid: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            carriedOver: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            clawedBack: string;
                            releasedShare: number;
                            paidShare: number;
                            paidByMonth: {
                                /** Format: date */
                                month: string;
                                /** @description decimal yuan */
                                amount: string;
                            }[];
                            rating: ("excellent" | "good" | "medium" | "low" | "poor") | null;
                        } | null;
                        acts: {
                            id: string;
                            name: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            fund: string | null;
                            fundName: string | null;
                            portion: string | null;
                            subject: string;
                            amount: string | null;
                            /** Format: date */
                            on: string;
                            /** Format: date */
                            recordedOn: string;
                            /** @enum {string} */
                            office: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            actor: string;
                            organisation: string | null;
                            organisationName: string | null;
                            accepted: boolean;
                            paper: string | null;
                        }[];
                        version: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsCode: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a project */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: {
                            code: string;
                            name: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            unitCode: string;
                            unitName: string;
                            area: string;
                            areaName: string;
                            level: number;
                            startYear: number;
                            endYear: number;
                            forBudgetYear: number;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            executable: boolean;
                            /** @enum {string} */
                            state: "admitted" | "settled" | "completed" | "accepted" | "stopped";
                            /** Format: date */
                            admittedOn: string;
                            settledOn: string | null;
                            completedOn: string | null;
                            acceptedOn: string | null;
                            filedOn: string | null;
                            constructionCode: string | null;
                            decidedBy: string | null;
                        };
                        allocations: {
                            plan: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            recipient: string;
                            recipientName: string;
                            place: string;
                            placeName: string;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            /** @enum {string} */
                            method: "project" | "formula" | "other";
                            approved: boolean;
                            approvedOn: string | null;
                            decidedBy: string | null;
                        }[];
                        balances: {
                            id: string;
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            budgetYear: number;
                            holder: string;
                            holderName: string;
                            /** @enum {string} */
                            stage: "origin" | "appropriated" | "reserved" | "released" | "allotted" | "paid" | "carriedOver" | "stopped" | "allowance" | "allowancePaid" | "generalBudget" | "offset" | "reused";
                            holdsMoney: boolean;
                            /** @description decimal yuan */
                            balance: string;
                        }[];
                        acts: {
                            id: string;
                            name: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            fund: string | null;
                            fundName: string | null;
                            portion: string | null;
                            subject: string;
                            amount: string | null;
                            /** Format: date */
                            on: string;
                            /** Format: date */
                            recordedOn: string;
                            /** @enum {string} */
                            office: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            actor: string;
                            organisation: string | null;
                            organisationName: string | null;
                            accepted: boolean;
                            paper: string | null;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActsId: {
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
            /** @description an act */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        title: {
                            zh: string;
                            en: string;
                        };
                        fund: string | null;
                        fundName: string | null;
                        portion: string | null;
                        subject: string;
                        amount: string | null;
                        /** Format: date */
                        on: string;
                        /** Format: date */
                        recordedOn: string;
                        /** @enum {string} */
                        office: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                        actor: string;
                        organisation: string | null;
                        organisationName: string | null;
                        accepted: boolean;
                        paper: string | null;
                        input: unknown;
                        schema: unknown | null;
                        decisions: components["schemas"]["Decision"][];
                        transfers: {
                            id: string;
                            /** @enum {string} */
                            kind: "appropriation" | "reduction" | "advanceRelease" | "release" | "breakdown" | "disbursement" | "reservation" | "clawback" | "unreserve" | "virement" | "carryOver" | "stop" | "return" | "offset" | "reuse" | "allowance" | "allowancePayment" | "recovery" | "reversal";
                            fund: string;
                            fundName: string | null;
                            portion: string;
                            portionName: string | null;
                            toPortion: string | null;
                            budgetYear: number;
                            fromHolder: string | null;
                            fromHolderName: string | null;
                            fromStage: ("origin" | "appropriated" | "reserved" | "released" | "allotted" | "paid" | "carriedOver" | "stopped" | "allowance" | "allowancePaid" | "generalBudget" | "offset" | "reused") | null;
                            toHolder: string | null;
                            toHolderName: string | null;
                            toStage: ("origin" | "appropriated" | "reserved" | "released" | "allotted" | "paid" | "carriedOver" | "stopped" | "allowance" | "allowancePaid" | "generalBudget" | "offset" | "reused") | null;
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            document: string | null;
                            act: string | null;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            };
                            actor: string;
                            /** Format: date */
                            on: string;
                            /** Format: date */
                            recordedOn: string;
                            reverses: string | null;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesk: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the desk */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        asOf: string;
                        todo: {
                            /** @enum {string} */
                            kind: "paper" | "returned" | "route" | "allocation" | "proposal" | "task" | "job";
                            id: string;
                            /** @enum {string} */
                            group: "overdue" | "review" | "returned" | "due" | "watch";
                            title: components["schemas"]["Text"];
                            fund: {
                                code: string;
                                name: string | null;
                            } | null;
                            detail: components["schemas"]["Text"];
                            amount: string | null;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            } | null;
                            due: string | null;
                            overdueDays: number | null;
                            act: string | null;
                            input: unknown | null;
                        }[];
                        counts: {
                            overdue: number;
                            review: number;
                            returned: number;
                            due: number;
                            watch: number;
                        };
                        upcoming: {
                            /** Format: date */
                            due: string;
                            items: {
                                deadline: string;
                                title: components["schemas"]["Text"];
                                provision: {
                                    id: string;
                                    zh: string;
                                    en: string;
                                };
                                count: number;
                                funds: {
                                    code: string;
                                    name: string | null;
                                }[];
                            }[];
                        }[];
                        changes: {
                            id: string;
                            name: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            fund: string | null;
                            fundName: string | null;
                            portion: string | null;
                            subject: string;
                            amount: string | null;
                            /** Format: date */
                            on: string;
                            /** Format: date */
                            recordedOn: string;
                            /** @enum {string} */
                            office: "financeDepartment" | "administeringDepartment" | "viceGovernorInCharge" | "viceGovernorForFinance" | "governor" | "executiveMeeting" | "partyGroupMeeting" | "localFinanceBureau" | "localDepartment" | "implementingUnit" | "auditor";
                            actor: string;
                            organisation: string | null;
                            organisationName: string | null;
                            accepted: boolean;
                            paper: string | null;
                        }[];
                        progress: {
                            fund: string;
                            name: string;
                            points: {
                                month: number;
                                share: number;
                            }[];
                            share: number;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description search */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /** @enum {string} */
                            kind: "fund" | "project" | "document" | "act" | "article" | "person";
                            title: components["schemas"]["Text"];
                            hits: {
                                id: string;
                                title: components["schemas"]["Text"];
                                detail: components["schemas"]["Text"];
                            }[];
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundsCodeWhyAbout: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                code: string;
                about: "state" | "term" | "department" | "measure" | "portions" | "approvedTotal" | "rating" | "establish" | "pipeline" | "budget" | "release" | "execute" | "carryOver" | "evaluate" | "disclose" | "end" | "quota" | "quotaBefore" | "released" | "unreleased" | "paid" | "carriedOver" | "clawedBack";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description why a fact, stage or figure of a fund is as it is */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: components["schemas"]["Text"];
                        amount: string | null;
                        share: {
                            /** @description decimal yuan, e.g. "10000000.01" */
                            of: string;
                            percent: string;
                        } | null;
                        act: string | null;
                        terms: {
                            title: components["schemas"]["Text"];
                            /** @enum {string} */
                            sign: "plus" | "minus";
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            count: number;
                        }[];
                        parts: {
                            title: components["schemas"]["Text"];
                            detail: string | null;
                            document: string | null;
                            /** @description decimal yuan */
                            amount: string;
                            /** Format: date */
                            on: string;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            } | null;
                            act: string | null;
                            decision: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundsCodeMoneyNodeWhy: {
        parameters: {
            query?: {
                from?: "quota" | "advance" | "inYear" | "released" | "allotted" | "carriedOver" | "stopped" | "allowance" | "paid" | "unreleased" | "reserved" | "clawedBack" | "reduced" | "awaiting" | "unpaid" | "stillCarried" | "stillStopped" | "allowanceUnpaid" | "returned" | "recovered" | "offset" | "reused";
                stands?: boolean;
                year?: number;
                asOf?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                code: string;
                node: "quota" | "advance" | "inYear" | "released" | "allotted" | "carriedOver" | "stopped" | "allowance" | "paid" | "unreleased" | "reserved" | "clawedBack" | "reduced" | "awaiting" | "unpaid" | "stillCarried" | "stillStopped" | "allowanceUnpaid" | "returned" | "recovered" | "offset" | "reused";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description why an amount in the picture of the money is as it is */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: components["schemas"]["Text"];
                        amount: string | null;
                        share: {
                            /** @description decimal yuan, e.g. "10000000.01" */
                            of: string;
                            percent: string;
                        } | null;
                        act: string | null;
                        terms: {
                            title: components["schemas"]["Text"];
                            /** @enum {string} */
                            sign: "plus" | "minus";
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            count: number;
                        }[];
                        parts: {
                            title: components["schemas"]["Text"];
                            detail: string | null;
                            document: string | null;
                            /** @description decimal yuan */
                            amount: string;
                            /** Format: date */
                            on: string;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            } | null;
                            act: string | null;
                            decision: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBalancesIdWhy: {
        parameters: {
            query?: {
                asOf?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description why an account holds what it holds */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: components["schemas"]["Text"];
                        amount: string | null;
                        share: {
                            /** @description decimal yuan, e.g. "10000000.01" */
                            of: string;
                            percent: string;
                        } | null;
                        act: string | null;
                        terms: {
                            title: components["schemas"]["Text"];
                            /** @enum {string} */
                            sign: "plus" | "minus";
                            /** @description decimal yuan, e.g. "10000000.01" */
                            amount: string;
                            count: number;
                        }[];
                        parts: {
                            title: components["schemas"]["Text"];
                            detail: string | null;
                            document: string | null;
                            /** @description decimal yuan */
                            amount: string;
                            /** Format: date */
                            on: string;
                            provision: {
                                id: string;
                                zh: string;
                                en: string;
                            } | null;
                            act: string | null;
                            decision: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActsCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the acts and their fields */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            name: "setBudgetCalendar" | "setCalendarDay" | "applyForFund" | "reviewApplication" | "walkApprovalRoute" | "adoptMeasure" | "officialInterpretation" | "recordDetermination" | "prepareFundList" | "openCall" | "admitProject" | "settleProjects" | "sendTargetsToCities" | "planRollingProgramme" | "guideCities" | "requestBudget" | "formulateBudget" | "reduceDelegatedShare" | "approveBudget" | "approveDepartmentBudget" | "approveUnitBudget" | "stateFactor" | "allocate" | "approveAllocation" | "release" | "issueTaskList" | "breakDown" | "approveAllowance" | "payAllowance" | "virement" | "confirmClawback" | "disburse" | "studyExecution" | "monitor" | "orderCorrection" | "completeTasks" | "completeProject" | "acceptProject" | "fileAcceptance" | "carryOver" | "returnBalance" | "offsetBalance" | "reuseBalance" | "selfEvaluate" | "departmentEvaluation" | "fiscalEvaluation" | "publishDisclosure" | "reportEvaluations" | "recordFinding" | "recordViolation" | "recoverFunds" | "debar" | "correctTransfer" | "adjustFund" | "extendFund" | "proposeTermination" | "terminateFund";
                            title: components["schemas"]["Text"];
                            offices: string[];
                            mayDo: boolean;
                            signing: string;
                            enters: components["schemas"]["Text"][];
                            signs: components["schemas"]["Text"][];
                            provision: string | null;
                            schema: unknown;
                        }[];
                        next: string | null;
                        total: unknown | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActsName: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
                /** @description the ETag of what was read; where others were first: 412 and their changes */
                "if-match"?: string;
            };
            path: {
                name: "setBudgetCalendar" | "setCalendarDay" | "applyForFund" | "reviewApplication" | "walkApprovalRoute" | "adoptMeasure" | "officialInterpretation" | "recordDetermination" | "prepareFundList" | "openCall" | "admitProject" | "settleProjects" | "sendTargetsToCities" | "planRollingProgramme" | "guideCities" | "requestBudget" | "formulateBudget" | "reduceDelegatedShare" | "approveBudget" | "approveDepartmentBudget" | "approveUnitBudget" | "stateFactor" | "allocate" | "approveAllocation" | "release" | "issueTaskList" | "breakDown" | "approveAllowance" | "payAllowance" | "virement" | "confirmClawback" | "disburse" | "studyExecution" | "monitor" | "orderCorrection" | "completeTasks" | "completeProject" | "acceptProject" | "fileAcceptance" | "carryOver" | "returnBalance" | "offsetBalance" | "reuseBalance" | "selfEvaluate" | "departmentEvaluation" | "fiscalEvaluation" | "publishDisclosure" | "reportEvaluations" | "recordFinding" | "recordViolation" | "recoverFunds" | "debar" | "correctTransfer" | "adjustFund" | "extendFund" | "proposeTermination" | "terminateFund";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on?: string | null;
                    input: components["schemas"]["AnyInput"];
                };
            };
        };
        responses: {
            /** @description do an act */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        accepted: boolean;
                        act: string;
                        /** Format: date */
                        on: string;
                        decisions: components["schemas"]["Decision"][];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActsNamePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "setBudgetCalendar" | "setCalendarDay" | "applyForFund" | "reviewApplication" | "walkApprovalRoute" | "adoptMeasure" | "officialInterpretation" | "recordDetermination" | "prepareFundList" | "openCall" | "admitProject" | "settleProjects" | "sendTargetsToCities" | "planRollingProgramme" | "guideCities" | "requestBudget" | "formulateBudget" | "reduceDelegatedShare" | "approveBudget" | "approveDepartmentBudget" | "approveUnitBudget" | "stateFactor" | "allocate" | "approveAllocation" | "release" | "issueTaskList" | "breakDown" | "approveAllowance" | "payAllowance" | "virement" | "confirmClawback" | "disburse" | "studyExecution" | "monitor" | "orderCorrection" | "completeTasks" | "completeProject" | "acceptProject" | "fileAcceptance" | "carryOver" | "returnBalance" | "offsetBalance" | "reuseBalance" | "selfEvaluate" | "departmentEvaluation" | "fiscalEvaluation" | "publishDisclosure" | "reportEvaluations" | "recordFinding" | "recordViolation" | "recoverFunds" | "debar" | "correctTransfer" | "adjustFund" | "extendFund" | "proposeTermination" | "terminateFund";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on?: string | null;
                    input: components["schemas"]["AnyInput"];
                };
            };
        };
        responses: {
            /** @description see what an act would do; nothing is kept */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                        problem: unknown | null;
                        route: {
                            position: string;
                            title: components["schemas"]["Text"];
                            state: string;
                        }[] | null;
                        decisions: components["schemas"]["Decision"][];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPapers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id" | "amount" | "-amount" | "on" | "-on" | "submittedOn" | "-submittedOn";
                asOf?: string;
                count?: boolean;
                q?: string;
                act?: string;
                fund?: string;
                portion?: string;
                subject?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                amount?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.min"?: string;
                /** @description decimal yuan, e.g. "10000000.01" */
                "amount.max"?: string;
                on?: string;
                "on.min"?: string;
                "on.max"?: string;
                state?: "underReview" | "returned" | "done" | "refused" | "rejected" | "withdrawn";
                waitsFor?: string;
                submitter?: string;
                submittedOn?: string;
                "submittedOn.min"?: string;
                "submittedOn.max"?: string;
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description papers */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            act: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            fund: string | null;
                            fundName: string | null;
                            portion: string | null;
                            portionName: string | null;
                            subject: string;
                            amount: string | null;
                            /** Format: date */
                            on: string;
                            /** @enum {string} */
                            state: "underReview" | "returned" | "done" | "refused" | "rejected" | "withdrawn";
                            stateName: {
                                zh: string;
                                en: string;
                            };
                            waitsFor: components["schemas"]["Text"] | null;
                            submittedBy: string;
                            submitter: string;
                            /** Format: date */
                            submittedOn: string;
                            organisation: string;
                            organisationName: string | null;
                            note: string;
                            performed: string | null;
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPapers: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
                /** @description the ETag of what was read; where others were first: 412 and their changes */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on?: string | null;
                    note?: string | null;
                } & ({
                    /** @enum {string} */
                    act: "setBudgetCalendar";
                    input: components["schemas"]["input.setBudgetCalendar"];
                } | {
                    /** @enum {string} */
                    act: "setCalendarDay";
                    input: components["schemas"]["input.setCalendarDay"];
                } | {
                    /** @enum {string} */
                    act: "applyForFund";
                    input: components["schemas"]["input.applyForFund"];
                } | {
                    /** @enum {string} */
                    act: "reviewApplication";
                    input: components["schemas"]["input.reviewApplication"];
                } | {
                    /** @enum {string} */
                    act: "walkApprovalRoute";
                    input: components["schemas"]["input.walkApprovalRoute"];
                } | {
                    /** @enum {string} */
                    act: "adoptMeasure";
                    input: components["schemas"]["input.adoptMeasure"];
                } | {
                    /** @enum {string} */
                    act: "officialInterpretation";
                    input: components["schemas"]["input.officialInterpretation"];
                } | {
                    /** @enum {string} */
                    act: "recordDetermination";
                    input: components["schemas"]["input.recordDetermination"];
                } | {
                    /** @enum {string} */
                    act: "prepareFundList";
                    input: components["schemas"]["input.prepareFundList"];
                } | {
                    /** @enum {string} */
                    act: "openCall";
                    input: components["schemas"]["input.openCall"];
                } | {
                    /** @enum {string} */
                    act: "admitProject";
                    input: components["schemas"]["input.admitProject"];
                } | {
                    /** @enum {string} */
                    act: "settleProjects";
                    input: components["schemas"]["input.settleProjects"];
                } | {
                    /** @enum {string} */
                    act: "sendTargetsToCities";
                    input: components["schemas"]["input.sendTargetsToCities"];
                } | {
                    /** @enum {string} */
                    act: "planRollingProgramme";
                    input: components["schemas"]["input.planRollingProgramme"];
                } | {
                    /** @enum {string} */
                    act: "guideCities";
                    input: components["schemas"]["input.guideCities"];
                } | {
                    /** @enum {string} */
                    act: "requestBudget";
                    input: components["schemas"]["input.requestBudget"];
                } | {
                    /** @enum {string} */
                    act: "formulateBudget";
                    input: components["schemas"]["input.formulateBudget"];
                } | {
                    /** @enum {string} */
                    act: "reduceDelegatedShare";
                    input: components["schemas"]["input.reduceDelegatedShare"];
                } | {
                    /** @enum {string} */
                    act: "approveBudget";
                    input: components["schemas"]["input.approveBudget"];
                } | {
                    /** @enum {string} */
                    act: "approveDepartmentBudget";
                    input: components["schemas"]["input.approveDepartmentBudget"];
                } | {
                    /** @enum {string} */
                    act: "approveUnitBudget";
                    input: components["schemas"]["input.approveUnitBudget"];
                } | {
                    /** @enum {string} */
                    act: "stateFactor";
                    input: components["schemas"]["input.stateFactor"];
                } | {
                    /** @enum {string} */
                    act: "allocate";
                    input: components["schemas"]["input.allocate"];
                } | {
                    /** @enum {string} */
                    act: "approveAllocation";
                    input: components["schemas"]["input.approveAllocation"];
                } | {
                    /** @enum {string} */
                    act: "release";
                    input: components["schemas"]["input.release"];
                } | {
                    /** @enum {string} */
                    act: "issueTaskList";
                    input: components["schemas"]["input.issueTaskList"];
                } | {
                    /** @enum {string} */
                    act: "breakDown";
                    input: components["schemas"]["input.breakDown"];
                } | {
                    /** @enum {string} */
                    act: "approveAllowance";
                    input: components["schemas"]["input.approveAllowance"];
                } | {
                    /** @enum {string} */
                    act: "payAllowance";
                    input: components["schemas"]["input.payAllowance"];
                } | {
                    /** @enum {string} */
                    act: "virement";
                    input: components["schemas"]["input.virement"];
                } | {
                    /** @enum {string} */
                    act: "confirmClawback";
                    input: components["schemas"]["input.confirmClawback"];
                } | {
                    /** @enum {string} */
                    act: "disburse";
                    input: components["schemas"]["input.disburse"];
                } | {
                    /** @enum {string} */
                    act: "studyExecution";
                    input: components["schemas"]["input.studyExecution"];
                } | {
                    /** @enum {string} */
                    act: "monitor";
                    input: components["schemas"]["input.monitor"];
                } | {
                    /** @enum {string} */
                    act: "orderCorrection";
                    input: components["schemas"]["input.orderCorrection"];
                } | {
                    /** @enum {string} */
                    act: "completeTasks";
                    input: components["schemas"]["input.completeTasks"];
                } | {
                    /** @enum {string} */
                    act: "completeProject";
                    input: components["schemas"]["input.completeProject"];
                } | {
                    /** @enum {string} */
                    act: "acceptProject";
                    input: components["schemas"]["input.acceptProject"];
                } | {
                    /** @enum {string} */
                    act: "fileAcceptance";
                    input: components["schemas"]["input.fileAcceptance"];
                } | {
                    /** @enum {string} */
                    act: "carryOver";
                    input: components["schemas"]["input.carryOver"];
                } | {
                    /** @enum {string} */
                    act: "returnBalance";
                    input: components["schemas"]["input.returnBalance"];
                } | {
                    /** @enum {string} */
                    act: "offsetBalance";
                    input: components["schemas"]["input.offsetBalance"];
                } | {
                    /** @enum {string} */
                    act: "reuseBalance";
                    input: components["schemas"]["input.reuseBalance"];
                } | {
                    /** @enum {string} */
                    act: "selfEvaluate";
                    input: components["schemas"]["input.selfEvaluate"];
                } | {
                    /** @enum {string} */
                    act: "departmentEvaluation";
                    input: components["schemas"]["input.departmentEvaluation"];
                } | {
                    /** @enum {string} */
                    act: "fiscalEvaluation";
                    input: components["schemas"]["input.fiscalEvaluation"];
                } | {
                    /** @enum {string} */
                    act: "publishDisclosure";
                    input: components["schemas"]["input.publishDisclosure"];
                } | {
                    /** @enum {string} */
                    act: "reportEvaluations";
                    input: components["schemas"]["input.reportEvaluations"];
                } | {
                    /** @enum {string} */
                    act: "recordFinding";
                    input: components["schemas"]["input.recordFinding"];
                } | {
                    /** @enum {string} */
                    act: "recordViolation";
                    input: components["schemas"]["input.recordViolation"];
                } | {
                    /** @enum {string} */
                    act: "recoverFunds";
                    input: components["schemas"]["input.recoverFunds"];
                } | {
                    /** @enum {string} */
                    act: "debar";
                    input: components["schemas"]["input.debar"];
                } | {
                    /** @enum {string} */
                    act: "correctTransfer";
                    input: components["schemas"]["input.correctTransfer"];
                } | {
                    /** @enum {string} */
                    act: "adjustFund";
                    input: components["schemas"]["input.adjustFund"];
                } | {
                    /** @enum {string} */
                    act: "extendFund";
                    input: components["schemas"]["input.extendFund"];
                } | {
                    /** @enum {string} */
                    act: "proposeTermination";
                    input: components["schemas"]["input.proposeTermination"];
                } | {
                    /** @enum {string} */
                    act: "terminateFund";
                    input: components["schemas"]["input.terminateFund"];
                });
            };
        };
        responses: {
            /** @description submit a paper for signatures */
            "2XX": {
                headers: {
                    /** @description names the version of what was read, for If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "underReview" | "returned" | "done" | "refused" | "rejected" | "withdrawn";
                        version: number;
                        route: {
                            position: string;
                            title: components["schemas"]["Text"];
                            state: string;
                        }[];
                        performed: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPapersId: {
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
            /** @description a paper */
            "2XX": {
                headers: {
                    /** @description names the version of what was read, for If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        act: string;
                        title: components["schemas"]["Text"];
                        office: string;
                        organisation: string;
                        /** Format: date */
                        on: string;
                        fund: string | null;
                        portion: string | null;
                        subject: string;
                        amount: string | null;
                        note: string;
                        /** @enum {string} */
                        state: "underReview" | "returned" | "done" | "refused" | "rejected" | "withdrawn";
                        version: number;
                        submittedBy: string;
                        /** Format: date */
                        submittedOn: string;
                        waitsFor: components["schemas"]["Text"] | null;
                        input: unknown;
                        schema: unknown;
                        route: {
                            position: string;
                            title: components["schemas"]["Text"];
                            state: string;
                        }[];
                        steps: {
                            number: number;
                            verdict: string;
                            says: components["schemas"]["Text"];
                            position: string;
                            title: components["schemas"]["Text"];
                            actor: string;
                            actingFor: string | null;
                            note: string;
                            /** Format: date */
                            on: string;
                            at: string;
                        }[];
                        may: ("approve" | "return" | "reject" | "withdraw" | "resubmit")[];
                        barred: string | null;
                        preview: {
                            accepted: boolean;
                            problem: unknown | null;
                            route: {
                                position: string;
                                title: components["schemas"]["Text"];
                                state: string;
                            }[] | null;
                            decisions: components["schemas"]["Decision"][];
                        } | null;
                        performed: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPapersIdSteps: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
                /** @description the ETag of what was read; where others were first: 412 and their changes */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "approve" | "return" | "reject" | "withdraw" | "resubmit";
                    note?: string | null;
                    input?: components["schemas"]["AnyInput"] | null;
                };
            };
        };
        responses: {
            /** @description decide about a paper */
            "2XX": {
                headers: {
                    /** @description names the version of what was read, for If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "underReview" | "returned" | "done" | "refused" | "rejected" | "withdrawn";
                        version: number;
                        route: {
                            position: string;
                            title: components["schemas"]["Text"];
                            state: string;
                        }[];
                        performed: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the rules and their facts */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            id: "funds.scope" | "funds.breakdown" | "funds.establishment" | "funds.announcement" | "funds.establishmentYear" | "funds.term" | "funds.approvalRoute" | "funds.adjustment" | "funds.extension" | "funds.termination" | "funds.fundList" | "funds.authority" | "funds.delegatedShare" | "funds.call" | "funds.admission" | "funds.delegatedTargets" | "funds.selection" | "funds.guidance" | "funds.budgetRequest" | "funds.budgetFormulation" | "funds.allocationMethod" | "funds.formulaAllocation" | "funds.supportMode" | "funds.allocationPlan" | "funds.advanceRelease" | "funds.performanceTargets" | "funds.adminAllowance" | "funds.releaseTiming" | "funds.release" | "funds.clawback" | "funds.taskList" | "funds.virement" | "funds.correction" | "funds.disbursement" | "funds.acceptance" | "funds.monitoring" | "funds.carryOver" | "funds.unreleasedCarryOver" | "funds.balanceDisposal" | "funds.departmentEvaluation" | "funds.evaluationGrade" | "funds.ratingCeiling" | "funds.disclosure" | "funds.evaluationReport" | "funds.violation" | "funds.debarment" | "funds.eligibility" | "funds.measureConflict" | "funds.commencement";
                            title: components["schemas"]["Text"];
                            provisions: string[];
                            citations: components["schemas"]["Text"][];
                            schema: unknown;
                            example: unknown;
                        }[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRulesIdDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: "funds.scope" | "funds.breakdown" | "funds.establishment" | "funds.announcement" | "funds.establishmentYear" | "funds.term" | "funds.approvalRoute" | "funds.adjustment" | "funds.extension" | "funds.termination" | "funds.fundList" | "funds.authority" | "funds.delegatedShare" | "funds.call" | "funds.admission" | "funds.delegatedTargets" | "funds.selection" | "funds.guidance" | "funds.budgetRequest" | "funds.budgetFormulation" | "funds.allocationMethod" | "funds.formulaAllocation" | "funds.supportMode" | "funds.allocationPlan" | "funds.advanceRelease" | "funds.performanceTargets" | "funds.adminAllowance" | "funds.releaseTiming" | "funds.release" | "funds.clawback" | "funds.taskList" | "funds.virement" | "funds.correction" | "funds.disbursement" | "funds.acceptance" | "funds.monitoring" | "funds.carryOver" | "funds.unreleasedCarryOver" | "funds.balanceDisposal" | "funds.departmentEvaluation" | "funds.evaluationGrade" | "funds.ratingCeiling" | "funds.disclosure" | "funds.evaluationReport" | "funds.violation" | "funds.debarment" | "funds.eligibility" | "funds.measureConflict" | "funds.commencement";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: components["schemas"]["AnyFacts"];
                    on?: string | null;
                    policy?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description ask a rule about facts; also what if the law were otherwise */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        decision: components["schemas"]["Decision"];
                        whatIf: components["schemas"]["Decision"] | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the parameters of the law on a day, and what they rest on */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        policy: string;
                        title: components["schemas"]["Text"];
                        /** Format: date */
                        since: string;
                        items: {
                            name: string;
                            label: components["schemas"]["Text"];
                            value: unknown;
                            shown: components["schemas"]["Text"];
                            /** Format: date */
                            since: string;
                            provision: string;
                            citation: components["schemas"]["Text"];
                            basis: string;
                            interpretation: components["schemas"]["Text"] | null;
                            schema: unknown;
                        }[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInterpretations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the official interpretations */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            parameter: string;
                            /** Format: date */
                            from: string;
                            value: unknown;
                            number: string;
                            /** Format: date */
                            date: string;
                        }[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    rule: "funds.scope" | "funds.breakdown" | "funds.establishment" | "funds.announcement" | "funds.establishmentYear" | "funds.term" | "funds.approvalRoute" | "funds.adjustment" | "funds.extension" | "funds.termination" | "funds.fundList" | "funds.authority" | "funds.delegatedShare" | "funds.call" | "funds.admission" | "funds.delegatedTargets" | "funds.selection" | "funds.guidance" | "funds.budgetRequest" | "funds.budgetFormulation" | "funds.allocationMethod" | "funds.formulaAllocation" | "funds.supportMode" | "funds.allocationPlan" | "funds.advanceRelease" | "funds.performanceTargets" | "funds.adminAllowance" | "funds.releaseTiming" | "funds.release" | "funds.clawback" | "funds.taskList" | "funds.virement" | "funds.correction" | "funds.disbursement" | "funds.acceptance" | "funds.monitoring" | "funds.carryOver" | "funds.unreleasedCarryOver" | "funds.balanceDisposal" | "funds.departmentEvaluation" | "funds.evaluationGrade" | "funds.ratingCeiling" | "funds.disclosure" | "funds.evaluationReport" | "funds.violation" | "funds.debarment" | "funds.eligibility" | "funds.measureConflict" | "funds.commencement";
                    year?: number | null;
                    from?: string | null;
                    to?: string | null;
                    /** @description values of parameters by name, as GET /api/policy shows them */
                    policy: {
                        [key: string]: unknown;
                    };
                    after?: string | null;
                };
            };
        };
        responses: {
            /** @description how the decisions of a period would have come out otherwise */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rule: string;
                        title: components["schemas"]["Text"];
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        decisions: number;
                        isCut: boolean;
                        rows: {
                            outcome: string;
                            title: components["schemas"]["Text"];
                            now: number;
                            then: number;
                        }[];
                        changedCount: number;
                        changed: {
                            act: string;
                            fund: string | null;
                            subject: string;
                            /** Format: date */
                            on: string;
                            now: string;
                            then: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteEditions: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description editions on their way to print, and printed */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "issue" | "statute";
                            title: string;
                            year: number | null;
                            number: number | null;
                            cumulative: number | null;
                            /** Format: date */
                            issuedOn: string;
                            /** @enum {string} */
                            state: "draft" | "proofread" | "approved" | "published" | "withdrawn";
                            stateName: components["schemas"]["Text"];
                            steps: number;
                            lastStep: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGazetteEditions: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
                /** @description the name of the file, percent-encoded */
                "x-file-name"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
                "text/markdown": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description a text of a gazette becomes a draft */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "issue" | "statute";
                        title: string;
                        year: number | null;
                        number: number | null;
                        cumulative: number | null;
                        /** Format: date */
                        issuedOn: string;
                        source: string;
                        /** @enum {string} */
                        state: "draft" | "proofread" | "approved" | "published" | "withdrawn";
                        stateName: components["schemas"]["Text"];
                        revision: number;
                        authors: string[];
                        proofreadBy: string | null;
                        approvedBy: string | null;
                        lines: number;
                        documents: {
                            id: string;
                            genre: string;
                            number: string | null;
                            title: string;
                            section: string | null;
                            page: number | null;
                            dated: string | null;
                            issuers: string[];
                            units: unknown;
                        }[];
                        doubts: {
                            id: string;
                            code: string;
                            effect: string;
                            line: number;
                            message: components["schemas"]["Text"];
                            before: string;
                            after: string | null;
                            verdict: ("accepted" | "refused") | null;
                            day: string | null;
                            by: string | null;
                            at: string | null;
                        }[];
                        clashes: components["schemas"]["Text"][];
                        steps: {
                            /** @enum {string} */
                            kind: "ingested" | "decided" | "proofread" | "returned" | "approved" | "published" | "withdrawn" | "corrected";
                            name: string | null;
                            note: string;
                            at: string;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteEditionsId: {
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
            /** @description an edition: structure, doubts and who did what */
            "2XX": {
                headers: {
                    /** @description names the version of what was read, for If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "issue" | "statute";
                        title: string;
                        year: number | null;
                        number: number | null;
                        cumulative: number | null;
                        /** Format: date */
                        issuedOn: string;
                        source: string;
                        /** @enum {string} */
                        state: "draft" | "proofread" | "approved" | "published" | "withdrawn";
                        stateName: components["schemas"]["Text"];
                        revision: number;
                        authors: string[];
                        proofreadBy: string | null;
                        approvedBy: string | null;
                        lines: number;
                        documents: {
                            id: string;
                            genre: string;
                            number: string | null;
                            title: string;
                            section: string | null;
                            page: number | null;
                            dated: string | null;
                            issuers: string[];
                            units: unknown;
                        }[];
                        doubts: {
                            id: string;
                            code: string;
                            effect: string;
                            line: number;
                            message: components["schemas"]["Text"];
                            before: string;
                            after: string | null;
                            verdict: ("accepted" | "refused") | null;
                            day: string | null;
                            by: string | null;
                            at: string | null;
                        }[];
                        clashes: components["schemas"]["Text"][];
                        steps: {
                            /** @enum {string} */
                            kind: "ingested" | "decided" | "proofread" | "returned" | "approved" | "published" | "withdrawn" | "corrected";
                            name: string | null;
                            note: string;
                            at: string;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteEditionsIdDocumentsDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a document of an edition: its tree and the lines of its text */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document: unknown;
                        lines: string[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteSchedule: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the issues that a year owes, twice a month */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        items: {
                            number: number;
                            /** Format: date */
                            on: string;
                            isOverdue: boolean;
                            edition: string | null;
                            state: ("draft" | "proofread" | "approved" | "published" | "withdrawn") | null;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGazetteEditionsIdVerdicts: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
                /** @description the ETag of what was read; where others were first: 412 and their changes */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    verdicts: {
                        doubt: string;
                        /** @enum {string} */
                        verdict: "accepted" | "refused";
                        day?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description decide doubts: accept or refuse each */
            "2XX": {
                headers: {
                    /** @description names the version of what was read, for If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "draft" | "proofread" | "approved" | "published" | "withdrawn";
                        revision: number;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGazetteEditionsIdSteps: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
                /** @description the ETag of what was read; where others were first: 412 and their changes */
                "if-match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "proofread" | "approve" | "publish" | "return" | "withdraw";
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description proofread, approve, publish, return or withdraw */
            "2XX": {
                headers: {
                    /** @description names the version of what was read, for If-Match */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "draft" | "proofread" | "approved" | "published" | "withdrawn";
                        revision: number;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description corrections of what is published */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            work: string;
                            address: string;
                            printed: string;
                            corrected: string;
                            reason: string;
                            proposedBy: string;
                            publishedOn: string | null;
                            declinedBecause: string | null;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGazetteCorrections: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    work: string;
                    address: string;
                    printed: string;
                    corrected: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description propose a correction */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGazetteCorrectionsIdApproval: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description publish a correction */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        work: string;
                        address: string;
                        printed: string;
                        corrected: string;
                        reason: string;
                        proposedBy: string;
                        publishedOn: string | null;
                        declinedBecause: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGazetteCorrectionsIdRefusal: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description do not take a correction up */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        work: string;
                        address: string;
                        printed: string;
                        corrected: string;
                        reason: string;
                        proposedBy: string;
                        publishedOn: string | null;
                        declinedBecause: string | null;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLawWords: {
        parameters: {
            query: {
                address: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the words of a provision, or of a whole document, on a day */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        work: string;
                        title: string;
                        number: string | null;
                        validFrom: string | null;
                        validUntil: string | null;
                        units: {
                            address: string;
                            kind: string;
                            label: string | null;
                            heading: string | null;
                            body: string;
                        }[];
                        corrections: {
                            address: string;
                            printed: string;
                            corrected: string;
                            reason: string;
                            /** Format: date */
                            publishedOn: string;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteIssues: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the issues of the gazette that were published */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            title: string;
                            year: number;
                            number: number;
                            cumulative: number | null;
                            /** Format: date */
                            issuedOn: string;
                            url: string;
                        }[];
                        years: {
                            year: number;
                            issues: number;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteIssuesYearNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description an issue with its contents */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        year: number;
                        number: number;
                        cumulative: number | null;
                        /** Format: date */
                        issuedOn: string;
                        url: string;
                        documents: {
                            work: string;
                            title: string;
                            number: string | null;
                            genre: string;
                            section: string | null;
                            page: number | null;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteDocumentsWork: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                work: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a document as it stood on a day, with its versions */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        work: string;
                        title: string;
                        number: string | null;
                        url: string;
                        validFrom: string | null;
                        validUntil: string | null;
                        versions: {
                            validFrom: string | null;
                            validUntil: string | null;
                        }[];
                        corrections: {
                            address: string;
                            printed: string;
                            corrected: string;
                            reason: string;
                            /** Format: date */
                            publishedOn: string;
                        }[];
                        document: unknown;
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteProvision: {
        parameters: {
            query: {
                address: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the words of a provision on a day */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        work: string;
                        title: string;
                        number: string | null;
                        validFrom: string | null;
                        validUntil: string | null;
                        url: string;
                        corrections: {
                            address: string;
                            printed: string;
                            corrected: string;
                            reason: string;
                            /** Format: date */
                            publishedOn: string;
                        }[];
                        units: {
                            address: string;
                            kind: string;
                            label: string | null;
                            heading: string | null;
                            body: string;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteSearch: {
        parameters: {
            query: {
                q: string;
                issuer?: string;
                genre?: string;
                year?: number;
                validity?: "inForce" | "repealed" | "notYet";
                on?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description search documents, provisions and document numbers */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        numbered: {
                            work: string;
                            title: string;
                            isHeld: boolean;
                        } | null;
                        passages: number;
                        isCountComplete: boolean;
                        next: number | null;
                        items: {
                            work: string;
                            title: {
                                text: string;
                                isHit: boolean;
                            }[];
                            number: string | null;
                            genre: string;
                            issuers: string[];
                            dated: string | null;
                            validFrom: string | null;
                            validUntil: string | null;
                            url: string;
                            hits: {
                                address: string;
                                heading: {
                                    text: string;
                                    isHit: boolean;
                                }[];
                                body: {
                                    text: string;
                                    isHit: boolean;
                                }[];
                                url: string;
                            }[];
                            hasMore: boolean;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGazetteSuggestions: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description suggestions while one types: titles, numbers, headings */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            work: string;
                            address: string;
                            title: string;
                            heading: string;
                            number: string | null;
                            url: string;
                        }[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkbooks: {
        parameters: {
            query?: never;
            header: {
                /** @description names the request: the same key and request is answered as the first time */
                "idempotency-key": string;
                /** @description the name of the file, percent-encoded */
                "x-file-name"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description hand in a workbook */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "workbook";
                        name: string;
                        person: string;
                        organisation: string;
                        /** @enum {string} */
                        state: "waiting" | "checking" | "checked" | "wrong" | "playing" | "done" | "failed" | "cancelled";
                        step: components["schemas"]["Text"] | null;
                        done: number;
                        total: number | null;
                        createdAt: string;
                        changedAt: string;
                        book: {
                            code: string;
                            name: string;
                            firstDay: string;
                            lastDay: string;
                        } | null;
                        problems: {
                            sheet: string | null;
                            row: number | null;
                            column: string | null;
                            heading: string | null;
                            found: string | null;
                            /** @enum {string} */
                            severity: "error" | "warning";
                            code: string;
                            reason: components["schemas"]["Text"];
                        }[];
                        problemCount: number;
                        sheets: {
                            sheet: string;
                            rows: number;
                            problems: number;
                            amount: string | null;
                        }[];
                        outcome: {
                            acts: number;
                            decided: number;
                            accepted: number;
                            refused: number;
                            recordedBefore: number;
                            impossible: number;
                        } | null;
                        may: ("accept" | "cancel" | "download")[];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGazetteReadings: {
        parameters: {
            query?: never;
            header?: {
                /** @description the name of the file, percent-encoded */
                "x-file-name"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
                "text/markdown": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description read a text of a gazette without keeping it */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "issue" | "statute";
                        title: string;
                        year: number | null;
                        number: number | null;
                        cumulative: number | null;
                        /** Format: date */
                        issuedOn: string;
                        lines: number;
                        documents: {
                            id: string;
                            genre: string;
                            number: string | null;
                            title: string;
                            section: string | null;
                            page: number | null;
                            dated: string | null;
                            issuers: string[];
                            units: unknown;
                        }[];
                        doubts: {
                            id: string;
                            code: string;
                            effect: string;
                            line: number;
                            message: components["schemas"]["Text"];
                            before: string;
                            after: string | null;
                            verdict: ("accepted" | "refused") | null;
                            day: string | null;
                            by: string | null;
                            at: string | null;
                        }[];
                        same: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            state: "draft" | "proofread" | "approved" | "published" | "withdrawn";
                        } | null;
                        clashes: components["schemas"]["Text"][];
                    };
                };
            };
            /** @description problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
