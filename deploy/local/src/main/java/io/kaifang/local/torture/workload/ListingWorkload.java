package io.kaifang.local.torture.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.local.client.ApiResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listings, from proposal to publication: the catalog decides, classification reacts, the catalog reacts again.
 *
 * @param draft a complete proposal of the clerk's agency
 * @param count of all proposals so far, by which titles differ
 */
public record ListingWorkload(
        RetryingClient client, WorkloadUser clerk, WorkloadUser dataCentre, ObjectNode draft, AtomicInteger count)
        implements Workload.Task {
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);

    @Override
    public void runOnce() throws InterruptedException {
        String title = draft.path("title").asText();
        var proposal = draft.deepCopy().put("title", title + "·第" + count.incrementAndGet() + "版");
        var proposed = client.note(clerk.post("/listings", proposal), title).filter(ApiResponse::isSuccess);
        if (proposed.isEmpty()) {
            Thread.sleep(PAUSE_AFTER_FAILURE);
            return;
        }
        String listing = proposed.get().field("listing");
        var assessment = client.await(() -> clerk.get("/assessments/" + listing), ApiResponse::isSuccess);
        if (assessment.isPresent() && confirm(listing, assessment.get())) {
            publish(listing);
        }
    }

    private boolean confirm(String listing, ApiResponse assessment) throws InterruptedException {
        JsonNode levels = assessment.json().path("proposal").path("levels");
        return client.send(
                listing, () -> clerk.post("/assessments/" + listing + "/confirmation", Map.of("levels", levels)));
    }

    private void publish(String listing) throws InterruptedException {
        var _ = client.await(
                () -> client.note(dataCentre.post("/listings/" + listing + "/publication", Map.of()), listing),
                ApiResponse::isSuccess);
    }
}
