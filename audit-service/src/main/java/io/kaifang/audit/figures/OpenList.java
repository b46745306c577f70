package io.kaifang.audit.figures;

import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.audit.index.LeafSearch;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The opening list as it stood at a time: made of every publication, withdrawal and tiering before. */
final class OpenList {

    private static final String PUBLISHED = FoundLeaf.PREFIX + "catalog.listing-published";
    private static final String WITHDRAWN = FoundLeaf.PREFIX + "catalog.listing-withdrawn";
    private static final String CLASSIFIED = FoundLeaf.PREFIX + "classification.listing-classified";

    private final Map<String, FoundLeaf> listed = new TreeMap<>();
    private final Map<String, FoundLeaf> tiered = new TreeMap<>();

    private OpenList() {}

    static OpenList at(Instant time, LeafSearch leaves) {
        var list = new OpenList();
        leaves.inOrder(Set.of(PUBLISHED, WITHDRAWN, CLASSIFIED), Instant.EPOCH, time, list::take);
        return list;
    }

    private void take(FoundLeaf leaf) {
        var listing = leaf.text("listing");
        switch (leaf.type()) {
            case PUBLISHED -> listed.put(listing, leaf);
            case WITHDRAWN -> listed.remove(listing);
            default -> tiered.put(listing, leaf);
        }
    }

    void count(Consumer<Contribution> out) {
        listed.values().forEach(leaf -> out.accept(coded(Measure.LISTED, leaf)));
        tiered.forEach((listing, leaf) -> {
            out.accept(coded(Measure.TIERED, leaf));
            var open = listed.get(listing);
            var share = Contribution.of(Measure.OPEN_SHARE, leaf, open == null ? 0 : 100);
            out.accept(open == null ? share : share.following(open.index()));
        });
    }

    private static Contribution coded(Measure measure, FoundLeaf leaf) {
        var category = leaf.text("category");
        return Contribution.of(measure, leaf, 1).detailed(category, Words.of(category));
    }
}
