/** What a listing's tier makes of it: publishable, returned or suspended (Art. 11 (3)). */
@NullMarked
package io.kaifang.catalog.tiering;

import org.jspecify.annotations.NullMarked;
