/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.classification.rest;

import org.jspecify.annotations.NullMarked;
