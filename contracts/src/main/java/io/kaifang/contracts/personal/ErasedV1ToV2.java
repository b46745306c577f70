package io.kaifang.contracts.personal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.contracts.Upcaster;

/** Erasures were recorded without their ground once: they get the word that says so. */
public final class ErasedV1ToV2 implements Upcaster {
    @Override
    public ObjectNode lift(ObjectNode older) {
        return older.has("ground") ? older : older.put("ground", ErasureGround.UNSTATED.name());
    }
}
