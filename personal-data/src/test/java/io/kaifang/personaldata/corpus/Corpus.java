package io.kaifang.personaldata.corpus;

import io.kaifang.personaldata.corpus.CorpusColumn.Announced;
import io.kaifang.personaldata.corpus.CorpusColumn.Contaminated;
import io.kaifang.personaldata.corpus.CorpusColumn.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every column, each made when it is asked for. The same seed makes the same columns. */
final class Corpus {
    static final List<Integer> PERCENTS = List.of(1, 5, 30, 100);
    private static final int FEWEST_ROWS = 1_000;
    private static final int MOST_ROWS = 1_200;
    private static final List<String> NEUTRAL =
            List.of("内容", "备注", "字段3", "说明", "数据项", "信息", "值", "field_7", "其他", "记录");

    private final List<Supplier<CorpusColumn>> columns = new ArrayList<>();

    Corpus(long seed) {
        for (Form form : forms()) {
            for (int percent : PERCENTS) {
                add(seed, dice -> contaminated(form, percent, dice));
            }
        }
        AnnouncedColumns.NAMES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> entry.getValue()
                        .forEach(name -> add(seed, dice -> {
                            Function<Dice, String> cell = AnnouncedColumns.cells(dice);
                            return new CorpusColumn(
                                    new Announced(entry.getKey()),
                                    name,
                                    cells(dice, (of, row) -> cell.apply(of)),
                                    Set.of());
                        })));
        for (LookAlike look : lookAlikes()) {
            add(
                    seed,
                    dice -> new CorpusColumn(
                            new Harmless(look.what()), look.column(), cells(dice, look.cell()), Set.of()));
        }
    }

    /** Every column, made while it is looked at, on several threads. */
    Stream<CorpusColumn> columns() {
        return columns.parallelStream().map(Supplier::get);
    }

    static List<Form> forms() {
        return Stream.of(
                        Papers.forms(),
                        Contacts.forms(),
                        Plates.forms(),
                        PersonNames.forms(),
                        HomeAddresses.forms(),
                        LifeDates.forms(),
                        CardsAndDevices.forms())
                .flatMap(List::stream)
                .toList();
    }

    static List<LookAlike> lookAlikes() {
        return Stream.of(
                        LookAlikeNumbers.orders(),
                        LookAlikeNumbers.figures(),
                        LookAlikeNumbers.statistics(),
                        LookAlikeWords.all())
                .flatMap(List::stream)
                .toList();
    }

    private void add(long seed, Function<Dice, CorpusColumn> column) {
        long own = seed * 1_000_003L + columns.size();
        columns.add(() -> column.apply(new Dice(own)));
    }

    private static CorpusColumn contaminated(Form form, int percent, Dice dice) {
        CleanCells around = dice.pick(CleanCells.values());
        List<String> cells = new ArrayList<>(cells(dice, (of, row) -> around.cell(of)));
        int wanted = cells.size() * percent / 100;
        Set<Integer> held = new TreeSet<>();
        if (percent == 100) {
            IntStream.range(0, wanted).forEach(held::add);
        }
        while (held.size() < wanted) {
            held.add(dice.between(0, cells.size() - 1));
        }
        held.forEach(row -> cells.set(row, form.cell().apply(dice)));
        return new CorpusColumn(
                new Contaminated(form.kind(), form.name(), percent), dice.pick(NEUTRAL), List.copyOf(cells), held);
    }

    private static List<String> cells(Dice dice, LookAlike.Cell cell) {
        int rows = dice.between(FEWEST_ROWS, MOST_ROWS);
        return IntStream.range(0, rows).mapToObj(row -> cell.at(dice, row)).toList();
    }
}
