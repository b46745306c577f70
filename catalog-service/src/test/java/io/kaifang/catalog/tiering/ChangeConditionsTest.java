package io.kaifang.catalog.tiering;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.catalog.tiering.policy.WhenConditionsRenewedThenChangeConditions;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.fixture.PolicyFixture;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guide that changes conditions alone changes them at once (Art. 15, 18). */
class ChangeConditionsTest {
    private static final List<OpeningCondition> CONDITIONS = List.of(new OpeningCondition(
            OpeningCondition.Kind.DATA_SECURITY, "security", new Text("数据安全", "Data security"), List.of()));
    private static final Sha256 OPENED = ListingStage.PUBLISHED.content();

    @ParameterizedTest
    @EnumSource(
            names = {"PUBLISHED", "REVISED", "REVISION_PUBLISHABLE", "SUSPENDED", "SUSPENDED_STATIC", "STATIC_HISTORY"})
    void what_is_open_is_under_them_at_once(ListingStage stage) {
        for (Sha256 content : new @Nullable Sha256[] {OPENED, null}) {
            assertThat(change(content, Category.UNCONDITIONAL).decide(stage.listing()))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ConditionsChanged.class,
                            event -> assertThat(Listing.opened(Listing.evolve(stage.listing(), event)))
                                    .hasValueSatisfying(
                                            it -> assertThat(it.conditions()).isEqualTo(CONDITIONS)));
        }
    }

    @Test
    void another_content_or_category_stays_as_it_is() {
        Listing open = ListingStage.PUBLISHED.listing();
        assertThat(change(new Sha256("9".repeat(64)), Category.UNCONDITIONAL).decide(open))
                .isEmpty();
        assertThat(change(OPENED, Category.CONDITIONAL).decide(open)).isEmpty();
        assertThat(change(OPENED, Category.UNCONDITIONAL).decide(Listing.evolve(open, changed())))
                .isEmpty();
        assertThat(change(OPENED, Category.UNCONDITIONAL).decide(ListingStage.PROPOSED.listing()))
                .isEmpty();
    }

    @Test
    void the_renewed_conditions_are_those_that_change() {
        PolicyFixture.of(CatalogModule.policies(), new WhenConditionsRenewedThenChangeConditions())
                .when(new ConditionsRenewed(
                        LISTING, WATER, "2027", Category.UNCONDITIONAL, CONDITIONS, List.of(), NOW, OPENED))
                .then(change(OPENED, Category.UNCONDITIONAL));
    }

    private static ConditionsChanged changed() {
        return new ConditionsChanged(LISTING, WATER, Category.UNCONDITIONAL, CONDITIONS, "2027", NOW);
    }

    private static ChangeConditions change(@Nullable Sha256 content, Category category) {
        return new ChangeConditions(LISTING, WATER, content, category, CONDITIONS, "2027", NOW);
    }
}
