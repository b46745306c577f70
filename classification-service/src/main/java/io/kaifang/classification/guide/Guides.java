package io.kaifang.classification.guide;

import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Guide;
import java.util.HashMap;
import java.util.Map;

/** Every guide ever issued, by version. */
public record Guides(Map<String, Guide> issued) {
    public Guides {
        issued = Map.copyOf(issued);
    }

    /** What identifies the guides: there is one series of them. */
    public record Series() {}

    public static Guides evolve(Guides before, ClassificationEvent event) {
        return switch (event) {
            case GuideIssued e -> {
                Map<String, Guide> issued = new HashMap<>(before.issued);
                issued.put(e.guide().version(), e.guide());
                yield new Guides(issued);
            }
            case LevelsProposed _, ListingClassified _, ReclassificationQueued _ -> before;
        };
    }
}
