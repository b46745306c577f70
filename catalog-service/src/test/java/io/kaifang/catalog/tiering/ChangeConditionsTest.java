package io.kaifang.catalog.tiering;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
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

    private static ConditionsChanged changed() {
        return new ConditionsChanged(LISTING, WATER, Category.UNCONDITIONAL, CONDITIONS, "2027", NOW);
    }

    private static ChangeConditions change(@Nullable Sha256 content, Category category) {
        return new ChangeConditions(LISTING, WATER, content, category, CONDITIONS, "2027", NOW);
    }
}
