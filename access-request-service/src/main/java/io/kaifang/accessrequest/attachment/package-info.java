/**
 * The documents that applicants hand in: streamed to disk, kept by the digest of their content, recognised by content and
 * never by name. They lie outside the events and can be erased.
 */
@NullMarked
package io.kaifang.accessrequest.attachment;

import org.jspecify.annotations.NullMarked;
