package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.words.Worded;

/** What became of a version. */
public enum VersionState implements Worded {
    RELEASED,
    REJECTED,
    /** Nobody reads it until its listing's tiering names what was found in it; readers get the version before it. */
    HELD,
    /** The same of a version that was served: readers get none. */
    SUSPENDED,
    /** It was held for as long as it may be. */
    DELETED
}
