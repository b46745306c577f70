/** What people write in reports. It is personal data, and therefore in no event: an event carries a salted commitment; content and salt lie here and can be erased. */
@NullMarked
package io.kaifang.agreement.content;

import org.jspecify.annotations.NullMarked;
