package io.kaifang.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.demo.data.DemoPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalWordsTest {
    private final PersonalWords words = new PersonalWords(Map.of("a name", Set.of("赵建国", "钱秀英")));

    @Test
    void a_known_word_is_found_wherever_it_stands_also_in_escapes() {
        assertThat(words.in("{\"text\":\"由赵建国提交\"}")).containsExactly("a name");
        assertThat(words.in("{\"text\":\"\\u94b1\\u79c0\\u82f1\"}")).containsExactly("a name");
        assertThat(words.in("赵建 国")).isEmpty();
    }

    @Test
    void numbers_and_addresses_of_people_are_found_by_their_shape() {
        assertThat(words.in("id=11010519491231002X")).containsExactly("an identity number");
        assertThat(words.in("{\"phone\":\"13812345678\"}")).containsExactly("a mobile number");
        assertThat(words.in("tel:+8613812345678")).containsExactly("a mobile number");
        assertThat(words.in("write to someone@example.org")).containsExactly("a mail address");
    }

    @Test
    void digests_identifiers_and_counts_tell_of_nobody() {
        for (var text : List.of(
                "110105194912310021 has a wrong check digit",
                "110105194913310021 was born in a thirteenth month",
                "3f13812345678aa9",
                "b-000000000013812345678",
                "{\"at\":\"2026-11-22T01:02:03.004005Z\",\"lsn\":\"1764000000000\"}",
                "kaifang.local/ledger+1ee4064c+/zEuMi4x",
                "urn:sha256:11010519491231002a11010519491231002a")) {
            assertThat(words.in(text)).as(text).isEmpty();
        }
    }

    @Test
    void the_people_of_the_demonstration_are_known() {
        var people = new PersonalWords(DemoPeople.words());
        for (var kind : DemoPeople.words().entrySet()) {
            for (var word : kind.getValue()) {
                assertThat(people.in("…" + word + "…")).contains(kind.getKey());
            }
        }
        assertThat(DemoPeople.words().values())
                .allSatisfy(all -> assertThat(all).isNotEmpty());
    }
}
