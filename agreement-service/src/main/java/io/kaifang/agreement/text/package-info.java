/**
 * The words of an agreement, in Chinese and English. A published template never changes; new wording is a new template. The text
 * follows from the template and the drawn terms alone, so that it can be drawn again and compared with its digest at any time.
 */
@NullMarked
package io.kaifang.agreement.text;

import org.jspecify.annotations.NullMarked;
