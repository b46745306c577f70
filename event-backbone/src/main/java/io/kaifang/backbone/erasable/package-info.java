/** Content about persons that can be erased: an event carries a salted commitment to it, and a table of the service holds content and salt. */
@NullMarked
package io.kaifang.backbone.erasable;

import org.jspecify.annotations.NullMarked;
