package io.kaifang.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.contracts.catalog.FieldType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

/** By a service of its own, {@code io.kaifang.sample}. */
class DocumentWordsTest {

    @Test
    void an_operation_is_called_by_its_resource_and_method() {
        assertThat(described(operation("LampResource_light")).getOperationId()).isEqualTo("LampResource_light");
    }

    @Test
    void an_operation_is_summed_up_and_described_in_both_languages() {
        assertThat(described(operation("LampResource_light")))
                .returns("Light a lamp", Operation::getSummary)
                .returns("A lamp that is lit stays as it is", Operation::getDescription)
                .returns(Map.of("x-summary-zh", "点亮一盏灯", "x-description-zh", "已亮的灯不变"), Operation::getExtensions);
    }

    @Test
    void a_summary_alone_will_do() {
        assertThat(described(operation("LampResource_list").description("Page by page")))
                .returns("All lamps", Operation::getSummary)
                .returns("Page by page", Operation::getDescription)
                .returns(Map.of("x-summary-zh", "所有的灯"), Operation::getExtensions);
    }

    @Test
    void an_operation_without_words_keeps_what_it_says_of_itself() {
        assertThat(described(operation("LampResource_smash").summary("Smash")))
                .returns("LampResource_smash", Operation::getOperationId)
                .returns("Smash", Operation::getSummary)
                .returns(null, Operation::getExtensions);
    }

    @Test
    void an_operation_of_a_class_that_is_not_there_is_a_fault() {
        assertThatThrownBy(() -> described(operation("SunResource_shine")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("io.kaifang.sample.lamp.rest.SunResource");
    }

    @Test
    void codes_say_what_they_mean() {
        assertThat(described("LampColour", "RED", "GREEN").getDescription())
                .isEqualTo("RED: 红 / Red; GREEN: 绿 / Green");
    }

    @Test
    void a_code_without_words_is_left_out() {
        assertThat(described("LampColour", "ULTRAVIOLET", "RED").getDescription())
                .isEqualTo("RED: 红 / Red");
        assertThat(described("LampShape", "ROUND").getDescription()).isNull();
    }

    @Test
    void codes_that_services_share_say_what_they_mean() {
        assertThat(described("FieldType", "TEXT").getDescription())
                .isEqualTo("TEXT: " + FieldType.TEXT.words().zh() + " / "
                        + FieldType.TEXT.words().en());
    }

    @Test
    void what_describes_itself_is_left_alone() {
        Schema schema = codes("RED").description("Of the light");
        assertThat(described(operation("LampResource_light"), "LampColour", schema)
                        .getDescription())
                .isEqualTo("Of the light");
    }

    @Test
    void a_document_of_nothing_stays_one() {
        var document = OASFactory.createOpenAPI();
        new DocumentWords().filterOpenAPI(document);
        assertThat(document.getPaths()).isNull();
    }

    private static Operation operation(String method) {
        return OASFactory.createOperation().operationId("io.kaifang.sample.lamp.rest." + method);
    }

    private static Operation described(Operation operation) {
        described(operation, "LampColour", codes("RED"));
        return operation;
    }

    private static Schema described(String type, String... values) {
        return described(operation("LampResource_light"), type, codes(values));
    }

    private static Schema described(Operation operation, String type, Schema schema) {
        new DocumentWords()
                .filterOpenAPI(OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths()
                                .addPathItem(
                                        "/lamps", OASFactory.createPathItem().POST(operation)))
                        .components(OASFactory.createComponents().addSchema(type, schema)));
        return schema;
    }

    private static Schema codes(String... values) {
        return OASFactory.createSchema().enumeration(List.of((Object[]) values));
    }
}
