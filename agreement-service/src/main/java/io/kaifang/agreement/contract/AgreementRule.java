package io.kaifang.agreement.contract;

import static io.kaifang.contracts.Rule.Kind.CONFLICT;
import static io.kaifang.contracts.Rule.Kind.FORBIDDEN;
import static io.kaifang.contracts.Rule.Kind.INVALID;
import static io.kaifang.contracts.Rule.Kind.NOT_FOUND;

import io.kaifang.contracts.Rule;

/** Every business rule of the service. */
public enum AgreementRule implements Rule {
    AGREEMENT_MUST_EXIST(NOT_FOUND, "没有这份协议", "There is no such agreement", "请核对协议编号", "Check the agreement's id"),
    ONLY_A_PARTY_SIGNS(
            FORBIDDEN,
            "只有协议双方可以签署",
            "Only a party to the agreement signs it",
            "请由申请人本人或数据所属机构签署",
            "Have the applicant himself or the data's agency sign"),
    SIGNED_TEXT_MUST_BE_THE_TEXT_SEEN(
            CONFLICT,
            "所见文本与协议文本不一致",
            "The text that you saw is not the agreement's text",
            "请重新阅读 /agreements/{id}/text 并提交其 SHA-256",
            "Read /agreements/{id}/text again and send its SHA-256"),
    PARTY_HAS_SIGNED(
            CONFLICT, "该方已经签署", "This party has signed already", "无需再次签署", "Nothing is left to do for this party"),
    AGREEMENT_MUST_WAIT_FOR_SIGNATURES(
            CONFLICT,
            "协议不在待签署状态",
            "The agreement does not wait for signatures",
            "请查看协议状态",
            "Look at the agreement's state"),
    AGREEMENT_MUST_WAIT_FOR_REVIEW(
            CONFLICT,
            "协议不在待审核状态",
            "The agreement does not wait for a review",
            "仅在双方签署后、且本地规则要求时审核",
            "A review follows both signatures, and only where the jurisdiction asks for it"),
    REASONS_MUST_BE_GIVEN(INVALID, "须说明全部理由", "Every reason must be given", "请在 reasons 中逐条说明", "List them in reasons"),
    REASONS_MUST_BE_FIT_TO_STAY(
            INVALID,
            "理由须简明,且不含个人信息",
            "A reason is brief, and names no person",
            "理由将永久留存,请按逐条说明修改",
            "It stays for ever: mend every fault that is named"),
    AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE(
            CONFLICT,
            "协议从未生效",
            "The agreement has never been in force",
            "协议生效后才能报告利用情况或记录违规",
            "Use is reported, and violations are recorded, only once it has been in force"),
    TERM_MUST_HAVE_RUN_OUT(
            CONFLICT, "协议尚未到期", "The term has not run out yet", "请等待到期", "Wait until the term has run out"),
    ONLY_THE_DATA_USER_REPORTS_USE(
            FORBIDDEN,
            "只有协议的数据利用主体可以报告利用情况",
            "Only the agreement's data user reports its use",
            "请使用签署协议的账号",
            "Use the account that signed"),
    ONLY_THE_DATA_USER_GIVES_UP(
            FORBIDDEN,
            "只有协议的数据利用主体可以放弃协议",
            "Only the agreement's data user gives it up",
            "请使用签署协议的账号",
            "Use the account that signed"),
    VIOLATION_MUST_EXIST(NOT_FOUND, "没有这条违规记录", "There is no such violation", "请核对违规编号", "Check the violation's id"),
    MEASURE_MUST_BE_WITHIN_DUTY(
            FORBIDDEN,
            "只能对本机构数据采取措施",
            "An agency takes measures only about its own data",
            "请由所属机构或大数据中心处理",
            "Have the owning agency or the data centre act"),
    CLOSED_ACCESS_STAYS_CLOSED(
            CONFLICT,
            "访问已关闭，不能再限制",
            "Access is closed, and cannot be restricted any more",
            "无需再采取措施",
            "Nothing is left to restrict"),
    LISTING_MUST_BE_KNOWN(NOT_FOUND, "没有这个清单条目", "There is no such listing", "请核对清单编号", "Check the listing's id"),
    REPORT_MUST_EXIST(NOT_FOUND, "没有这份报告", "There is no such report", "请核对报告编号", "Check the report's id"),
    ERASURE_GROUND_MUST_BE_STATED(
            INVALID,
            "须说明删除的法律依据",
            "The legal ground of an erasure must be stated",
            "ground 可选：no-longer-needed、term-ended、consent-withdrawn、unlawful-handling、other-law",
            "ground is one of no-longer-needed, term-ended, consent-withdrawn, unlawful-handling, other-law"),
    REPORT_IS_FILED_ONCE(
            CONFLICT, "该报告已提交", "This report was filed already", "如需补充请另行提交", "File another one to add to it");

    private final Statement statement;

    AgreementRule(Kind kind, String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(kind, zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
