package io.kaifang.catalog.draft.check;

import static io.kaifang.catalog.draft.check.Checked.codesAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long each text may be, and which characters none may hold. */
class TextLimitsTest {
    private final ObjectNode draft = Drafts.json();

    @ParameterizedTest
    @CsvSource({
        "/title, 80",
        "/summary, 2000",
        "/theme, 20",
        "/area, 60",
        "/timeSpan, 60",
        "/frequency, 20",
        "/notes, 4000",
        "/reason, 500",
        "/fields/0/name, 100",
        "/fields/0/type, 20",
        "/fields/0/meaning, 500",
        "/fields/0/unit, 40",
    })
    void a_text_may_have_that_many_characters(String pointer, int longest) {
        put(pointer, " " + "长".repeat(longest) + " ");
        assertThat(codesAt(draft, pointer)).doesNotContain("too-long");
        put(pointer, "长".repeat(longest + 1));
        assertThat(codesAt(draft, pointer)).contains("too-long");
    }

    @ParameterizedTest
    @CsvSource({"resource", "column"})
    void so_may_the_source(String part) {
        put("/fields/0/source/" + part, "r".repeat(100));
        assertThat(codesAt(draft, "/fields/0/source")).doesNotContain("too-long");
        put("/fields/0/source/" + part, "r".repeat(101));
        assertThat(codesAt(draft, "/fields/0/source")).contains("too-long");
    }

    @ParameterizedTest
    @CsvSource({"/title", "/summary", "/area", "/timeSpan", "/reason", "/fields/0/name", "/fields/0/meaning"})
    void what_is_blank_is_missing(String pointer) {
        put(pointer, "  ");
        assertThat(codesAt(draft, pointer)).singleElement().asString().endsWith("-missing");
    }

    @Test
    void a_blank_theme_is_missing() {
        put("/theme", " ");
        assertThat(codesAt(draft, "/theme")).containsExactly("theme-missing");
    }

    @Test
    void lines_and_tabs_may_stand_in_a_text() {
        put("/notes", "一行\r\n二行\t三列");
        assertThat(Checked.content(draft).notes()).isEqualTo("一行\r\n二行\t三列");
        put("/notes", "一行\u0007");
        assertThat(codesAt(draft, "/notes")).containsExactly("has-control-characters");
    }

    @Test
    void personal_data_are_refused_where_they_stand() {
        put("/notes", "联系人身份证号 11010519491231002X");
        assertThat(codesAt(draft, "/notes")).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_not_called_missing_as_well() {
        draft.put("summary", 7);
        assertThat(codesAt(draft, "/summary")).containsExactly("not-readable");
    }

    private void put(String pointer, String text) {
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) draft.at(place.head())).put(place.last().getMatchingProperty(), text);
    }
}
