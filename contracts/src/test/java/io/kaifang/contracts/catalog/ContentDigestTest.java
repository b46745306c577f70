package io.kaifang.contracts.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.classification.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentDigestTest {
    private final ListingContent content = titled("停车场泊位");

    @Test
    void the_same_content_has_the_same_digest_for_ever() {
        assertThat(content.digest()).isEqualTo(titled("停车场泊位").digest());
        assertThat(content.digest().hex())
                .isEqualTo("862743ba90833c94f84f8f2673abbb467c1d2ac395e1449df487eac5545e187c");
    }

    @Test
    void another_content_has_another() {
        assertThat(content.digest()).isNotEqualTo(titled("停车场").digest());
    }

    @Test
    void another_category_is_another_opening() {
        assertThat(ContentDigest.ofOpening(content.digest(), Category.CONDITIONAL, List.of()))
                .isNotEqualTo(ContentDigest.ofOpening(content.digest(), Category.UNCONDITIONAL, List.of()));
    }

    private static ListingContent titled(String title) {
        return new ListingContent(
                title,
                "泊位数",
                "道路交通",
                "上海市",
                "2026年",
                List.of(new ListingField(
                        "泊位数", FieldType.INTEGER, "泊位总数", "个", true, false, new SourceTie("parking", "lots"))),
                List.of(Format.CSV),
                UpdateFrequency.DAILY,
                List.of(),
                "");
    }
}
