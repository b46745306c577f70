package io.kaifang.audit.rest;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.Text;

/** What a question to the ledger must keep to. */
public enum AuditRule implements Rule {
    ENTRY_MUST_BE_PUBLISHED(
            Kind.NOT_FOUND,
            new Text("账本中没有该条目", "The ledger has no such entry"),
            new Text("请使用小于检查点规模的序号", "Use an index below the checkpoint's size")),
    CHECKPOINT_MUST_BE_PUBLISHED(
            Kind.NOT_FOUND,
            new Text("没有发布过该检查点", "No such checkpoint was published"),
            new Text("请读取 /ledger/checkpoint", "Read /ledger/checkpoint")),
    SIZES_MUST_GROW(
            Kind.INVALID,
            new Text("规模须满足 0 ≤ from ≤ to ≤ 已发布规模", "Sizes must be 0 ≤ from ≤ to ≤ the published size"),
            new Text("请调整 from 与 to", "Change from and to")),
    SUBJECT_KIND_MUST_BE_KNOWN(
            Kind.NOT_FOUND,
            new Text("没有这类对象", "There is no such kind of subject"),
            new Text(
                    "可选：dataset、application、agreement、grant、user、agency、access-batch",
                    "One of dataset, application, agreement, grant, user, agency, access-batch")),
    TIME_MUST_BE_ISO(
            Kind.INVALID,
            new Text("时间格式不正确", "Invalid time"),
            new Text("请使用 2026-11-22T00:00:00Z 格式", "Write it as 2026-11-22T00:00:00Z")),
    SPAN_MUST_BE_A_MONTH_OR_A_YEAR(
            Kind.INVALID,
            new Text("期间格式不正确", "Neither a month nor a year"),
            new Text("请使用 2026-11 或 2026 格式", "Write it as 2026-11 or 2026")),
    FIGURE_MUST_BE_KNOWN(
            Kind.NOT_FOUND,
            new Text("没有这项指标", "There is no such figure"),
            new Text("请使用 /audit/figures/{期间} 中的 leaves.list", "Follow leaves.list of /audit/figures/{span}")),
    ENTRY_MUST_BE_A_STEP(
            Kind.INVALID,
            new Text("after 不是任何步骤的条目序号", "The entry in after is not a step"),
            new Text("请使用上一卷 Link 标头中的地址", "Follow the Link header of the previous package")),
    PRUNED_MUST_BE_PAST_THEIR_TERM(
            Kind.CONFLICT,
            new Text("该区间未满留存年限，或已停止提供", "These entries are not older than the term, or were pruned before"),
            new Text("可停止提供的上限见 /audit/retention 的 prunable", "See prunable at /audit/retention for the limit")),
    RECORD_MUST_LEAD_TO_ITS_BATCH(
            Kind.INVALID,
            new Text("该记录不能通向所称批次的默克尔根", "The record doesn't lead to the root of the batch that it names"),
            new Text("请原样提交 /accesses/<序号>/proof 的回答", "Send the answer of /accesses/<number>/proof as it is")),
    BATCH_MUST_BE_ON_THE_LEDGER(
            Kind.NOT_FOUND,
            new Text("账本中没有该批次，或根不同", "The ledger does not have this batch, or has it with another root"),
            new Text("批次封存后数秒入账，请稍后再试", "A batch reaches the ledger a few seconds after it is closed; try again soon")),
    CURSOR_MUST_FIT(
            Kind.INVALID,
            new Text("游标无效", "Invalid cursor"),
            new Text("请原样使用上一页的 next", "Use the previous page's next as it is"));

    private final Statement statement;

    AuditRule(Kind kind, Text title, Text remedy) {
        statement = new Statement(kind, title, remedy);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
