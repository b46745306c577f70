package io.kaifang.catalog.listing;

import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.id.ListingId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * As much of the opening list as a name touches: the listing itself and whoever holds the name. Because a proposal is decided
 * on both at once, two listings can never take one name, however they race. A name once taken stays its listing's for ever, so
 * that an old citation never comes to mean other data.
 *
 * @param names by normalised key
 */
public record OpeningList(Map<ListingId, Listing> listings, Map<String, ListingId> names) {
    public static final OpeningList EMPTY = new OpeningList(Map.of(), Map.of());

    public OpeningList {
        listings = Map.copyOf(listings);
        names = Map.copyOf(names);
    }

    public Listing listing(ListingId id) {
        return listings.getOrDefault(id, new Listing.Unknown());
    }

    /** Another listing that holds the name. */
    public Optional<ListingId> otherHolder(String nameKey, ListingId than) {
        return Optional.ofNullable(names.get(nameKey)).filter(holder -> !holder.equals(than));
    }

    public static OpeningList evolve(OpeningList before, CatalogEvent event) {
        if (event instanceof CatalogEvent.ResourceDirectoryImported) {
            return before;
        }
        ListingId id = new ListingId(event.subject().id());
        Map<ListingId, Listing> listings = new HashMap<>(before.listings);
        listings.put(id, Listing.evolve(before.listing(id), event));
        Map<String, ListingId> names = new HashMap<>(before.names);
        if (event instanceof ListingProposed proposed) {
            names.put(proposed.nameKey(), id);
        } else if (event instanceof ListingAmended amended) {
            names.put(amended.nameKey(), id);
        }
        return new OpeningList(listings, names);
    }
}
