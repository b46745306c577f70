/** An account that is opened and paid into: the plainest entity, with its event, decisions and view. */
@NullMarked
package io.kaifang.bench.account;

import org.jspecify.annotations.NullMarked;
