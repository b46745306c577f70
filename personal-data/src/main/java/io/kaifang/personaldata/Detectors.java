package io.kaifang.personaldata;

import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.number.IdentityCards;
import java.time.LocalDate;
import java.util.List;

/** Every detector, as one list. A detector remembers what it saw: each column has its own. */
final class Detectors {
    private Detectors() {}

    static List<ContentDetector> forOneColumn(LocalDate today) {
        return List.of(new IdentityCards(today));
    }
}
