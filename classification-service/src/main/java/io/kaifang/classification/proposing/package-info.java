/** From what a listing says and what a sample shows to the command that proposes levels. */
@NullMarked
package io.kaifang.classification.proposing;

import org.jspecify.annotations.NullMarked;
