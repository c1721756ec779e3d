package kz.iin.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.number.NumberChange.NumberOf;

/**
 * Forms a number inside the deciding transaction. One row per series and birth date holds the next serial: applicants
 * born on the same day wait for each other, all others do not, and what is rolled back leaves no gap. The database keeps
 * that an application has one number and a number one application.
 */
@Stateless
public class FormNumber {

    private static final String OPEN_SERIES = """
            select code, digit7, digit8 from number_series
            where valid_from <= ?1 and (valid_to is null or valid_to >= ?1)
            order by code""";

    /** Gives back the serial before the step; no row when the series is used up for this birth date. */
    private static final String NEXT_SERIAL = """
            insert into number_counter as counter (series, birth_digits, next) values (?1, ?2, 1)
            on conflict (series, birth_digits) do update set next = counter.next + 1
            where counter.next < ?3
            returning next - 1""";

    @PersistenceContext
    private EntityManager entities;

    /** @throws SeriesExhausted if no open series has a number left for the birth date */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Iin form(NumberOrder order) {
        LocalDate birthDay = NumberSeries.birthDay(order.birthDate());
        FormedNumber formed = openSeries(order.on()).stream()
                .flatMap(series -> next(series, birthDay, order).stream())
                .findFirst()
                .orElseThrow(SeriesExhausted::new);
        entities.persist(formed);
        entities.persist(NumberChange.formed(new NumberOf(formed.iin(), order.applicationId()), order.at()));
        return formed.iin();
    }

    private List<NumberSeries> openSeries(LocalDate on) {
        List<?> rows = entities.createNativeQuery(OPEN_SERIES)
                .setParameter(1, Date.valueOf(on))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(FormNumber::series).toList();
    }

    private static NumberSeries series(Object[] row) {
        return new NumberSeries((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }

    /** The next number of the series that may be used: a sequence without a check digit is stepped over. */
    private Optional<FormedNumber> next(NumberSeries series, LocalDate birthDay, NumberOrder order) {
        String digits = NumberSeries.birthDigits(birthDay);
        Optional<Integer> serial = nextSerial(series, digits);
        while (serial.isPresent()) {
            Optional<Iin> iin = series.number(birthDay, serial.get());
            if (iin.isPresent()) {
                FormedNumber.Place place = new FormedNumber.Place(series.code(), digits, serial.get());
                return Optional.of(new FormedNumber(iin.get(), order, place));
            }
            serial = nextSerial(series, digits);
        }
        return Optional.empty();
    }

    private Optional<Integer> nextSerial(NumberSeries series, String birthDigits) {
        List<?> rows = entities.createNativeQuery(NEXT_SERIAL)
                .setParameter(1, series.code())
                .setParameter(2, birthDigits)
                .setParameter(3, NumberSeries.CAPACITY)
                .getResultList();
        return rows.stream().map(Number.class::cast).map(Number::intValue).findFirst();
    }
}
