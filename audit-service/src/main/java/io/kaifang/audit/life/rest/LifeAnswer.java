package io.kaifang.audit.life.rest;

import io.kaifang.contracts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps in the order of causation and time.
 *
 * @param notice what the proofs prove, and what they don't
 * @param checkpoint that all proofs of this page lead to
 * @param pruned states that earlier steps are past their term and not shown here; absent while nothing is pruned
 * @param next the cursor of the next page, absent on the last one
 */
public record LifeAnswer(
        Text notice,
        String checkpoint,
        @Nullable Text pruned,
        List<StepAnswer> items,
        @Nullable String next) {

    static final Text NOTICE = new Text(
            "包含证明说明每一步确实记录在账本中且未被改动；它不能证明没有遗漏其他步骤。是否有遗漏，由各服务对其事件库逐段所作的声明（也在账本中）与条目逐段核对得出，结果见 /audit/completeness。",
            "An inclusion proof shows that a step stands on the ledger unchanged; it doesn't show that no step is"
                    + " missing. That is shown by the services' statements of their stores, range by range, which are"
                    + " entries themselves; how they compare with the ledger stands at /audit/completeness.");

    static @Nullable Text pruned(long below) {
        return below == 0
                ? null
                : new Text(
                        "序号小于 " + below + " 的条目留存期满，不再提供，其中的步骤未列于此。其包含证明仍可获取。",
                        "Entries below " + below
                                + " are past their term and no longer shown, so their steps are missing here."
                                + " Inclusion proofs remain available.");
    }
}
