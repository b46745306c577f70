package io.kaifang.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServedColumnsTest {
    private static final Column NUMBER = new Column("编号", FieldType.INTEGER, true, true, "顺序号");
    private static final Column USE = new Column("用水量", FieldType.DECIMAL, false, false, "每户用水量");
    private static final Columns STORED = new Columns(List.of(NUMBER, USE));

    @Test
    void an_unchanged_listing_serves_every_column() {
        assertThat(ServedColumns.all(STORED).areAll()).isTrue();
        assertThat(ServedColumns.all(STORED).names()).containsExactly("编号", "用水量");
    }

    @Test
    void what_was_taken_off_the_list_is_not_served() {
        ServedColumns served = ServedColumns.under(STORED, new Columns(List.of(USE)));

        assertThat(served.areAll()).isFalse();
        assertThat(served.names()).containsExactly("用水量");
        assertThat(served.indexOf("编号")).isEmpty();
        assertThat(served.indexOf("用水量")).hasValue(1);
    }

    @Test
    void a_field_of_another_type_or_meaning_is_another_field() {
        Column integer = new Column("用水量", FieldType.INTEGER, false, false, "每户用水量");
        Column ofTheCity = new Column("用水量", FieldType.DECIMAL, false, false, "全市用水量");

        assertThat(ServedColumns.under(STORED, new Columns(List.of(NUMBER, integer)))
                        .names())
                .containsExactly("编号");
        assertThat(ServedColumns.under(STORED, new Columns(List.of(NUMBER, ofTheCity)))
                        .names())
                .containsExactly("编号");
    }

    @Test
    void a_version_whose_meanings_were_not_kept_is_known_by_names_and_types() {
        Columns before = new Columns(List.of(new Column("用水量", FieldType.DECIMAL, false, false)));

        assertThat(ServedColumns.under(before, STORED).areAll()).isTrue();
    }

    @Test
    void a_listing_with_other_fields_serves_nothing() {
        Columns other = new Columns(List.of(new Column("别的", FieldType.TEXT, false, false, "")));

        assertThat(ServedColumns.under(STORED, other).isEmpty()).isTrue();
    }
}
