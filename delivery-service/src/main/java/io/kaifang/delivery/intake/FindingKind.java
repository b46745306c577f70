package io.kaifang.delivery.intake;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Text;

/** What can be found in data. */
public enum FindingKind implements Coded {
    MALFORMED_ROW(true, "列数与表头不符，或引号用法有误", "The row has another number of cells than the header, or a stray quote"),
    BROKEN_QUOTES(true, "引号未闭合或其后有多余字符，此行起无法继续检查", "A quote breaks here, and nothing after it could be read"),
    WRONG_VALUE(true, "内容与字段类型不符", "The cell is not of its field's type"),
    MISSING_VALUE(true, "必填字段为空", "A required cell is empty"),
    DUPLICATE_ROW(true, "与前面的行重复", "The row repeats an earlier one"),
    NO_ROWS(true, "文件没有数据行", "The file has no rows"),
    FORMULA(false, "以 = + - @ 开头，电子表格可能当作公式执行", "Begins like a formula, which a spreadsheet may run"),
    CONTROL_CHARACTER(false, "含有控制字符", "Holds a control character"),
    LEADING_ZEROS(false, "数字带前导零，可能是代码", "A number with leading zeros, perhaps a code"),
    SURROUNDING_SPACE(false, "首尾有空格", "Begins or ends with a space"),
    REPLACEMENT_CHARACTER(false, "含有替换字符，原文可能已损坏", "Holds a replacement character: the source may be damaged");

    private final boolean fault;
    private final Text text;

    FindingKind(boolean fault, String zh, String en) {
        this.fault = fault;
        this.text = new Text(zh, en);
    }

    /** Whether it keeps the version from being released; otherwise it is only reported. */
    public boolean isFault() {
        return fault;
    }

    public Text text() {
        return text;
    }
}
