package io.kaifang.delivery.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes text on, without a byte order mark, and counts its quotes: the CSV reader takes a quote that never closes for one that
 * closes at the end of the file, and an odd number gives it away.
 */
final class CountedQuotes extends FilterReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private boolean odd;
    private boolean begun;

    CountedQuotes(Reader in) {
        super(in);
    }

    boolean odd() {
        return odd;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0 && !begun) {
            begun = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
                return read == 1 ? read(buffer, offset, length) : counted(buffer, offset, read - 1);
            }
        }
        return counted(buffer, offset, read);
    }

    private int counted(char[] buffer, int offset, int read) {
        for (int i = offset; i < offset + read; i++) {
            odd ^= buffer[i] == '"';
        }
        return read;
    }
}
