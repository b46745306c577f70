package io.kaifang.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a journey came to, for those who judge it by more than its story.
 *
 * @param returned how many of the raw listings came back with reasons
 * @param listed how many completed listings got on the list
 * @param dataset the conditional one, whose life was told
 * @param refusals the problem type of each refusal that the journey must meet
 * @param life the types of the events of that life, as the ledger tells them
 * @param closing from the answer to the measure to the first refused read
 * @param took the whole journey
 */
public record Outcome(
        int returned,
        int listed,
        String dataset,
        Map<Refusal, String> refusals,
        List<String> life,
        Duration closing,
        Duration took) {
    public Outcome {
        refusals = Map.copyOf(refusals);
        life = List.copyOf(life);
    }

    /** What the journey must be refused. */
    public enum Refusal {
        INCOMPLETE_APPLICATION,
        WRONG_AGENCY,
        FIELD_OUTSIDE_GRANT,
        NO_GRANT,
        TERM_RUN_OUT,
        ACCESS_CLOSED,
        /** Only where the city's rules ask who takes unconditional data. */
        UNNAMED_READER
    }
}
