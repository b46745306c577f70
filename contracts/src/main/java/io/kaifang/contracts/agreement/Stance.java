package io.kaifang.contracts.agreement;

import io.kaifang.contracts.words.Worded;

/** What somebody thinks of a recorded violation. */
public enum Stance implements Worded {
    AGREES,
    OBJECTS
}
