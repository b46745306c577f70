package io.kaifang.delivery.permission;

import java.time.Duration;

/** How old is what we know of agreements: the time since the agreement service last sent anything. */
public interface AgreementFeed {
    Duration age();
}
