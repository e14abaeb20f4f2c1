// Made by npm run api from the API document; do not edit.

/** Every list of the server, by its address. */
export const API_LISTS = {
 "/api/people": {
  "title": {
   "zh": "人员",
   "en": "People"
  },
  "hasSearch": true,
  "sorts": [
   "account",
   "name",
   "position",
   "organisation",
   "organisationName",
   "state"
  ],
  "filters": [
   "count",
   "account",
   "position",
   "organisation",
   "state"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "account": {
    "title": {
     "zh": "账号",
     "en": "Account"
    },
    "kind": "text"
   },
   "name": {
    "title": {
     "zh": "姓名",
     "en": "Name"
    },
    "kind": "text"
   },
   "position": {
    "title": {
     "zh": "岗位",
     "en": "Position"
    },
    "kind": "text",
    "choices": {
     "departmentClerk": {
      "zh": "资金主管部门经办人",
      "en": "Administering department clerk"
     },
     "departmentHead": {
      "zh": "资金主管部门负责人",
      "en": "Administering department head"
     },
     "financeSectionHead": {
      "zh": "财政厅处长",
      "en": "Finance section head"
     },
     "financeDirector": {
      "zh": "财政厅厅长",
      "en": "Finance director"
     },
     "viceGovernorInCharge": {
      "zh": "分管省领导",
      "en": "Vice-governor in charge"
     },
     "viceGovernorForFinance": {
      "zh": "分管财政的省领导",
      "en": "Vice-governor for finance"
     },
     "governor": {
      "zh": "省长",
      "en": "Governor"
     },
     "meetingSecretary": {
      "zh": "会议秘书",
      "en": "Meeting secretary"
     },
     "localFinanceOfficer": {
      "zh": "市县财政局经办人",
      "en": "City or county finance officer"
     },
     "localDepartmentOfficer": {
      "zh": "市县主管部门经办人",
      "en": "City or county department officer"
     },
     "implementingUnitOfficer": {
      "zh": "项目单位经办人",
      "en": "Project unit officer"
     },
     "auditor": {
      "zh": "审计人员",
      "en": "Auditor"
     },
     "administrator": {
      "zh": "系统管理员",
      "en": "Administrator"
     },
     "gazetteEditor": {
      "zh": "公报编辑",
      "en": "Gazette editor"
     },
     "chiefEditor": {
      "zh": "公报主编",
      "en": "Chief editor of the gazette"
     }
    }
   },
   "title": {
    "title": {
     "zh": "岗位名称",
     "en": "Title"
    },
    "kind": "text"
   },
   "organisation": {
    "title": {
     "zh": "单位",
     "en": "Organisation"
    },
    "kind": "text"
   },
   "organisationName": {
    "title": {
     "zh": "单位名称",
     "en": "Name of the organisation"
    },
    "kind": "text"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "active": {
      "zh": "在用",
      "en": "Active"
     },
     "disabled": {
      "zh": "停用",
      "en": "Disabled"
     }
    }
   },
   "mustChangePassword": {
    "title": {
     "zh": "须改密码",
     "en": "Must change the password"
    },
    "kind": "flag"
   },
   "lockedUntil": {
    "title": {
     "zh": "锁定至",
     "en": "Locked until"
    },
    "kind": "text"
   }
  }
 },
 "/api/organisations": {
  "title": {
   "zh": "单位",
   "en": "Organisations"
  },
  "hasSearch": true,
  "sorts": [
   "code",
   "name",
   "kind",
   "area"
  ],
  "filters": [
   "count",
   "code",
   "kind",
   "area"
  ],
  "columns": {
   "code": {
    "title": {
     "zh": "代码",
     "en": "Code"
    },
    "kind": "text"
   },
   "name": {
    "title": {
     "zh": "名称",
     "en": "Name"
    },
    "kind": "text"
   },
   "kind": {
    "title": {
     "zh": "类别",
     "en": "Kind"
    },
    "kind": "text",
    "choices": {
     "government": {
      "zh": "省政府",
      "en": "Provincial government"
     },
     "finance": {
      "zh": "省财政厅",
      "en": "Provincial finance department"
     },
     "department": {
      "zh": "省级资金主管部门",
      "en": "Administering department"
     },
     "localFinance": {
      "zh": "市县财政部门",
      "en": "City or county finance bureau"
     },
     "localDepartment": {
      "zh": "市县主管部门",
      "en": "City or county department"
     },
     "unit": {
      "zh": "项目单位",
      "en": "Project implementing unit"
     },
     "audit": {
      "zh": "审计部门",
      "en": "Audit office"
     }
    }
   },
   "area": {
    "title": {
     "zh": "行政区划",
     "en": "Area"
    },
    "kind": "text"
   }
  }
 },
 "/api/delegations": {
  "title": {
   "zh": "委托",
   "en": "Delegations"
  },
  "hasSearch": false,
  "sorts": [
   "id",
   "from",
   "until"
  ],
  "filters": [
   "count",
   "fromAccount",
   "position",
   "toAccount",
   "from",
   "from.min",
   "from.max",
   "until",
   "until.min",
   "until.max",
   "ended"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "fromAccount": {
    "title": {
     "zh": "委托人账号",
     "en": "Account of the absent officer"
    },
    "kind": "text"
   },
   "fromName": {
    "title": {
     "zh": "委托人",
     "en": "Absent officer"
    },
    "kind": "text"
   },
   "position": {
    "title": {
     "zh": "岗位",
     "en": "Position"
    },
    "kind": "text",
    "choices": {
     "departmentClerk": {
      "zh": "资金主管部门经办人",
      "en": "Administering department clerk"
     },
     "departmentHead": {
      "zh": "资金主管部门负责人",
      "en": "Administering department head"
     },
     "financeSectionHead": {
      "zh": "财政厅处长",
      "en": "Finance section head"
     },
     "financeDirector": {
      "zh": "财政厅厅长",
      "en": "Finance director"
     },
     "viceGovernorInCharge": {
      "zh": "分管省领导",
      "en": "Vice-governor in charge"
     },
     "viceGovernorForFinance": {
      "zh": "分管财政的省领导",
      "en": "Vice-governor for finance"
     },
     "governor": {
      "zh": "省长",
      "en": "Governor"
     },
     "meetingSecretary": {
      "zh": "会议秘书",
      "en": "Meeting secretary"
     },
     "localFinanceOfficer": {
      "zh": "市县财政局经办人",
      "en": "City or county finance officer"
     },
     "localDepartmentOfficer": {
      "zh": "市县主管部门经办人",
      "en": "City or county department officer"
     },
     "implementingUnitOfficer": {
      "zh": "项目单位经办人",
      "en": "Project unit officer"
     },
     "auditor": {
      "zh": "审计人员",
      "en": "Auditor"
     },
     "administrator": {
      "zh": "系统管理员",
      "en": "Administrator"
     },
     "gazetteEditor": {
      "zh": "公报编辑",
      "en": "Gazette editor"
     },
     "chiefEditor": {
      "zh": "公报主编",
      "en": "Chief editor of the gazette"
     }
    }
   },
   "title": {
    "title": {
     "zh": "岗位名称",
     "en": "Title"
    },
    "kind": "text"
   },
   "toAccount": {
    "title": {
     "zh": "代签人账号",
     "en": "Account of the stand-in"
    },
    "kind": "text"
   },
   "toName": {
    "title": {
     "zh": "代签人",
     "en": "Stand-in"
    },
    "kind": "text"
   },
   "from": {
    "title": {
     "zh": "开始日期",
     "en": "First day"
    },
    "kind": "day"
   },
   "until": {
    "title": {
     "zh": "结束日期",
     "en": "Last day"
    },
    "kind": "day"
   },
   "reason": {
    "title": {
     "zh": "事由",
     "en": "Reason"
    },
    "kind": "text"
   },
   "ended": {
    "title": {
     "zh": "已提前结束",
     "en": "Ended early"
    },
    "kind": "flag"
   }
  }
 },
 "/api/audit": {
  "title": {
   "zh": "审计日志",
   "en": "Audit log"
  },
  "hasSearch": false,
  "sorts": [
   "id"
  ],
  "filters": [
   "count",
   "file",
   "act",
   "actor",
   "recordedOn",
   "recordedOn.min",
   "recordedOn.max"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "file": {
    "title": {
     "zh": "案卷",
     "en": "File"
    },
    "kind": "text"
   },
   "number": {
    "title": {
     "zh": "卷内序号",
     "en": "Number in the file"
    },
    "kind": "text"
   },
   "act": {
    "title": {
     "zh": "事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "title": {
    "title": {
     "zh": "事项名称",
     "en": "Title"
    },
    "kind": "text"
   },
   "office": {
    "title": {
     "zh": "职位或机关",
     "en": "Office"
    },
    "kind": "text"
   },
   "actor": {
    "title": {
     "zh": "经办",
     "en": "Actor"
    },
    "kind": "text"
   },
   "on": {
    "title": {
     "zh": "发生日期",
     "en": "Event date"
    },
    "kind": "day"
   },
   "recordedOn": {
    "title": {
     "zh": "登记日期",
     "en": "Record date"
    },
    "kind": "day"
   },
   "at": {
    "title": {
     "zh": "登记时间",
     "en": "Recorded at"
    },
    "kind": "text"
   },
   "hash": {
    "title": {
     "zh": "链值",
     "en": "Hash"
    },
    "kind": "text"
   }
  }
 },
 "/api/audit/accesses": {
  "title": {
   "zh": "访问日志",
   "en": "Log of access"
  },
  "hasSearch": true,
  "sorts": [
   "id",
   "on"
  ],
  "filters": [
   "count",
   "kind",
   "account",
   "on",
   "on.min",
   "on.max"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "kind": {
    "title": {
     "zh": "类别",
     "en": "Kind"
    },
    "kind": "text",
    "choices": {
     "signedIn": {
      "zh": "登录",
      "en": "Signed in"
     },
     "signInRefused": {
      "zh": "登录失败",
      "en": "Sign-in refused"
     },
     "lockedOut": {
      "zh": "账号锁定",
      "en": "Locked out"
     },
     "signedOut": {
      "zh": "退出登录",
      "en": "Signed out"
     },
     "refused": {
      "zh": "越权被拒",
      "en": "Access refused"
     },
     "passwordChanged": {
      "zh": "修改密码",
      "en": "Password changed"
     },
     "delegated": {
      "zh": "委托代签",
      "en": "Delegated"
     },
     "delegationEnded": {
      "zh": "结束委托",
      "en": "Delegation ended"
     },
     "actingChanged": {
      "zh": "切换代签身份",
      "en": "Acting for another"
     },
     "personChanged": {
      "zh": "人员或单位变更",
      "en": "Person or organisation changed"
     },
     "clockMoved": {
      "zh": "推进办公日",
      "en": "Office day moved"
     },
     "workbookAccepted": {
      "zh": "同意导入表格",
      "en": "Workbook accepted"
     },
     "exported": {
      "zh": "导出审计记录",
      "en": "Audit log exported"
     },
     "paperSubmitted": {
      "zh": "提交呈批件",
      "en": "Paper submitted"
     },
     "paperSigned": {
      "zh": "签批呈批件",
      "en": "Paper signed"
     },
     "paperReturned": {
      "zh": "退回呈批件",
      "en": "Paper returned"
     },
     "paperRejected": {
      "zh": "否决呈批件",
      "en": "Paper rejected"
     },
     "paperWithdrawn": {
      "zh": "撤回呈批件",
      "en": "Paper withdrawn"
     },
     "paperRerouted": {
      "zh": "呈批件增加审签层级",
      "en": "More signatures needed on a paper"
     },
     "gazetteIngested": {
      "zh": "公报文本入库",
      "en": "Gazette text ingested"
     },
     "gazetteDecided": {
      "zh": "公报疑点处理",
      "en": "Doubts of the gazette decided"
     },
     "gazetteProofread": {
      "zh": "公报校对",
      "en": "Gazette proofread"
     },
     "gazetteReturned": {
      "zh": "公报退回",
      "en": "Gazette returned"
     },
     "gazetteApproved": {
      "zh": "公报签发",
      "en": "Gazette approved"
     },
     "gazettePublished": {
      "zh": "公报出版",
      "en": "Gazette published"
     },
     "gazetteWithdrawn": {
      "zh": "公报撤稿",
      "en": "Gazette draft withdrawn"
     },
     "gazetteCorrected": {
      "zh": "公报更正",
      "en": "Gazette corrected"
     }
    }
   },
   "title": {
    "title": {
     "zh": "类别名称",
     "en": "Title"
    },
    "kind": "text"
   },
   "account": {
    "title": {
     "zh": "账号",
     "en": "Account"
    },
    "kind": "text"
   },
   "method": {
    "title": {
     "zh": "方法",
     "en": "Method"
    },
    "kind": "text"
   },
   "path": {
    "title": {
     "zh": "地址",
     "en": "Address"
    },
    "kind": "text"
   },
   "detail": {
    "title": {
     "zh": "说明",
     "en": "Detail"
    },
    "kind": "text"
   },
   "on": {
    "title": {
     "zh": "日期",
     "en": "Day"
    },
    "kind": "day"
   },
   "at": {
    "title": {
     "zh": "时间",
     "en": "At"
    },
    "kind": "text"
   },
   "event": {
    "title": {
     "zh": "审计事件",
     "en": "Audit event"
    },
    "kind": "text"
   }
  }
 },
 "/api/jobs": {
  "title": {
   "zh": "工作簿处理情况",
   "en": "Workbooks that were handed in"
  },
  "hasSearch": true,
  "sorts": [
   "id",
   "name",
   "createdAt",
   "changedAt"
  ],
  "filters": [
   "count",
   "submitter",
   "organisation",
   "state"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "kind": {
    "title": {
     "zh": "类别",
     "en": "Kind"
    },
    "kind": "text",
    "choices": {
     "workbook": {
      "zh": "表格导入",
      "en": "Workbook"
     }
    }
   },
   "name": {
    "title": {
     "zh": "文件名",
     "en": "Name of the file"
    },
    "kind": "text"
   },
   "person": {
    "title": {
     "zh": "提交人",
     "en": "Handed in by"
    },
    "kind": "text"
   },
   "submitter": {
    "title": {
     "zh": "提交人编号",
     "en": "Number of who handed it in"
    },
    "kind": "text"
   },
   "organisation": {
    "title": {
     "zh": "单位",
     "en": "Organisation"
    },
    "kind": "text"
   },
   "organisationName": {
    "title": {
     "zh": "单位名称",
     "en": "Name of the organisation"
    },
    "kind": "text"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "waiting": {
      "zh": "排队等待",
      "en": "Waiting its turn"
     },
     "checking": {
      "zh": "正在核对",
      "en": "Being checked"
     },
     "checked": {
      "zh": "核对无误，待同意",
      "en": "Checked, waits to be accepted"
     },
     "wrong": {
      "zh": "有错误，没有导入",
      "en": "Has errors, nothing was taken in"
     },
     "playing": {
      "zh": "正在办理",
      "en": "At work"
     },
     "done": {
      "zh": "已完成",
      "en": "Done"
     },
     "failed": {
      "zh": "没有办完",
      "en": "Did not finish"
     },
     "cancelled": {
      "zh": "已取消",
      "en": "Cancelled"
     }
    }
   },
   "stateName": {
    "title": {
     "zh": "状态名称",
     "en": "State in words"
    },
    "kind": "text"
   },
   "step": {
    "title": {
     "zh": "步骤",
     "en": "Step"
    },
    "kind": "text"
   },
   "done": {
    "title": {
     "zh": "已办",
     "en": "Done"
    },
    "kind": "count"
   },
   "total": {
    "title": {
     "zh": "共",
     "en": "Of"
    },
    "kind": "count"
   },
   "createdAt": {
    "title": {
     "zh": "提交时间",
     "en": "Handed in at"
    },
    "kind": "text"
   },
   "changedAt": {
    "title": {
     "zh": "变动时间",
     "en": "Changed at"
    },
    "kind": "text"
   }
  }
 },
 "/api/funds": {
  "title": {
   "zh": "专项资金",
   "en": "Special funds"
  },
  "hasSearch": true,
  "sorts": [
   "code",
   "name",
   "department",
   "state",
   "termFrom",
   "termTo",
   "approvedTotal"
  ],
  "filters": [
   "count",
   "code",
   "department",
   "state",
   "termFrom",
   "termFrom.min",
   "termFrom.max",
   "termTo",
   "termTo.min",
   "termTo.max",
   "approvedTotal",
   "approvedTotal.min",
   "approvedTotal.max",
   "secret"
  ],
  "columns": {
   "code": {
    "title": {
     "zh": "代码",
     "en": "Code"
    },
    "kind": "text"
   },
   "name": {
    "title": {
     "zh": "名称",
     "en": "Name"
    },
    "kind": "text"
   },
   "department": {
    "title": {
     "zh": "主管部门",
     "en": "Administering department"
    },
    "kind": "text"
   },
   "departmentName": {
    "title": {
     "zh": "主管部门名称",
     "en": "Name of the department"
    },
    "kind": "text"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "applied": {
      "zh": "申请中",
      "en": "Applied for"
     },
     "approved": {
      "zh": "已批准",
      "en": "Approved"
     },
     "ended": {
      "zh": "已到期终止",
      "en": "Ended with its term"
     },
     "terminated": {
      "zh": "已撤销",
      "en": "Cancelled"
     }
    }
   },
   "termFrom": {
    "title": {
     "zh": "实施期限起",
     "en": "Term from"
    },
    "kind": "day"
   },
   "termTo": {
    "title": {
     "zh": "实施期限止",
     "en": "Term to"
    },
    "kind": "day"
   },
   "approvedTotal": {
    "title": {
     "zh": "批准总额",
     "en": "Approved total"
    },
    "kind": "amount"
   },
   "addedTotal": {
    "title": {
     "zh": "期内追加",
     "en": "Added within the term"
    },
    "kind": "amount"
   },
   "measure": {
    "title": {
     "zh": "管理办法",
     "en": "Measures"
    },
    "kind": "text"
   },
   "secret": {
    "title": {
     "zh": "涉密",
     "en": "Secret"
    },
    "kind": "flag"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "quota": {
    "title": {
     "zh": "当年额度",
     "en": "Quota of the year"
    },
    "kind": "amount"
   },
   "released": {
    "title": {
     "zh": "当年已下达",
     "en": "Released of the year"
    },
    "kind": "amount"
   },
   "paid": {
    "title": {
     "zh": "当年已支付",
     "en": "Paid of the year"
    },
    "kind": "amount"
   }
  }
 },
 "/api/portions": {
  "title": {
   "zh": "一级项目",
   "en": "Portions"
  },
  "hasSearch": true,
  "sorts": [
   "fund",
   "code",
   "name"
  ],
  "filters": [
   "count",
   "fund",
   "code",
   "authority",
   "spendingClass",
   "selection",
   "supportMode",
   "transferClass"
  ],
  "columns": {
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "code": {
    "title": {
     "zh": "代码",
     "en": "Code"
    },
    "kind": "text"
   },
   "name": {
    "title": {
     "zh": "名称",
     "en": "Name"
    },
    "kind": "text"
   },
   "useOfMoney": {
    "title": {
     "zh": "使用方向",
     "en": "Use"
    },
    "kind": "text"
   },
   "authority": {
    "title": {
     "zh": "审批权限",
     "en": "Authority"
    },
    "kind": "text",
    "choices": {
     "retained": {
      "zh": "保留省级审批权限",
      "en": "Approval retained by the province"
     },
     "delegated": {
      "zh": "下放市县审批权限",
      "en": "Approval delegated to cities and counties"
     }
    }
   },
   "spendingClass": {
    "title": {
     "zh": "支出类别",
     "en": "Class of spending"
    },
    "kind": "text",
    "choices": {
     "ordinary": {
      "zh": "一般项目",
      "en": "Ordinary"
     },
     "emergencyRelief": {
      "zh": "应急救援",
      "en": "Emergency relief"
     },
     "actualsSettlement": {
      "zh": "据实结算",
      "en": "Settlement on actuals"
     }
    }
   },
   "selection": {
    "title": {
     "zh": "遴选方式",
     "en": "Selection"
    },
    "kind": "text",
    "choices": {
     "competitive": {
      "zh": "竞争性分配",
      "en": "Competitive allocation"
     },
     "exPostAward": {
      "zh": "事后奖补",
      "en": "Ex-post award"
     },
     "rolling": {
      "zh": "滚动安排",
      "en": "Rolling programme"
     },
     "other": {
      "zh": "其他",
      "en": "Other"
     }
    }
   },
   "supportMode": {
    "title": {
     "zh": "支持方式",
     "en": "Mode of support"
    },
    "kind": "text",
    "choices": {
     "directInvestment": {
      "zh": "财政直接投入",
      "en": "Direct investment"
     },
     "subsidy": {
      "zh": "补助",
      "en": "Subsidy"
     },
     "interestSubsidy": {
      "zh": "贴息",
      "en": "Interest subsidy"
     },
     "capitalInjection": {
      "zh": "资本金注入",
      "en": "Capital injection"
     },
     "guidanceFund": {
      "zh": "投资引导基金",
      "en": "Guidance fund"
     },
     "exPostAward": {
      "zh": "事后奖补",
      "en": "Ex-post award"
     }
    }
   },
   "transferClass": {
    "title": {
     "zh": "转移支付类别",
     "en": "Class of transfer"
    },
    "kind": "text",
    "choices": {
     "generalTransfer": {
      "zh": "一般性转移支付",
      "en": "General transfer"
     },
     "specialTransfer": {
      "zh": "专项转移支付",
      "en": "Special transfer"
     },
     "provincialLevel": {
      "zh": "省本级支出",
      "en": "Provincial-level spending"
     }
    }
   },
   "ownRulesBasis": {
    "title": {
     "zh": "另有规定的依据",
     "en": "Rules of its own"
    },
    "kind": "text"
   },
   "functionCode": {
    "title": {
     "zh": "功能科目",
     "en": "Function code"
    },
    "kind": "text"
   },
   "governmentEconomicCode": {
    "title": {
     "zh": "政府经济科目",
     "en": "Government economic code"
    },
    "kind": "text"
   },
   "departmentEconomicCode": {
    "title": {
     "zh": "部门经济科目",
     "en": "Department economic code"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/applications": {
  "title": {
   "zh": "申请",
   "en": "Applications"
  },
  "hasSearch": true,
  "sorts": [
   "number",
   "fund",
   "purpose",
   "amount",
   "termFrom",
   "termTo",
   "state",
   "appliedOn",
   "decidedOn"
  ],
  "filters": [
   "count",
   "number",
   "fund",
   "purpose",
   "amount",
   "amount.min",
   "amount.max",
   "state",
   "appliedOn",
   "appliedOn.min",
   "appliedOn.max",
   "decidedOn",
   "decidedOn.min",
   "decidedOn.max"
  ],
  "columns": {
   "number": {
    "title": {
     "zh": "文号",
     "en": "Number"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "purpose": {
    "title": {
     "zh": "事由",
     "en": "Purpose"
    },
    "kind": "text",
    "choices": {
     "establish": {
      "zh": "设立",
      "en": "Establish"
     },
     "adjust": {
      "zh": "调整",
      "en": "Adjust"
     },
     "extend": {
      "zh": "延续",
      "en": "Extend"
     }
    }
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "reduced": {
    "title": {
     "zh": "调减",
     "en": "Taken off"
    },
    "kind": "amount"
   },
   "termFrom": {
    "title": {
     "zh": "实施期限起",
     "en": "Term from"
    },
    "kind": "day"
   },
   "termTo": {
    "title": {
     "zh": "实施期限止",
     "en": "Term to"
    },
    "kind": "day"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "underReview": {
      "zh": "报批中",
      "en": "Under review"
     },
     "approved": {
      "zh": "已批准",
      "en": "Approved"
     },
     "rejected": {
      "zh": "未获批准",
      "en": "Rejected"
     }
    }
   },
   "route": {
    "title": {
     "zh": "报批程序",
     "en": "Route of approval"
    },
    "kind": "text"
   },
   "stepsDone": {
    "title": {
     "zh": "已办步骤",
     "en": "Steps done"
    },
    "kind": "count"
   },
   "appliedOn": {
    "title": {
     "zh": "申请日期",
     "en": "Applied on"
    },
    "kind": "day"
   },
   "decidedOn": {
    "title": {
     "zh": "决定日期",
     "en": "Decided on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/terminations": {
  "title": {
   "zh": "终止建议",
   "en": "Proposals to end funds"
  },
  "hasSearch": false,
  "sorts": [
   "number",
   "fund",
   "proposedOn",
   "endedOn"
  ],
  "filters": [
   "count",
   "number",
   "fund",
   "proposedOn",
   "proposedOn.min",
   "proposedOn.max",
   "endedOn",
   "endedOn.min",
   "endedOn.max"
  ],
  "columns": {
   "number": {
    "title": {
     "zh": "文号",
     "en": "Number"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "grounds": {
    "title": {
     "zh": "理由",
     "en": "Grounds"
    },
    "kind": "text"
   },
   "proposedOn": {
    "title": {
     "zh": "提出日期",
     "en": "Proposed on"
    },
    "kind": "day"
   },
   "endedOn": {
    "title": {
     "zh": "终止日期",
     "en": "Ended on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/fund-list": {
  "title": {
   "zh": "专项资金目录",
   "en": "Yearly list of funds"
  },
  "hasSearch": false,
  "sorts": [
   "listYear",
   "fund",
   "portion",
   "scale",
   "amount",
   "enteredOn"
  ],
  "filters": [
   "count",
   "listYear",
   "fund",
   "portion",
   "scale",
   "scale.min",
   "scale.max",
   "amount",
   "amount.min",
   "amount.max",
   "enteredOn",
   "enteredOn.min",
   "enteredOn.max"
  ],
  "columns": {
   "listYear": {
    "title": {
     "zh": "年度",
     "en": "Year"
    },
    "kind": "count"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "scale": {
    "title": {
     "zh": "资金规模",
     "en": "Scale"
    },
    "kind": "amount"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "useOfMoney": {
    "title": {
     "zh": "使用方向",
     "en": "Use"
    },
    "kind": "text"
   },
   "performanceTarget": {
    "title": {
     "zh": "绩效目标",
     "en": "Performance target"
    },
    "kind": "text"
   },
   "enteredOn": {
    "title": {
     "zh": "编制日期",
     "en": "Prepared on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/calls": {
  "title": {
   "zh": "申报通知",
   "en": "Calls"
  },
  "hasSearch": true,
  "sorts": [
   "number",
   "fund",
   "portion",
   "budgetYear",
   "openedOn"
  ],
  "filters": [
   "count",
   "number",
   "fund",
   "portion",
   "budgetYear",
   "openedOn",
   "openedOn.min",
   "openedOn.max"
  ],
  "columns": {
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "number": {
    "title": {
     "zh": "文号",
     "en": "Number"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "approver": {
    "title": {
     "zh": "审批层级",
     "en": "Approving level"
    },
    "kind": "text"
   },
   "organiser": {
    "title": {
     "zh": "组织层级",
     "en": "Organising level"
    },
    "kind": "text"
   },
   "openedOn": {
    "title": {
     "zh": "启动日期",
     "en": "Opened on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/projects": {
  "title": {
   "zh": "项目库",
   "en": "Projects"
  },
  "hasSearch": true,
  "sorts": [
   "code",
   "fund",
   "portion",
   "area",
   "amount",
   "admittedOn"
  ],
  "filters": [
   "count",
   "code",
   "fund",
   "portion",
   "unitCode",
   "area",
   "level",
   "forBudgetYear",
   "amount",
   "amount.min",
   "amount.max",
   "executable",
   "state",
   "admittedOn",
   "admittedOn.min",
   "admittedOn.max"
  ],
  "columns": {
   "code": {
    "title": {
     "zh": "项目编号",
     "en": "Code"
    },
    "kind": "text"
   },
   "name": {
    "title": {
     "zh": "项目名称",
     "en": "Name"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "unitCode": {
    "title": {
     "zh": "单位代码",
     "en": "Code of the unit"
    },
    "kind": "text"
   },
   "unitName": {
    "title": {
     "zh": "项目单位",
     "en": "Implementing unit"
    },
    "kind": "text"
   },
   "area": {
    "title": {
     "zh": "地区代码",
     "en": "Area"
    },
    "kind": "text"
   },
   "areaName": {
    "title": {
     "zh": "地区",
     "en": "Name of the area"
    },
    "kind": "text"
   },
   "level": {
    "title": {
     "zh": "项目级次",
     "en": "Level"
    },
    "kind": "count"
   },
   "startYear": {
    "title": {
     "zh": "开始年度",
     "en": "From year"
    },
    "kind": "count"
   },
   "endYear": {
    "title": {
     "zh": "结束年度",
     "en": "To year"
    },
    "kind": "count"
   },
   "forBudgetYear": {
    "title": {
     "zh": "拟安排年度",
     "en": "For budget year"
    },
    "kind": "count"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "executable": {
    "title": {
     "zh": "可执行",
     "en": "Executable"
    },
    "kind": "flag"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "admitted": {
      "zh": "已入库",
      "en": "Admitted"
     },
     "settled": {
      "zh": "已确定",
      "en": "Settled"
     },
     "completed": {
      "zh": "已完工",
      "en": "Completed"
     },
     "accepted": {
      "zh": "已验收",
      "en": "Accepted"
     },
     "stopped": {
      "zh": "已停止执行",
      "en": "Stopped"
     }
    }
   },
   "admittedOn": {
    "title": {
     "zh": "入库日期",
     "en": "Admitted on"
    },
    "kind": "day"
   },
   "settledOn": {
    "title": {
     "zh": "确定日期",
     "en": "Settled on"
    },
    "kind": "day"
   },
   "completedOn": {
    "title": {
     "zh": "完工日期",
     "en": "Completed on"
    },
    "kind": "day"
   },
   "acceptedOn": {
    "title": {
     "zh": "验收日期",
     "en": "Accepted on"
    },
    "kind": "day"
   },
   "filedOn": {
    "title": {
     "zh": "备案日期",
     "en": "Filed on"
    },
    "kind": "day"
   },
   "constructionCode": {
    "title": {
     "zh": "投资项目代码",
     "en": "Construction code"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/budget-requests": {
  "title": {
   "zh": "预算申请",
   "en": "Requests for budget"
  },
  "hasSearch": false,
  "sorts": [
   "fund",
   "portion",
   "budgetYear",
   "amount",
   "requestedOn"
  ],
  "filters": [
   "count",
   "fund",
   "portion",
   "budgetYear",
   "form",
   "amount",
   "amount.min",
   "amount.max",
   "requestedOn",
   "requestedOn.min",
   "requestedOn.max"
  ],
  "columns": {
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "form": {
    "title": {
     "zh": "形式",
     "en": "Form"
    },
    "kind": "text",
    "choices": {
     "concreteProjects": {
      "zh": "具体项目",
      "en": "Concrete projects"
     },
     "detailedPlan": {
      "zh": "细化工作计划",
      "en": "A detailed plan"
     },
     "amountOnly": {
      "zh": "仅有金额",
      "en": "An amount only"
     }
    }
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "restores": {
    "title": {
     "zh": "申请恢复",
     "en": "Asks back"
    },
    "kind": "amount"
   },
   "requestedOn": {
    "title": {
     "zh": "申请日期",
     "en": "Requested on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/budget-opinions": {
  "title": {
   "zh": "预算审核意见",
   "en": "Opinions on the budget"
  },
  "hasSearch": false,
  "sorts": [
   "fund",
   "portion",
   "budgetYear",
   "quota",
   "formedOn"
  ],
  "filters": [
   "count",
   "fund",
   "portion",
   "budgetYear",
   "quota",
   "quota.min",
   "quota.max",
   "formedOn",
   "formedOn.min",
   "formedOn.max"
  ],
  "columns": {
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "requested": {
    "title": {
     "zh": "申请额",
     "en": "Requested"
    },
    "kind": "amount"
   },
   "rigid": {
    "title": {
     "zh": "刚性支出",
     "en": "Rigid"
    },
    "kind": "amount"
   },
   "notReady": {
    "title": {
     "zh": "未落实项目",
     "en": "Not ready"
    },
    "kind": "amount"
   },
   "ineffective": {
    "title": {
     "zh": "绩效差调减",
     "en": "Ineffective"
    },
    "kind": "amount"
   },
   "balanceCut": {
    "title": {
     "zh": "结余调减",
     "en": "Cut for balances"
    },
    "kind": "amount"
   },
   "surplusOffset": {
    "title": {
     "zh": "结余抵扣",
     "en": "Offset of surplus"
    },
    "kind": "amount"
   },
   "quota": {
    "title": {
     "zh": "审核额度",
     "en": "Quota"
    },
    "kind": "amount"
   },
   "formedOn": {
    "title": {
     "zh": "形成日期",
     "en": "Formed on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/quotas": {
  "title": {
   "zh": "年度额度",
   "en": "Quotas"
  },
  "hasSearch": false,
  "sorts": [
   "fund",
   "portion",
   "budgetYear",
   "initial",
   "approvedOn"
  ],
  "filters": [
   "count",
   "fund",
   "portion",
   "budgetYear",
   "initial",
   "initial.min",
   "initial.max",
   "approvedOn",
   "approvedOn.min",
   "approvedOn.max"
  ],
  "columns": {
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "initial": {
    "title": {
     "zh": "年初批准额度",
     "en": "Initial approved quota"
    },
    "kind": "amount"
   },
   "approvedOn": {
    "title": {
     "zh": "批准日期",
     "en": "Approved on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/allocations": {
  "title": {
   "zh": "分配方案",
   "en": "Allocation plans"
  },
  "hasSearch": true,
  "sorts": [
   "plan",
   "fund",
   "portion",
   "budgetYear",
   "recipient",
   "place",
   "amount",
   "approvedOn"
  ],
  "filters": [
   "count",
   "plan",
   "fund",
   "portion",
   "budgetYear",
   "recipient",
   "place",
   "amount",
   "amount.min",
   "amount.max",
   "method",
   "approved",
   "approvedOn",
   "approvedOn.min",
   "approvedOn.max"
  ],
  "columns": {
   "plan": {
    "title": {
     "zh": "方案",
     "en": "Plan"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "recipient": {
    "title": {
     "zh": "分配对象",
     "en": "Recipient"
    },
    "kind": "text"
   },
   "recipientName": {
    "title": {
     "zh": "分配对象名称",
     "en": "Name of the recipient"
    },
    "kind": "text"
   },
   "place": {
    "title": {
     "zh": "下达地区或者单位",
     "en": "Place"
    },
    "kind": "text"
   },
   "placeName": {
    "title": {
     "zh": "地区或者单位名称",
     "en": "Name of the place"
    },
    "kind": "text"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "method": {
    "title": {
     "zh": "方法",
     "en": "Method"
    },
    "kind": "text",
    "choices": {
     "project": {
      "zh": "项目法",
      "en": "By project"
     },
     "formula": {
      "zh": "因素法",
      "en": "By formula"
     },
     "other": {
      "zh": "其他方法",
      "en": "In another way"
     }
    }
   },
   "approved": {
    "title": {
     "zh": "已批准",
     "en": "Approved"
    },
    "kind": "flag"
   },
   "approvedOn": {
    "title": {
     "zh": "批准日期",
     "en": "Approved on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/releases": {
  "title": {
   "zh": "资金下达",
   "en": "Releases"
  },
  "hasSearch": true,
  "sorts": [
   "document",
   "fund",
   "portion",
   "budgetYear",
   "recipient",
   "amount",
   "releasedOn"
  ],
  "filters": [
   "count",
   "document",
   "fund",
   "portion",
   "budgetYear",
   "recipient",
   "amount",
   "amount.min",
   "amount.max",
   "releasedOn",
   "releasedOn.min",
   "releasedOn.max",
   "advance",
   "state"
  ],
  "columns": {
   "document": {
    "title": {
     "zh": "文号",
     "en": "Document"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "recipient": {
    "title": {
     "zh": "接收地区或者单位",
     "en": "Recipient"
    },
    "kind": "text"
   },
   "recipientName": {
    "title": {
     "zh": "接收方名称",
     "en": "Name of the recipient"
    },
    "kind": "text"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "releasedOn": {
    "title": {
     "zh": "下达日期",
     "en": "Released on"
    },
    "kind": "day"
   },
   "advance": {
    "title": {
     "zh": "提前下达",
     "en": "In advance"
    },
    "kind": "flag"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "taskListNotIssued": {
      "zh": "尚未下达任务清单",
      "en": "Without a task list yet"
     },
     "taskListIssued": {
      "zh": "已下达任务清单",
      "en": "Its task list is issued"
     },
     "tasksDone": {
      "zh": "任务清单已完成",
      "en": "Its tasks are done"
     },
     "reversed": {
      "zh": "已冲正",
      "en": "Taken back by a correction"
     }
    }
   },
   "taskListOn": {
    "title": {
     "zh": "任务清单日期",
     "en": "Task list on"
    },
    "kind": "day"
   },
   "tasksDoneOn": {
    "title": {
     "zh": "任务完成日期",
     "en": "Tasks done on"
    },
    "kind": "day"
   },
   "reversedOn": {
    "title": {
     "zh": "冲正日期",
     "en": "Reversed on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/virements": {
  "title": {
   "zh": "调剂",
   "en": "Virements"
  },
  "hasSearch": true,
  "sorts": [
   "number",
   "fund",
   "budgetYear",
   "executionYear",
   "amount",
   "movedOn"
  ],
  "filters": [
   "count",
   "number",
   "fund",
   "budgetYear",
   "executionYear",
   "amount",
   "amount.min",
   "amount.max",
   "movedOn",
   "movedOn.min",
   "movedOn.max"
  ],
  "columns": {
   "number": {
    "title": {
     "zh": "文号",
     "en": "Number"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "executionYear": {
    "title": {
     "zh": "执行年度",
     "en": "Year of execution"
    },
    "kind": "count"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "movedOn": {
    "title": {
     "zh": "调剂日期",
     "en": "Moved on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/balances": {
  "title": {
   "zh": "账户余额",
   "en": "Balances"
  },
  "hasSearch": true,
  "sorts": [
   "id",
   "fund",
   "portion",
   "budgetYear",
   "holder"
  ],
  "filters": [
   "count",
   "fund",
   "portion",
   "budgetYear",
   "holder",
   "stage",
   "holdsMoney"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "账户",
     "en": "Account"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "holder": {
    "title": {
     "zh": "持有方",
     "en": "Holder"
    },
    "kind": "text"
   },
   "holderName": {
    "title": {
     "zh": "持有方名称",
     "en": "Name of the holder"
    },
    "kind": "text"
   },
   "stage": {
    "title": {
     "zh": "阶段",
     "en": "Stage"
    },
    "kind": "text",
    "choices": {
     "origin": {
      "zh": "省级总预算（来源）",
      "en": "General budget (origin)"
     },
     "appropriated": {
      "zh": "已安排未下达",
      "en": "Not released yet"
     },
     "reserved": {
      "zh": "待收回（已锁定）",
      "en": "Reserved for clawback"
     },
     "released": {
      "zh": "已下达未支付",
      "en": "Released, not paid yet"
     },
     "allotted": {
      "zh": "已落实到项目未支付",
      "en": "Broken down, not paid yet"
     },
     "paid": {
      "zh": "已支付",
      "en": "Paid"
     },
     "carriedOver": {
      "zh": "结转",
      "en": "Carried over"
     },
     "stopped": {
      "zh": "停止使用",
      "en": "Stopped"
     },
     "allowance": {
      "zh": "工作经费未支付",
      "en": "Administration allowance, not paid yet"
     },
     "allowancePaid": {
      "zh": "工作经费已支付",
      "en": "Administration allowance paid"
     },
     "generalBudget": {
      "zh": "收回省级总预算",
      "en": "Back in the general budget"
     },
     "offset": {
      "zh": "抵扣下一年度预算",
      "en": "Offset against next year's budget"
     },
     "reused": {
      "zh": "本级统筹使用",
      "en": "Re-used by the same level"
     }
    }
   },
   "holdsMoney": {
    "title": {
     "zh": "现有余额",
     "en": "Holds money today"
    },
    "kind": "flag"
   },
   "balance": {
    "title": {
     "zh": "余额",
     "en": "Balance"
    },
    "kind": "amount"
   }
  }
 },
 "/api/transfers": {
  "title": {
   "zh": "资金流水",
   "en": "Transfers"
  },
  "hasSearch": false,
  "sorts": [
   "id",
   "fund",
   "portion"
  ],
  "filters": [
   "count",
   "kind",
   "fund",
   "portion",
   "toPortion",
   "budgetYear",
   "fromHolder",
   "toHolder",
   "amount",
   "amount.min",
   "amount.max",
   "document",
   "act",
   "act.min",
   "act.max",
   "on",
   "on.min",
   "on.max",
   "recordedOn",
   "recordedOn.min",
   "recordedOn.max",
   "holder"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "kind": {
    "title": {
     "zh": "类型",
     "en": "Kind"
    },
    "kind": "text",
    "choices": {
     "appropriation": {
      "zh": "安排预算",
      "en": "Appropriation"
     },
     "reduction": {
      "zh": "调减",
      "en": "Reduction"
     },
     "advanceRelease": {
      "zh": "提前下达",
      "en": "Advance release"
     },
     "release": {
      "zh": "下达",
      "en": "Release"
     },
     "breakdown": {
      "zh": "分解",
      "en": "Break-down"
     },
     "disbursement": {
      "zh": "支付",
      "en": "Disbursement"
     },
     "reservation": {
      "zh": "锁定",
      "en": "Reservation"
     },
     "clawback": {
      "zh": "收回",
      "en": "Clawback"
     },
     "unreserve": {
      "zh": "解除锁定",
      "en": "End of a reservation"
     },
     "virement": {
      "zh": "调剂",
      "en": "Virement"
     },
     "carryOver": {
      "zh": "结转",
      "en": "Carry-over"
     },
     "stop": {
      "zh": "停止使用",
      "en": "Stop"
     },
     "return": {
      "zh": "交回",
      "en": "Return"
     },
     "offset": {
      "zh": "抵扣",
      "en": "Offset"
     },
     "reuse": {
      "zh": "统筹使用",
      "en": "Re-use"
     },
     "allowance": {
      "zh": "安排工作经费",
      "en": "Allowance"
     },
     "allowancePayment": {
      "zh": "支付工作经费",
      "en": "Payment of the allowance"
     },
     "recovery": {
      "zh": "追回",
      "en": "Recovery"
     },
     "reversal": {
      "zh": "冲正",
      "en": "Reversal"
     }
    }
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "toPortion": {
    "title": {
     "zh": "转入一级项目",
     "en": "To portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "fromHolder": {
    "title": {
     "zh": "转出方",
     "en": "From holder"
    },
    "kind": "text"
   },
   "fromHolderName": {
    "title": {
     "zh": "转出方名称",
     "en": "Name of the giver"
    },
    "kind": "text"
   },
   "fromStage": {
    "title": {
     "zh": "转出阶段",
     "en": "From stage"
    },
    "kind": "text",
    "choices": {
     "origin": {
      "zh": "省级总预算（来源）",
      "en": "General budget (origin)"
     },
     "appropriated": {
      "zh": "已安排未下达",
      "en": "Not released yet"
     },
     "reserved": {
      "zh": "待收回（已锁定）",
      "en": "Reserved for clawback"
     },
     "released": {
      "zh": "已下达未支付",
      "en": "Released, not paid yet"
     },
     "allotted": {
      "zh": "已落实到项目未支付",
      "en": "Broken down, not paid yet"
     },
     "paid": {
      "zh": "已支付",
      "en": "Paid"
     },
     "carriedOver": {
      "zh": "结转",
      "en": "Carried over"
     },
     "stopped": {
      "zh": "停止使用",
      "en": "Stopped"
     },
     "allowance": {
      "zh": "工作经费未支付",
      "en": "Administration allowance, not paid yet"
     },
     "allowancePaid": {
      "zh": "工作经费已支付",
      "en": "Administration allowance paid"
     },
     "generalBudget": {
      "zh": "收回省级总预算",
      "en": "Back in the general budget"
     },
     "offset": {
      "zh": "抵扣下一年度预算",
      "en": "Offset against next year's budget"
     },
     "reused": {
      "zh": "本级统筹使用",
      "en": "Re-used by the same level"
     }
    }
   },
   "toHolder": {
    "title": {
     "zh": "转入方",
     "en": "To holder"
    },
    "kind": "text"
   },
   "toHolderName": {
    "title": {
     "zh": "转入方名称",
     "en": "Name of the receiver"
    },
    "kind": "text"
   },
   "toStage": {
    "title": {
     "zh": "转入阶段",
     "en": "To stage"
    },
    "kind": "text",
    "choices": {
     "origin": {
      "zh": "省级总预算（来源）",
      "en": "General budget (origin)"
     },
     "appropriated": {
      "zh": "已安排未下达",
      "en": "Not released yet"
     },
     "reserved": {
      "zh": "待收回（已锁定）",
      "en": "Reserved for clawback"
     },
     "released": {
      "zh": "已下达未支付",
      "en": "Released, not paid yet"
     },
     "allotted": {
      "zh": "已落实到项目未支付",
      "en": "Broken down, not paid yet"
     },
     "paid": {
      "zh": "已支付",
      "en": "Paid"
     },
     "carriedOver": {
      "zh": "结转",
      "en": "Carried over"
     },
     "stopped": {
      "zh": "停止使用",
      "en": "Stopped"
     },
     "allowance": {
      "zh": "工作经费未支付",
      "en": "Administration allowance, not paid yet"
     },
     "allowancePaid": {
      "zh": "工作经费已支付",
      "en": "Administration allowance paid"
     },
     "generalBudget": {
      "zh": "收回省级总预算",
      "en": "Back in the general budget"
     },
     "offset": {
      "zh": "抵扣下一年度预算",
      "en": "Offset against next year's budget"
     },
     "reused": {
      "zh": "本级统筹使用",
      "en": "Re-used by the same level"
     }
    }
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "document": {
    "title": {
     "zh": "指标文号",
     "en": "Document"
    },
    "kind": "text"
   },
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "provision": {
    "title": {
     "zh": "依据",
     "en": "Provision"
    },
    "kind": "provision"
   },
   "actor": {
    "title": {
     "zh": "经办",
     "en": "Actor"
    },
    "kind": "text"
   },
   "on": {
    "title": {
     "zh": "发生日期",
     "en": "On"
    },
    "kind": "day"
   },
   "recordedOn": {
    "title": {
     "zh": "记录日期",
     "en": "Recorded on"
    },
    "kind": "day"
   },
   "reverses": {
    "title": {
     "zh": "冲正",
     "en": "Reverses"
    },
    "kind": "text"
   }
  }
 },
 "/api/documents": {
  "title": {
   "zh": "指标文件",
   "en": "Quota documents"
  },
  "hasSearch": true,
  "sorts": [
   "number",
   "issuedOn",
   "budgetYear",
   "amount"
  ],
  "filters": [
   "count",
   "number",
   "issuedOn",
   "issuedOn.min",
   "issuedOn.max",
   "issuer",
   "recipient",
   "budgetYear",
   "source",
   "amount",
   "amount.min",
   "amount.max"
  ],
  "columns": {
   "number": {
    "title": {
     "zh": "文号",
     "en": "Number"
    },
    "kind": "text"
   },
   "title": {
    "title": {
     "zh": "标题",
     "en": "Title"
    },
    "kind": "text"
   },
   "issuedOn": {
    "title": {
     "zh": "印发日期",
     "en": "Issued on"
    },
    "kind": "day"
   },
   "issuer": {
    "title": {
     "zh": "印发机关",
     "en": "Issuer"
    },
    "kind": "text",
    "choices": {
     "financeDepartment": {
      "zh": "省财政厅",
      "en": "Provincial Department of Finance"
     },
     "administeringDepartment": {
      "zh": "省级资金主管部门",
      "en": "Administering department"
     },
     "viceGovernorInCharge": {
      "zh": "分管省领导",
      "en": "Vice-governor in charge"
     },
     "viceGovernorForFinance": {
      "zh": "分管财政的省领导",
      "en": "Vice-governor for finance"
     },
     "governor": {
      "zh": "省长",
      "en": "Governor"
     },
     "executiveMeeting": {
      "zh": "省政府常务会议",
      "en": "Government executive meeting"
     },
     "partyGroupMeeting": {
      "zh": "省政府党组会议",
      "en": "Government party-group meeting"
     },
     "localFinanceBureau": {
      "zh": "市县财政部门",
      "en": "City or county finance bureau"
     },
     "localDepartment": {
      "zh": "市县资金主管部门",
      "en": "City or county department"
     },
     "implementingUnit": {
      "zh": "项目单位",
      "en": "Project implementing unit"
     },
     "auditor": {
      "zh": "审计部门",
      "en": "Audit office"
     }
    }
   },
   "recipient": {
    "title": {
     "zh": "接收方",
     "en": "Recipient"
    },
    "kind": "text"
   },
   "recipientName": {
    "title": {
     "zh": "接收方名称",
     "en": "Name of the recipient"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "source": {
    "title": {
     "zh": "指标来源",
     "en": "Source"
    },
    "kind": "text",
    "choices": {
     "initial": {
      "zh": "年初预算",
      "en": "Initial budget"
     },
     "advance": {
      "zh": "提前下达",
      "en": "Advance"
     },
     "added": {
      "zh": "追加",
      "en": "Added"
     },
     "carried": {
      "zh": "结转",
      "en": "Carried over"
     },
     "moved": {
      "zh": "调剂",
      "en": "Moved"
     },
     "reduced": {
      "zh": "调减",
      "en": "Reduced"
     },
     "returned": {
      "zh": "交回",
      "en": "Returned"
     },
     "reserved": {
      "zh": "锁定",
      "en": "Reserved"
     },
     "released": {
      "zh": "下达",
      "en": "Released"
     }
    }
   },
   "functionCode": {
    "title": {
     "zh": "功能科目",
     "en": "Function code"
    },
    "kind": "text"
   },
   "governmentEconomicCode": {
    "title": {
     "zh": "政府经济科目",
     "en": "Government economic code"
    },
    "kind": "text"
   },
   "departmentEconomicCode": {
    "title": {
     "zh": "部门经济科目",
     "en": "Department economic code"
    },
    "kind": "text"
   },
   "transferClass": {
    "title": {
     "zh": "转移支付类别",
     "en": "Class of transfer"
    },
    "kind": "text",
    "choices": {
     "generalTransfer": {
      "zh": "一般性转移支付",
      "en": "General transfer"
     },
     "specialTransfer": {
      "zh": "专项转移支付",
      "en": "Special transfer"
     },
     "provincialLevel": {
      "zh": "省本级支出",
      "en": "Provincial-level spending"
     }
    }
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/fund-documents": {
  "title": {
   "zh": "专项资金文件",
   "en": "Documents of funds"
  },
  "hasSearch": true,
  "sorts": [
   "number",
   "fund",
   "on"
  ],
  "filters": [
   "count",
   "number",
   "fund",
   "name",
   "on",
   "on.min",
   "on.max"
  ],
  "columns": {
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "number": {
    "title": {
     "zh": "文号",
     "en": "Number"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "name": {
    "title": {
     "zh": "事项代码",
     "en": "Name of the act"
    },
    "kind": "text"
   },
   "kind": {
    "title": {
     "zh": "事项",
     "en": "Kind"
    },
    "kind": "text"
   },
   "title": {
    "title": {
     "zh": "标题",
     "en": "Title"
    },
    "kind": "text"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "issuer": {
    "title": {
     "zh": "机关",
     "en": "Issuer"
    },
    "kind": "text",
    "choices": {
     "financeDepartment": {
      "zh": "省财政厅",
      "en": "Provincial Department of Finance"
     },
     "administeringDepartment": {
      "zh": "省级资金主管部门",
      "en": "Administering department"
     },
     "viceGovernorInCharge": {
      "zh": "分管省领导",
      "en": "Vice-governor in charge"
     },
     "viceGovernorForFinance": {
      "zh": "分管财政的省领导",
      "en": "Vice-governor for finance"
     },
     "governor": {
      "zh": "省长",
      "en": "Governor"
     },
     "executiveMeeting": {
      "zh": "省政府常务会议",
      "en": "Government executive meeting"
     },
     "partyGroupMeeting": {
      "zh": "省政府党组会议",
      "en": "Government party-group meeting"
     },
     "localFinanceBureau": {
      "zh": "市县财政部门",
      "en": "City or county finance bureau"
     },
     "localDepartment": {
      "zh": "市县资金主管部门",
      "en": "City or county department"
     },
     "implementingUnit": {
      "zh": "项目单位",
      "en": "Project implementing unit"
     },
     "auditor": {
      "zh": "审计部门",
      "en": "Audit office"
     }
    }
   },
   "on": {
    "title": {
     "zh": "日期",
     "en": "Dated"
    },
    "kind": "day"
   }
  }
 },
 "/api/evaluations": {
  "title": {
   "zh": "绩效评价",
   "en": "Evaluations"
  },
  "hasSearch": true,
  "sorts": [
   "fund",
   "year",
   "level",
   "subject",
   "issuedOn"
  ],
  "filters": [
   "count",
   "fund",
   "year",
   "level",
   "subject",
   "rating",
   "issuedOn",
   "issuedOn.min",
   "issuedOn.max"
  ],
  "columns": {
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "year": {
    "title": {
     "zh": "年度",
     "en": "Year"
    },
    "kind": "count"
   },
   "level": {
    "title": {
     "zh": "评价主体",
     "en": "Level"
    },
    "kind": "text",
    "choices": {
     "self": {
      "zh": "自评",
      "en": "Self-evaluation"
     },
     "department": {
      "zh": "部门评价",
      "en": "Department's evaluation"
     },
     "finance": {
      "zh": "财政评价",
      "en": "Finance's evaluation"
     }
    }
   },
   "subject": {
    "title": {
     "zh": "对象",
     "en": "Subject"
    },
    "kind": "text"
   },
   "rating": {
    "title": {
     "zh": "等级",
     "en": "Rating"
    },
    "kind": "text",
    "choices": {
     "excellent": {
      "zh": "优",
      "en": "Excellent"
     },
     "good": {
      "zh": "良",
      "en": "Good"
     },
     "medium": {
      "zh": "中",
      "en": "Medium"
     },
     "low": {
      "zh": "低",
      "en": "Low"
     },
     "poor": {
      "zh": "差",
      "en": "Poor"
     }
    }
   },
   "issuedOn": {
    "title": {
     "zh": "出具日期",
     "en": "Issued on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/determinations": {
  "title": {
   "zh": "认定",
   "en": "Determinations"
  },
  "hasSearch": true,
  "sorts": [
   "document",
   "fund",
   "amount",
   "dated"
  ],
  "filters": [
   "count",
   "document",
   "provision",
   "office",
   "fund",
   "portion",
   "subject",
   "budgetYear",
   "amount",
   "amount.min",
   "amount.max",
   "dated",
   "dated.min",
   "dated.max"
  ],
  "columns": {
   "document": {
    "title": {
     "zh": "文号",
     "en": "Document"
    },
    "kind": "text"
   },
   "provision": {
    "title": {
     "zh": "依据",
     "en": "Provision"
    },
    "kind": "provision"
   },
   "office": {
    "title": {
     "zh": "认定机关",
     "en": "Office"
    },
    "kind": "text",
    "choices": {
     "financeDepartment": {
      "zh": "省财政厅",
      "en": "Provincial Department of Finance"
     },
     "administeringDepartment": {
      "zh": "省级资金主管部门",
      "en": "Administering department"
     },
     "viceGovernorInCharge": {
      "zh": "分管省领导",
      "en": "Vice-governor in charge"
     },
     "viceGovernorForFinance": {
      "zh": "分管财政的省领导",
      "en": "Vice-governor for finance"
     },
     "governor": {
      "zh": "省长",
      "en": "Governor"
     },
     "executiveMeeting": {
      "zh": "省政府常务会议",
      "en": "Government executive meeting"
     },
     "partyGroupMeeting": {
      "zh": "省政府党组会议",
      "en": "Government party-group meeting"
     },
     "localFinanceBureau": {
      "zh": "市县财政部门",
      "en": "City or county finance bureau"
     },
     "localDepartment": {
      "zh": "市县资金主管部门",
      "en": "City or county department"
     },
     "implementingUnit": {
      "zh": "项目单位",
      "en": "Project implementing unit"
     },
     "auditor": {
      "zh": "审计部门",
      "en": "Audit office"
     }
    }
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "subject": {
    "title": {
     "zh": "对象",
     "en": "Subject"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "deadline": {
    "title": {
     "zh": "期限",
     "en": "Deadline"
    },
    "kind": "day"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "dated": {
    "title": {
     "zh": "日期",
     "en": "Dated"
    },
    "kind": "day"
   },
   "reason": {
    "title": {
     "zh": "理由",
     "en": "Reason"
    },
    "kind": "text"
   },
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/disclosures": {
  "title": {
   "zh": "信息公开",
   "en": "Disclosures"
  },
  "hasSearch": true,
  "sorts": [
   "fund",
   "item",
   "subject",
   "formedOn",
   "publishedOn"
  ],
  "filters": [
   "count",
   "fund",
   "item",
   "subject",
   "formedOn",
   "formedOn.min",
   "formedOn.max",
   "published",
   "publishedOn",
   "publishedOn.min",
   "publishedOn.max"
  ],
  "columns": {
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "item": {
    "title": {
     "zh": "事项",
     "en": "Item"
    },
    "kind": "text",
    "choices": {
     "principal": {
      "zh": "主要情况",
      "en": "Principal facts"
     },
     "measure": {
      "zh": "管理办法",
      "en": "Measures"
     },
     "call": {
      "zh": "申报通知",
      "en": "Call"
     },
     "allocation": {
      "zh": "分配结果",
      "en": "Allocation"
     },
     "targets": {
      "zh": "绩效目标",
      "en": "Performance targets"
     },
     "evaluation": {
      "zh": "绩效评价",
      "en": "Evaluation"
     }
    }
   },
   "subject": {
    "title": {
     "zh": "对象",
     "en": "Subject"
    },
    "kind": "text"
   },
   "formedOn": {
    "title": {
     "zh": "形成日期",
     "en": "Formed on"
    },
    "kind": "day"
   },
   "published": {
    "title": {
     "zh": "已公开",
     "en": "Published"
    },
    "kind": "flag"
   },
   "publishedOn": {
    "title": {
     "zh": "公开日期",
     "en": "Published on"
    },
    "kind": "day"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/tasks": {
  "title": {
   "zh": "期限",
   "en": "Duties"
  },
  "hasSearch": true,
  "sorts": [
   "due",
   "openedOn",
   "closedOn"
  ],
  "filters": [
   "count",
   "id",
   "deadline",
   "fund",
   "subject",
   "office",
   "due",
   "due.min",
   "due.max",
   "state",
   "openedOn",
   "openedOn.min",
   "openedOn.max",
   "closedOn",
   "closedOn.min",
   "closedOn.max"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "deadline": {
    "title": {
     "zh": "期限代码",
     "en": "Deadline"
    },
    "kind": "text"
   },
   "title": {
    "title": {
     "zh": "事项",
     "en": "Duty"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "subject": {
    "title": {
     "zh": "对象",
     "en": "Subject"
    },
    "kind": "text"
   },
   "office": {
    "title": {
     "zh": "责任机关",
     "en": "Office"
    },
    "kind": "text",
    "choices": {
     "financeDepartment": {
      "zh": "省财政厅",
      "en": "Provincial Department of Finance"
     },
     "administeringDepartment": {
      "zh": "省级资金主管部门",
      "en": "Administering department"
     },
     "viceGovernorInCharge": {
      "zh": "分管省领导",
      "en": "Vice-governor in charge"
     },
     "viceGovernorForFinance": {
      "zh": "分管财政的省领导",
      "en": "Vice-governor for finance"
     },
     "governor": {
      "zh": "省长",
      "en": "Governor"
     },
     "executiveMeeting": {
      "zh": "省政府常务会议",
      "en": "Government executive meeting"
     },
     "partyGroupMeeting": {
      "zh": "省政府党组会议",
      "en": "Government party-group meeting"
     },
     "localFinanceBureau": {
      "zh": "市县财政部门",
      "en": "City or county finance bureau"
     },
     "localDepartment": {
      "zh": "市县资金主管部门",
      "en": "City or county department"
     },
     "implementingUnit": {
      "zh": "项目单位",
      "en": "Project implementing unit"
     },
     "auditor": {
      "zh": "审计部门",
      "en": "Audit office"
     }
    }
   },
   "provision": {
    "title": {
     "zh": "依据",
     "en": "Provision"
    },
    "kind": "provision"
   },
   "due": {
    "title": {
     "zh": "末日",
     "en": "Due"
    },
    "kind": "day"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "open": {
      "zh": "未到期",
      "en": "Open"
     },
     "missed": {
      "zh": "逾期未办",
      "en": "Overdue"
     },
     "inTime": {
      "zh": "按期办结",
      "en": "Done in time"
     },
     "late": {
      "zh": "逾期办结",
      "en": "Done late"
     }
    }
   },
   "openedOn": {
    "title": {
     "zh": "产生日期",
     "en": "Opened on"
    },
    "kind": "day"
   },
   "closedOn": {
    "title": {
     "zh": "办结日期",
     "en": "Closed on"
    },
    "kind": "day"
   },
   "closedBy": {
    "title": {
     "zh": "办结事项",
     "en": "Closed by"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/proposals": {
  "title": {
   "zh": "待确认事项",
   "en": "Proposals"
  },
  "hasSearch": false,
  "sorts": [
   "id",
   "fund",
   "portion",
   "budgetYear",
   "amount",
   "proposedOn",
   "confirmedOn"
  ],
  "filters": [
   "count",
   "consequence",
   "fund",
   "portion",
   "budgetYear",
   "holder",
   "amount",
   "amount.min",
   "amount.max",
   "proposedOn",
   "proposedOn.min",
   "proposedOn.max",
   "state",
   "confirmedOn",
   "confirmedOn.min",
   "confirmedOn.max"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "consequence": {
    "title": {
     "zh": "后果",
     "en": "Consequence"
    },
    "kind": "text",
    "choices": {
     "clawback": {
      "zh": "收回",
      "en": "Clawback"
     },
     "carryOver": {
      "zh": "结转",
      "en": "Carry-over"
     },
     "stop": {
      "zh": "停止使用",
      "en": "Stop"
     },
     "termination": {
      "zh": "终止",
      "en": "Termination"
     }
    }
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "holder": {
    "title": {
     "zh": "持有方",
     "en": "Holder"
    },
    "kind": "text"
   },
   "holderName": {
    "title": {
     "zh": "持有方名称",
     "en": "Name of the holder"
    },
    "kind": "text"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "proposedOn": {
    "title": {
     "zh": "提出日期",
     "en": "Proposed on"
    },
    "kind": "day"
   },
   "proposedBy": {
    "title": {
     "zh": "提出事项",
     "en": "Proposed by"
    },
    "kind": "text"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "waiting": {
      "zh": "待确认",
      "en": "Waiting"
     },
     "confirmed": {
      "zh": "已确认",
      "en": "Confirmed"
     }
    }
   },
   "confirmedOn": {
    "title": {
     "zh": "确认日期",
     "en": "Confirmed on"
    },
    "kind": "day"
   },
   "confirmedBy": {
    "title": {
     "zh": "确认事项",
     "en": "Confirmed by"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/violations": {
  "title": {
   "zh": "违规",
   "en": "Violations"
  },
  "hasSearch": true,
  "sorts": [
   "number",
   "fund",
   "portion",
   "budgetYear",
   "recordedOn"
  ],
  "filters": [
   "count",
   "number",
   "fund",
   "portion",
   "budgetYear",
   "unitCode",
   "project",
   "wrongdoer",
   "published",
   "recordedOn",
   "recordedOn.min",
   "recordedOn.max"
  ],
  "columns": {
   "number": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "budgetYear": {
    "title": {
     "zh": "预算年度",
     "en": "Budget year"
    },
    "kind": "count"
   },
   "unitCode": {
    "title": {
     "zh": "单位代码",
     "en": "Code of the unit"
    },
    "kind": "text"
   },
   "project": {
    "title": {
     "zh": "项目",
     "en": "Project"
    },
    "kind": "text"
   },
   "wrongdoer": {
    "title": {
     "zh": "违规主体",
     "en": "Wrongdoer"
    },
    "kind": "text",
    "choices": {
     "applicant": {
      "zh": "申报单位",
      "en": "Applicant"
     },
     "office": {
      "zh": "机关",
      "en": "Office"
     }
    }
   },
   "description": {
    "title": {
     "zh": "情况",
     "en": "Description"
    },
    "kind": "text"
   },
   "noticed": {
    "title": {
     "zh": "已告知",
     "en": "Notice given"
    },
    "kind": "flag"
   },
   "heard": {
    "title": {
     "zh": "已听取陈述",
     "en": "Heard"
    },
    "kind": "flag"
   },
   "published": {
    "title": {
     "zh": "已公布",
     "en": "Published"
    },
    "kind": "flag"
   },
   "recordedOn": {
    "title": {
     "zh": "记录日期",
     "en": "Recorded on"
    },
    "kind": "day"
   },
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/debarments": {
  "title": {
   "zh": "停止申报",
   "en": "Debarments"
  },
  "hasSearch": true,
  "sorts": [
   "number",
   "unitCode",
   "decidedOn",
   "startsOn",
   "lastDay"
  ],
  "filters": [
   "count",
   "number",
   "unitCode",
   "decidedOn",
   "decidedOn.min",
   "decidedOn.max",
   "startsOn",
   "startsOn.min",
   "startsOn.max",
   "lastDay",
   "lastDay.min",
   "lastDay.max",
   "running",
   "violation"
  ],
  "columns": {
   "number": {
    "title": {
     "zh": "文号",
     "en": "Number"
    },
    "kind": "text"
   },
   "unitCode": {
    "title": {
     "zh": "单位代码",
     "en": "Code of the unit"
    },
    "kind": "text"
   },
   "decidedOn": {
    "title": {
     "zh": "决定日期",
     "en": "Decided on"
    },
    "kind": "day"
   },
   "startsOn": {
    "title": {
     "zh": "起算日",
     "en": "Starts on"
    },
    "kind": "day"
   },
   "lastDay": {
    "title": {
     "zh": "末日",
     "en": "Last day"
    },
    "kind": "day"
   },
   "running": {
    "title": {
     "zh": "执行中",
     "en": "Running"
    },
    "kind": "flag"
   },
   "violation": {
    "title": {
     "zh": "违规编号",
     "en": "Violation"
    },
    "kind": "text"
   },
   "act": {
    "title": {
     "zh": "办理事项",
     "en": "Act"
    },
    "kind": "text"
   },
   "decidedBy": {
    "title": {
     "zh": "决定事项",
     "en": "Decided by"
    },
    "kind": "text"
   }
  }
 },
 "/api/acts": {
  "title": {
   "zh": "办理事项",
   "en": "Acts"
  },
  "hasSearch": true,
  "sorts": [
   "id"
  ],
  "filters": [
   "count",
   "id",
   "name",
   "fund",
   "portion",
   "subject",
   "amount",
   "amount.min",
   "amount.max",
   "on",
   "on.min",
   "on.max",
   "recordedOn",
   "recordedOn.min",
   "recordedOn.max",
   "office",
   "organisation",
   "accepted",
   "paper",
   "paper.min",
   "paper.max"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "name": {
    "title": {
     "zh": "事项代码",
     "en": "Act"
    },
    "kind": "text"
   },
   "title": {
    "title": {
     "zh": "事项",
     "en": "Title"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "subject": {
    "title": {
     "zh": "对象",
     "en": "Subject"
    },
    "kind": "text"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "on": {
    "title": {
     "zh": "发生日期",
     "en": "On"
    },
    "kind": "day"
   },
   "recordedOn": {
    "title": {
     "zh": "记录日期",
     "en": "Recorded on"
    },
    "kind": "day"
   },
   "office": {
    "title": {
     "zh": "机关",
     "en": "Office"
    },
    "kind": "text",
    "choices": {
     "financeDepartment": {
      "zh": "省财政厅",
      "en": "Provincial Department of Finance"
     },
     "administeringDepartment": {
      "zh": "省级资金主管部门",
      "en": "Administering department"
     },
     "viceGovernorInCharge": {
      "zh": "分管省领导",
      "en": "Vice-governor in charge"
     },
     "viceGovernorForFinance": {
      "zh": "分管财政的省领导",
      "en": "Vice-governor for finance"
     },
     "governor": {
      "zh": "省长",
      "en": "Governor"
     },
     "executiveMeeting": {
      "zh": "省政府常务会议",
      "en": "Government executive meeting"
     },
     "partyGroupMeeting": {
      "zh": "省政府党组会议",
      "en": "Government party-group meeting"
     },
     "localFinanceBureau": {
      "zh": "市县财政部门",
      "en": "City or county finance bureau"
     },
     "localDepartment": {
      "zh": "市县资金主管部门",
      "en": "City or county department"
     },
     "implementingUnit": {
      "zh": "项目单位",
      "en": "Project implementing unit"
     },
     "auditor": {
      "zh": "审计部门",
      "en": "Audit office"
     }
    }
   },
   "actor": {
    "title": {
     "zh": "经办",
     "en": "Actor"
    },
    "kind": "text"
   },
   "organisation": {
    "title": {
     "zh": "单位",
     "en": "Organisation"
    },
    "kind": "text"
   },
   "organisationName": {
    "title": {
     "zh": "单位名称",
     "en": "Name of the organisation"
    },
    "kind": "text"
   },
   "accepted": {
    "title": {
     "zh": "通过",
     "en": "Accepted"
    },
    "kind": "flag"
   },
   "paper": {
    "title": {
     "zh": "呈批件",
     "en": "Paper"
    },
    "kind": "text"
   }
  }
 },
 "/api/papers": {
  "title": {
   "zh": "呈批件",
   "en": "Papers"
  },
  "hasSearch": true,
  "sorts": [
   "id",
   "amount",
   "on",
   "submittedOn"
  ],
  "filters": [
   "count",
   "act",
   "fund",
   "portion",
   "subject",
   "amount",
   "amount.min",
   "amount.max",
   "on",
   "on.min",
   "on.max",
   "state",
   "waitsFor",
   "submitter",
   "submittedOn",
   "submittedOn.min",
   "submittedOn.max",
   "organisation"
  ],
  "columns": {
   "id": {
    "title": {
     "zh": "编号",
     "en": "Number"
    },
    "kind": "text"
   },
   "act": {
    "title": {
     "zh": "事项代码",
     "en": "Act"
    },
    "kind": "text"
   },
   "title": {
    "title": {
     "zh": "事项",
     "en": "Title"
    },
    "kind": "text"
   },
   "fund": {
    "title": {
     "zh": "专项资金",
     "en": "Fund"
    },
    "kind": "text"
   },
   "fundName": {
    "title": {
     "zh": "专项资金名称",
     "en": "Name of the fund"
    },
    "kind": "text"
   },
   "portion": {
    "title": {
     "zh": "一级项目",
     "en": "Portion"
    },
    "kind": "text"
   },
   "portionName": {
    "title": {
     "zh": "一级项目名称",
     "en": "Name of the portion"
    },
    "kind": "text"
   },
   "subject": {
    "title": {
     "zh": "对象",
     "en": "Subject"
    },
    "kind": "text"
   },
   "amount": {
    "title": {
     "zh": "金额",
     "en": "Amount"
    },
    "kind": "amount"
   },
   "on": {
    "title": {
     "zh": "发生日期",
     "en": "Event date"
    },
    "kind": "day"
   },
   "state": {
    "title": {
     "zh": "状态",
     "en": "State"
    },
    "kind": "text",
    "choices": {
     "underReview": {
      "zh": "审签中",
      "en": "Waits for signatures"
     },
     "returned": {
      "zh": "已退回",
      "en": "Returned to its author"
     },
     "done": {
      "zh": "已办结",
      "en": "Done"
     },
     "refused": {
      "zh": "依法未通过",
      "en": "Refused by law"
     },
     "rejected": {
      "zh": "已否决",
      "en": "Rejected"
     },
     "withdrawn": {
      "zh": "已撤回",
      "en": "Withdrawn"
     }
    }
   },
   "stateName": {
    "title": {
     "zh": "状态名称",
     "en": "State in words"
    },
    "kind": "text"
   },
   "waitsFor": {
    "title": {
     "zh": "待谁审签",
     "en": "Waits for"
    },
    "kind": "text"
   },
   "submittedBy": {
    "title": {
     "zh": "提交人",
     "en": "Submitted by"
    },
    "kind": "text"
   },
   "submitter": {
    "title": {
     "zh": "提交人编号",
     "en": "Number of who submitted it"
    },
    "kind": "text"
   },
   "submittedOn": {
    "title": {
     "zh": "提交日期",
     "en": "Submitted on"
    },
    "kind": "day"
   },
   "organisation": {
    "title": {
     "zh": "提交单位",
     "en": "Organisation"
    },
    "kind": "text"
   },
   "organisationName": {
    "title": {
     "zh": "提交单位名称",
     "en": "Name of the organisation"
    },
    "kind": "text"
   },
   "note": {
    "title": {
     "zh": "说明",
     "en": "Note"
    },
    "kind": "text"
   },
   "performed": {
    "title": {
     "zh": "办理记录",
     "en": "Act"
    },
    "kind": "text"
   }
  }
 }
} as const;
