package io.kaifang.audit.life.view;

import io.kaifang.audit.index.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The steps of one life, read page by page. */
public record Life(StepQueries steps, SubjectKind kind, String id) {

    private static final int PAGE = 5_000; // each page searches the whole life again

    /** {@code dataset/l-17}. */
    public String subject() {
        return kind.code() + "/" + id;
    }

    /** Hands over every step in order, holding one page at a time. */
    public void each(Consumer<RecordedStep> reader) {
        Optional<List<String>> after = Optional.empty();
        List<RecordedStep> page;
        do {
            page = steps.life(kind, id, after, PAGE);
            page.forEach(reader);
            after = page.isEmpty() ? after : Optional.of(page.getLast().key());
        } while (page.size() == PAGE);
    }

    /**
     * At most so many steps, from the beginning or from where an earlier reader stopped.
     *
     * @param after the entry of the step where it stopped
     * @return empty if no step is recorded as that entry
     */
    public Optional<List<RecordedStep>> some(OptionalLong after, int most) {
        if (after.isEmpty()) {
            return Optional.of(steps.life(kind, id, Optional.empty(), most));
        }
        return steps.step(after.getAsLong()).map(last -> steps.life(kind, id, Optional.of(last.key()), most));
    }
}
