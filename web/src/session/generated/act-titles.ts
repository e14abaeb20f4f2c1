// Made by npm run api from the API document; do not edit.

/** What every act is called, by its name. */
export const ACT_TITLES = {
 "setBudgetCalendar": {
  "zh": "登记预算年度日期",
  "en": "enter the dates of a budget year"
 },
 "setCalendarDay": {
  "zh": "登记节假日",
  "en": "enter a holiday"
 },
 "applyForFund": {
  "zh": "申请设立专项资金",
  "en": "application for a new fund"
 },
 "reviewApplication": {
  "zh": "审核申请",
  "en": "review an application"
 },
 "walkApprovalRoute": {
  "zh": "报批",
  "en": "a step of the approval"
 },
 "adoptMeasure": {
  "zh": "制定或者修订具体管理办法",
  "en": "adopt a fund's own measure"
 },
 "officialInterpretation": {
  "zh": "登记正式解释",
  "en": "enter an official interpretation"
 },
 "recordDetermination": {
  "zh": "作出认定",
  "en": "record a determination"
 },
 "prepareFundList": {
  "zh": "编制专项资金清单",
  "en": "prepare the list of funds"
 },
 "openCall": {
  "zh": "启动项目申报",
  "en": "open a call for projects"
 },
 "admitProject": {
  "zh": "项目入库",
  "en": "admit a project to the pipeline"
 },
 "settleProjects": {
  "zh": "确定项目",
  "en": "settle the projects"
 },
 "sendTargetsToCities": {
  "zh": "向市县下发绩效目标和考核要求",
  "en": "send targets to cities and counties"
 },
 "planRollingProgramme": {
  "zh": "确定滚动安排",
  "en": "plan a rolling programme"
 },
 "guideCities": {
  "zh": "指导市县项目储备",
  "en": "guide cities and counties"
 },
 "requestBudget": {
  "zh": "申请年度预算",
  "en": "request the year's budget"
 },
 "formulateBudget": {
  "zh": "提出预算安排意见",
  "en": "give an opinion on a portion's budget"
 },
 "reduceDelegatedShare": {
  "zh": "核定市县下放额度",
  "en": "settle a place's delegated amount"
 },
 "approveBudget": {
  "zh": "批复预算额度",
  "en": "approve the budget of a portion"
 },
 "approveDepartmentBudget": {
  "zh": "批复部门预算",
  "en": "approve a department's budget"
 },
 "approveUnitBudget": {
  "zh": "批复所属单位预算",
  "en": "approve the units' budgets"
 },
 "stateFactor": {
  "zh": "填报分配因素",
  "en": "state a factor"
 },
 "allocate": {
  "zh": "编制分配方案",
  "en": "form an allocation plan"
 },
 "approveAllocation": {
  "zh": "审批分配方案",
  "en": "approve an allocation plan"
 },
 "release": {
  "zh": "下达资金",
  "en": "release"
 },
 "issueTaskList": {
  "zh": "下达任务清单",
  "en": "issue a task list"
 },
 "breakDown": {
  "zh": "分解到项目",
  "en": "break down to projects"
 },
 "approveAllowance": {
  "zh": "核定工作经费",
  "en": "approve an administration allowance"
 },
 "payAllowance": {
  "zh": "支付工作经费",
  "en": "pay out of an administration allowance"
 },
 "virement": {
  "zh": "资金调剂",
  "en": "virement"
 },
 "proposeClawback": {
  "zh": "提出收回并预留",
  "en": "propose a clawback and reserve it"
 },
 "confirmClawback": {
  "zh": "确认收回",
  "en": "confirm a clawback"
 },
 "disburse": {
  "zh": "支付资金",
  "en": "disburse"
 },
 "studyExecution": {
  "zh": "研究预算执行",
  "en": "study a month's execution"
 },
 "monitor": {
  "zh": "绩效监控",
  "en": "monitor"
 },
 "orderCorrection": {
  "zh": "责令纠正",
  "en": "order a correction"
 },
 "completeTasks": {
  "zh": "完成任务清单",
  "en": "complete a task list"
 },
 "completeProject": {
  "zh": "项目完工",
  "en": "complete a project"
 },
 "acceptProject": {
  "zh": "项目验收考评",
  "en": "accept a project"
 },
 "fileAcceptance": {
  "zh": "验收结果备案",
  "en": "file the result of an acceptance"
 },
 "proposeCarryOver": {
  "zh": "提出结转",
  "en": "propose carry-over"
 },
 "carryOver": {
  "zh": "确认结转",
  "en": "confirm carry-over"
 },
 "returnBalance": {
  "zh": "结转结余交回",
  "en": "return carried money"
 },
 "offsetBalance": {
  "zh": "结余抵减下年预算",
  "en": "offset surplus against the next year's budget"
 },
 "reuseBalance": {
  "zh": "结转结余统筹使用",
  "en": "re-use carried money"
 },
 "selfEvaluate": {
  "zh": "项目绩效自评",
  "en": "evaluate one's own project"
 },
 "departmentEvaluation": {
  "zh": "部门评价",
  "en": "the department's evaluation"
 },
 "fiscalEvaluation": {
  "zh": "财政评价",
  "en": "fiscal evaluation"
 },
 "publishDisclosure": {
  "zh": "信息公开",
  "en": "publish"
 },
 "reportEvaluations": {
  "zh": "报送和公开评价结果",
  "en": "report evaluations"
 },
 "recordFinding": {
  "zh": "登记监督检查发现的问题",
  "en": "record a finding"
 },
 "recordViolation": {
  "zh": "登记违法违规",
  "en": "record a violation"
 },
 "recoverFunds": {
  "zh": "追回资金",
  "en": "recover funds"
 },
 "debar": {
  "zh": "停止申报资格",
  "en": "debar an applicant"
 },
 "correctTransfer": {
  "zh": "记账差错冲正",
  "en": "correct an entry"
 },
 "adjustFund": {
  "zh": "申请调整专项资金",
  "en": "application to adjust a fund"
 },
 "extendFund": {
  "zh": "申请专项资金延期",
  "en": "application to extend a fund"
 },
 "proposeTermination": {
  "zh": "提出终止或者撤销意见",
  "en": "propose to end a fund"
 },
 "terminateFund": {
  "zh": "终止或者撤销专项资金",
  "en": "end a fund"
 }
} as const;
