package io.kaifang.audit.figures;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Text;

/** What is counted. The order is that of the report. */
public enum Measure implements Coded {
    LISTED(Section.OPENNESS, Kind.SUM, "期末在开放清单上的数据集", "Data sets on the opening list at the end"),
    TIERED(Section.OPENNESS, Kind.SUM, "期末已定级的数据集", "Data sets tiered by the end"),
    OPEN_SHARE(Section.OPENNESS, Kind.MEAN, "开放率（%）", "Openness, % of the tiered"),
    PUBLISHED(Section.OPENNESS, Kind.SUM, "本期列入开放清单", "Put on the opening list"),
    AMENDED(Section.OPENNESS, Kind.SUM, "本期变更", "Changed by work order"),
    SUSPENDED(Section.OPENNESS, Kind.SUM, "本期中止开放", "Suspended"),
    RESTORED(Section.OPENNESS, Kind.SUM, "本期恢复开放", "Restored"),
    WITHDRAWN(Section.OPENNESS, Kind.SUM, "本期撤回", "Withdrawn"),
    RELEASED(Section.OPENNESS, Kind.SUM, "本期发布的数据版本", "Versions of data released"),

    RECEIVED(Section.REVIEWS, Kind.SUM, "收到的审核工单", "Work orders received"),
    APPROVED(Section.REVIEWS, Kind.SUM, "同意", "Approved"),
    REFUSED(Section.REVIEWS, Kind.SUM, "不同意", "Refused"),
    IN_TIME(Section.REVIEWS, Kind.MEAN, "按期率（%）", "Decided in time, %"),
    HOURS(Section.REVIEWS, Kind.MEAN, "平均用时（小时）", "Mean time to decide, hours"),
    OVERDUE(Section.REVIEWS, Kind.SUM, "逾期", "Became overdue"),

    APPLICATIONS(Section.USE, Kind.SUM, "开放申请", "Applications"),
    RESUBMITTED(Section.USE, Kind.SUM, "修改后再次提交的申请", "Applications submitted again with changes"),
    AGREEMENTS(Section.USE, Kind.SUM, "生效的利用协议", "Agreements that entered into force"),
    GRANTS(Section.USE, Kind.SUM, "开通的访问", "Grants opened"),
    REPORTS(Section.USE, Kind.SUM, "利用报告", "Usage reports"),
    REPORTED_CALLS(Section.USE, Kind.SUM, "报告的调用次数", "Calls reported by data users"),
    ACCESSES(Section.USE, Kind.SUM, "数据访问次数", "Recorded accesses to data"),
    ACCESSES_REFUSED(Section.USE, Kind.SUM, "被拒绝的访问", "Accesses refused"),
    ROWS(Section.USE, Kind.SUM, "提供的数据行", "Rows handed out"),
    BYTES(Section.USE, Kind.SUM, "提供的字节", "Bytes handed out"),

    INCOMPLETE(Section.REFUSALS, Kind.SUM, "申请不予受理", "Applications refused as incomplete"),
    INCOMPLETE_FOR(Section.REFUSALS, Kind.REASONS, "不予受理的理由", "Reasons for refusing as incomplete"),
    REFUSED_FOR(Section.REFUSALS, Kind.REASONS, "不同意申请的理由", "Reasons for refusing applications"),
    RETURNED(Section.REFUSALS, Kind.SUM, "清单条目被退回", "Listings returned"),
    RETURNED_FOR(Section.REFUSALS, Kind.REASONS, "退回清单条目的理由", "Reasons for returning listings"),
    REJECTED(Section.REFUSALS, Kind.SUM, "数据未通过质量检查", "Data refused by the quality checks"),
    FAILED_REVIEW(Section.REFUSALS, Kind.REASONS, "协议审查未通过的理由", "Reasons for refusing agreements"),

    MISUSE_REPORTS(Section.VIOLATIONS, Kind.SUM, "违规利用举报", "Reports of unlawful use"),
    VIOLATIONS(Section.VIOLATIONS, Kind.SUM, "违规记录", "Violations recorded"),
    MEASURES(Section.VIOLATIONS, Kind.SUM, "处置措施", "Measures taken"),
    MEASURES_PUBLISHED(Section.VIOLATIONS, Kind.SUM, "已公开的处置措施", "Measures made public"),

    PRUNED(
            Section.RECORD,
            Kind.SUM,
            "留存期满、不再提供的账本条目（不计入任何指标）",
            "Entries past their term, no longer shown and not counted in any figure");

    /** How contributions become a figure. */
    public enum Kind {
        SUM,
        MEAN,
        /** Summed up for each reason; there are as many as agencies have words. */
        REASONS
    }

    private final Section section;
    private final Kind kind;
    private final String zh;
    private final String en;

    Measure(Section section, Kind kind, String zh, String en) {
        this.section = section;
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    public Section section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }

    public Text words() {
        return new Text(zh, en);
    }
}
