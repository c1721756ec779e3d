package kz.iin.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A birth date is stored as text: 1950, 1950-03 or 1950-03-17. */
@Converter(autoApply = true)
public class BirthDateConverter implements AttributeConverter<BirthDate, String> {

    @Override
    public String convertToDatabaseColumn(BirthDate birthDate) {
        return birthDate == null ? null : birthDate.toString();
    }

    @Override
    public BirthDate convertToEntityAttribute(String column) {
        return column == null ? null : BirthDate.parse(column);
    }
}
