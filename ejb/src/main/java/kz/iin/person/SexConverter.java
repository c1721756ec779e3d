package kz.iin.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Sex is stored as its letter. */
@Converter(autoApply = true)
public class SexConverter implements AttributeConverter<Sex, String> {

    @Override
    public String convertToDatabaseColumn(Sex sex) {
        return sex == null ? null : sex.letter();
    }

    @Override
    public Sex convertToEntityAttribute(String column) {
        return column == null ? null : Sex.of(column);
    }
}
