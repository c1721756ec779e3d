package kz.iin.sample;

import jakarta.xml.bind.JAXB;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;

/** An application as text, by the name of its file; the payload is read anew each time, so that a test may change its own. */
public record SampleApplication(String name, String xml) {

    static SampleApplication read(Path file) {
        try {
            return new SampleApplication(file.getFileName().toString().replace(".xml", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same application under a request id of its own, of a person whom nobody knows. */
    public SampleApplication ofSomebodyElse() {
        String unique = UUID.randomUUID().toString();
        return new SampleApplication(
                name,
                xml.replaceFirst("(?<=<requestId>)[^<]+", unique)
                        .replaceFirst("(?<=<t:givenName>)[^<]+", lettersOf(unique))
                        .replaceFirst("(?<=<t:number>)[^<]+", unique.substring(0, 18)));
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

    /** Its digits as the letters G to P: a name has no digits. */
    private static String lettersOf(String unique) {
        return unique.replace("-", "")
                .chars()
                .mapToObj(digit -> Character.toString(digit <= '9' ? digit - '0' + 'G' : digit))
                .collect(Collectors.joining());
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
