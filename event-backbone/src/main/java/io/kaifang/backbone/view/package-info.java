/**
 * Read models: what a service answers questions from. A view is fed from Kafka, also with its own service's events, so that
 * there is one mechanism; it remembers each record in its own transaction, can be rebuilt beside the serving one, and tells a
 * reader whether it has caught up with what the reader wrote.
 */
@NullMarked
package io.kaifang.backbone.view;

import org.jspecify.annotations.NullMarked;
