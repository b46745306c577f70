/** Uploads and downloads of documents. */
@NullMarked
package io.kaifang.accessrequest.attachment.rest;

import org.jspecify.annotations.NullMarked;
