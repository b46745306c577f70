package io.kaifang.rest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.contracts.RuleViolated;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A sort key as an opaque text: each part in base64url, joined by dots. */
final class Cursor {
    private Cursor() {}

    static String encode(List<String> parts) {
        return parts.stream()
                .map(part -> Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8)))
                .collect(Collectors.joining("."));
    }

    static List<String> decode(String cursor) {
        try {
            List<String> parts = Arrays.stream(cursor.split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), UTF_8))
                    .toList();
            if (parts.stream().anyMatch(part -> part.indexOf('\0') >= 0)) {
                throw new RuleViolated(
                        PageRule.CURSOR_MUST_BE_OURS); // no key of ours has one, and no database takes it
            }
            return parts;
        } catch (IllegalArgumentException e) {
            throw new RuleViolated(PageRule.CURSOR_MUST_BE_OURS);
        }
    }
}
