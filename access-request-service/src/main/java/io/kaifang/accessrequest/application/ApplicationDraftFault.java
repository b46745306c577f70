package io.kaifang.accessrequest.application;

import io.kaifang.contracts.FaultKind;

/** What can be wrong with an application as written. */
enum ApplicationDraftFault implements FaultKind {
    LISTING_NOT_OPEN(
            "该数据集目前不开放申请", "the listing does not accept applications now", "等待恢复开放", "wait until it is opened again"),
    NO_APPLICATION_NEEDED(
            "无条件开放数据无需申请", "unconditional data need no application", "直接下载或调用接口", "download the data or call the API"),
    UNKNOWN_SCENARIO(
            "未知的应用场景类别",
            "there is no such kind of scenario",
            "选择民生、经济、城市治理、研究或其他",
            "choose one of city-governance, economy, other, people-livelihood, research"),
    TEXT_LENGTH("未填写或过长", "it is empty or too long", "用 1 至 4000 字说明", "describe it in 1 to 4,000 characters"),
    NO_FIELD("未选择数据项", "no field is requested", "至少选择一个数据项", "choose at least one field"),
    UNKNOWN_FIELD("数据集中没有该数据项", "the listing has no such field", "从数据集的数据项中选择", "choose among the listing's fields"),
    FIELD_TWICE("数据项重复", "this field is named twice", "删除重复的数据项", "name it once"),
    NO_WAY("未选择交付方式", "no way of delivery is requested", "至少选择一种", "choose at least one"),
    TERM_OUT_OF_RANGE(
            "期限须大于零且不超过三年",
            "the term must be longer than zero and at most three years",
            "填写如 P180D",
            "enter for example P180D"),
    MATERIAL_NOT_LISTED(
            "材料清单中没有此项", "the listing does not ask for this material", "按材料清单提交", "see the listing's materials"),
    MATERIAL_TWICE("同一材料提交两次", "this material is submitted twice", "只保留一份", "submit it once"),
    ATTACHMENT_UNKNOWN(
            "没有您上传的此附件", "you have uploaded no such attachment", "先上传附件，再引用其编号", "upload it first, then give its id");

    private final Statement statement;

    ApplicationDraftFault(String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
