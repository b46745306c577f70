package io.kaifang.accessrequest.calendar;

import io.kaifang.contracts.FaultKind;

/** What can be wrong with a work calendar. */
enum CalendarFault implements FaultKind {
    WRONG_DAY(
            "{0} 不属于本年或不属于此类",
            "{0} is not in this year, or not of this kind",
            "工作日放假与周末上班分开填写",
            "list weekdays off and weekend workdays separately"),
    NO_HOLIDAYS(
            "没有任何放假日", "there is no holiday", "按国务院办公厅通知填写全年放假日", "list every holiday of the State Council's notice"),
    SOURCE_MISSING(
            "未说明依据",
            "the source is missing or too long",
            "写明通知名称与文号",
            "give the notice's name and number, in up to 500 characters");

    private final Statement statement;

    CalendarFault(String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
