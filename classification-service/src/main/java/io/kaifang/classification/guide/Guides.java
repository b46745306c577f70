package io.kaifang.classification.guide;

import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.OfListing;
import io.kaifang.contracts.classification.Guide;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every guide ever issued, by version.
 *
 * @param inForce version of the one that was issued last; null before the first
 */
public record Guides(Map<String, Guide> issued, @Nullable String inForce) {
    public static final Guides NONE = new Guides(Map.of(), null);

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
                yield new Guides(issued, e.guide().version());
            }
            case OfListing _ -> before;
        };
    }
}
