package kz.iin.reference;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.calendar.Validity;
import kz.iin.person.Country;

/** One row of a query, read column by column, counted from zero. */
record Row(Columns columns) {

    static Row of(Object[] columns) {
        return new Row(index -> columns[index]);
    }

    String text(int index) {
        return (String) columns.at(index);
    }

    boolean flag(int index) {
        return (boolean) columns.at(index);
    }

    Optional<Integer> number(int index) {
        return Optional.ofNullable((Number) columns.at(index)).map(Number::intValue);
    }

    LocalDate day(int index) {
        return ((Date) columns.at(index)).toLocalDate();
    }

    Country country(int index) {
        return new Country(text(index));
    }

    <E extends Enum<E>> E one(Class<E> of, int index) {
        return Enum.valueOf(of, text(index));
    }

    /** From the column and the next one. */
    Validity validity(int index) {
        return new Validity(
                day(index), Optional.ofNullable((Date) columns.at(index + 1)).map(Date::toLocalDate));
    }

    /** The columns as they came. */
    @FunctionalInterface
    interface Columns {

        Object at(int index);
    }
}
