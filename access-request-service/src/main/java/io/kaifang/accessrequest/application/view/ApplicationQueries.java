package io.kaifang.accessrequest.application.view;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationStepRow;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.page.NewestFirst;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.kaifang.rest.page.Place;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about applications. */
@ApplicationScoped
@WithSession
public class ApplicationQueries {

    /** Which applications; a component that is null restricts nothing. */
    public record Filter(
            @Nullable String applicant,
            @Nullable String agency,
            @Nullable String listing,
            @Nullable Stage stage) {}

    /** Newest first. */
    public Uni<Page<ApplicationRow>> list(Filter filter, PageRequest page) {
        return new NewestFirst<>(
                        ApplicationRow.class,
                        "submittedAt",
                        "application",
                        row -> new Place(row.submittedAt, row.application))
                .equal("applicant", filter.applicant())
                .equal("agency", filter.agency())
                .equal("listing", filter.listing())
                .equal("stage", filter.stage())
                .read(page, AccessRequestRule.PAGE_MUST_BE_OURS);
    }

    public Uni<@Nullable ApplicationRow> find(ApplicationId application) {
        return ApplicationRow.findById(application.value());
    }

    /** Every step, oldest first. */
    public Uni<List<ApplicationStepRow>> history(ApplicationId application) {
        return ApplicationStepRow.list("key.application = ?1 order by key.position", application.value());
    }

    /** Every application ever made for a listing, oldest first. */
    public Uni<List<ApplicationId>> allFor(ListingId listing) {
        return ids("listing = ?1 order by submittedAt, application", listing.value());
    }

    /** Those that nobody has approved or ended, although their listing was withdrawn. */
    public Uni<List<ApplicationId>> openForWithdrawnListings() {
        return ids(
                "stage in ?1 and listing in (select listing from OfferedListingRow where withdrawn)"
                        + " order by submittedAt",
                List.of(Stage.SUBMITTED, Stage.INCOMPLETE, Stage.UNDER_REVIEW, Stage.REFUSED));
    }

    private static Uni<List<ApplicationId>> ids(String query, Object parameter) {
        return ApplicationRow.<ApplicationRow>list(query, parameter)
                .map(rows -> rows.stream()
                        .map(row -> new ApplicationId(row.application))
                        .toList());
    }
}
