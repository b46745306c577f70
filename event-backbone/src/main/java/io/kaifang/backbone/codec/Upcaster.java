package io.kaifang.backbone.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Lifts the JSON of one version of an event type to the next.
 *
 * @param type the published name
 * @param from the version that it reads; what it returns is version {@code from + 1}
 * @param lift may change the node that it is given
 */
public record Upcaster(String type, int from, UnaryOperator<ObjectNode> lift) {}
