/** The rules in force are those that the setting names. */
@NullMarked
package io.kaifang.backbone.jurisdiction;

import org.jspecify.annotations.NullMarked;
