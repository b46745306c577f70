package io.kaifang.accessrequest.request;

/** Which revision an officer had before their eyes when deciding; {@link #ANY} where they did not say. */
public record SeenRevision(int number) {
    public static final SeenRevision ANY = new SeenRevision(0);

    boolean admits(int revision) {
        return number == ANY.number || number == revision;
    }
}
