package io.kaifang.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import java.util.List;

/**
 * Names what a decision judged by its digest (Art. 11, 13, 14): out comes the same digest for the same content, whatever process
 * computes it. A part that a later release adds and an older content lacks does not change the digest of the older content.
 */
public final class ContentDigest {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private ContentDigest() {}

    /** What a content says, apart from how it is opened. */
    private record JudgedOpening(Sha256 content, Category category, List<OpeningCondition> conditions) {}

    /** The digest of a listing's content. */
    public static Sha256 of(ListingContent content) {
        return digest(content);
    }

    /**
     * The digest of a content together with how it is opened.
     *
     * @param content digest of the content
     */
    public static Sha256 ofOpening(Sha256 content, Category category, List<OpeningCondition> conditions) {
        return digest(new JudgedOpening(content, category, conditions));
    }

    private static Sha256 digest(Object judged) {
        try {
            return Sha256.of(CANONICAL.writeValueAsString(judged));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write " + judged.getClass().getSimpleName(), e);
        }
    }
}
