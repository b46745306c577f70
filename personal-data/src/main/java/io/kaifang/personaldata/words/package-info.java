/** Words as data: what announces a kind, and what is sensitive by itself. */
@NullMarked
package io.kaifang.personaldata.words;

import org.jspecify.annotations.NullMarked;
