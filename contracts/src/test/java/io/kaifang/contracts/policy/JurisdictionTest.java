package io.kaifang.contracts.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

    private static Jurisdiction read(String code) throws IOException {
        try (InputStream file = Jurisdiction.file(code)) {
            return new ObjectMapper().readValue(file, Jurisdiction.class);
        }
    }

    @Test
    void shanghai_lets_anyone_read_and_reviews_no_agreement() throws IOException {
        assertThat(read("shanghai"))
                .returns(false, Jurisdiction::identityCheckForUnconditional)
                .returns(false, Jurisdiction::authorityReviewsAgreements)
                .returns(5, Jurisdiction::reviewWorkingDays);
    }

    @Test
    void chongqing_checks_identity_and_reviews_agreements() throws IOException {
        assertThat(read("chongqing"))
                .returns(true, Jurisdiction::identityCheckForUnconditional)
                .returns(true, Jurisdiction::authorityReviewsAgreements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlantis", "../secrets", "", "Shanghai"})
    void an_unknown_name_is_refused_by_name(String code) {
        assertThatThrownBy(() -> read(code))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("shanghai and chongqing");
    }
}
