package io.kaifang.delivery;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What classification says of a listing. */
public final class Tierings {
    private static final Levels LEVELS = new Levels(PersonLevel.P2, OrganisationLevel.O1, ObjectLevel.S1, Set.of());

    private Tierings() {}

    public static LevelsProposed proposed(ListingId listing, AgencyId agency, String field, String kind, Instant at) {
        return proposed(listing, agency, field, List.of(kind), at);
    }

    public static LevelsProposed proposed(
            ListingId listing, AgencyId agency, String field, List<String> kinds, Instant at) {
        return new LevelsProposed(
                listing,
                agency,
                "2026-1",
                LEVELS,
                kinds.stream()
                        .map(kind -> new Evidence(field, kind, 1, 1, new Text("有", "there"), EvidenceStrength.LIKENESS))
                        .toList(),
                true,
                at);
    }

    public static ListingClassified classified(ListingId listing, AgencyId agency, Category category, Instant at) {
        return new ListingClassified(
                listing,
                agency,
                "2026-1",
                LEVELS,
                category,
                "person-P2",
                List.of(),
                List.of(),
                null,
                null,
                new ActorId("officer-1"),
                at);
    }
}
