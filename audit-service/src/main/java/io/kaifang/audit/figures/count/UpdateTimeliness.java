package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Whether data were renewed in the rhythm that their listing states (Art. 9 (5), 37). Each renewal of a period counts, by whether it
 * came by its day; an update that is due and has not come counts once as late.
 */
final class UpdateTimeliness {
    private final Period period;
    private final Consumer<Contribution> out;
    private final Map<String, Consumer<FoundLeaf>> rules = new HashMap<>();
    private final Map<String, Rhythm> listings = new TreeMap<>();

    UpdateTimeliness(Period period, Consumer<Contribution> out) {
        this.period = period;
        this.out = out;
        on(ListingPublished.class, this::published);
        on(VersionReleased.class, (event, leaf) -> released(event.listing(), leaf));
        on(ListingSuspended.class, (event, _) -> stop(event.listing()));
        on(ListingWithdrawn.class, (event, _) -> stop(event.listing()));
        on(ListingBecameStatic.class, (event, _) -> stop(event.listing()));
        on(ListingRestored.class, (event, leaf) -> restored(event.listing(), leaf));
    }

    /** Counts from the ledger: as far as the period goes, and no further than today. */
    void count(LeafSearch leaves, Instant now) {
        leaves.inOrder(Set.copyOf(rules.keySet()), Instant.EPOCH, period.until(), this::take);
        LocalDate today = ChinaTime.dayOf(now);
        LocalDate end = today.isBefore(period.next()) ? today : period.next();
        listings.values().stream()
                .filter(rhythm -> rhythm.isLateOn(end))
                .forEach(rhythm -> out.accept(Contribution.of(Measure.RENEWED_IN_TIME, rhythm.published(), 0)));
    }

    private void take(FoundLeaf leaf) {
        Optional.ofNullable(rules.get(leaf.type())).ifPresent(rule -> rule.accept(leaf));
    }

    private <E extends DomainEvent> void on(Class<E> type, BiConsumer<E, FoundLeaf> change) {
        rules.put(
                CountedEvents.typeOf(type),
                leaf -> CountedEvents.read(leaf, type).ifPresent(event -> change.accept(event, leaf)));
    }

    private void published(ListingPublished event, FoundLeaf leaf) {
        Rhythm before = listings.get(event.listing().value());
        UpdateFrequency frequency = event.content().frequency();
        listings.put(
                event.listing().value(),
                before == null || !before.runs() ? Rhythm.begun(leaf, frequency) : before.changed(leaf, frequency));
    }

    private void released(ListingId listing, FoundLeaf leaf) {
        Rhythm rhythm = listings.get(listing.value());
        LocalDate day = ChinaTime.dayOf(leaf.time());
        if (rhythm == null || !rhythm.expectsAnother(day)) {
            return;
        }
        if (!leaf.time().isBefore(period.from())) {
            out.accept(Contribution.of(Measure.RENEWED_IN_TIME, leaf, rhythm.isLateOn(day) ? 0 : 100));
        }
        listings.put(listing.value(), rhythm.renewed(day));
    }

    private void stop(ListingId listing) {
        listings.computeIfPresent(listing.value(), (_, rhythm) -> rhythm.stopped());
    }

    private void restored(ListingId listing, FoundLeaf leaf) {
        listings.computeIfPresent(listing.value(), (_, rhythm) -> rhythm.resumed(ChinaTime.dayOf(leaf.time())));
    }
}
