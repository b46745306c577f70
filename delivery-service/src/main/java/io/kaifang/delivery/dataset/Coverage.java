package io.kaifang.delivery.dataset;

import io.kaifang.contracts.delivery.ContentFinding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the confirmed tiering of a listing names: kinds of protected content, column by column. Data are opened as they were judged
 * (Art. 14): a finding that is not named was judged by nobody.
 */
public record Coverage(Set<Named> named) {
    /** A kind of content that the tiering names for a column, by the kind's code. */
    public record Named(String column, String kind) {}

    public Coverage {
        named = Set.copyOf(named);
    }

    /** Before anything is confirmed. */
    public static Coverage none() {
        return new Coverage(Set.of());
    }

    /** The findings that it does not name. */
    public List<ContentFinding> uncovered(List<ContentFinding> findings) {
        return findings.stream()
                .filter(finding -> !named.contains(new Named(finding.column(), finding.kind())))
                .toList();
    }

    public boolean covers(List<ContentFinding> findings) {
        return uncovered(findings).isEmpty();
    }

    /** The columns for which it names anything. */
    public Set<String> columns() {
        return named.stream().map(Named::column).collect(Collectors.toSet());
    }
}
