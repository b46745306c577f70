/** Words for people, in Chinese and English, kept in resource bundles. */
@NullMarked
package io.kaifang.contracts.words;

import org.jspecify.annotations.NullMarked;
