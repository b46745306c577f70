/** The third step of the log: the tree is signed, with keys that lie outside the database. */
@NullMarked
package io.kaifang.audit.log.checkpoint;

import org.jspecify.annotations.NullMarked;
