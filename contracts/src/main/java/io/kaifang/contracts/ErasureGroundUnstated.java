package io.kaifang.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Erasures were recorded without their ground once: they get the word that says so. */
public final class ErasureGroundUnstated implements Upcaster {
    @Override
    public ObjectNode lift(ObjectNode older) {
        return older.has("ground") ? older : older.put("ground", ErasureGround.UNSTATED.name());
    }
}
