package io.kaifang.classification.detect;

import java.util.List;

/** Recognises one kind of content. */
interface Detector {

    /** Stable name, in kebab case: guides refer to it. */
    String name();

    /** Words that, in a field's name or meaning, announce such content. */
    List<String> announcedBy();

    /** Whether a cell holds such content, by itself or among other words. */
    boolean in(String cell);

    /** The share of filled cells from which on the column counts as such, where its name doesn't announce it; 0 to 1. */
    double tellingShare();

    /** The same where the name announces it: lower, since two signs agree. */
    default double confirmingShare() {
        return tellingShare() / 4;
    }

    /** Whether cells alone are a sign; else only together with the name. */
    default boolean speaksAlone() {
        return true;
    }
}
