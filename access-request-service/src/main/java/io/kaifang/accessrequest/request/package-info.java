/**
 * The decisions about applications (Art. 18 and 19): who applied for which listing, whether the application is complete,
 * what its agency decided, and until when it had to.
 */
@NullMarked
package io.kaifang.accessrequest.request;

import org.jspecify.annotations.NullMarked;
