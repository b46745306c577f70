/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.rest;

import org.jspecify.annotations.NullMarked;
