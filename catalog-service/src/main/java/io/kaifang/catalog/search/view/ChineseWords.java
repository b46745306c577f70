package io.kaifang.catalog.search.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts Chinese text into words. PostgreSQL's own parsers take a Chinese sentence for one word, and its Chinese extensions need
 * installing on the server; so Lucene's segmenter, a plain library, cuts here, and PostgreSQL indexes what it is given. Since
 * a segmenter may cut the same word differently in another sentence, pairs of neighbouring characters are kept beside the
 * words: what the words miss, the pairs find.
 */
public final class ChineseWords {
    private static final Analyzer ANALYZER = new SmartChineseAnalyzer();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    private ChineseWords() {}

    /** Everything that a text can be found by, separated by spaces. */
    public static String index(String text) {
        Set<String> all = words(text);
        all.addAll(pairs(text));
        return String.join(" ", all);
    }

    static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it reads from memory
        }
        return words;
    }

    static Set<String> pairs(String text) {
        return HAN.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(run -> IntStream.range(0, run.length() - 1).mapToObj(i -> run.substring(i, i + 2)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
