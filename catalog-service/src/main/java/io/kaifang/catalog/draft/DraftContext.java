package io.kaifang.catalog.draft;

import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.ListingId;
import java.util.List;
import java.util.Set;

/**
 * What a draft is checked against, looked up beforehand.
 *
 * @param similar other listings with similar titles
 * @param directoryImported whether the agency has handed in a resource directory at all
 * @param knownTies those of the draft's ties that the directory holds
 * @param knownListings those of the draft's related listings that exist
 */
public record DraftContext(
        List<SimilarTitle> similar, boolean directoryImported, Set<SourceTie> knownTies, Set<ListingId> knownListings) {
    public DraftContext {
        similar = List.copyOf(similar);
        knownTies = Set.copyOf(knownTies);
        knownListings = Set.copyOf(knownListings);
    }

    /** The same, with one listing left out of the similar ones. */
    public DraftContext without(ListingId listing) {
        List<SimilarTitle> others =
                similar.stream().filter(it -> !it.listing().equals(listing)).toList();
        return new DraftContext(others, directoryImported, knownTies, knownListings);
    }
}
