package kz.iin.sample;

import jakarta.xml.bind.JAXB;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;

/** An application as text, by the name of its file; the payload is read anew each time, so that a test may change its own. */
public record SampleApplication(String name, String xml) {

    private static final String NAME = "<t:surname>%s</t:surname><t:givenName>%s</t:givenName>";

    /** Others each time that the tests run: a database may outlive them. */
    private static final AtomicLong NEXT_STRANGER =
            new AtomicLong(Instant.now(Clock.systemUTC()).toEpochMilli());

    static SampleApplication read(Path file) {
        try {
            return new SampleApplication(file.getFileName().toString().replace(".xml", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same application under a request id of its own, of a person whom nobody knows and nobody resembles. */
    public SampleApplication ofSomebodyElse() {
        return of(new Stranger(NEXT_STRANGER.getAndIncrement()), UUID.randomUUID());
    }

    SampleApplication of(Stranger person, UUID request) {
        return new SampleApplication(
                name,
                named(person)
                        .replaceFirst("(?<=<requestId>)[^<]+", request.toString())
                        .replaceFirst(
                                "(?<=<t:birthDate>)[^<]+", person.birthDate().toString())
                        .replaceFirst("(?<=<t:birthPlace>)[^<]+", person.birthPlace())
                        .replaceFirst("(?<=<t:number>)[^<]+", person.document()));
    }

    public SubmitApplication payload() {
        return JAXB.unmarshal(new StringReader(xml), SubmitApplication.class);
    }

    /** Every part of the names, Latin and Cyrillic, as a certificate must show it. */
    public List<String> names() {
        Person person = payload().getPerson();
        return Stream.of(person.getLatinName(), person.getCyrillicName())
                .filter(Objects::nonNull)
                .flatMap(SampleApplication::parts)
                .toList();
    }

    public String citizenship() {
        return payload().getPerson().getCitizenship();
    }

    public String documentNumber() {
        return payload().getPerson().getIdentityDocument().getNumber();
    }

    /** In each alphabet in which the sample has a name. */
    private String named(Stranger person) {
        return xml.replaceFirst(
                        "(?s)(?<=<t:latinName>).*?(?=</t:latinName>)",
                        NAME.formatted(person.surname(), person.givenName()))
                .replaceFirst(
                        "(?s)(?<=<t:cyrillicName>).*?(?=</t:cyrillicName>)",
                        NAME.formatted(Stranger.inCyrillic(person.surname()), Stranger.inCyrillic(person.givenName())));
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.of(name.getSurname(), name.getGivenName(), name.getPatronymic())
                .filter(Objects::nonNull);
    }

    /** The file's name: a test that fails shows it and no personal data. */
    @Override
    public String toString() {
        return name;
    }
}
