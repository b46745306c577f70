/** What officers decide about applications (Art. 19): the data centre whether one is complete, its agency the rest, and until when. */
@NullMarked
package io.kaifang.accessrequest.review;

import org.jspecify.annotations.NullMarked;
