/** What applicants decide about their applications (Art. 18): submit, amend, withdraw, erase; and what ends one. */
@NullMarked
package io.kaifang.accessrequest.application;

import org.jspecify.annotations.NullMarked;
