package io.kaifang.delivery.dataset.view;

/** What the checks came to. */
public enum VersionState {
    RELEASED,
    REJECTED
}
