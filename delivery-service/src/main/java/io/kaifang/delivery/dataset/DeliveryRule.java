package io.kaifang.delivery.dataset;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.Text;

/** The rules of delivery: each is a documented problem type. */
public enum DeliveryRule implements Rule {
    DATASET_MUST_EXIST(
            Kind.NOT_FOUND,
            new Text("没有这个数据集", "There is no such data set"),
            new Text("请在开放清单中查找", "Look it up on the opening list")),
    VERSION_MUST_EXIST(
            Kind.NOT_FOUND,
            new Text("没有这个版本", "There is no such version"),
            new Text("请查看该数据集的版本列表", "See the data set's list of versions")),
    DATA_MUST_BE_RELEASED(
            Kind.NOT_FOUND,
            new Text("该数据集尚无已发布的数据", "No data have been released for this data set yet"),
            new Text("请等待数据开放主体交付数据", "Wait for the agency to hand them in")),
    LISTING_MUST_BE_OPEN(
            Kind.FORBIDDEN,
            new Text("该数据集当前未开放", "This data set is not open at present"),
            new Text("请在开放清单中查看其状态", "See its state on the opening list")),
    LISTING_MUST_NOT_BE_WITHDRAWN(
            Kind.CONFLICT,
            new Text("该数据集已撤销或暂停开放", "This data set was withdrawn or suspended"),
            new Text("请先在目录中恢复或重新申报", "Have it restored, or propose it again")),
    VERSION_IS_FINAL(
            Kind.CONFLICT,
            new Text("该版本已处理完毕，不能更改", "This version was dealt with and cannot change"),
            new Text("请以新版本交付", "Hand the data in as a new version")),
    FILE_MUST_BE_SMALLER(
            Kind.INVALID,
            new Text("文件超过大小限制", "The file is over the size limit"),
            new Text("请分批交付", "Hand it in in parts")),
    ARCHIVE_MUST_BE_WHOLE(
            Kind.INVALID,
            new Text("gzip 压缩文件已损坏", "The gzip archive is damaged"),
            new Text("请重新压缩后上传", "Pack it again and send it once more")),
    ENCODING_MUST_BE_KNOWN(
            Kind.INVALID,
            new Text("文件编码既不是 UTF-8 也不是 GB18030", "The file is neither UTF-8 nor GB18030 throughout"),
            new Text("请将整个文件另存为 UTF-8 编码", "Save the whole file as UTF-8")),
    HEADER_MUST_EQUAL_THE_FIELDS(
            Kind.INVALID,
            new Text("表头与清单登记的字段不一致", "The header differs from the listing's fields"),
            new Text("表头须与字段名称逐一相同，顺序不限", "Have each field once, named exactly alike, in any order")),
    QUALITY_MUST_PASS(
            Kind.INVALID,
            new Text("质量检查未通过，该版本不予发布", "The quality checks failed, and the version is not released"),
            new Text("请按质量报告逐行修改后重新交付", "Mend the rows that the quality report points at, and hand in again")),
    QUERY_MUST_BE_UNDERSTOOD(
            Kind.INVALID,
            new Text("查询参数有误", "The query cannot be understood"),
            new Text("请对照字段和接口文档修改", "Compare it with the fields and the API document")),
    GRANT_MUST_EXIST(
            Kind.FORBIDDEN,
            new Text("有条件开放的数据须先申请并签订利用协议", "Conditional data need an application and an agreement first"),
            new Text("请在数据集页面查看申请材料", "See the data set's page for what to hand in")),
    GRANT_MUST_NOT_BE_CLOSED(
            Kind.FORBIDDEN,
            new Text("访问权限已关闭", "Access was closed"),
            new Text("请联系数据开放主体或市大数据中心", "Ask the agency or the data centre")),
    TERM_MUST_RUN(
            Kind.FORBIDDEN,
            new Text("协议期限已届满或尚未开始", "The agreed term has run out, or has not begun"),
            new Text("如需继续使用，请重新申请", "Apply again to go on")),
    FIELD_MUST_BE_GRANTED(
            Kind.FORBIDDEN,
            new Text("所请求的字段不在约定范围内", "A field was asked for that was not agreed"),
            new Text("请只请求约定的字段，包括筛选和排序", "Ask for agreed fields only, in filters and sorting too")),
    WAY_MUST_BE_GRANTED(
            Kind.FORBIDDEN,
            new Text("约定的交付方式不包括此方式", "This way of delivery was not agreed"),
            new Text("请使用约定的交付方式", "Use a way that was agreed")),
    BATCH_IS_FINAL(
            Kind.CONFLICT,
            new Text("该批访问记录已封存，内容不一致", "This batch of access records is closed, and with other content"),
            new Text(
                    "访问记录文件可能被改动或恢复自旧备份，请核查",
                    "Its file may have been changed or restored from an old backup: look into it")),
    ACCESS_MUST_BE_RECORDED(
            Kind.NOT_FOUND,
            new Text("没有这条访问记录", "There is no such access record"),
            new Text("请核对记录编号；最近几秒的记录尚未封批", "Check the number; the last few seconds are not in a batch yet"));

    private final Statement statement;

    DeliveryRule(Kind kind, Text title, Text remedy) {
        statement = new Statement(kind, title, remedy);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
