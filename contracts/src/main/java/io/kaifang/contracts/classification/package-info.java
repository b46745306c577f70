/** What classification publishes: guides, levels and the category that follows. */
@NullMarked
package io.kaifang.contracts.classification;

import org.jspecify.annotations.NullMarked;
