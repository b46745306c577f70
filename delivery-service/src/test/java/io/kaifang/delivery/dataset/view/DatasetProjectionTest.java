package io.kaifang.delivery.dataset.view;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.dataset.view.DatasetProjection.DatasetRow;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.fixture.ProjectionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetProjectionTest {
    private static final WorkOrderId ORDER = new WorkOrderId("w-1");

    private final ProjectionFixture view =
            ProjectionFixture.of(DeliveryModule.projections(), new DatasetProjection(), DatasetRow.class);

    private final ListingProposed proposed =
            new ListingProposed(LISTING, AGENCY, ORDER, content("社区", "区"), "key", "", NOW);
    private final ListingAmended amended =
            new ListingAmended(LISTING, AGENCY, ORDER, content("街道", "街道"), "key", "", NOW);
    private final ListingBecamePublishable publishable =
            new ListingBecamePublishable(LISTING, AGENCY, Category.CONDITIONAL, List.of(), "2026-1", NOW);
    private final ListingPublished published =
            new ListingPublished(LISTING, AGENCY, content("社区", "区"), Category.UNCONDITIONAL, List.of(), NOW);
    private final ListingSuspended suspended = new ListingSuspended(LISTING, AGENCY, ORDER, "r", NOW);
    private final ListingRestored restored = new ListingRestored(LISTING, AGENCY, ORDER, "r", NOW);
    private final ListingWithdrawn withdrawn = new ListingWithdrawn(LISTING, AGENCY, ORDER, "r", List.of(), NOW);

    @Test
    void a_proposed_listing_is_in_preparation() {
        view.given(proposed);
        DatasetRow row = row();
        assertThat(row.agency).isEqualTo(AGENCY.value());
        assertThat(row.title).isEqualTo("社区");
        assertThat(row.state).isEqualTo(DatasetState.IN_PREPARATION);
        assertThat(row.category).isNull();
        assertThat(StoredJson.read(row.columns, new TypeReference<Columns>() {}).all())
                .containsExactly(new Column("区", FieldType.TEXT, true, false));
    }

    @Test
    void a_change_in_preparation_takes_effect_at_once_and_waits_for_its_category_anew() {
        view.given(proposed, publishable, amended);
        assertThat(row().title).isEqualTo("街道");
        assertThat(row().state).isEqualTo(DatasetState.IN_PREPARATION);
        assertThat(row().category).isNull();
    }

    @Test
    void a_change_is_enough_to_begin_with() {
        view.given(amended);
        assertThat(row().title).isEqualTo("街道");
    }

    @Test
    void a_change_to_what_is_open_or_suspended_waits_until_it_is_published() {
        view.given(published, amended);
        assertThat(row().title).isEqualTo("社区");
        assertThat(row().state).isEqualTo(DatasetState.OPEN);
        view.given(suspended, amended);
        assertThat(row().title).isEqualTo("社区");
        assertThat(row().state).isEqualTo(DatasetState.SUSPENDED);
    }

    @Test
    void a_change_after_the_withdrawal_begins_the_preparation_anew() {
        view.given(published, withdrawn, amended);
        assertThat(row().title).isEqualTo("街道");
        assertThat(row().state).isEqualTo(DatasetState.IN_PREPARATION);
    }

    @Test
    void the_category_is_shown_in_preparation() {
        view.given(proposed, publishable);
        assertThat(row().category).isEqualTo(Category.CONDITIONAL);
    }

    @Test
    void what_is_open_keeps_the_category_that_it_was_published_with() {
        view.given(published, publishable);
        assertThat(row().category).isEqualTo(Category.UNCONDITIONAL);
    }

    @Test
    void a_published_listing_is_open() {
        view.given(published);
        assertThat(row().agency).isEqualTo(AGENCY.value());
        assertThat(row().state).isEqualTo(DatasetState.OPEN);
        assertThat(row().category).isEqualTo(Category.UNCONDITIONAL);
    }

    @Test
    void suspension_restoration_and_withdrawal_change_the_state_alone() {
        view.given(published, suspended);
        assertThat(row().state).isEqualTo(DatasetState.SUSPENDED);
        view.given(restored);
        assertThat(row().state).isEqualTo(DatasetState.OPEN);
        view.given(withdrawn);
        assertThat(row().state).isEqualTo(DatasetState.WITHDRAWN);
        assertThat(row().category).isEqualTo(Category.UNCONDITIONAL);
    }

    @Test
    void nothing_is_shown_of_a_listing_that_is_not_known() {
        view.given(publishable, suspended, restored, withdrawn);
        assertThat(view.rows(DatasetRow.class, "")).isEmpty();
    }

    private DatasetRow row() {
        return view.row(DatasetRow.class, LISTING.value());
    }

    private static ListingContent content(String title, String field) {
        return new ListingContent(
                title,
                "各社区面积",
                "城市建设",
                "上海市",
                "2023",
                List.of(new ListingField(field, FieldType.TEXT, field, null, true, false, new SourceTie("r", field))),
                List.of(Format.CSV),
                UpdateFrequency.YEARLY,
                List.of(),
                "");
    }
}
