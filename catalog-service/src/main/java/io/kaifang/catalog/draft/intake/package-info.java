/** Reads drafts from JSON and looks up what they are checked against, alike for REST and Kafka. */
@NullMarked
package io.kaifang.catalog.draft.intake;

import org.jspecify.annotations.NullMarked;
