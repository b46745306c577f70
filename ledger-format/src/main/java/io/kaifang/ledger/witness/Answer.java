package io.kaifang.ledger.witness;

/**
 * What a witness answers.
 *
 * @param status of HTTP
 * @param type of the body
 */
record Answer(int status, String type, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer of(int status, String body) {
        return new Answer(status, TEXT, body + "\n");
    }

    /** The log believes in another size than the one last signed, which this tells. */
    static Answer otherSize(long size) {
        return new Answer(409, "text/x.tlog.size", size + "\n");
    }
}
