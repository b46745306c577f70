package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** To which stage each event leads from each stage. */
class ListingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN                        | PROPOSED_ANEW     | UNKNOWN                        | PUBLISHED
            RETURNED                       | PROPOSED_ANEW     | RETURNED                       | PUBLISHED
            PROPOSED                       | PROPOSED_ANEW     | PUBLISHABLE                    | PUBLISHED
            PUBLISHABLE                    | PROPOSED_ANEW     | PUBLISHABLE                    | PUBLISHED
            PUBLISHED                      | REVISED           | TIERED_ANEW                    | PUBLISHED
            REVISED                        | REVISED           | REVISION_PUBLISHABLE           | PUBLISHED
            REVISION_PUBLISHABLE           | REVISED           | REVISION_PUBLISHABLE           | PUBLISHED
            SUSPENDED                      | SUSPENDED_REVISED | SUSPENDED_TIERED_ANEW          | PUBLISHED
            SUSPENDED_REVISED              | SUSPENDED_REVISED | SUSPENDED_REVISION_PUBLISHABLE | PUBLISHED
            SUSPENDED_REVISION_PUBLISHABLE | SUSPENDED_REVISED | SUSPENDED_REVISION_PUBLISHABLE | PUBLISHED
            SUSPENDED_STATIC               | SUSPENDED_REVISED | SUSPENDED_STATIC               | PUBLISHED
            WITHDRAWN                      | PROPOSED_ANEW     | WITHDRAWN                      | PUBLISHED
            STATIC_HISTORY                 | PROPOSED_ANEW     | STATIC_HISTORY                 | PUBLISHED
            """)
    void amended_tiered_and_published(
            ListingStage before, ListingStage amended, ListingStage publishable, ListingStage published) {
        assertStage(before, ListingEvents.amended(), amended);
        assertStage(before, ListingEvents.publishable(), publishable);
        assertStage(before, ListingEvents.published(), published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN                        | UNKNOWN                        | UNKNOWN              | UNKNOWN
            RETURNED                       | RETURNED                       | RETURNED             | RETURNED
            PROPOSED                       | PROPOSED                       | PROPOSED             | PROPOSED
            PUBLISHABLE                    | PUBLISHABLE                    | PUBLISHABLE          | PUBLISHABLE
            PUBLISHED                      | SUSPENDED                      | PUBLISHED            | STATIC_HISTORY
            REVISED                        | SUSPENDED_REVISED              | REVISED              | STATIC_HISTORY
            REVISION_PUBLISHABLE           | SUSPENDED_REVISION_PUBLISHABLE | REVISION_PUBLISHABLE | STATIC_HISTORY
            SUSPENDED                      | SUSPENDED                      | PUBLISHED            | SUSPENDED
            SUSPENDED_REVISED              | SUSPENDED_REVISED              | REVISED              | SUSPENDED_REVISED
            SUSPENDED_STATIC               | SUSPENDED_STATIC               | STATIC_HISTORY       | SUSPENDED_STATIC
            WITHDRAWN                      | WITHDRAWN                      | WITHDRAWN            | WITHDRAWN
            STATIC_HISTORY                 | SUSPENDED_STATIC               | STATIC_HISTORY       | STATIC_HISTORY
            """)
    void suspended_restored_and_made_static(
            ListingStage before, ListingStage suspended, ListingStage restored, ListingStage madeStatic) {
        assertStage(before, ListingEvents.suspended(), suspended);
        assertStage(before, new ListingRestored(LISTING, WATER, NEXT_ORDER, "恢复", NOW), restored);
        assertStage(before, ListingEvents.madeStatic(), madeStatic);
    }

    /** Only what is returned under the open work order's own id ends it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNKNOWN              | RETURNED             | RETURNED
            RETURNED             | RETURNED             | RETURNED
            PROPOSED             | RETURNED             | PROPOSED
            PUBLISHABLE          | RETURNED             | PUBLISHABLE
            PUBLISHED            | PUBLISHED            | PUBLISHED
            REVISED              | REVISED              | PUBLISHED
            REVISION_PUBLISHABLE | REVISION_PUBLISHABLE | REVISION_PUBLISHABLE
            SUSPENDED            | SUSPENDED            | SUSPENDED
            SUSPENDED_REVISED    | SUSPENDED_REVISED    | SUSPENDED
            WITHDRAWN            | WITHDRAWN            | WITHDRAWN
            STATIC_HISTORY       | STATIC_HISTORY       | STATIC_HISTORY
            """)
    void returned(ListingStage before, ListingStage firstOrder, ListingStage nextOrder) {
        assertStage(before, returned(ORDER), firstOrder);
        assertStage(before, returned(NEXT_ORDER), nextOrder);
    }

    @ParameterizedTest
    @EnumSource
    void from_any_stage_it_is_proposed_or_withdrawn_and_no_directory_changes_it(ListingStage before) {
        assertStage(before, ListingEvents.proposed(), ListingStage.PROPOSED);
        assertStage(before, ListingEvents.withdrawn(), ListingStage.WITHDRAWN);
        assertStage(before, new ResourceDirectoryImported(WATER, 1, 2, new Sha256("1".repeat(64)), NOW), before);
    }

    private static void assertStage(ListingStage before, CatalogEvent event, ListingStage after) {
        assertThat(Listing.evolve(before.listing(), event))
                .as(event.getClass().getSimpleName())
                .isEqualTo(after.listing());
    }

    private static ListingReturned returned(WorkOrderId order) {
        return new ListingReturned(LISTING, WATER, order, WorkOrderKind.PROPOSAL, "水", List.of(), NOW);
    }
}
