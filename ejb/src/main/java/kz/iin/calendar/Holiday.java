package kz.iin.calendar;

import java.time.LocalDate;
import java.time.Year;

/** The holidays with a fixed date. Those of the law on holidays move when they fall on a day off (art. 5). */
enum Holiday {
    NEW_YEAR(1, 1),
    NEW_YEAR_SECOND_DAY(1, 2),
    /** A day off by the Labour Code, art. 84(5), but no state holiday: it never moves. */
    ORTHODOX_CHRISTMAS(1, 7),
    WOMEN(3, 8),
    /** By the referendum of 2026-03-15, from the next year on. */
    CONSTITUTION_IN_MARCH(3, 15),
    NAURYZ(3, 21),
    NAURYZ_SECOND_DAY(3, 22),
    NAURYZ_THIRD_DAY(3, 23),
    UNITY(5, 1),
    DEFENDER(5, 7),
    VICTORY(5, 9),
    CAPITAL(7, 6),
    /** Until 2025: see {@link #CONSTITUTION_IN_MARCH}. */
    CONSTITUTION_IN_AUGUST(8, 30),
    REPUBLIC(10, 25),
    INDEPENDENCE(12, 16);

    private static final int LAST_CONSTITUTION_DAY_IN_AUGUST = 2025;
    private static final int FIRST_CONSTITUTION_DAY_IN_MARCH = 2027;

    private final int month;
    private final int day;

    Holiday(int month, int day) {
        this.month = month;
        this.day = day;
    }

    LocalDate in(int year) {
        return Year.of(year).atMonth(month).atDay(day);
    }

    boolean isKeptIn(int year) {
        return switch (this) {
            case CONSTITUTION_IN_AUGUST -> year <= LAST_CONSTITUTION_DAY_IN_AUGUST;
            case CONSTITUTION_IN_MARCH -> year >= FIRST_CONSTITUTION_DAY_IN_MARCH;
            default -> true;
        };
    }

    boolean isMovedFromDayOff() {
        return this != ORTHODOX_CHRISTMAS;
    }
}
