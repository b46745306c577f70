package io.kaifang.audit.log;

/**
 * What is stored is not what was recorded or published. The log stops at the step that found it; the message says where, and
 * what a regulator can do.
 */
public final class LedgerTampered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerTampered(String message) {
        super(message);
    }
}
