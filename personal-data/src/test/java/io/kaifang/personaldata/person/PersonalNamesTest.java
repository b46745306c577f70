package io.kaifang.personaldata.person;

import static io.kaifang.personaldata.ContentKind.PERSONAL_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Looks;
import io.kaifang.personaldata.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明 李建国 张秀英 刘洋 陈静怡",
                "欧阳娜 上官婉儿 司马光 诸葛亮",
                "璩美凤 逯军 昝爱宗 亓伟",
                "王某某 欧阳某 李某甲",
                "王*明 张** 李××",
                "迪丽热巴·迪力木拉提 古力娜扎尔•拜合提亚尔 买买提．艾力",
                "扎西顿珠 次仁卓玛 格桑",
                "王小明先生 刘女士 欧阳同志",
                "李建国医生 张秀英主任 陈静怡律师",
                "联系人：王小明 患者李建国于昨日 申请人张秀英",
                "由李建国代为领取 王芳反映路灯不亮 与陈静怡电话沟通",
                "王小明、李建国 张秀英，女 刘建华13812345678"
            })
    void several_different_names_tell(String cells) {
        assertThat(Looks.of(PERSONAL_NAME, cells.split(" "))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John Smith|Maria Garcia|Anna Müller",
                "Wang Xiaoming|LI Na|ZhangWei|Xiaoming Wang",
                "Smith, John|Garcia, Maria|Taylor, Emma"
            })
    void names_in_latin_letters(String cells) {
        assertThat(Looks.of(PERSONAL_NAME, cells.split("\\|"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "高温 黄色 金属 方案 水泥 白色 平均 石油 严重 常规",
                "黄浦 徐汇 金山 高桥 江桥 马陆 张江 唐镇",
                "黄浦区 金山区 徐家汇路 人民公园 张江高科技园区 高新区",
                "主任 科长 处长 经理 局长",
                "梁山路 王家村 李塔汇镇 马家浜 陈行水库",
                "甲 ** 王 —"
            })
    void words_places_and_offices_are_no_names(String cells) {
        assertThat(Looks.of(PERSONAL_NAME, cells.split(" "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"New York|Data Center|Green Tea|Hot Pot|Red Wine", "Huaihai Road|Nanjing Street|People Square"})
    void latin_words_are_no_names(String cells) {
        assertThat(Looks.of(PERSONAL_NAME, cells.split("\\|"))).isEmpty();
    }

    @Test
    void ten_names_among_a_thousand_words_tell() {
        List<String> cells = new ArrayList<>(Collections.nCopies(994, "正常"));
        cells.addAll(List.of("王小明", "李建国", "张秀英", "陈静怡", "黄志强", "吴晓丽"));
        assertThat(Looks.of(PERSONAL_NAME, cells))
                .hasValueSatisfying(finding -> assertThat(finding.count()).isEqualTo(6));
    }

    @Test
    void one_word_that_comes_again_is_no_name() {
        List<String> cells = new ArrayList<>(Collections.nCopies(30, "王小明"));
        cells.addAll(Collections.nCopies(70, "正常"));
        assertThat(Looks.of(PERSONAL_NAME, cells)).isEmpty();
    }

    @Test
    void a_person_in_charge_may_be_a_body() {
        List<String> bodies = Looks.cells(20, i -> "上海第%d贸易有限公司".formatted(i));
        assertThat(Looks.at("负责人", bodies)).isEmpty();
        assertThat(Looks.at("负责人", bodies.subList(0, 9)))
                .containsExactly(new Finding("负责人", PERSONAL_NAME, Strength.ANNOUNCED, 0, 9, List.of()));
        assertThat(Looks.at("姓名", bodies)).hasSize(1);
    }
}
