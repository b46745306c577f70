package io.kaifang.catalog.tiering.view;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.tiering.TieringEvents;
import io.kaifang.catalog.tiering.view.TieringProjection.TieringRow;
import io.kaifang.contracts.classification.Category;
import io.kaifang.fixture.ProjectionFixture;
import org.junit.jupiter.api.Test;

class TieringProjectionTest {
    private final ProjectionFixture view =
            ProjectionFixture.of(CatalogModule.projections(), new TieringProjection(), TieringRow.class);

    @Test
    void proposed_levels_are_shown_unconfirmed() {
        view.given(TieringEvents.proposed());
        TieringRow row = view.row(TieringRow.class, LISTING.value());
        assertThat(row.confirmed).isFalse();
        assertThat(row.guideVersion).isEqualTo("2026-1");
        assertThat(row.levels).contains("person");
        assertThat(row.rule).isNull();
        assertThat(row.supervision).isNull();
    }

    @Test
    void a_confirmed_tier_says_by_which_guide_and_rule() {
        view.given(TieringEvents.proposed(), TieringEvents.classified(Category.CONDITIONAL));
        TieringRow row = view.row(TieringRow.class, LISTING.value());
        assertThat(row.confirmed).isTrue();
        assertThat(row.guideVersion).isEqualTo("2026-2");
        assertThat(row.levels).contains("person");
        assertThat(row.rule).isEqualTo("the default");
        assertThat(row.supervision).contains("年度抽查");
    }

    @Test
    void levels_that_are_proposed_anew_take_back_the_tier() {
        view.given(TieringEvents.classified(Category.CONDITIONAL), TieringEvents.proposed());
        assertThat(view.row(TieringRow.class, LISTING.value()).confirmed).isFalse();
    }
}
