package io.kaifang.catalog.tiering;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.WATER;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import java.util.List;
import java.util.Set;

/** What classification says about the listing of the tests. */
public final class TieringEvents {
    private TieringEvents() {}

    public static LevelsProposed proposed() {
        return new LevelsProposed(LISTING, WATER, "2026-1", levels(), List.of(), false, NOW);
    }

    public static ListingClassified classified(Category category) {
        return new ListingClassified(
                LISTING,
                WATER,
                "2026-2",
                levels(),
                category,
                "the default",
                List.of(new OpeningCondition(
                        OpeningCondition.Kind.DATA_SECURITY, "security", new Text("数据安全", "Data security"), List.of())),
                List.of(new Text("年度抽查", "Yearly inspection")),
                null,
                null,
                new ActorId("officer-1"),
                NOW);
    }

    private static Levels levels() {
        return new Levels(PersonLevel.P1, OrganisationLevel.O1, ObjectLevel.S1, Set.of());
    }
}
