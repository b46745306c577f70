package io.kaifang.catalog.listing;

import io.kaifang.contracts.Rule;

/** Every business rule of the catalog by which a command is refused. Faults of content go back as a returned work order. */
public enum CatalogRule implements Rule {
    LISTING_MUST_EXIST(Kind.NOT_FOUND, "清单不存在", "There is no such listing", "请核对清单编号", "Check the listing's id"),
    LISTING_IS_ANOTHER_AGENCYS(
            Kind.FORBIDDEN, "清单属于其他单位", "The listing is another agency's", "请由所属单位办理", "Have the owning agency do it"),
    LISTING_WAS_RETURNED(
            Kind.CONFLICT,
            "清单已退回所属单位",
            "The listing went back to its agency",
            "请所属单位修改后以同一编号重新提交",
            "Let its agency mend it and propose it again under its id"),
    LISTING_IS_PROPOSED_ALREADY(
            Kind.CONFLICT, "清单已经提交", "The listing was proposed already", "请提交修改工单", "Amend it by a work order"),
    LISTING_IS_WITHDRAWN(Kind.CONFLICT, "清单已撤销", "The listing is withdrawn", "请提交新的清单", "Propose a new listing"),
    LISTING_IS_STATIC(
            Kind.CONFLICT, "清单已转为静态历史数据", "The listing is static history", "静态数据不再调整", "It no longer changes"),
    LISTING_IS_NOT_TIERED(
            Kind.CONFLICT,
            "清单尚未完成分级分类",
            "The listing has no tier yet",
            "请先由开放主体确认分级",
            "Let its agency confirm the levels first"),
    LISTING_IS_SUSPENDED(Kind.CONFLICT, "清单已暂停开放", "The listing is suspended", "请先恢复开放", "Restore it first"),
    LISTING_IS_NOT_OPEN(Kind.CONFLICT, "清单尚未开放", "The listing is not open", "请先发布", "Publish it first"),
    NO_WORK_ORDER_IS_OPEN(
            Kind.CONFLICT, "没有待办的工单", "No work order is open on the listing", "请刷新后再看", "Look at its state again"),
    CURSOR_IS_NOT_OURS(
            Kind.INVALID,
            "游标无效",
            "The cursor is not one of ours",
            "请原样使用上一页的 next",
            "Use the previous page's next as it is"),
    WORK_ORDER_MUST_EXIST(
            Kind.NOT_FOUND, "工单不存在", "There is no such work order", "请核对工单编号", "Check the work order's id"),
    PARKED_RECORD_MUST_EXIST(Kind.NOT_FOUND, "没有这条待处理消息", "There is no such parked record", "请核对编号", "Check its id"),
    DIRECTORY_MUST_EXIST(
            Kind.NOT_FOUND, "尚未导入资源目录", "No resource directory was imported", "请先导入资源目录", "Import one first"),
    REASON_IS_REQUIRED(Kind.INVALID, "工单须说明原因", "A work order gives its reason", "请填写原因", "Give the reason"),
    WORK_ORDER_RETURNED(
            Kind.INVALID,
            "工单已退回",
            "The work order was returned",
            "请按所列各项修改后重新提交",
            "Mend every fault listed and send it again"),
    DIRECTORY_IS_NOT_READABLE(
            Kind.INVALID,
            "资源目录无法导入",
            "The resource directory cannot be read",
            "请按所列各项修改后重新导入",
            "Mend every fault listed and send it again");

    private final Statement statement;

    CatalogRule(Kind kind, String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(kind, zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
