package io.kaifang.catalog.draft;

/**
 * A word that an agency wrote, and where.
 *
 * @param pointer JSON pointer into what was sent
 * @param word as it was written
 */
public record DraftWord(String pointer, String word) {}
