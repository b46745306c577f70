package io.kaifang.catalog.listing.view;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.amended;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static io.kaifang.catalog.listing.ListingEvents.madeStatic;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static io.kaifang.catalog.listing.ListingEvents.suspended;
import static io.kaifang.catalog.listing.ListingEvents.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingRow;
import io.kaifang.catalog.listing.view.OpeningListProjection.ListingStepRow;
import io.kaifang.catalog.listing.view.OpeningListProjection.WorkOrderRow;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.fixture.ProjectionFixture;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningListProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            CatalogModule.projections(),
            new OpeningListProjection(),
            ListingRow.class,
            ListingStepRow.class,
            WorkOrderRow.class);

    @Test
    void a_proposal_is_shown_to_be_found_and_compared() {
        view.given(proposed());
        ListingRow row = listing();
        assertThat(row.state).isEqualTo("PROPOSED");
        assertThat(row.agency).isEqualTo(WATER.value());
        assertThat(row.workOrder).isEqualTo(ORDER.value());
        assertThat(row.title).isEqualTo(content().title());
        assertThat(row.summary).isEqualTo(content().summary());
        assertThat(row.theme).isEqualTo("资源环境");
        assertThat(row.area).isEqualTo("上海市");
        assertThat(row.frequency).isEqualTo("DAILY");
        assertThat(row.formats).isEqualTo("API,CSV");
        assertThat(row.content).contains(content().title());
        assertThat(row.opened).isNull();
        assertThat(row.titlePairs.split(" ")).contains("水厂", "监测");
        assertThat(row.titleWords.split(" ")).contains("水质");
        assertThat(row.otherWords.split(" ")).contains("浑浊", "散射", "饮用", "资源", "2024");
        assertThat(row.changedAt).isEqualTo(NOW);
        assertThat(row.publishedAt).isNull();
    }

    @Test
    void a_tier_makes_a_proposal_publishable() {
        view.given(proposed(), publishable());
        assertThat(listing().state).isEqualTo("PUBLISHABLE");
        assertThat(listing().category).isEqualTo("UNCONDITIONAL");
        assertThat(listing().conditions).isEqualTo("[]");
    }

    @Test
    void what_is_published_is_open() {
        view.given(proposed(), publishable(), published());
        ListingRow row = listing();
        assertThat(row.state).isEqualTo("PUBLISHED");
        assertThat(row.opened).isEqualTo(row.content).contains(content().title());
        assertThat(row.category).isEqualTo("UNCONDITIONAL");
        assertThat(row.conditions).isEqualTo("[]");
        assertThat(row.publishedAt).isEqualTo(NOW);
    }

    @Test
    void a_change_of_what_is_open_waits_until_it_is_published() {
        view.given(proposed(), publishable(), published(), amended(), publishable());
        ListingRow row = listing();
        assertThat(row.state).isEqualTo("PUBLISHED");
        assertThat(row.title).isEqualTo(content().title());
        assertThat(row.opened).doesNotContain(NEW_TITLE);
        assertThat(row.content).contains(NEW_TITLE);
        assertThat(row.workOrder).isEqualTo(NEXT_ORDER.value());
        assertThat(row.titlePairs.split(" ")).contains("检测");

        var later = NOW.plus(Duration.ofDays(1));
        view.given(new ListingPublished(LISTING, WATER, content(NEW_TITLE), Category.CONDITIONAL, List.of(), later));
        row = listing();
        assertThat(row.title).isEqualTo(NEW_TITLE);
        assertThat(row.opened).contains(NEW_TITLE);
        assertThat(row.category).isEqualTo("CONDITIONAL");
        assertThat(row.publishedAt).isEqualTo(NOW);
        assertThat(row.changedAt).isEqualTo(later);
    }

    @Test
    void an_amended_proposal_shows_its_new_content() {
        view.given(proposed(), amended());
        assertThat(listing().state).isEqualTo("PROPOSED");
        assertThat(listing().title).isEqualTo(NEW_TITLE);
    }

    @Test
    void a_draft_that_is_returned_at_once_is_shown_by_its_title() {
        view.given(returned(ORDER, "水质"));
        ListingRow row = listing();
        assertThat(row.state).isEqualTo("RETURNED");
        assertThat(row.agency).isEqualTo(WATER.value());
        assertThat(row.title).isEqualTo("水质");
        assertThat(row.content).isNull();

        view.given(returned(NEXT_ORDER, "水质检测"));
        assertThat(listing().title).isEqualTo("水质检测");
        assertThat(listing().workOrder).isEqualTo(NEXT_ORDER.value());
    }

    @Test
    void a_returned_proposal_is_not_compared_with_any_more() {
        view.given(proposed(), returned(ORDER, "水质"));
        assertThat(listing().state).isEqualTo("RETURNED");
        assertThat(listing().titlePairs).isEmpty();
        assertThat(listing().title).isEqualTo(content().title());
    }

    @Test
    void a_returned_amendment_leaves_what_is_open() {
        view.given(proposed(), publishable(), published(), amended(), returned(NEXT_ORDER, NEW_TITLE));
        assertThat(listing().state).isEqualTo("PUBLISHED");
        assertThat(listing().content).isEqualTo(listing().opened);
    }

    @Test
    void a_returned_work_order_that_was_never_accepted_changes_nothing() {
        view.given(proposed(), returned(NEXT_ORDER, "水质"));
        assertThat(listing().state).isEqualTo("PROPOSED");
        assertThat(listing().workOrder).isEqualTo(ORDER.value());
        assertThat(listing().title).isEqualTo(content().title());
    }

    @Test
    void a_suspended_listing_goes_on_where_it_was() {
        view.given(proposed(), publishable(), published(), madeStatic(), suspended());
        assertThat(listing().state).isEqualTo("SUSPENDED");
        view.given(new ListingRestored(LISTING, WATER, NEXT_ORDER, "恢复", NOW));
        assertThat(listing().state).isEqualTo("STATIC_HISTORY");
    }

    @Test
    void a_withdrawn_listing_says_so() {
        view.given(proposed(), withdrawn());
        assertThat(listing().state).isEqualTo("WITHDRAWN");
    }

    @Test
    void each_event_is_a_step_with_its_actor_work_order_and_reason() {
        view.given(proposed(), Actor.user("officer-1")).given(publishable(), published());
        List<ListingStepRow> steps = view.rows(ListingStepRow.class, "order by position");
        assertThat(steps)
                .extracting(step -> step.type)
                .containsExactly(
                        "io.kaifang.catalog.listing-proposed",
                        "io.kaifang.catalog.listing-became-publishable",
                        "io.kaifang.catalog.listing-published");
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.listing).isEqualTo(LISTING.value());
            assertThat(step.at).isEqualTo(NOW);
        });
        assertThat(steps.getFirst().actor).isEqualTo("officer-1");
        assertThat(steps.getFirst().workOrder).isEqualTo(ORDER.value());
        assertThat(steps.getFirst().reason).isEqualTo("社会迫切需要,新增开放");
        assertThat(steps.getLast().workOrder).isNull();
        assertThat(steps.getLast().reason).isNull();
    }

    @Test
    void every_kind_of_work_order_is_on_record() {
        view.given(proposed());
        assertOrder(ORDER, WorkOrderKind.PROPOSAL, "社会迫切需要,新增开放");
        view.given(amended());
        assertOrder(NEXT_ORDER, WorkOrderKind.AMENDMENT, "社会迫切需要,新增开放");
        view.given(published(), suspended());
        assertOrder(NEXT_ORDER, WorkOrderKind.SUSPENSION, "权益主张核实中");
        view.given(new ListingRestored(LISTING, WATER, NEXT_ORDER, "恢复", NOW));
        assertOrder(NEXT_ORDER, WorkOrderKind.RESTORATION, "恢复");
        view.given(madeStatic());
        assertOrder(NEXT_ORDER, WorkOrderKind.STATIC_HISTORY, "系统下线");
        view.given(withdrawn());
        assertOrder(NEXT_ORDER, WorkOrderKind.WITHDRAWAL, "系统下线");
    }

    @Test
    void a_returned_work_order_keeps_its_reason_beside_the_faults() {
        view.given(proposed(), returned(ORDER, "水质"));
        WorkOrderRow order = view.row(WorkOrderRow.class, ORDER.value());
        assertThat(order.outcome).isEqualTo(WorkOrderRow.RETURNED);
        assertThat(order.faults).contains("title-missing");
        assertThat(order.reason).isEqualTo("社会迫切需要,新增开放");
        assertThat(order.position).isEqualTo(2);
    }

    @Test
    void a_directory_changes_no_listing() {
        view.given(new ResourceDirectoryImported(WATER, 1, 2, new Sha256("1".repeat(64)), NOW));
        assertThat(view.rows(ListingRow.class, "order by id")).isEmpty();
        assertThat(view.rows(ListingStepRow.class, "order by position")).isEmpty();
    }

    private void assertOrder(WorkOrderId id, WorkOrderKind kind, String reason) {
        WorkOrderRow order = view.row(WorkOrderRow.class, id.value());
        assertThat(order.kind).isEqualTo(kind.name());
        assertThat(order.reason).isEqualTo(reason);
        assertThat(order.outcome).isEqualTo(WorkOrderRow.ACCEPTED);
        assertThat(order.faults).isNull();
        assertThat(order.agency).isEqualTo(WATER.value());
        assertThat(order.listing).isEqualTo(LISTING.value());
        assertThat(order.title).isEqualTo(listing().title);
        assertThat(order.at).isEqualTo(NOW);
    }

    private ListingRow listing() {
        return view.row(ListingRow.class, LISTING.value());
    }

    private static ListingReturned returned(WorkOrderId order, String title) {
        return new ListingReturned(
                LISTING,
                WATER,
                order,
                WorkOrderKind.PROPOSAL,
                title,
                List.of(DraftFault.TITLE_MISSING.at("/title")),
                NOW);
    }
}
