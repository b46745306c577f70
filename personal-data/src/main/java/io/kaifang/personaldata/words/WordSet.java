package io.kaifang.personaldata.words;

import io.kaifang.personaldata.cell.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words to be found in cells. Most characters begin none of them, which costs a bit test. */
public final class WordSet {
    private final long[] beginnings = new long[1024];
    private final String[][] byBeginning;
    private final int mask;

    public WordSet(List<String> words) {
        Map<Character, List<String>> byFirst =
                words.stream().distinct().collect(Collectors.groupingBy(word -> word.charAt(0)));
        int size = Integer.highestOneBit(byFirst.size() * 4) * 2;
        this.byBeginning = new String[size][];
        this.mask = size - 1;
        byFirst.forEach((first, some) -> {
            beginnings[first >> 6] |= 1L << first;
            byBeginning[freePlace(first)] = some.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toArray(String[]::new);
        });
    }

    /** The words of a section of a file in this module's resources. */
    public static WordSet of(String file, String section) {
        return new WordSet(WordFile.read(file).section(section));
    }

    private int freePlace(char first) {
        int place = first & mask;
        while (byBeginning[place] != null) {
            place = place + 1 & mask;
        }
        return place;
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
        int place = first & mask;
        while (byBeginning[place][0].charAt(0) != first) {
            place = place + 1 & mask;
        }
        for (String word : byBeginning[place]) {
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
}
