package io.kaifang.catalog.draft.check;

import static io.kaifang.catalog.draft.check.Checked.codes;
import static io.kaifang.catalog.draft.check.Checked.codesAt;
import static io.kaifang.catalog.draft.check.Checked.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.SourceTie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsCheckTest {
    private final ObjectNode draft = Drafts.json();

    @Test
    void a_field_is_listed_as_it_was_described() {
        assertThat(Checked.content(draft).fields())
                .containsExactly(
                        new ListingField(
                                "水厂名称",
                                FieldType.TEXT,
                                "被采样的自来水水厂的全称",
                                null,
                                true,
                                true,
                                new SourceTie("SW-001", "plant_name")),
                        new ListingField(
                                "浑浊度",
                                FieldType.DECIMAL,
                                "出厂水散射浑浊度",
                                "散射浊度单位",
                                false,
                                false,
                                new SourceTie("SW-001", "turbidity")));
    }

    @Test
    void five_hundred_fields_are_the_most() {
        ArrayNode fields = draft.withArray("fields");
        while (fields.size() < 500) {
            fields.add(((ObjectNode) fields.get(0)).deepCopy().put("name", "水厂" + fields.size()));
        }
        assertThat(codes(draft)).isEmpty();
        fields.add(((ObjectNode) fields.get(0)).deepCopy().put("name", "水厂500"));
        assertThat(codes(draft)).containsExactly("too-many-fields");
    }

    @Test
    void names_in_the_summary_are_counted_where_no_field_is_listed() {
        draft.putArray("fields");
        assertThat(faults(draft)).singleElement().satisfies(fault -> {
            assertThat(fault.message().zh()).isEqualTo("没有逐项列出数据项。");
            assertThat(fault.message().en()).isEqualTo("No field is listed.");
        });
        draft.put("summary", "水厂名称、浑浊度、余氯");
        assertThat(faults(draft)).anySatisfy(fault -> {
            assertThat(fault.message().zh()).contains("3 个", "水厂名称、浑浊度、余氯");
            assertThat(fault.message().en()).contains("names 3");
        });
    }

    @ParameterizedTest
    @CsvSource({"INTEGER, 1", "DECIMAL, 1", "TEXT, 0", "DATE, 0", "BOOLEAN, 0", "DATETIME, 0"})
    void only_numbers_need_a_unit(String type, int faults) {
        field(1).put("type", type).remove("unit");
        assertThat(codesAt(draft, "/fields/1/unit")).hasSize(faults);
    }

    @Test
    void three_characters_mean_something_unless_they_are_the_name() {
        field(0).put("meaning", "全称");
        assertThat(codesAt(draft, "/fields/0/meaning")).containsExactly("field-meaning-says-nothing");
        field(0).put("meaning", "厂全称");
        assertThat(codesAt(draft, "/fields/0/meaning")).isEmpty();
        field(0).put("meaning", "水厂名称");
        assertThat(codesAt(draft, "/fields/0/meaning")).containsExactly("field-meaning-says-nothing");
    }

    @Test
    void a_type_is_one_of_six() {
        field(0).put("type", "数值");
        assertThat(faults(draft)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("field-type-unknown");
            assertThat(fault.message().zh()).contains("数值");
            assertThat(fault.remedy().en()).contains("TEXT, INTEGER, DECIMAL, BOOLEAN, DATE, DATETIME");
        });
        field(0).remove("type");
        assertThat(codes(draft)).containsExactly("field-type-missing");
    }

    @Test
    void a_name_stands_once() {
        field(1).put("name", "水厂名称");
        assertThat(codesAt(draft, "/fields/1/name")).containsExactly("field-name-repeated");
        field(0).put("name", "");
        field(1).put("name", "");
        assertThat(codesAt(draft, "/fields/1/name")).containsExactly("field-name-missing");
    }

    @ParameterizedTest
    @CsvSource({"resource", "column"})
    void half_a_tie_is_none(String part) {
        ((ObjectNode) field(0).path("source")).remove(part);
        assertThat(codesAt(draft, "/fields/0/source")).containsExactly("field-tie-missing");
    }

    private ObjectNode field(int index) {
        return (ObjectNode) draft.path("fields").path(index);
    }
}
