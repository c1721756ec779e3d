package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnsTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new CountryConverter(), new Country("GBD"), "GBD"),
                Arguments.of(new BirthDateConverter(), BirthDate.parse("1950"), "1950"),
                Arguments.of(new BirthDateConverter(), BirthDate.parse("1950-03"), "1950-03"),
                Arguments.of(new BirthDateConverter(), BirthDate.parse("1950-03-17"), "1950-03-17"),
                Arguments.of(new SexConverter(), Sex.FEMALE, "F"));
    }

    @ParameterizedTest
    @MethodSource("values")
    <V> void a_value_is_stored_in_one_column_and_read_back(
            AttributeConverter<V, String> converter, V value, String column) {
        assertThat(converter.convertToDatabaseColumn(value)).isEqualTo(column);
        assertThat(converter.convertToEntityAttribute(column)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <V> void an_absent_value_is_an_empty_column(AttributeConverter<V, String> converter, V value, String column) {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @ParameterizedTest
    @MethodSource("values")
    <V> void the_conversion_applies_to_every_entity(AttributeConverter<V, String> converter, V value, String column) {
        assertThat(converter.getClass().getAnnotation(Converter.class).autoApply())
                .isTrue();
    }
}
