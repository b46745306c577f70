package io.kaifang.catalog.proposal;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.OfListing;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.id.ListingId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A listing, and the listing that has the name that it wants. Because a proposal is decided on both at once, two listings can never take one name, however they race. A name once taken stays its listing's for ever, so
 * that an old citation never comes to mean other data.
 *
 * @param names by normalised key
 */
public record NameClaim(Map<ListingId, Listing> listings, Map<String, ListingId> names) {
    public static final NameClaim EMPTY = new NameClaim(Map.of(), Map.of());

    public NameClaim {
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

    public static NameClaim evolve(NameClaim before, CatalogEvent event) {
        return switch (event) {
            case ListingProposed it -> before.after(it).withName(it.nameKey(), it.listing());
            case ListingAmended it -> before.after(it).withName(it.nameKey(), it.listing());
            case OfListing it -> before.after(it);
            case ResourceDirectoryImported _ -> before;
        };
    }

    private NameClaim after(OfListing event) {
        Map<ListingId, Listing> changed = new HashMap<>(listings);
        changed.put(event.listing(), Listing.evolve(listing(event.listing()), event));
        return new NameClaim(changed, names);
    }

    private NameClaim withName(String nameKey, ListingId holder) {
        Map<String, ListingId> more = new HashMap<>(names);
        more.put(nameKey, holder);
        return new NameClaim(listings, more);
    }
}
