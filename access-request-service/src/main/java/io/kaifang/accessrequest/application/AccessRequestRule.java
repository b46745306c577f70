package io.kaifang.accessrequest.application;

import io.kaifang.contracts.Rule;

/** Every business rule of the service. */
public enum AccessRequestRule implements Rule {
    APPLICATION_MUST_EXIST(
            Kind.NOT_FOUND, "申请不存在", "There is no such application", "核对申请编号", "Check the application's id"),
    LISTING_MUST_BE_KNOWN(
            Kind.NOT_FOUND, "开放清单中没有该数据集", "The opening list has no such listing", "核对数据集编号", "Check the listing's id"),
    APPLICATION_ID_IS_TAKEN(
            Kind.CONFLICT,
            "该申请编号已用于另一份申请",
            "That id belongs to another application",
            "使用新的幂等键重新提交",
            "Submit again under a new idempotency key"),
    APPLICATION_MUST_FIT_THE_LISTING(
            Kind.INVALID,
            "申请内容与数据集不符",
            "The application does not match the listing",
            "按逐条说明修改后提交",
            "Correct every fault listed and submit again"),
    MATERIALS_MUST_BE_COMPLETE(
            Kind.CONFLICT,
            "申请材料不齐，不能受理",
            "Materials are missing, so the application cannot be accepted",
            "以材料不齐退回，一次告知全部理由",
            "Return it as incomplete; every missing material is listed"),
    REFUSAL_NEEDS_REASONS(
            Kind.INVALID,
            "退回补正或审核不通过须一次性告知全部理由",
            "A refusal must state all its reasons at once",
            "逐条写明理由，理由中不得出现个人信息",
            "State each reason, without personal data"),
    ERASURE_GROUND_MUST_BE_KNOWN(
            Kind.INVALID,
            "删除依据无效",
            "This is not a valid legal ground for erasure",
            "可选：no-longer-needed、term-ended、consent-withdrawn、unlawful-handling、other-law",
            "Use one of no-longer-needed, term-ended, consent-withdrawn, unlawful-handling, other-law"),
    ONLY_THE_APPLICANT_MAY(
            Kind.FORBIDDEN,
            "只有申请人可以修改、撤回或删除",
            "Only the applicant may amend, withdraw or erase this",
            "以申请人的账号登录",
            "Sign in as the applicant"),
    AGENCY_MUST_OWN_THE_LISTING(
            Kind.FORBIDDEN,
            "该工单属于另一数据开放主体",
            "This work order belongs to another agency",
            "由该数据集的数据开放主体审核",
            "Ask the listing's agency to decide"),
    COMPLETENESS_IS_NOT_DECIDED(
            Kind.CONFLICT,
            "尚未受理，不能审核",
            "The data centre has not accepted it yet",
            "等待大数据中心受理",
            "Wait until the data centre has accepted it"),
    REVIEW_IS_RUNNING(
            Kind.CONFLICT,
            "已受理，正在审核",
            "The application is under review",
            "等待审核结果，或撤回申请",
            "Wait for the decision, or withdraw the application"),
    APPLICATION_WAITS_FOR_ITS_APPLICANT(
            Kind.CONFLICT,
            "已退回申请人补正",
            "The application was returned to its applicant",
            "等待申请人补正后重新提交",
            "Wait until the applicant has submitted it again"),
    DECISION_IS_FINAL(
            Kind.CONFLICT,
            "已作出决定，不能更改",
            "The decision is final",
            "申请人可修改后重新提交",
            "The applicant may amend and submit again"),
    APPLICATION_HAS_ENDED(
            Kind.CONFLICT, "申请已撤回或终止", "The application was withdrawn or closed", "提交新的申请", "Submit a new application"),
    APPLICATION_HAS_CHANGED(
            Kind.CONFLICT,
            "申请已有新的修订",
            "The application has changed since it was read",
            "重新读取后再作决定",
            "Reload it, then decide"),
    PAGE_MUST_BE_OURS(
            Kind.INVALID,
            "分页参数无效",
            "Invalid cursor",
            "请使用上一页返回的 next",
            "Use the next value of the previous page unchanged"),
    DETAILS_ARE_IN_USE(
            Kind.CONFLICT,
            "申请办理中，申请人信息不能删除",
            "The details are needed while the application is being handled",
            "先撤回申请",
            "Withdraw the application first");

    private final Statement statement;

    AccessRequestRule(Kind kind, String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(kind, zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
