package io.kaifang.catalog.draft;

import io.kaifang.contracts.FaultKind;

/** Everything that can be wrong with a draft, in words that a clerk would use. {@code {0}} stands for what was found. */
public enum DraftFault implements FaultKind {
    NOT_READABLE("无法识别：应为{0}。", "Cannot be read: expected {1}.", "请按接口说明的格式填写。", "Send it in the documented form."),
    HAS_CONTROL_CHARACTERS("含有不可见的控制字符。", "Contains invisible control characters.", "请删除控制字符后重新提交。", "Remove them."),
    TOO_LONG("过长：最多 {0} 个字符。", "Too long: at most {0} characters.", "请精简表述。", "Shorten it."),
    WRONG_AGENCY(
            "写明的数据开放主体“{0}”与提交主体“{1}”不一致。",
            "It names the agency “{0}”, but “{1}” submitted it.",
            "请由该数据的数据开放主体提交。",
            "The agency that owns the data must submit it."),
    REASON_MISSING(
            "没有说明新增、修改或调整的原因。",
            "No reason is given for the change to the list.",
            "请写明原因（第十一条）。",
            "Give the reason in “reason” (Art. 11)."),
    TITLE_MISSING(
            "没有名称。",
            "There is no title.",
            "请填写名称，写明关键字段、时间范围和地域范围。",
            "Give a title that names key fields, time span and area."),
    TITLE_TOO_SHORT(
            "名称“{0}”过于简略，看不出是什么数据。",
            "The title “{0}” is too short to say what the data are.",
            "请在名称中写明关键字段、时间范围和地域范围。",
            "Name key fields, time span and area in the title."),
    TITLE_IS_A_LINK(
            "名称是一个网址。",
            "The title is a link.",
            "请用文字命名，网址可写入备注。",
            "Name the data in words; put the link in the notes."),
    TITLE_LACKS_TIME(
            "名称没有体现时间范围。",
            "The title does not state the time span.",
            "请在名称中写明年份、起止时间，或“实时”“每日”等。",
            "Put the year, the period, or a word such as “real-time” into the title."),
    TITLE_LACKS_AREA(
            "名称没有体现地域范围“{0}”。",
            "The title does not name the area “{0}”.", "请在名称中写明地域。", "Put the area into the title."),
    TITLE_LACKS_KEY_FIELDS(
            "名称没有体现任何一个数据项。",
            "The title has no word in common with any field.",
            "请在名称中写明关键字段。",
            "Name the key fields in the title."),
    TITLE_TAKEN(
            "名称与数据集 {0} 相同。",
            "Listing {0} already has this title.",
            "请另取名称；若是同一数据，请提交修改工单。",
            "Choose another title; if the data are the same, amend that listing instead."),
    TITLE_TOO_ALIKE(
            "名称与数据集 {0}《{1}》的相似度为 {2}%，区分不明显。",
            "The title is {2}% similar to that of listing {0}, “{1}”.",
            "请改名，或将该数据集列为关联数据集并写明区别后再次提交。",
            "Choose another title, or name that listing in “relations”, state the difference, and submit it again."),
    SUMMARY_MISSING(
            "没有数据摘要。",
            "There is no summary.",
            "请用一两句话说明这是什么数据、由谁产生、有何用途。",
            "Say in a sentence or two what the data are and how they arise."),
    SUMMARY_IS_A_LINK(
            "数据摘要只是一个网址。",
            "The summary is only a link.",
            "请用文字说明，网址可写入备注。",
            "Describe the data in words; put the link in the notes."),
    SUMMARY_ONLY_LISTS_FIELDS(
            "数据摘要只罗列了数据项名称，没有说明数据是什么。",
            "The summary only lists names of fields; it does not say what the data are.",
            "请逐项说明数据项，摘要写明数据内容、来源和用途。",
            "Describe each field in “fields”, and say here what the data are."),
    THEME_MISSING("没有标注数据领域。", "No theme is given.", "请填写一个数据领域，例如“卫生健康”。", "Give one theme."),
    THEME_NOT_ONE(
            "标注了 {0} 个数据领域（{1}）。",
            "{0} themes are given ({1}).", "请选定一个主要领域，其余可写入备注。", "Choose the main one; put the others in the notes."),
    AREA_MISSING("没有说明地域范围。", "The area that the data cover is not given.", "请填写地域范围，例如“上海市”。", "Give the area."),
    TIME_SPAN_MISSING(
            "没有说明时间范围。",
            "The time that the data cover is not given.",
            "请填写时间范围，例如“2021年12月至2022年5月”。",
            "Give the time span."),
    FIELDS_MISSING(
            "没有逐项列出数据项{0}。",
            "No field is listed{1}.",
            "请在数据项中逐项写明名称、类型、含义、单位和目录来源。",
            "List every field with name, type, meaning, unit and its source in the resource directory."),
    TOO_MANY_FIELDS("数据项超过 {0} 个。", "More than {0} fields.", "请拆分为多个数据集。", "Split it into several listings."),
    FIELD_NAME_MISSING(
            "数据项没有名称。", "A field has no name.", "请填写与数据文件列名一致的名称。", "Give the name that heads the column in the data."),
    FIELD_NAME_REPEATED(
            "数据项“{0}”重复出现。",
            "The field “{0}” occurs more than once.", "请删除重复项或改名。", "Remove or rename the repeated one."),
    FIELD_TYPE_MISSING(
            "数据项“{0}”没有类型。", "The field “{0}” has no type.", "请填写以下类型之一：文本、整数、小数、布尔、日期、日期时间。", "Give one of {1}."),
    FIELD_TYPE_UNKNOWN(
            "数据项“{0}”的类型“{2}”不在可用范围。",
            "The field “{0}” has the unknown type “{2}”.", "请填写以下类型之一：文本、整数、小数、布尔、日期、日期时间。", "Give one of {1}."),
    FIELD_MEANING_MISSING(
            "数据项“{0}”没有说明含义。", "The field “{0}” has no meaning given.", "请用文字说明其含义。", "Say in words what it means."),
    FIELD_MEANING_SAYS_NOTHING(
            "数据项“{0}”的说明只是重复名称或过于简略。",
            "The meaning of “{0}” only repeats its name or says too little.",
            "请说明其含义、口径或取值。",
            "Say what it counts or which values it takes."),
    FIELD_UNIT_MISSING(
            "数值型数据项“{0}”没有计量单位。",
            "The numeric field “{0}” has no unit.",
            "请填写单位；没有量纲的填“无量纲”。",
            "Give the unit; write “无量纲” where there is none."),
    FIELD_TIE_MISSING(
            "数据项“{0}”没有与公共数据目录挂接。",
            "The field “{0}” is not tied to the resource directory.",
            "请写明来源的资源和字段（第九条）。",
            "Give “resource” and “column” in “source” (Art. 9)."),
    FIELD_TIE_UNKNOWN(
            "数据项“{0}”挂接的目录项 {1} 不在数据开放主体的公共数据目录中。",
            "The field “{0}” is tied to {1}, which is not in the agency's resource directory.",
            "请更正挂接，或先更新公共数据目录。",
            "Correct the tie, or import a newer directory first."),
    DIRECTORY_MISSING(
            "数据开放主体尚未导入公共数据目录，无法核对数据项挂接。",
            "The agency has not imported its resource directory, so that ties cannot be checked.",
            "请先导入公共数据目录（CSV）。",
            "Import it first (CSV)."),
    ABBREVIATION_UNEXPLAINED(
            "缩写“{0}”没有说明。",
            "The abbreviation “{0}” is not explained.",
            "请写全称，或在其后加括号说明，例如“AQI（空气质量指数）”。",
            "Spell it out, or explain it in brackets after it."),
    FORMAT_MISSING("没有写明数据格式。", "No format is given.", "请填写开放格式，优先 API、CSV。", "Give an open format, API or CSV first."),
    FORMAT_NOT_OPEN(
            "格式“{0}”需要专有软件才能打开。",
            "The format “{0}” needs proprietary software.", "请另存为 {1} 后提供。", "Offer it as {1} instead."),
    FORMAT_UNKNOWN(
            "格式“{0}”不在通用格式之列。",
            "The format “{0}” is not one of the open formats.",
            "请使用 API、CSV、JSON、XML、GeoJSON 或 Parquet。",
            "Use API, CSV, JSON, XML, GeoJSON or Parquet."),
    FREQUENCY_MISSING(
            "没有写明更新频率。",
            "No update frequency is given.",
            "请填写以下频率之一：实时、每小时、每日、每周、每月、每季度、每年、不定期；不再更新的填“静态”。",
            "Give one of {0}."),
    FREQUENCY_UNKNOWN(
            "更新频率“{1}”不在可用范围。",
            "The update frequency “{1}” is not known.", "请填写以下频率之一：实时、每小时、每日、每周、每月、每季度、每年、不定期、静态。", "Give one of {0}."),
    SHARING_NOT_STATED(
            "没有声明数据是否通过共享从其他机构取得。",
            "It is not stated whether another body shared the data with the agency.",
            "请声明；共享取得的数据不得列入开放清单。",
            "Fill in “obtainedBySharing”; data obtained by sharing may not be listed."),
    OBTAINED_BY_SHARING(
            "数据系共享取得，不得由该数据开放主体开放。",
            "The data were obtained by sharing and may not be opened by this agency.",
            "请由产生数据的数据开放主体提出。",
            "The body that produces the data must propose the listing."),
    RELATION_LISTING_UNKNOWN(
            "关联的数据集“{0}”不存在。",
            "The related listing “{0}” does not exist.", "请填写已有数据集的编号。", "Name an existing listing by its id."),
    RELATION_NOT_DESCRIBED(
            "没有说明与数据集“{0}”如何关联。",
            "It is not stated how it relates to listing “{0}”.",
            "请写明时间、地域或共同字段上的关联。",
            "Say what joins them: time, place or a shared key."),
    DOCUMENTS_MISSING(
            "改为不开放须提供证明文件。",
            "A change to closed needs supporting documents.",
            "请附证明文件的 SHA-256 摘要（第十一条）。",
            "Name the supporting documents by SHA-256 (Art. 11).");

    private final Statement statement;

    DraftFault(String zh, String en, String remedyZh, String remedyEn) {
        statement = new Statement(zh, en, remedyZh, remedyEn);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
