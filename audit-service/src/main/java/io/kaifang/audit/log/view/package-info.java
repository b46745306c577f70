/** What has been published: tiles, entries, proofs and checkpoints, each checked before it is shown. */
@NullMarked
package io.kaifang.audit.log.view;

import org.jspecify.annotations.NullMarked;
