package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The opening list as it stood at a time, made from every publication, withdrawal and tiering before. */
final class OpeningListCount {

    /** The leaf that put a data set where it stands; its data are not kept. */
    private record Place(
            long index,
            Instant time,
            @Nullable String agency,
            @Nullable Category category) {}

    private interface Change<E> {
        void apply(String listing, FoundLeaf leaf, Optional<E> event);
    }

    private final Map<String, Consumer<FoundLeaf>> changes = new HashMap<>();
    private final Map<String, Place> firstPublished = new TreeMap<>();
    private final Map<String, Place> listed = new TreeMap<>();
    private final Map<String, Place> tiered = new TreeMap<>();
    private final Map<String, Long> suspended = new TreeMap<>();

    OpeningListCount() {
        on(ListingPublished.class, ListingPublished::listing, (listing, leaf, event) -> {
            Place place = place(leaf, event.map(ListingPublished::category));
            firstPublished.putIfAbsent(listing, place);
            listed.put(listing, place);
        });
        on(ListingWithdrawn.class, ListingWithdrawn::listing, (listing, _, _) -> listed.remove(listing));
        on(
                ListingSuspended.class,
                ListingSuspended::listing,
                (listing, leaf, _) -> suspended.put(listing, leaf.index()));
        on(ListingRestored.class, ListingRestored::listing, (listing, _, _) -> suspended.remove(listing));
        on(
                ListingClassified.class,
                ListingClassified::listing,
                (listing, leaf, event) -> tiered.put(listing, place(leaf, event.map(ListingClassified::category))));
    }

    static OpeningListCount at(Instant time, LeafSearch leaves) {
        OpeningListCount list = new OpeningListCount();
        leaves.inOrder(list.types(), Instant.EPOCH, time, list::take);
        return list;
    }

    /** The types that change the list, by their whole names. */
    Set<String> types() {
        return changes.keySet();
    }

    private void take(FoundLeaf leaf) {
        Optional.ofNullable(changes.get(leaf.type())).ifPresent(change -> change.accept(leaf));
    }

    /** A leaf that names no listing stands for one of its own. */
    private <E extends DomainEvent> void on(Class<E> type, Function<E, ListingId> listing, Change<E> change) {
        changes.put(CountedEvents.typeOf(type), leaf -> {
            Optional<E> event = CountedEvents.read(leaf, type);
            change.apply(event.map(listing).map(ListingId::value).orElse("entry " + leaf.index()), leaf, event);
        });
    }

    private static Place place(FoundLeaf leaf, Optional<Category> category) {
        return new Place(leaf.index(), leaf.time(), leaf.agency(), category.orElse(null));
    }

    /**
     * Counts the list at its time, and what came on it since.
     *
     * @param from when the period began: a change that is published later does not put a data set on the list again
     */
    void count(Instant from, Consumer<Contribution> out) {
        listed.values().forEach(place -> out.accept(one(Measure.LISTED, place)));
        firstPublished.values().stream()
                .filter(place -> !place.time().isBefore(from))
                .forEach(place -> out.accept(one(Measure.PUBLISHED, place)));
        tiered.forEach((listing, place) -> {
            out.accept(one(Measure.TIERED, place));
            out.accept(share(place, listed.get(listing), suspended.get(listing)));
        });
    }

    /** A suspended data set stands on the list, but nobody can have it. */
    private static Contribution share(Place tiered, @Nullable Place open, @Nullable Long suspendedBy) {
        if (open == null) {
            return contribution(Measure.OPEN_SHARE, tiered, 0);
        }
        return suspendedBy == null
                ? contribution(Measure.OPEN_SHARE, tiered, 100).following(open.index())
                : contribution(Measure.OPEN_SHARE, tiered, 0).following(suspendedBy);
    }

    private static Contribution one(Measure measure, Place place) {
        return contribution(measure, place, 1).detailed(place.category());
    }

    private static Contribution contribution(Measure measure, Place place, double amount) {
        return Contribution.of(measure, place.agency(), place.index(), amount);
    }
}
