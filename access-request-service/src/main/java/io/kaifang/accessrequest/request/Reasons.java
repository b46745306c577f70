package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.REFUSAL_NEEDS_REASONS;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import java.util.ArrayList;
import java.util.List;

/** The reasons of a refusal: stated, and free of personal data, since they stay for ever. */
final class Reasons {
    private Reasons() {}

    static void check(List<Text> reasons) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            Text reason = reasons.get(i);
            if (PersonalData.appearsIn(reason.zh()) || PersonalData.appearsIn(reason.en())) {
                faults.add(PersonalData.fault("/reasons/" + i));
            }
        }
        if (reasons.isEmpty() || !faults.isEmpty()) {
            throw new RuleViolated(REFUSAL_NEEDS_REASONS, faults);
        }
    }
}
