package io.kaifang.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lifts the stored JSON of one version of an event type to the next. Needs a constructor without parameters. */
public interface Upcaster {

    /**
     * Says in the next version's shape what the older one said, and nothing that it didn't.
     *
     * @param older may be changed, and returned
     */
    ObjectNode lift(ObjectNode older);
}
