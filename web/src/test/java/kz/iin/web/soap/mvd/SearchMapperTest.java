package kz.iin.web.soap.mvd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.iin.application.persons.PersonQuery;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.NameQuery;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SearchMapperTest {

    @Test
    void there_are_three_ways_to_look_for_a_person() {
        assertThat(SearchMapper.query(byNumber())).isEqualTo(new PersonQuery.ByNumber(new Iin("800101050003")));
        assertThat(SearchMapper.query(byDocument()))
                .isEqualTo(new PersonQuery.ByDocument("U1234567", new Country("TUR")));
        assertThat(SearchMapper.query(byName()))
                .isEqualTo(new PersonQuery.ByName(
                        kz.iin.person.PersonName.of("DEMIR", null, null), BirthDate.parse("1990-03")));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("iin", byNumber(), request -> request.setIin("800101050004")),
                refusal(
                        "document/issuer",
                        byDocument(),
                        request -> request.getDocument().setIssuer("QQQ")),
                refusal(
                        "nameAndBirthDate/name",
                        byName(),
                        request -> request.getNameAndBirthDate().setName(new PersonName())),
                refusal(
                        "nameAndBirthDate/birthDate",
                        byName(),
                        request -> request.getNameAndBirthDate().setBirthDate("0001")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_value_that_is_none_is_named_by_its_path(String path, FindPerson sent, Consumer<FindPerson> change) {
        change.accept(sent);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> SearchMapper.query(sent))
                .matches(invalid -> invalid.field().equals(path));
    }

    private static Arguments refusal(String path, FindPerson sent, Consumer<FindPerson> change) {
        return Arguments.of(path, sent, change);
    }

    private static FindPerson byNumber() {
        FindPerson sent = new FindPerson();
        sent.setIin("800101050003");
        return sent;
    }

    private static FindPerson byDocument() {
        FindPerson sent = new FindPerson();
        sent.setDocument(new DocumentQuery());
        sent.getDocument().setNumber(" u1234567");
        sent.getDocument().setIssuer("TUR");
        return sent;
    }

    private static FindPerson byName() {
        PersonName name = new PersonName();
        name.setSurname("DEMIR");
        FindPerson sent = new FindPerson();
        sent.setNameAndBirthDate(new NameQuery());
        sent.getNameAndBirthDate().setName(name);
        sent.getNameAndBirthDate().setBirthDate("1990-03");
        return sent;
    }
}
