/** Events as they are written: type name, version and JSON, to and from the records of the published language. */
@NullMarked
package io.kaifang.backbone.codec;

import org.jspecify.annotations.NullMarked;
