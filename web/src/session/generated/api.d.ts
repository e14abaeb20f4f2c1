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
            decisions?: {
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
            }[];
            changes?: {
                act: string;
                title: {
                    zh: string;
                    en: string;
                };
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
                        title: {
                            zh: string;
                            en: string;
                        };
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
                                title: {
                                    zh: string;
                                    en: string;
                                };
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
                        title: {
                            zh: string;
                            en: string;
                        };
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
                                title: {
                                    zh: string;
                                    en: string;
                                };
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
                            title: {
                                zh: string;
                                en: string;
                            };
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
                        title: {
                            zh: string;
                            en: string;
                        };
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
                                title: {
                                    zh: string;
                                    en: string;
                                };
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
                        title: {
                            zh: string;
                            en: string;
                        };
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
                                title: {
                                    zh: string;
                                    en: string;
                                };
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
                            title: {
                                zh: string;
                                en: string;
                            };
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
                            step: {
                                zh: string;
                                en: string;
                            } | null;
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
                        step: {
                            zh: string;
                            en: string;
                        } | null;
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
                            reason: {
                                zh: string;
                                en: string;
                            };
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
                        step: {
                            zh: string;
                            en: string;
                        } | null;
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
                        step: {
                            zh: string;
                            en: string;
                        } | null;
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
                            route: {
                                zh: string;
                                en: string;
                            }[];
                            stepsDone: number;
                            /** Format: date */
                            appliedOn: string;
                            decidedOn: string | null;
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
                        }[];
                        year: number;
                        years: number[];
                        nextDue: {
                            deadline: string;
                            title: {
                                zh: string;
                                en: string;
                            };
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
                            title: {
                                zh: string;
                                en: string;
                            };
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
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            state: "done" | "now" | "next";
                            on: string | null;
                            detail: {
                                zh: string;
                                en: string;
                            };
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
                                title: {
                                    zh: string;
                                    en: string;
                                };
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
                        decisions: {
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
                        }[];
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
                            title: {
                                zh: string;
                                en: string;
                            };
                            fund: {
                                code: string;
                                name: string | null;
                            } | null;
                            detail: {
                                zh: string;
                                en: string;
                            };
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
                                title: {
                                    zh: string;
                                    en: string;
                                };
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
                            title: {
                                zh: string;
                                en: string;
                            };
                            hits: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                detail: {
                                    zh: string;
                                    en: string;
                                };
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
                            name: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            offices: string[];
                            mayDo: boolean;
                            signing: string;
                            enters: {
                                zh: string;
                                en: string;
                            }[];
                            signs: {
                                zh: string;
                                en: string;
                            }[];
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
                "idempotency-key": string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on?: string | null;
                    /** @description the fields of the act: GET /api/acts/catalogue */
                    input: {
                        [key: string]: unknown;
                    };
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
                        decisions: {
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
    postActsNamePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on?: string | null;
                    /** @description the fields of the act: GET /api/acts/catalogue */
                    input: {
                        [key: string]: unknown;
                    };
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
                            title: {
                                zh: string;
                                en: string;
                            };
                            state: string;
                        }[] | null;
                        decisions: {
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
                            waitsFor: {
                                zh: string;
                                en: string;
                            } | null;
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
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    act: string;
                    on?: string | null;
                    /** @description the fields of the act: GET /api/acts/catalogue */
                    input: {
                        [key: string]: unknown;
                    };
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description submit a paper for signatures */
            "2XX": {
                headers: {
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
                            title: {
                                zh: string;
                                en: string;
                            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        act: string;
                        title: {
                            zh: string;
                            en: string;
                        };
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
                        waitsFor: {
                            zh: string;
                            en: string;
                        } | null;
                        input: unknown;
                        schema: unknown;
                        route: {
                            position: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            state: string;
                        }[];
                        steps: {
                            number: number;
                            verdict: string;
                            says: {
                                zh: string;
                                en: string;
                            };
                            position: string;
                            title: {
                                zh: string;
                                en: string;
                            };
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
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                state: string;
                            }[] | null;
                            decisions: {
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
                            }[];
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
                    verdict: "approve" | "return" | "reject" | "withdraw" | "resubmit";
                    note?: string | null;
                    input?: {
                        [key: string]: unknown;
                    } | null;
                };
            };
        };
        responses: {
            /** @description decide about a paper */
            "2XX": {
                headers: {
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
                            title: {
                                zh: string;
                                en: string;
                            };
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
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            provisions: string[];
                            citations: {
                                zh: string;
                                en: string;
                            }[];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the facts of the rule: GET /api/rules */
                    facts: {
                        [key: string]: unknown;
                    };
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
                        decision: {
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
                        whatIf: {
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
                        } | null;
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
                        title: {
                            zh: string;
                            en: string;
                        };
                        /** Format: date */
                        since: string;
                        items: {
                            name: string;
                            label: {
                                zh: string;
                                en: string;
                            };
                            value: unknown;
                            shown: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date */
                            since: string;
                            provision: string;
                            citation: {
                                zh: string;
                                en: string;
                            };
                            basis: string;
                            interpretation: {
                                zh: string;
                                en: string;
                            } | null;
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
                    rule: string;
                    year?: number | null;
                    from?: string | null;
                    to?: string | null;
                    /** @description values of parameters by name, as GET /api/policy shows them */
                    policy: {
                        [key: string]: unknown;
                    };
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
                        title: {
                            zh: string;
                            en: string;
                        };
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        decisions: number;
                        isCut: boolean;
                        rows: {
                            outcome: string;
                            title: {
                                zh: string;
                                en: string;
                            };
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
            query?: never;
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
                            stateName: {
                                zh: string;
                                en: string;
                            };
                            steps: number;
                            lastStep: string | null;
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
    postGazetteEditions: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
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
                        stateName: {
                            zh: string;
                            en: string;
                        };
                        revision: number;
                        draftedBy: string | null;
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
                            message: {
                                zh: string;
                                en: string;
                            };
                            before: string;
                            after: string | null;
                            verdict: ("accepted" | "refused") | null;
                        }[];
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
                        stateName: {
                            zh: string;
                            en: string;
                        };
                        revision: number;
                        draftedBy: string | null;
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
                            message: {
                                zh: string;
                                en: string;
                            };
                            before: string;
                            after: string | null;
                            verdict: ("accepted" | "refused") | null;
                        }[];
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
                    verdicts: {
                        doubt: string;
                        /** @enum {string} */
                        verdict: "accepted" | "refused";
                    }[];
                };
            };
        };
        responses: {
            /** @description decide doubts: accept or refuse each */
            "2XX": {
                headers: {
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
                    step: "proofread" | "approve" | "publish" | "return" | "withdraw";
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description proofread, approve, publish, return or withdraw */
            "2XX": {
                headers: {
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
                "idempotency-key": string;
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
                        step: {
                            zh: string;
                            en: string;
                        } | null;
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
                            reason: {
                                zh: string;
                                en: string;
                            };
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
            header?: never;
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
                            message: {
                                zh: string;
                                en: string;
                            };
                            before: string;
                            after: string | null;
                            verdict: ("accepted" | "refused") | null;
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
}
