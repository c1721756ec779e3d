package kz.iin.number;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An IIN is stored as its twelve digits. */
@Converter(autoApply = true)
public class IinConverter implements AttributeConverter<Iin, String> {

    @Override
    public String convertToDatabaseColumn(Iin iin) {
        return iin == null ? null : iin.value();
    }

    @Override
    public Iin convertToEntityAttribute(String column) {
        return column == null ? null : new Iin(column);
    }
}
