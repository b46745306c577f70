package io.kaifang.delivery.view;

/** What the checks came to. */
public enum VersionState {
    RELEASED,
    REJECTED
}
