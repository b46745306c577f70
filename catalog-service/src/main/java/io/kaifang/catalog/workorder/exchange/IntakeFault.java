package io.kaifang.catalog.workorder.exchange;

import io.kaifang.contracts.FaultKind;

/** Why a record is not even looked into. */
enum IntakeFault implements FaultKind {
    TOO_LARGE("消息超过大小上限。", "The record is larger than allowed.", "请拆分后重新发送。", "Split it and send it again."),
    NOT_A_CLOUD_EVENT(
            "不是 CloudEvents 1.0 消息。",
            "This is not a CloudEvents 1.0 message.",
            "请使用结构化模式（content-type: application/cloudevents+json）或二进制模式（ce_ 头）。",
            "Use the structured mode (content-type application/cloudevents+json) or the binary mode (ce_ headers)."),
    NOT_JSON(
            "内容不是合法的 JSON。",
            "The content is not JSON.",
            "请检查 JSON 语法与 UTF-8 编码。",
            "Check the syntax, and that it is UTF-8."),
    ATTRIBUTE_MISSING("缺少 CloudEvents 属性。", "A CloudEvents attribute is missing.", "请填写该属性。", "Fill it in."),
    ATTRIBUTE_TOO_LONG("CloudEvents 属性过长。", "A CloudEvents attribute is too long.", "请缩短。", "Shorten it."),
    DATA_MISSING("缺少 data。", "There is no data.", "请填写工单内容（data）。", "Put the work order into data."),
    TYPE_UNKNOWN(
            "消息类型不在可用范围。", "The type is not known.", "请对照接口说明填写 type。", "Compare with the interface's description."),
    VERSION_UNKNOWN("不支持该类型的这一版本。", "This version of the type is not known.", "请使用已发布的版本。", "Use a published version."),
    LISTING_MISSING("没有写明数据集编号。", "The listing's id is missing.", "请填写数据集编号。", "Give it in “listing”."),
    DIGEST_UNREADABLE(
            "证明文件摘要不是 SHA-256。",
            "The digest of a supporting document is not a SHA-256.",
            "请填写 64 位小写十六进制摘要。",
            "Give 64 lower-case hex digits."),
    ID_USED_BEFORE(
            "该编号已用于另一条内容不同的消息，本条未办理。",
            "The id was used before for a message that says something else; this one was not acted on.",
            "每条新消息须使用新的 id。",
            "Give each new message an id of its own."),
    NOT_PROCESSED(
            "消息暂时无法处理，已留存待办。",
            "The record could not be processed; it is kept.",
            "平台将核查后重新处理。",
            "The platform will look into it and process it again.");

    private final Statement statement;

    IntakeFault(String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
