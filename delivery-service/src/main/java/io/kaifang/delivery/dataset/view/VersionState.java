package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.words.Worded;

/** What the checks came to. */
public enum VersionState implements Worded {
    RELEASED,
    REJECTED
}
