package io.kaifang.delivery.rest;

import io.kaifang.delivery.admission.Refused;
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
            throw new Refused(Refused.Reason.QUERY_TOO_HEAVY);
        }
    }
}
