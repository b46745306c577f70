/**
 * The published language of the suite: events, ids and values that cross services. "Art." in a comment names an article of the
 * Shanghai implementation rules, in the draft of 2022 ({@code docs/glossary.md}).
 */
@NullMarked
package io.kaifang.contracts;

import org.jspecify.annotations.NullMarked;
