/** Every command, given what happened before. */
@NullMarked
package io.kaifang.accessrequest.request;

import org.jspecify.annotations.NullMarked;
