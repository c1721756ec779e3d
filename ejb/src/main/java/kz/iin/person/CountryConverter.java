package kz.iin.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A country is stored as its code. */
@Converter(autoApply = true)
public class CountryConverter implements AttributeConverter<Country, String> {

    @Override
    public String convertToDatabaseColumn(Country country) {
        return country == null ? null : country.code();
    }

    @Override
    public Country convertToEntityAttribute(String column) {
        return column == null ? null : new Country(column);
    }
}
