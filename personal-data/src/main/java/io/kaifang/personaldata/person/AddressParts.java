package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.words.CharacterSet;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/** The numbered parts of an address, as they follow each other: 弄, 号, 栋, 单元, 室. One object serves a whole column. */
final class AddressParts {
    private static final WordFile WORDS = WordFile.read("addresses.txt");
    private static final WordSet ESTATES = new WordSet(WORDS.section("estates"));
    private static final CharacterSet VILLAGES = new CharacterSet(WORDS.section("villages"));
    private static final WordSet TOWN_VILLAGES = new WordSet(WORDS.section("villages-in-towns"));
    /** Parts of one address stand no further apart. */
    private static final int FAR = 12;

    boolean lane;
    boolean house;
    boolean block;
    boolean stair;
    boolean door;
    boolean group;
    boolean floor;
    boolean villageHouse;
    private int lastEnd;
    private boolean bareNumbers;

    void read(Cell cell) {
        forget();
        int i = 0;
        while (i < cell.length()) {
            if (!isNumber(cell, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (isNumber(cell, end)) {
                end++;
            }
            if (lastEnd > 0 && i - lastEnd > FAR && !complete()) {
                forget();
            }
            i = Math.max(end, part(cell, i, end));
        }
    }

    private void forget() {
        lane = house = block = stair = door = group = floor = villageHouse = bareNumbers = false;
        lastEnd = 0;
    }

    private boolean complete() {
        return door || group || stair;
    }

    /** Takes in the part whose number stands from one index to before the other, and says where it ends. */
    private int part(Cell cell, int from, int end) {
        int size = end - from;
        char unit = cell.at(end);
        int behind = end + 1;
        switch (unit) {
            case '弄', '巷' -> lane = true;
            case '支' -> behind = cell.at(end + 1) == '弄' ? end + 2 : end;
            case '号' -> behind = houseOrBlock(cell, from, end);
            case '栋', '幢', '座', '楼' -> block |= unit == '栋' || unit == '幢' || (unit == '座' && ESTATES.in(cell));
            case '单' -> {
                stair |= cell.at(end + 1) == '元';
                behind = end + 2;
            }
            case '门' -> stair |= block || house;
            case '室' -> door |= placed();
            case '层' -> floor = true;
            case '户', '房' -> door |= placed() && size >= 2;
            case '组', '队', '社' -> group |= cell.at(end + 1) != '区' && villageBefore(cell, from);
            default -> {
                bareDoor(cell, from, end);
                behind = end;
            }
        }
        lastEnd = behind;
        return behind;
    }

    private boolean placed() {
        return lane || house || block || stair || bareNumbers;
    }

    private int houseOrBlock(Cell cell, int from, int end) {
        if (cell.at(end + 1) == '楼') {
            block = true;
            return end + 2;
        }
        villageHouse |= villageBefore(cell, from);
        house = true;
        return end + 1;
    }

    /** A number without a unit: 1单元101, 3栋501, 弄1-101, 花园3-2-501. */
    private void bareDoor(Cell cell, int from, int end) {
        int size = end - from;
        boolean afterUnit = lastEnd == from && lastEnd > 0;
        boolean afterDash = isDash(cell.at(from - 1)) && lastEnd == from - 1;
        if (size >= 3
                && size <= 4
                && ((afterUnit && (block || stair || (lane && house))) || (afterDash && bareNumbers))) {
            door = true;
        } else if (isDash(cell.at(end)) && ((lane && afterUnit) || afterDash || estateBefore(cell, from))) {
            bareNumbers = true;
        }
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '/' || c == '#';
    }

    private static boolean estateBefore(Cell cell, int index) {
        return ESTATES.lengthBefore(cell, index, 3) > 0;
    }

    private static boolean villageBefore(Cell cell, int number) {
        return VILLAGES.has(cell.at(number - 1)) && TOWN_VILLAGES.lengthBefore(cell, number, 3) == 0;
    }

    /** Digits, also in Chinese, and the letter behind a number: 12A号. */
    private static boolean isNumber(Cell cell, int index) {
        char c = cell.at(index);
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '甲' || c == '乙' || c == '丙';
        return cell.digitAt(index)
                || (HanNumbers.isPart(c) && c != '百')
                || (letter && !Characters.isLatin(cell.at(index + 1)));
    }
}
