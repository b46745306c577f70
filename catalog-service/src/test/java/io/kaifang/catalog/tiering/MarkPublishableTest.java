package io.kaifang.catalog.tiering;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkPublishableTest {
    private static final WorkOrderId TIERING = new WorkOrderId("wo-tiering");
    private static final OpeningCondition SECURITY = new OpeningCondition(
            OpeningCondition.Kind.DATA_SECURITY, "security", new Text("数据安全", "Data security"), List.of());

    /** Each stage's openings are unconditional. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN                        | nothing                  | nothing                  | nothing
            RETURNED                       | nothing                  | nothing                  | nothing
            PROPOSED                       | ListingBecamePublishable | ListingBecamePublishable | ListingReturned
            PUBLISHABLE                    | nothing                  | ListingBecamePublishable | ListingReturned
            PUBLISHED                      | nothing                  | ListingBecamePublishable | ListingSuspended
            REVISED                        | ListingBecamePublishable | ListingBecamePublishable | ListingReturned
            REVISION_PUBLISHABLE           | nothing                  | ListingBecamePublishable | ListingSuspended
            SUSPENDED                      | ListingBecamePublishable | ListingBecamePublishable | nothing
            SUSPENDED_REVISED              | ListingBecamePublishable | ListingBecamePublishable | ListingReturned
            SUSPENDED_REVISION_PUBLISHABLE | ListingBecamePublishable | ListingBecamePublishable | nothing
            SUSPENDED_STATIC               | nothing                  | nothing                  | nothing
            WITHDRAWN                      | nothing                  | nothing                  | nothing
            STATIC_HISTORY                 | nothing                  | nothing                  | nothing
            """)
    void every_tier_at_every_stage(ListingStage stage, String sameTier, String otherTier, String closed) {
        assertThat(outcome(Category.UNCONDITIONAL, stage)).as("the same tier").isEqualTo(sameTier);
        assertThat(outcome(Category.CONDITIONAL, stage)).as("another tier").isEqualTo(otherTier);
        assertThat(outcome(Category.CLOSED, stage)).as("closed").isEqualTo(closed);
    }

    @Test
    void other_conditions_are_another_tier() {
        var command = tiered(Category.UNCONDITIONAL, List.of(SECURITY));
        assertThat(command.decide(ListingStage.PUBLISHED.listing()))
                .containsExactly(new ListingBecamePublishable(
                        LISTING, WATER, Category.UNCONDITIONAL, List.of(SECURITY), "2026-1", NOW));
    }

    @Test
    void what_is_open_is_suspended_under_a_work_order_of_its_own() {
        assertThat(tiered(Category.CLOSED, List.of()).decide(ListingStage.PUBLISHED.listing()))
                .containsExactly(new ListingSuspended(LISTING, WATER, TIERING, "按分级分类指南 2026-1 属于非开放类。", NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "PUBLISHABLE"})
    void a_closed_proposal_goes_back_under_its_work_order(ListingStage stage) {
        ListingReturned returned = returned(stage);
        assertThat(returned.workOrder()).isEqualTo(ORDER);
        assertThat(returned.kind()).isEqualTo(WorkOrderKind.PROPOSAL);
        assertThat(returned.title()).isEqualTo(content().title());
    }

    @ParameterizedTest
    @EnumSource(names = {"REVISED", "SUSPENDED_REVISED"})
    void a_closed_amendment_goes_back_under_its_own_work_order(ListingStage stage) {
        ListingReturned returned = returned(stage);
        assertThat(returned.workOrder()).isEqualTo(NEXT_ORDER);
        assertThat(returned.kind()).isEqualTo(WorkOrderKind.AMENDMENT);
        assertThat(returned.title()).isEqualTo(NEW_TITLE);
    }

    @Test
    void the_guide_is_the_reason() {
        assertThat(returned(ListingStage.PROPOSED).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("tiered-as-closed");
            assertThat(fault.message().zh()).contains("2026-1");
            assertThat(fault.message().en()).contains("2026-1");
        });
    }

    private static String outcome(Category category, ListingStage stage) {
        return ListingStage.outcome(() -> tiered(category, List.of()).decide(stage.listing()));
    }

    private static ListingReturned returned(ListingStage stage) {
        return (ListingReturned)
                tiered(Category.CLOSED, List.of()).decide(stage.listing()).getFirst();
    }

    private static MarkPublishable tiered(Category category, List<OpeningCondition> conditions) {
        return new MarkPublishable(LISTING, category, conditions, "2026-1", TIERING, NOW);
    }
}
