package io.kaifang.catalog.draft;

import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.ListingId;
import java.util.List;
import java.util.Set;

/**
 * What a draft is held against, looked up beforehand.
 *
 * @param alike other listings with like titles
 * @param directoryImported whether the agency has handed in a resource directory at all
 * @param knownTies those of the draft's ties that the directory holds
 * @param knownListings those of the draft's related listings that exist
 */
public record Surroundings(
        List<Alike> alike, boolean directoryImported, Set<SourceTie> knownTies, Set<ListingId> knownListings) {
    public Surroundings {
        alike = List.copyOf(alike);
        knownTies = Set.copyOf(knownTies);
        knownListings = Set.copyOf(knownListings);
    }

    /** The same, with one listing left out of the likenesses. */
    public Surroundings without(ListingId listing) {
        List<Alike> others =
                alike.stream().filter(it -> !it.listing().equals(listing)).toList();
        return new Surroundings(others, directoryImported, knownTies, knownListings);
    }

    /** Nothing known: no other listing, no directory. */
    public static Surroundings none() {
        return new Surroundings(List.of(), false, Set.of(), Set.of());
    }
}
