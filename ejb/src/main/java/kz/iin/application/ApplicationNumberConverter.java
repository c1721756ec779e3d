package kz.iin.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An application number is stored as its text. */
@Converter(autoApply = true)
public class ApplicationNumberConverter implements AttributeConverter<ApplicationNumber, String> {

    @Override
    public String convertToDatabaseColumn(ApplicationNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public ApplicationNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ApplicationNumber(column);
    }
}
