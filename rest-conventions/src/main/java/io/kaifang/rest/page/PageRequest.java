package io.kaifang.rest.page;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.RuleViolated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page is wanted; a {@code @BeanParam}. */
public class PageRequest {
    private static final int LARGEST = 200;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(LARGEST)
    @Parameter(description = "How many items at most, 1 to 200")
    int limit = 20;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before")
    @Nullable
    String cursor;

    public int limit() {
        return Math.clamp(limit, 1, LARGEST);
    }

    /** One more than is shown, so that nothing needs to be counted. */
    public int rowsToRead() {
        return limit() + 1;
    }

    /** The sort key after which to go on; refuses a cursor with another number of parts. */
    public Optional<List<String>> after(int parts) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        List<String> keys = Cursor.decode(cursor);
        if (keys.size() != parts) {
            throw new RuleViolated(PageRule.CURSOR_MUST_BE_OURS);
        }
        return Optional.of(keys);
    }

    /**
     * The sort key after which to go on, read by the list itself.
     *
     * @param parts how many parts the key has
     * @param read makes the key of its parts; throws {@link IllegalArgumentException} or {@link DateTimeException} if it can't
     * @param unreadable the rule that a cursor breaks whose parts can't be read
     */
    public <K> Optional<K> after(int parts, Function<List<String>, K> read, Rule unreadable) {
        return after(parts).map(key -> {
            try {
                return read.apply(key);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new RuleViolated(unreadable);
            }
        });
    }

    /** The same for a list that is sorted by time, and by id where times are equal. */
    Optional<Place> afterPlace(Rule unreadable) {
        return after(2, key -> new Place(Instant.parse(key.get(0)), key.get(1)), unreadable);
    }
}
