package io.kaifang.backbone.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionProducerTest {

    @ParameterizedTest
    @ValueSource(strings = {"shanghai", "chongqing"})
    void the_setting_names_the_city_whose_rules_hold(String code) throws IOException {
        assertThat(JurisdictionProducer.read(code, new ObjectMapper()).code()).isEqualTo(code);
    }

    @Test
    void an_unknown_city_has_no_rules() {
        assertThatThrownBy(() -> JurisdictionProducer.read("atlantis", new ObjectMapper()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("atlantis");
    }
}
