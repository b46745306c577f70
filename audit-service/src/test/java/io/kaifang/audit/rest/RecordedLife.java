package io.kaifang.audit.rest;

import static org.awaitility.Awaitility.await;

import io.kaifang.audit.index.SubjectKind;
import io.kaifang.audit.life.view.StepFilter;
import io.kaifang.audit.life.view.StepQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A data set's life as its services told it over Kafka, for the tests of all doors; the ledger knows what it was told before. */
@ApplicationScoped
public class RecordedLife {
    public static final int STEPS = 4;

    private static final StepFilter UNREADABLE = new StepFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("unreadable"));
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Inject
    StepQueries steps;

    @ConfigProperty(name = "KAIFANG_KAFKA_BOOTSTRAP")
    String bootstrap;

    private boolean told;

    /** Tells it, and waits until the ledger can be asked about it. */
    public synchronized void tell() throws Exception {
        if (told) {
            return;
        }
        try (var topic = new Topic(bootstrap)) {
            topic.send("catalog", Map.of("ce_type", "io.kaifang.heartbeat", "ce_id", "hb"), "");
            // the effect is sent first, and its service's clock is behind
            topic.event(
                    "classification",
                    "k-1",
                    "listing-classified",
                    "c-1",
                    "2026-11-22T00:59:00Z",
                    "listing/l-1",
                    "{\"listing\":\"l-1\",\"agency\":\"g-1\"}");
            topic.event(
                    "catalog",
                    "c-1",
                    "listing-proposed",
                    "none",
                    "2026-11-22T01:00:00Z",
                    "listing/l-1",
                    "{\"listing\":\"l-1\",\"agency\":\"g-1\"}");
            topic.event(
                    "access-request",
                    "a-1",
                    "application-submitted",
                    "none",
                    "2026-11-22T02:00:00Z",
                    "application/p-1",
                    "{\"application\":\"p-1\",\"listing\":\"l-1\",\"agency\":\"g-1\",\"applicant\":\"u-9\"}");
            topic.event(
                    "access-request",
                    "a-2",
                    "application-refused-as-incomplete",
                    "a-1",
                    "2026-11-22T03:00:00Z",
                    "application/p-1",
                    "{\"application\":\"p-1\",\"reasons\":[]}");
            topic.event(
                    "catalog",
                    "c-1",
                    "listing-proposed",
                    "none",
                    "2026-11-22T01:00:00Z",
                    "listing/l-1",
                    "{\"agency\":\"g-1\", \"listing\":\"l-1\"}");
            topic.send("catalog", Map.of("ce_id", "no type"), "poison");
        }
        await().atMost(TIMEOUT).until(this::isIndexed);
        told = true;
    }

    private boolean isIndexed() {
        return steps.life(SubjectKind.DATASET, "l-1", Optional.empty(), 100).size() == STEPS
                && !steps.search(UNREADABLE, Optional.empty(), 1).isEmpty();
    }
}
