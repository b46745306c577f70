package io.kaifang.delivery.format;

import io.kaifang.delivery.store.RowSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows on their way out, in one of the formats. Cells go out as they came in. */
public interface RowWriter extends RowSink {
    /**
     * Ends the answer.
     *
     * @param next cursor of the next page, if there is one
     */
    void end(@Nullable String next) throws IOException;
}
