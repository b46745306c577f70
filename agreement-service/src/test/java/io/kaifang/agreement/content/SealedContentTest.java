package io.kaifang.agreement.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedContentTest {
    private static final byte[] SALT = new byte[SealedContent.SALT_BYTES];

    @Test
    void the_commitment_is_to_the_content_and_not_to_how_it_was_written() {
        var one = SealedContent.of(Map.of("b", 1, "a", "甲"), SALT);
        assertThat(one.content()).isEqualTo("{\"a\":\"甲\",\"b\":1}");
        assertThat(SealedContent.commitment(one.content(), SALT)).isEqualTo(one.commitment());
    }

    @Test
    void without_the_salt_nobody_can_guess_what_was_written() {
        byte[] other = SALT.clone();
        other[0] = 1;
        assertThat(SealedContent.of(Map.of("a", "甲"), SALT).commitment())
                .isNotEqualTo(SealedContent.of(Map.of("a", "甲"), other).commitment());
    }
}
