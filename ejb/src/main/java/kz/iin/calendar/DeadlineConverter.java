package kz.iin.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;

/** A deadline is stored as its day. */
@Converter(autoApply = true)
public class DeadlineConverter implements AttributeConverter<Deadline, LocalDate> {

    @Override
    public LocalDate convertToDatabaseColumn(Deadline deadline) {
        return deadline == null ? null : deadline.day();
    }

    @Override
    public Deadline convertToEntityAttribute(LocalDate column) {
        return column == null ? null : new Deadline(column);
    }
}
