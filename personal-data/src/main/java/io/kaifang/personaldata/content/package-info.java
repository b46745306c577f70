/** Content that is sensitive by what it says: words about health, offences and private life; positions. */
@NullMarked
package io.kaifang.personaldata.content;

import org.jspecify.annotations.NullMarked;
