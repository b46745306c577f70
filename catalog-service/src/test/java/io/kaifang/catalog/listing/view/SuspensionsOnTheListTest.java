package io.kaifang.catalog.listing.view;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.SUSPENSION;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static io.kaifang.catalog.listing.ListingEvents.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.closing.ClosingEvents;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingRow;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingStepRow;
import io.kaifang.catalog.listing.view.OpeningListProjection.WorkOrderRow;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.fixture.ProjectionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the list tells of suspensions, of closings that are asked, and of changed conditions. */
class SuspensionsOnTheListTest {
    private final ProjectionFixture view = ProjectionFixture.of(
                    CatalogModule.projections(),
                    new OpeningListProjection(),
                    ListingRow.class,
                    ListingStepRow.class,
                    WorkOrderRow.class)
            .given(proposed());

    @Test
    void conditions_of_another_guide_are_shown_with_what_is_open_and_with_nothing_else() {
        var changed = new ConditionsChanged(LISTING, WATER, Category.UNCONDITIONAL, List.of(), "2027", NOW);
        view.given(changed);
        assertThat(listing().conditions).isNull();
        view.given(publishable(), published(), changed);
        assertThat(listing().conditions).isEqualTo("[]");
    }

    @Test
    void every_cause_is_shown_until_it_is_over() {
        WorkOrderId incident = new WorkOrderId("wo-8");
        view.given(published(), suspended(), suspended(incident, SuspensionCause.INCIDENT));
        assertThat(StandingSuspension.in(listing().suspensions))
                .extracting(StandingSuspension::workOrder, StandingSuspension::cause)
                .containsExactly(
                        tuple("wo-suspension", SuspensionCause.RIGHTS_CLAIM), tuple("wo-8", SuspensionCause.INCIDENT));
        view.given(new SuspensionEnded(LISTING, WATER, NEXT_ORDER, SUSPENSION, "核实完毕", NOW));
        assertThat(listing().state).isEqualTo("SUSPENDED");
        assertThat(StandingSuspension.in(listing().suspensions)).hasSize(1);
        view.given(new ListingRestored(LISTING, WATER, new WorkOrderId("wo-9"), "处置完毕", NOW, incident));
        assertThat(listing().state).isEqualTo("PUBLISHED");
        assertThat(StandingSuspension.in(listing().suspensions)).isEmpty();
    }

    @Test
    void a_closing_that_is_asked_is_under_review_with_its_documents_and_the_listing_stays_open() {
        view.given(published(), ClosingEvents.asked(WorkOrderKind.WITHDRAWAL));
        WorkOrderRow order = view.row(WorkOrderRow.class, NEXT_ORDER.value());
        assertThat(order.outcome).isEqualTo("UNDER_REVIEW");
        assertThat(order.kind).isEqualTo("WITHDRAWAL");
        assertThat(order.documents).contains("aaaa");
        assertThat(listing().state).isEqualTo("PUBLISHED");
    }

    private ListingRow listing() {
        return view.row(ListingRow.class, LISTING.value());
    }
}
