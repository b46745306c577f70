package io.kaifang.delivery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page ended: the row's cells in the sorted columns, as they came, and its number. Opaque to callers; it belongs to one
 * version and one order of sorting.
 *
 * @param of names version and order; a cursor of another is refused
 */
public record RowCursor(String of, List<String> cells, long row) {
    private static final String SEPARATOR = "\u0000";

    public RowCursor {
        cells = List.copyOf(cells);
    }

    public String encode() {
        List<String> parts = new ArrayList<>(List.of(of, Long.toString(row)));
        parts.addAll(cells);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
    }

    static Optional<RowCursor> decode(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            String[] parts = UTF_8.newDecoder().decode(bytes).toString().split(SEPARATOR, -1);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(
                            new RowCursor(parts[0], List.of(parts).subList(2, parts.length), Long.parseLong(parts[1])));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
