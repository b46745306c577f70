/** The platform's key: it signs who signed which text when. The key stays on this machine; anybody gets its public half. */
@NullMarked
package io.kaifang.agreement.signing;

import org.jspecify.annotations.NullMarked;
