/**
 * The documents that applicants upload: streamed to disk, stored by the digest of their content, recognised by content and
 * never by name. They lie outside the events and can be erased.
 */
@NullMarked
package io.kaifang.accessrequest.attachment;

import org.jspecify.annotations.NullMarked;
