package io.kaifang.personaldata.words;

import java.util.List;

/** Single characters, to be asked for in a moment. */
public final class CharacterSet {
    private final long[] bits = new long[1024];

    /** All characters of all words. */
    public CharacterSet(List<String> words) {
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                bits[word.charAt(i) >> 6] |= 1L << word.charAt(i);
            }
        }
    }

    public boolean has(char c) {
        return (bits[c >> 6] & 1L << c) != 0;
    }
}
