package io.kaifang.accessrequest.attachment;

import io.kaifang.contracts.Rule;

/** The rules about uploaded documents. */
public enum AttachmentRule implements Rule {
    ATTACHMENT_MUST_EXIST(
            Kind.NOT_FOUND, "附件不存在", "There is no such attachment", "核对附件编号", "Check the attachment's id"),
    ATTACHMENT_TYPE_IS_NOT_ACCEPTED(
            Kind.INVALID,
            "不接受此类文件",
            "Files of this kind are not accepted",
            "提交 PDF、PNG、JPEG 或纯文本；文件中不得含脚本或可执行内容",
            "Upload PDF, PNG, JPEG or plain text, without scripts or anything that runs"),
    ATTACHMENT_IS_TOO_LARGE(
            Kind.INVALID, "附件过大", "The attachment is too large", "每个附件不超过 8 MiB", "Upload at most 8 MiB each"),
    ATTACHMENT_IS_EMPTY(Kind.INVALID, "附件为空", "The attachment is empty", "选择有内容的文件", "Choose a file that has content"),
    TOO_MANY_ATTACHMENTS(
            Kind.CONFLICT,
            "附件数量已达上限",
            "You have reached the maximum number of attachments",
            "删除已办结申请的申请人信息，附件随之删除",
            "Erase the details of finished applications; their attachments are erased with them");

    private final Statement statement;

    AttachmentRule(Kind kind, String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(kind, zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
