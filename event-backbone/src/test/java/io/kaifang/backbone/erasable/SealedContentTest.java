package io.kaifang.backbone.erasable;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealedContentTest {
    record Person(String name, String mail) {}

    private static final Person ANNA = new Person("王小明", "wang@example.org");

    @Test
    void the_commitment_is_an_hmac_under_the_salt_of_purpose_and_content() {
        byte[] salt = "0123456789abcdef0123456789abcdef".getBytes(US_ASCII);
        // printf 'audit-pii/v1\0{"a":1}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        assertThat(SealedContent.commitment("{\"a\":1}", salt).hmac())
                .isEqualTo("a21eaf8655e40809fe114f6353b068c39a64a72dafa537ae9eca433132c0e83f");
    }

    @Test
    void content_is_canonical_json() {
        assertThat(SealedContent.of(Map.of("b", 1.0, "a", List.of("é"))).content())
                .isEqualTo("{\"a\":[\"é\"],\"b\":1}");
    }

    @Test
    void equal_contents_have_different_salts_and_commitments() {
        var first = SealedContent.of(ANNA);
        var second = SealedContent.of(ANNA);
        assertThat(first.content()).isEqualTo(second.content());
        assertThat(first.salt()).isNotEqualTo(second.salt());
        assertThat(first.commitment()).isNotEqualTo(second.commitment());
    }

    @Test
    void the_commitment_follows_from_content_and_salt_as_stored() {
        var sealed = SealedContent.of(ANNA);
        assertThat(sealed.saltBytes()).hasSize(32).isEqualTo(HexFormat.of().parseHex(sealed.salt()));
        assertThat(SealedContent.commitment(sealed.content(), sealed.saltBytes()))
                .isEqualTo(sealed.commitment());
    }

    @Test
    void stored_content_is_read_back() {
        assertThat(SealedContent.read(SealedContent.of(ANNA).content(), Person.class))
                .isEqualTo(ANNA);
        assertThatThrownBy(() -> SealedContent.read("[]", Person.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Person");
    }

    @Test
    void what_is_no_json_is_not_sealed() {
        assertThatThrownBy(() -> SealedContent.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
