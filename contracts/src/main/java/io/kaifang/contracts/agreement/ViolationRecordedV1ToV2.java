package io.kaifang.contracts.agreement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.contracts.Upcaster;

/** Version 1 always named an agreement, and kept no facts: it says what it said. */
final class ViolationRecordedV1ToV2 implements Upcaster {
    @Override
    public ObjectNode lift(ObjectNode older) {
        return older;
    }
}
