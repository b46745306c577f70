package io.kaifang.personaldata.person;

import static io.kaifang.personaldata.ContentKind.HOME_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Looks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "上海市黄浦区人民路123弄4号楼501室",
                "漕溪北路100弄2号501室",
                "漕溪北路１００弄２号５０１室",
                "中山北路88号2单元1203室",
                "静安新村12号301室",
                "幸福小区3栋2单元401",
                "阳光花园3幢501室",
                "阳光花园3-2-501",
                "漕溪北路100弄1-101",
                "三号楼五零一室",
                "奉贤区庄行镇新叶村1组1号",
                "新叶村三组",
                "家住漕溪北路12号",
                "幸福大厦3单元401"
            })
    void addresses_that_lead_to_a_door(String cell) {
        assertThat(Looks.of(HOME_ADDRESS, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人民大道200号",
                "黄浦区人民公园",
                "世纪大道1号东方明珠塔",
                "世纪大道100号环球金融中心45层4501室",
                "世纪大道1号东楼5层",
                "人民大道200号3层301室",
                "十里坪一社区",
                "漕溪北路100弄",
                "2026年3月第2组",
                "上海市"
            })
    void places_and_offices_are_no_homes(String cell) {
        assertThat(Looks.of(HOME_ADDRESS, cell)).isEmpty();
    }

    @Test
    void a_house_in_a_lane_counts_where_the_column_is_announced_or_full_of_doors() {
        assertThat(Looks.of(HOME_ADDRESS, "漕溪北路100弄2号")).isEmpty();
        assertThat(Looks.at("住址", List.of("漕溪北路100弄2号")))
                .extracting(Finding::count)
                .containsExactly(1L);
        assertThat(Looks.of(HOME_ADDRESS, "漕溪北路100弄2号", "漕溪北路100弄2号501室"))
                .hasValueSatisfying(finding -> assertThat(finding.count()).isEqualTo(2));
    }

    @Test
    void one_among_very_many_may_be_an_odd_name() {
        List<String> cells = new ArrayList<>(Collections.nCopies(20_000, "新叶村"));
        cells.add("新叶村三组");
        assertThat(Looks.of(HOME_ADDRESS, cells)).isEmpty();
        cells.add("新叶村四组");
        assertThat(Looks.of(HOME_ADDRESS, cells)).isPresent();
    }
}
