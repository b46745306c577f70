package io.kaifang.delivery.dataset.view;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.Category;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.Tierings;
import io.kaifang.delivery.dataset.Coverage;
import io.kaifang.delivery.dataset.Coverage.Named;
import io.kaifang.delivery.dataset.view.CoverageProjection.CoverageRow;
import io.kaifang.fixture.ProjectionFixture;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageProjectionTest {
    private final ProjectionFixture view =
            ProjectionFixture.of(DeliveryModule.projections(), new CoverageProjection(), CoverageRow.class);

    @Test
    void what_is_proposed_names_nothing_until_it_is_confirmed() {
        view.given(Tierings.proposed(LISTING, AGENCY, "姓名", "personal-name", NOW));
        assertThat(row().confirmed).isNull();
        assertThat(row().category).isNull();
    }

    @Test
    void what_was_confirmed_is_named_until_something_else_is() {
        view.given(
                Tierings.proposed(LISTING, AGENCY, "姓名", "personal-name", NOW),
                Tierings.classified(LISTING, AGENCY, Category.CLOSED, NOW));
        assertThat(named()).containsExactly(new Named("姓名", "personal-name"));
        assertThat(row().category).isEqualTo(Category.CLOSED);

        view.given(Tierings.proposed(LISTING, AGENCY, "备注", "age", NOW));
        assertThat(named()).containsExactly(new Named("姓名", "personal-name"));
        view.given(Tierings.classified(LISTING, AGENCY, Category.CONDITIONAL, NOW));
        assertThat(named()).containsExactly(new Named("备注", "age"));
        assertThat(row().category).isEqualTo(Category.CONDITIONAL);
    }

    private Set<Named> named() {
        return StoredJson.read(Objects.requireNonNull(row().confirmed), new TypeReference<Coverage>() {})
                .named();
    }

    private CoverageRow row() {
        return view.row(CoverageRow.class, LISTING.value());
    }
}
