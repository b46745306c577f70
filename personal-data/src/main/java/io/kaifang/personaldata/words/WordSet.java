package io.kaifang.personaldata.words;

import io.kaifang.personaldata.cell.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words to be found in cells. Most characters begin none of them, which costs a bit test. */
public final class WordSet {
    private final long[] beginnings = new long[1024];
    private final Map<Character, List<String>> byBeginning = new HashMap<>();

    public WordSet(List<String> words) {
        for (String word : words) {
            char first = word.charAt(0);
            beginnings[first >> 6] |= 1L << first;
            byBeginning.computeIfAbsent(first, _ -> new ArrayList<>()).add(word);
        }
        byBeginning
                .values()
                .forEach(some ->
                        some.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Whether any of the words stands in the cell. */
    public boolean in(Cell cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (lengthAt(cell, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest word that begins there; 0 if none does. */
    public int lengthAt(Cell cell, int index) {
        char first = cell.at(index);
        if ((beginnings[first >> 6] & 1L << first) == 0) {
            return 0;
        }
        for (String word : byBeginning.getOrDefault(first, List.of())) {
            if (cell.startsWith(word, index)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends before the index; 0 if none does. */
    public int lengthBefore(Cell cell, int index, int longest) {
        for (int length = Math.min(longest, index); length > 0; length--) {
            if (lengthAt(cell, index - length) == length) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the whole cell is one of the words. */
    public boolean isWhole(Cell cell) {
        return cell.length() > 0 && lengthAt(cell, 0) == cell.length();
    }
}
