package io.kaifang.local.demo;

import io.kaifang.local.demo.step.ExpectedRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a journey came to, for those who judge it by more than its report.
 *
 * @param returned how many of the raw listings were returned with reasons
 * @param listed how many completed listings got on the list
 * @param dataset the conditional one, whose life was shown
 * @param refusals the problem type of each refusal that the journey must meet
 * @param life the types of the events of that life, as the ledger records them
 * @param closing from the answer to the measure to the first refused read
 * @param took the whole journey
 */
public record JourneyOutcome(
        int returned,
        int listed,
        String dataset,
        Map<ExpectedRefusal, String> refusals,
        List<String> life,
        Duration closing,
        Duration took) {
    public JourneyOutcome {
        refusals = Map.copyOf(refusals);
        life = List.copyOf(life);
    }
}
