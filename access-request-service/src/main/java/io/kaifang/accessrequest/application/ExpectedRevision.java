package io.kaifang.accessrequest.application;

/** The revision that an officer read before deciding; {@link #ANY} if the officer did not say. */
public record ExpectedRevision(int number) {
    public static final ExpectedRevision ANY = new ExpectedRevision(0);

    boolean matches(int revision) {
        return number == ANY.number || number == revision;
    }
}
