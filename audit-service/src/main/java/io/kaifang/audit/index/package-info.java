/**
 * What questions are answered from: tables made from the published leaves alone, which can be dropped and made again. They find;
 * the proof is in the tree.
 */
@NullMarked
package io.kaifang.audit.index;

import org.jspecify.annotations.NullMarked;
