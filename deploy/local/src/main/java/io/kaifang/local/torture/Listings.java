package io.kaifang.local.torture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Listings, from proposal to publication: the catalog decides, classification reacts, the catalog reacts again. */
final class Listings implements Load.Life {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Act act;
    private final Promises promises;
    private final User clerk;
    private final User dataCentre;
    private final ObjectNode draft;
    private final String title;

    /** @param draft a complete proposal of the clerk's agency */
    Listings(Promises promises, User clerk, User dataCentre, ObjectNode draft) {
        this.act = new Act(promises);
        this.promises = promises;
        this.clerk = clerk;
        this.dataCentre = dataCentre;
        this.draft = draft.deepCopy();
        this.title = draft.path("title").asText();
    }

    @Override
    public void live() throws InterruptedException {
        draft.put("title", title + "·第" + COUNT.incrementAndGet() + "版");
        var proposed = promises.note(clerk.post("/listings", draft), title).filter(Reply::success);
        if (proposed.isEmpty()) {
            Thread.sleep(250);
            return;
        }
        String listing = proposed.get().text("listing");
        var levels = act.await(() -> clerk.get("/assessments/" + listing), Reply::success);
        if (levels.isEmpty()
                || !act.insist(
                        listing,
                        () -> clerk.post(
                                "/assessments/" + listing + "/confirmation",
                                Map.of(
                                        "levels",
                                        levels.get().json().path("proposal").path("levels"))))) {
            return;
        }
        var _ = act.await(
                () -> promises.note(dataCentre.post("/listings/" + listing + "/publication", Map.of()), listing),
                Reply::success);
    }
}
