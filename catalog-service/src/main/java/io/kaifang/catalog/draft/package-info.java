/**
 * What an agency sends, read leniently, and what is wrong with it. A draft takes everything that can be sent (nothing is
 * required, formats and frequencies are free text), so that every fault is found at once. Pure: what must be looked up comes in
 * as {@link io.kaifang.catalog.draft.DraftContext}.
 */
@NullMarked
package io.kaifang.catalog.draft;

import org.jspecify.annotations.NullMarked;
