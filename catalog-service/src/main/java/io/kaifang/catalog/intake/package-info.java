/**
 * What comes in, by whichever door: drafts and directory files are read, what they are held against is looked up, and work
 * orders are sent to be decided. The same rules for REST and Kafka, because both go through here.
 */
@NullMarked
package io.kaifang.catalog.intake;

import org.jspecify.annotations.NullMarked;
