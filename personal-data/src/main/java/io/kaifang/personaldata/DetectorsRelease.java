package io.kaifang.personaldata;

/** Which detectors these are, so that what older ones looked at can be looked at again. */
public final class DetectorsRelease {
    /** Changes whenever a detector, a list of words or how they are weighed changes. */
    public static final String CURRENT = "2026-12-01";

    private DetectorsRelease() {}
}
