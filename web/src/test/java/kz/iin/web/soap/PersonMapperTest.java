package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.xml.bind.JAXB;
import java.io.StringReader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonMapperTest {

    private static final Field AT = Field.at("person");

    @Test
    void a_person_comes_back_as_sent() {
        Person sent = aPerson();

        Person told = PersonMapper.person(PersonMapper.person(sent, AT));

        assertThat(told).usingRecursiveComparison().isEqualTo(sent);
    }

    @Test
    void what_is_absent_stays_absent() {
        Person sent = aPerson();
        sent.setCyrillicName(null);
        sent.getLatinName().setSurname(null);
        sent.setBirthDate("1990");

        Person told = PersonMapper.person(PersonMapper.person(sent, AT));

        assertThat(told).usingRecursiveComparison().isEqualTo(sent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_refused_value_is_named_by_the_path_of_the_contract(String path, Consumer<Person> change) {
        Person sent = aPerson();
        change.accept(sent);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PersonMapper.person(sent, AT))
                .matches(invalid -> invalid.field().equals(path));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("person/latinName", person -> person.setLatinName(person.getCyrillicName())),
                refusal(
                        "person/latinName/surname",
                        person -> person.getLatinName().setSurname("D3MIR")),
                refusal("person/latinName", person -> {
                    person.getLatinName().setSurname(null);
                    person.getLatinName().setGivenName(null);
                }),
                refusal(
                        "person/cyrillicName/givenName",
                        person -> person.getCyrillicName().setGivenName("?")),
                refusal("person/citizenship", person -> person.setCitizenship("QQQ")),
                refusal("person/birthPlace", person -> person.setBirthPlace("\u200E")),
                refusal(
                        "person/identityDocument/issuer",
                        person -> person.getIdentityDocument().setIssuer("QQQ")),
                refusal(
                        "person/identityDocument/number",
                        person -> person.getIdentityDocument().setNumber("?")),
                refusal(
                        "person/identityDocument/expires",
                        person -> person.getIdentityDocument()
                                .setExpires(person.getIdentityDocument().getIssued())),
                refusal("person/identityDocument/issued", person -> person.setBirthDate("2021")));
    }

    private static Arguments refusal(String path, Consumer<Person> change) {
        return Arguments.of(path, change);
    }

    static Person aPerson() {
        String xml = """
                <person xmlns:t="urn:kz:iin:contract:common:types:v1">
                <t:latinName><t:surname>DEMIR</t:surname><t:givenName>AYLA</t:givenName></t:latinName>
                <t:cyrillicName><t:surname>Демір</t:surname><t:givenName>Айла</t:givenName>\
                <t:patronymic>Ұлықызы</t:patronymic></t:cyrillicName>
                <t:birthDate>1990-03</t:birthDate><t:sex>X</t:sex><t:citizenship>TUR</t:citizenship>
                <t:birthPlace>Şanlıurfa</t:birthPlace>
                <t:identityDocument><t:type>PASSPORT</t:type><t:number>U1234567</t:number><t:issuer>TUR</t:issuer>\
                <t:issued>2020-02-01</t:issued><t:expires>2030-02-01</t:expires></t:identityDocument>
                </person>
                """;
        return JAXB.unmarshal(new StringReader(xml), Person.class);
    }
}
