package io.kaifang.delivery.reading.rest;

import io.kaifang.delivery.permission.AccessRefused;
import java.io.ByteArrayOutputStream;

/** Holds an answer of a page; a page of huge cells is refused rather than held. */
final class BoundedBuffer extends ByteArrayOutputStream {
    private static final int LARGEST = 8 << 20;

    @Override
    public synchronized void write(int b) {
        mustFit(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        mustFit(length);
        super.write(bytes, offset, length);
    }

    private void mustFit(int more) {
        if (count + more > LARGEST) {
            throw new AccessRefused(AccessRefused.Reason.QUERY_TOO_HEAVY);
        }
    }
}
