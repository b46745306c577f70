package io.kaifang.accessrequest.attachment;

import io.kaifang.contracts.Rule;

/** The rules about uploaded documents. */
public enum AttachmentRule implements Rule {
    ATTACHMENT_MUST_EXIST(Kind.NOT_FOUND),
    ATTACHMENT_TYPE_IS_NOT_ACCEPTED(Kind.INVALID),
    ATTACHMENT_IS_TOO_LARGE(Kind.INVALID),
    ATTACHMENT_IS_EMPTY(Kind.INVALID),
    TOO_MANY_ATTACHMENTS(Kind.CONFLICT);

    private final Kind kind;

    AttachmentRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
