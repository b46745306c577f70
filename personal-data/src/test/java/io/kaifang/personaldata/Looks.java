package io.kaifang.personaldata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Columns for tests, and what is found in them. */
public final class Looks {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Looks() {}

    /** What is found in a column of that name. */
    public static List<Finding> at(String name, List<String> cells) {
        ColumnInspection column = new ColumnInspection(new ColumnHeading(name, ""), TODAY);
        for (int i = 0; i < cells.size(); i++) {
            column.accept(i + 1, cells.get(i));
        }
        return column.findings();
    }

    /** What of one kind is found in a column whose name says nothing. */
    public static Optional<Finding> of(ContentKind kind, List<String> cells) {
        return at("第一列", cells).stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst();
    }

    /** The same. */
    public static Optional<Finding> of(ContentKind kind, String... cells) {
        return of(kind, Arrays.asList(cells));
    }

    /** So many cells. */
    public static List<String> cells(int count, IntFunction<String> cell) {
        return IntStream.range(0, count).mapToObj(cell).toList();
    }

    /** A valid identity number (GB 11643): the weights are 2^(18-i) modulo 11. */
    public static String identityNumber(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
