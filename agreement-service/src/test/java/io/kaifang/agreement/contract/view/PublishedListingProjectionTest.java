package io.kaifang.agreement.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.contract.view.PublishedListingProjection.PublishedListingRow;
import io.kaifang.fixture.ProjectionFixture;
import org.junit.jupiter.api.Test;

class PublishedListingProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            AgreementModule.projections(), new PublishedListingProjection(), PublishedListingRow.class);

    @Test
    void a_published_listing_goes_by_its_latest_title() {
        view.given(Examples.published("旧名"), Examples.published("新名"));
        PublishedListingRow row = view.row(PublishedListingRow.class, "l-1");
        assertThat(row.title).isEqualTo("新名");
        assertThat(row.withdrawn).isFalse();
    }

    @Test
    void a_withdrawn_one_keeps_its_title() {
        view.given(Examples.published("名"), Examples.withdrawn());
        PublishedListingRow row = view.row(PublishedListingRow.class, "l-1");
        assertThat(row.title).isEqualTo("名");
        assertThat(row.withdrawn).isTrue();
    }

    @Test
    void one_that_was_never_published_is_not_known_by_its_withdrawal() {
        view.given(Examples.withdrawn());
        assertThat(view.find(PublishedListingRow.class, "l-1")).isEmpty();
    }
}
