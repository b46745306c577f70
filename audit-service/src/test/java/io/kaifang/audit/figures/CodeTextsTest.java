package io.kaifang.audit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.Text;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CodeTextsTest {

    /** The enums that figures are told apart by: {@link CodeTexts} has a method for each. */
    private static Stream<Method> enums() {
        return Arrays.stream(CodeTexts.class.getMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterTypes()[0].isEnum());
    }

    @TestFactory
    Stream<DynamicTest> every_constant_has_words_of_its_own_in_both_languages() {
        assertThat(enums()).hasSizeGreaterThanOrEqualTo(4);
        return enums().map(method ->
                DynamicTest.dynamicTest(method.getParameterTypes()[0].getSimpleName(), () -> requireWords(method)));
    }

    private static void requireWords(Method method) throws ReflectiveOperationException {
        Object[] constants = method.getParameterTypes()[0].getEnumConstants();
        List<Text> words = new ArrayList<>();
        for (Object constant : constants) {
            Text text = (Text) method.invoke(null, constant);
            assertThat(text.zh()).as(constant.toString()).matches(".*\\p{IsHan}.*");
            assertThat(text.en()).as(constant.toString()).matches("\\p{ASCII}+");
            words.add(text);
        }
        assertThat(words).hasSize(constants.length).doesNotHaveDuplicates();
    }
}
