package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.CodeTexts;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.audit.index.LeafSearch;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The opening list as it stood at a time: made of every publication, withdrawal and tiering before. */
final class OpeningListCount {

    private static final String PUBLISHED = FoundLeaf.PREFIX + "catalog.listing-published";
    private static final String WITHDRAWN = FoundLeaf.PREFIX + "catalog.listing-withdrawn";
    private static final String CLASSIFIED = FoundLeaf.PREFIX + "classification.listing-classified";

    private static final String SUSPENDED = FoundLeaf.PREFIX + "catalog.listing-suspended";
    private static final String RESTORED = FoundLeaf.PREFIX + "catalog.listing-restored";

    private final Map<String, FoundLeaf> firstPublished = new TreeMap<>();
    private final Map<String, FoundLeaf> listed = new TreeMap<>();
    private final Map<String, FoundLeaf> suspended = new TreeMap<>();
    private final Map<String, FoundLeaf> tiered = new TreeMap<>();

    private OpeningListCount() {}

    static OpeningListCount at(Instant time, LeafSearch leaves) {
        var list = new OpeningListCount();
        leaves.inOrder(Set.of(PUBLISHED, WITHDRAWN, SUSPENDED, RESTORED, CLASSIFIED), Instant.EPOCH, time, list::take);
        return list;
    }

    private void take(FoundLeaf leaf) {
        var listing = leaf.text("listing");
        switch (leaf.type()) {
            case PUBLISHED -> {
                firstPublished.putIfAbsent(listing, leaf);
                listed.put(listing, leaf);
            }
            case WITHDRAWN -> listed.remove(listing);
            case SUSPENDED -> suspended.put(listing, leaf);
            case RESTORED -> suspended.remove(listing);
            default -> tiered.put(listing, leaf);
        }
    }

    /**
     * Counts the list at its time, and what came on it since.
     *
     * @param from when the span began: a change that is published later puts nothing on the list again
     */
    void count(Instant from, Consumer<Contribution> out) {
        listed.values().forEach(leaf -> out.accept(coded(Measure.LISTED, leaf)));
        firstPublished.values().stream()
                .filter(leaf -> !leaf.time().isBefore(from))
                .forEach(leaf -> out.accept(coded(Measure.PUBLISHED, leaf)));
        tiered.forEach((listing, leaf) -> {
            out.accept(coded(Measure.TIERED, leaf));
            out.accept(share(leaf, listed.get(listing), suspended.get(listing)));
        });
    }

    /** Nothing of a data set can be had while it is suspended, though it stands on the list. */
    private static Contribution share(FoundLeaf leaf, @Nullable FoundLeaf open, @Nullable FoundLeaf closed) {
        if (open == null) {
            return Contribution.of(Measure.OPEN_SHARE, leaf, 0);
        }
        return closed == null
                ? Contribution.of(Measure.OPEN_SHARE, leaf, 100).following(open.index())
                : Contribution.of(Measure.OPEN_SHARE, leaf, 0).following(closed.index());
    }

    private static Contribution coded(Measure measure, FoundLeaf leaf) {
        var category = leaf.text("category");
        return Contribution.of(measure, leaf, 1).detailed(category, CodeTexts.of(category));
    }
}
