package io.kaifang.catalog.directory.intake;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.FaultKind;

/** What can be wrong with a directory file. */
enum DirectoryFault implements FaultKind {
    NOT_UTF_8("文件不是 UTF-8 编码。", "The file is not UTF-8.", "请另存为 UTF-8 编码的 CSV。", "Save it as CSV in UTF-8."),
    NO_HEADER(
            "缺少表头。",
            "The header is missing.",
            "首行应为 resource,resource_title,column,column_title。",
            "The first line reads resource,resource_title,column,column_title."),
    NO_ROWS("没有任何目录项。", "There are no entries.", "请至少列出一个资源的一个字段。", "List at least one column of a resource."),
    WRONG_NUMBER_OF_CELLS("列数不是 4。", "The row does not have 4 cells.", "请补齐或删除多余的单元格。", "Give exactly four cells."),
    UNCLOSED_QUOTE(
            "引号没有闭合，或引号后还有文字。",
            "A quote is not closed, or text follows the closing quote.",
            "请检查引号；单元格内的引号须写两次。",
            "Check the quotes; one inside a cell is written twice."),
    CELL_EMPTY("资源代码或字段名为空。", "The resource or the column is empty.", "请填写。", "Fill it in."),
    CELL_TOO_LONG("单元格超过 200 个字符。", "A cell is longer than 200 characters.", "请精简。", "Shorten it."),
    HAS_CONTROL_CHARACTERS("单元格含有不可见的控制字符。", "A cell holds invisible control characters.", "请删除控制字符。", "Remove them."),
    REPEATED("同一资源的字段重复。", "The column occurs twice in its resource.", "请删除重复行。", "Remove the repeated row."),
    TOO_MANY_ROWS("目录项过多。", "There are too many entries.", "一次最多导入 200,000 项。", "Import at most 200,000 entries.");

    private final Statement statement;

    DirectoryFault(String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }

    /**
     * States the fault.
     *
     * @param row line of the table, the header being 0
     */
    Fault inRow(long row) {
        return at("/rows/" + row);
    }
}
