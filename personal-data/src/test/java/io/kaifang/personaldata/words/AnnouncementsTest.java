package io.kaifang.personaldata.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ContentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementsTest {
    @ParameterizedTest
    @CsvSource({
        "姓名, PERSONAL_NAME",
        "联系人, PERSONAL_NAME",
        "身份证号, IDENTITY_CARD",
        "ID_NO, IDENTITY_CARD",
        "家庭住址, HOME_ADDRESS",
        "Age, AGE",
        "出生年月, BIRTH_DATE",
        "车牌号, NUMBER_PLATE",
        "心率, HEALTH",
        "血压, HEALTH",
        "经度, PRECISE_POSITION"
    })
    void a_name_announces(String name, ContentKind kind) {
        assertThat(Announcements.of(new ColumnHeading(name, ""))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"平均年龄", "年龄结构占比", "停车场负责人数", "患病率", "手机普及率", "姓名重复率", "average age", "page", "storage", "数量"})
    void figures_and_other_words_announce_nobody(String name) {
        assertThat(Announcements.of(new ColumnHeading(name, ""))).isEmpty();
    }

    @Test
    void a_meaning_announces_too_unless_the_name_makes_a_figure_of_it() {
        assertThat(Announcements.of(new ColumnHeading("xmz", "申请人的姓名"))).containsExactly(ContentKind.PERSONAL_NAME);
        assertThat(Announcements.of(new ColumnHeading("平均值", "年龄"))).isEmpty();
        assertThat(Announcements.of(new ColumnHeading("数值", "居民的平均年龄"))).isEmpty();
    }
}
