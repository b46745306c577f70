package io.kaifang.local.torture.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.local.client.ApiResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Listings, from proposal to publication: the catalog decides, classification reacts, the catalog reacts again. */
public final class ListingWorkload implements Workload.Task {
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

    private final RetryingClient retrying;
    private final AcknowledgedCommands acknowledged;
    private final WorkloadUser clerk;
    private final WorkloadUser dataCentre;
    private final ObjectNode draft;
    private final String title;
    private final AtomicInteger count;

    /**
     * Of one agency.
     *
     * @param draft a complete proposal of the clerk's agency
     * @param count of all proposals so far, by which titles differ
     */
    public ListingWorkload(
            AcknowledgedCommands acknowledged,
            WorkloadUser clerk,
            WorkloadUser dataCentre,
            ObjectNode draft,
            AtomicInteger count) {
        this.retrying = new RetryingClient(acknowledged);
        this.acknowledged = acknowledged;
        this.clerk = clerk;
        this.dataCentre = dataCentre;
        this.draft = draft.deepCopy();
        this.title = draft.path("title").asText();
        this.count = count;
    }

    @Override
    public void runOnce() throws InterruptedException {
        draft.put("title", title + "·第" + count.incrementAndGet() + "版");
        var proposed = acknowledged.note(clerk.post("/listings", draft), title).filter(ApiResponse::isSuccess);
        if (proposed.isEmpty()) {
            Thread.sleep(PAUSE_AFTER_FAILURE);
            return;
        }
        String listing = proposed.get().field("listing");
        var assessment = retrying.await(() -> clerk.get("/assessments/" + listing), ApiResponse::isSuccess);
        if (assessment.isPresent() && confirm(listing, assessment.get())) {
            publish(listing);
        }
    }

    private boolean confirm(String listing, ApiResponse assessment) throws InterruptedException {
        JsonNode levels = assessment.json().path("proposal").path("levels");
        return retrying.send(
                listing, () -> clerk.post("/assessments/" + listing + "/confirmation", Map.of("levels", levels)));
    }

    private void publish(String listing) throws InterruptedException {
        var _ = retrying.await(
                () -> acknowledged.note(dataCentre.post("/listings/" + listing + "/publication", Map.of()), listing),
                ApiResponse::isSuccess);
    }
}
