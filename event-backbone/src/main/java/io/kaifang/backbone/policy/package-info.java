/** Reactions: an event of any service in, commands of this service out. */
@NullMarked
package io.kaifang.backbone.policy;

import org.jspecify.annotations.NullMarked;
