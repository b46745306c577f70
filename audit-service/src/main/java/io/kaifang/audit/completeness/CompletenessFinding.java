package io.kaifang.audit.completeness;

/**
 * Something that doesn't fit what a source states.
 *
 * @param check that found it, and whose it is: {@code incomplete:catalog}
 * @param message what it is, where, and what to do
 */
public record CompletenessFinding(String check, String message) {}
