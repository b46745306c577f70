package io.kaifang.classification.tiering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.Proposals;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Trait;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListedFieldsTest {

    @Test
    void every_field_is_known_by_name_and_meaning_in_the_listings_order() {
        assertThat(ListedFields.in(Proposals.content(UpdateFrequency.DAILY, Format.CSV))
                        .meanings())
                .containsExactly(Map.entry("年龄", "患者年龄"), Map.entry("区", "所在区"));
    }

    @ParameterizedTest
    @EnumSource(names = {"API", "CSV"})
    void what_is_renewed_while_one_looks_is_supplied_in_real_time_in_any_format(Format format) {
        assertThat(ListedFields.in(Proposals.content(UpdateFrequency.REAL_TIME, format))
                        .traits())
                .containsExactly(Trait.REAL_TIME);
    }

    @Test
    void an_hourly_interface_is_a_continuous_supply_and_an_hourly_file_is_not() {
        assertThat(ListedFields.in(Proposals.content(UpdateFrequency.HOURLY, Format.API))
                        .traits())
                .containsExactly(Trait.CONTINUOUS_SUPPLY);
        assertThat(ListedFields.in(Proposals.content(UpdateFrequency.HOURLY, Format.CSV))
                        .traits())
                .isEmpty();
    }

    @Test
    void a_daily_interface_has_no_trait() {
        assertThat(ListedFields.in(Proposals.content(UpdateFrequency.DAILY, Format.API))
                        .traits())
                .isEmpty();
    }
}
