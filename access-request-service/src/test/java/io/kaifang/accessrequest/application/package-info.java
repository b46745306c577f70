/** Every command, at every stage. */
@NullMarked
package io.kaifang.accessrequest.application;

import org.jspecify.annotations.NullMarked;
