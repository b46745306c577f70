/** The life of an agreement: drawn, signed by both, reviewed where policy says so, in force, ended. Pure decisions. */
@NullMarked
package io.kaifang.agreement.agreement;

import org.jspecify.annotations.NullMarked;
