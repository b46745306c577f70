package io.kaifang.local.demo.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What identifies the people of the demonstration: nothing of it may be found where events go. */
public final class DemoPeople {
    private DemoPeople() {}

    /** The words, by what kind of words they are. */
    public static Map<String, Set<String>> words() {
        var people = SyntheticVisits.ofTheDemonstration();
        var words = new LinkedHashMap<String, Set<String>>();
        words.put("the name of a person of the conditional data set", column(people, "姓名"));
        words.put("the identity number of a person of the conditional data set", column(people, "公民身份号码"));
        words.put("the telephone of a person of the conditional data set", column(people, "联系电话"));
        words.put("the details of an applicant", Set.copyOf(DemoApplication.APPLICANT.values()));
        words.put("the content of a document", Set.of("/Type/Catalog"));
        return words;
    }

    private static Set<String> column(List<Map<String, String>> people, String name) {
        var values = new TreeSet<String>();
        people.forEach(person -> values.add(person.getOrDefault(name, "")));
        return values;
    }
}
