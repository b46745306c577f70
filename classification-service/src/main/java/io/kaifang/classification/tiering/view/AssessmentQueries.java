package io.kaifang.classification.tiering.view;

import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers how listings are tiered. */
@ApplicationScoped
public class AssessmentQueries {

    /**
     * Assessments in the order of their listings' ids.
     *
     * @param agency whose; null for all
     * @param stage at which; null for any
     */
    @WithSession
    public Uni<Page<AssessmentAnswer>> list(
            @Nullable AgencyId agency, AssessmentRow.@Nullable Stage stage, PageRequest page) {
        Parameters parameters = new Parameters();
        StringBuilder condition = new StringBuilder("true");
        if (agency != null) {
            parameters.and("agency", agency.value());
            condition.append(" and agency = :agency");
        }
        if (stage != null) {
            parameters.and("stage", stage);
            condition.append(" and stage = :stage");
        }
        page.after(1).ifPresent(keys -> {
            parameters.and("after", keys.getFirst());
            condition.append(" and listing > :after");
        });
        return AssessmentRow.<AssessmentRow>find(condition + " order by listing", parameters)
                .page(0, page.rowsToRead())
                .list()
                .map(rows -> Page.of(rows, page, AssessmentAnswer::whole, row -> List.of(row.listing)));
    }

    /** The listing's assessment, or null. */
    @WithSession
    public Uni<@Nullable AssessmentRow> find(ListingId listing) {
        return AssessmentRow.findById(listing.value());
    }

    /** Decisions that were not looked at under a guide yet, a part at a time. */
    @WithSession
    public Uni<List<ListingId>> decidedUnderOthers(String guide, int most) {
        return AssessmentRow.<AssessmentRow>find(
                        "lookedAtUnder is not null and lookedAtUnder <> ?1 order by listing", guide)
                .page(0, most)
                .list()
                .map(rows ->
                        rows.stream().map(row -> new ListingId(row.listing)).toList());
    }

    /** Notes under which guide a decision was looked at. */
    @WithTransaction
    public Uni<Integer> lookedAt(ListingId listing, String guide) {
        return AssessmentRow.update("lookedAtUnder = ?1 where listing = ?2", guide, listing.value());
    }

    /** The fields of a listing as it was last proposed or changed, or null. */
    @WithSession
    public Uni<@Nullable ListedFieldsRow> fields(ListingId listing) {
        return ListedFieldsRow.findById(listing.value());
    }
}
