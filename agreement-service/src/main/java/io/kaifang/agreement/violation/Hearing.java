package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.PUBLICITY_WAITS_FOR_THE_HEARING;

import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A data user is heard before his violation is made public.
 *
 * @param days that he has for it, by the city's rules
 */
public record Hearing(int days) {

    /** Refuses publicity while he has neither spoken nor let the term pass. */
    void mustBeOver(ViolationCase violation, Instant now) {
        Instant end = violation.facts().at().plus(Duration.ofDays(days));
        if (!violation.stated().contains(ActingBody.DATA_USER) && now.isBefore(end)) {
            String day = ChinaTime.dayOf(end).toString();
            throw new RuleViolated(
                    PUBLICITY_WAITS_FOR_THE_HEARING,
                    List.of(new Fault(
                            "/publicity",
                            "hearing-runs",
                            new Text("陈述申辩期限至 " + day, "the data user may be heard until " + day),
                            new Text("待其陈述后或 " + day + " 后再公示", "publish after the statement, or after " + day))));
        }
    }
}
