package io.kaifang.personaldata.person;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.cell.Traits;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/**
 * Addresses that lead to a door: a lane, house, block or staircase with a room behind (123弄4号501室, 3栋2单元401, 弄1-101), or a
 * group in a village (新叶村3组12号). An address that ends at the house is unsure; one of an office is none.
 */
public final class HomeAddresses extends ContentDetector {
    private static final WordFile WORDS = WordFile.read("addresses.txt");
    private static final WordSet OFFICES = new WordSet(WORDS.section("offices"));
    private static final WordSet LIVING = new WordSet(WORDS.section("living"));

    /** One in so many may be a place's odd name. */
    private static final int FEW_OF = 20_000;

    private final AddressParts parts = new AddressParts();

    public HomeAddresses() {
        super(ContentKind.HOME_ADDRESS, Traits::han);
    }

    @Override
    public Sight look(Cell cell) {
        if (cell.length() < 5) {
            return Sight.NOTHING;
        }
        parts.read(cell);
        boolean housed = parts.lane || parts.house || parts.block;
        if (parts.stair && (housed || parts.door)) {
            return Sight.CLEAR;
        }
        if (parts.door || parts.group) {
            boolean office = (parts.floor && !parts.lane) || OFFICES.in(cell);
            return office ? Sight.NOTHING : Sight.CLEAR;
        }
        if (housed && LIVING.in(cell)) {
            return Sight.CLEAR;
        }
        boolean maybe = parts.villageHouse || (parts.lane && parts.house);
        return maybe && !OFFICES.in(cell) ? Sight.UNSURE : Sight.NOTHING;
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        if (tally.clear() == 0 || tally.clear() * FEW_OF < tally.filled()) {
            return ColumnVerdict.SILENT;
        }
        return tally.clear() >= tally.count(Sight.UNSURE) ? ColumnVerdict.UNSURE_CELLS_TOO : ColumnVerdict.CLEAR_CELLS;
    }
}
