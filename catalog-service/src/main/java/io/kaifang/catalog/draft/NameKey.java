package io.kaifang.catalog.draft;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a title when width, case, spaces and punctuation are taken away: two titles with one key are one name.
 *
 * @param value letters and digits only, at most 80; may be empty
 */
public record NameKey(String value) {
    private static final int LONGEST = 80;

    public static NameKey of(@Nullable String title) {
        if (title == null) {
            return new NameKey("");
        }
        String even = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        even.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(key::appendCodePoint);
        return new NameKey(key.toString());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
