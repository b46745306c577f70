package io.kaifang.audit.log;

/**
 * What is stored is not what was recorded or published. The log stops at the step that found it; the message says where, and
 * what a regulator can do.
 */
public final class LedgerTampered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String check;

    /**
     * @param check that found it, by name: {@code entry-unchanged}
     * @param message what was changed, where, and what to do
     */
    public LedgerTampered(String check, String message) {
        super(check + ": " + message);
        this.check = check;
    }

    public String check() {
        return check;
    }
}
