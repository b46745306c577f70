package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entity tag of a listing: the digest of the content that a change of it starts from. */
public final class ContentETag {
    private static final Pattern TAG = Pattern.compile("\"([0-9a-f]{64})\"");

    private ContentETag() {}

    static String of(Sha256 content) {
        return "\"" + content.hex() + "\"";
    }

    /** What {@code If-Match} says; nothing where the caller takes any content. A tag that is none of ours matches nothing. */
    public static Optional<Sha256> expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return Optional.empty();
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new RuleViolated(CatalogRule.LISTING_HAS_CHANGED);
        }
        return Optional.of(new Sha256(matcher.group(1)));
    }
}
