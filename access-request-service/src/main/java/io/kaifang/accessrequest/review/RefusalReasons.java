package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.application.AccessRequestRule.REFUSAL_NEEDS_REASONS;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.personal.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The reasons of a refusal: stated, and free of personal data, since they stay for ever. */
final class RefusalReasons {
    private RefusalReasons() {}

    static void check(List<Text> reasons) {
        check(reasons, List.of());
    }

    /** Beside their words, today's reasons state their ground. */
    static void checkWithGrounds(List<RefusalReason> reasons) {
        List<Fault> groundless = IntStream.range(0, reasons.size())
                .filter(i -> reasons.get(i).ground() == RefusalGround.NOT_STATED)
                .mapToObj(i -> groundMissing("/reasons/" + i + "/ground"))
                .toList();
        check(reasons.stream().map(RefusalReason::text).toList(), groundless);
    }

    private static void check(List<Text> reasons, List<Fault> others) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (PersonalData.appearsIn(reasons.get(i))) {
                faults.add(PersonalData.fault("/reasons/" + i));
            }
        }
        faults.addAll(others);
        if (reasons.isEmpty() || !faults.isEmpty()) {
            throw new RuleViolated(REFUSAL_NEEDS_REASONS, faults);
        }
    }

    private static Fault groundMissing(String field) {
        return new Fault(
                field,
                "ground-not-stated",
                new Text("未说明审核不通过的依据", "the ground of the reason is not stated"),
                new Text("选择所依据的情形，没有合适的选 OTHER", "choose the ground, or OTHER if none fits"));
    }
}
