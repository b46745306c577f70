package io.kaifang.ledger.witness;

/**
 * What a witness answers.
 *
 * @param status of HTTP
 * @param type of the body
 */
record WitnessAnswer(int status, String type, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static WitnessAnswer of(int status, String body) {
        return new WitnessAnswer(status, TEXT, body + "\n");
    }

    /** The log assumed another size than the one last signed, which this states. */
    static WitnessAnswer otherSize(long size) {
        return new WitnessAnswer(409, "text/x.tlog.size", size + "\n");
    }
}
