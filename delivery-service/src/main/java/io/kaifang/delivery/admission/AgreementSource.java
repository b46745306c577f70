package io.kaifang.delivery.admission;

import java.time.Duration;

/** How long the agreement service has been silent. What it said last may be out of date by as much. */
public interface AgreementSource {
    Duration silence();
}
