package io.kaifang.catalog.listing;

import io.kaifang.contracts.Rule;

/** Every business rule of the catalog by which a command is refused. Faults of content go back as a returned work order. */
public enum CatalogRule implements Rule {
    LISTING_MUST_EXIST(Kind.NOT_FOUND, "数据集不存在", "There is no such listing", "请核对数据集编号", "Check the listing's id"),
    LISTING_IS_ANOTHER_AGENCYS(
            Kind.FORBIDDEN,
            "数据集属于其他数据开放主体",
            "The listing belongs to another agency",
            "请由其数据开放主体办理",
            "Ask the owning agency to do this"),
    LISTING_WAS_RETURNED(
            Kind.CONFLICT,
            "数据集已退回数据开放主体",
            "The listing was returned to its agency",
            "请数据开放主体修改后以同一编号重新提交",
            "Its agency must correct it and propose it again under its id"),
    LISTING_IS_PROPOSED_ALREADY(
            Kind.CONFLICT, "数据集已经提交", "The listing has already been proposed", "请提交修改工单", "Submit an amendment"),
    LISTING_IS_WITHDRAWN(Kind.CONFLICT, "数据集已撤出开放清单", "The listing is withdrawn", "请提交新的数据集", "Propose a new listing"),
    LISTING_IS_STATIC(
            Kind.CONFLICT, "数据集已转为静态历史数据", "The listing is static history", "静态数据不再调整", "Static data no longer change"),
    LISTING_IS_NOT_TIERED(
            Kind.CONFLICT,
            "数据集尚未完成分级分类",
            "The listing has no tier yet",
            "请先由数据开放主体确认分级",
            "Its agency must confirm the levels first"),
    LISTING_IS_SUSPENDED(Kind.CONFLICT, "数据集已中止开放", "The listing is suspended", "请先恢复开放", "Restore it first"),
    LISTING_IS_NOT_OPEN(Kind.CONFLICT, "数据集尚未开放", "The listing is not open", "请先发布", "Publish it first"),
    NO_WORK_ORDER_IS_OPEN(
            Kind.CONFLICT, "没有待办的工单", "No work order is open on the listing", "请刷新状态", "Reload its state"),
    CURSOR_IS_NOT_OURS(Kind.INVALID, "分页参数无效", "Invalid cursor", "请使用上一页返回的 next", "Use the next of the previous page"),
    WORK_ORDER_MUST_EXIST(
            Kind.NOT_FOUND, "工单不存在", "There is no such work order", "请核对工单编号", "Check the work order's id"),
    PARKED_RECORD_MUST_EXIST(Kind.NOT_FOUND, "没有这条搁置的消息", "There is no such parked record", "请核对编号", "Check its id"),
    DIRECTORY_MUST_EXIST(
            Kind.NOT_FOUND,
            "尚未导入公共数据目录",
            "No resource directory has been imported",
            "请先导入公共数据目录（CSV）",
            "Import one first (CSV)"),
    REASON_IS_REQUIRED(Kind.INVALID, "工单须说明原因", "A work order needs a reason", "请填写原因", "Give the reason"),
    WORK_ORDER_RETURNED(
            Kind.INVALID,
            "工单已退回",
            "The work order was returned",
            "请按所列各项修改后重新提交",
            "Correct every fault listed and submit it again"),
    DIRECTORY_IS_NOT_READABLE(
            Kind.INVALID,
            "公共数据目录无法导入",
            "The resource directory cannot be read",
            "请按所列各项修改后重新导入",
            "Correct every fault listed and submit it again");

    private final Statement statement;

    CatalogRule(Kind kind, String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(kind, zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
