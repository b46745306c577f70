package io.kaifang.classification.tiering.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.Proposals;
import io.kaifang.classification.tiering.view.ListedFieldsProjection.ListedFieldsRow;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.fixture.ProjectionFixture;
import org.junit.jupiter.api.Test;

class ListedFieldsProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            ClassificationModule.projections(), new ListedFieldsProjection(), ListedFieldsRow.class);

    @Test
    void the_fields_are_those_that_were_proposed() {
        view.given(Proposals.proposed(UpdateFrequency.DAILY));
        assertThat(row().agency).isEqualTo("health-commission");
        assertThat(row().fieldMeanings()).containsEntry("年龄", "患者年龄").hasSize(2);
        assertThat(row().suppliedAs()).isEmpty();
    }

    @Test
    void a_change_replaces_them() {
        view.given(Proposals.proposed(UpdateFrequency.DAILY), Proposals.amended(UpdateFrequency.REAL_TIME));
        assertThat(row().suppliedAs()).containsExactly(Trait.REAL_TIME);
        assertThat(view.rows(ListedFieldsRow.class, "order by listing")).hasSize(1);
    }

    private ListedFieldsRow row() {
        return view.row(ListedFieldsRow.class, Proposals.LISTING.value());
    }
}
