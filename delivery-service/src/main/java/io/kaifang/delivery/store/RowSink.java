package io.kaifang.delivery.store;

import java.io.IOException;

/** Takes rows one after the other, as they are read. */
@FunctionalInterface
public interface RowSink {

    /** Takes a row's cells; the array is used again for the next row. */
    void row(String[] cells) throws IOException;
}
