package kz.iin.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.iin.documents.Certification;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Translation;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.shared.Sha256;

/** Tells a repeated request from another one under the same id. */
final class ContentDigest {

    private final MessageDigest digest = Sha256.digest();

    /** Each value is preceded by its length, so that what moves from one to the next is not the same. */
    ContentDigest with(Object... values) {
        for (Object value : values) {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        return this;
    }

    ContentDigest with(Person person) {
        with(person.birthDate(), person.sex(), person.citizenship().code(), person.birthPlace());
        with(person.latinName());
        person.cyrillicName().ifPresent(this::with);
        IdentityDocument document = person.document();
        return with(
                document.type(),
                document.number(),
                document.issuer().code(),
                document.issued(),
                document.expires().map(LocalDate::toString).orElse(""));
    }

    /** Nothing when there are none, so that a request of an earlier contract keeps its digest. */
    ContentDigest with(Papers papers) {
        papers.reading().ifPresent(reading -> {
            with("reading", reading.isAsPrinted());
            with(reading.mrz().lines().toArray());
            reading.visualName().ifPresent(this::with);
        });
        papers.category().ifPresent(category -> with("category", category.code(), category.sortedPapers()));
        papers.check().ifPresent(this::with);
        papers.consent().ifPresent(consent -> with("consent", consent));
        return this;
    }

    ContentDigest with(List<CopyContent> copies) {
        for (CopyContent copy : copies) {
            with(copy.kind());
            digest.update(copy.sha256());
        }
        return this;
    }

    byte[] bytes() {
        return digest.digest();
    }

    private ContentDigest with(CounterCheck check) {
        with("check", sorted(check.nameScripts()), sorted(check.birthPlaceScripts()), sorted(check.confirmed()));
        check.translation().ifPresent(this::with);
        return this;
    }

    private ContentDigest with(Translation translation) {
        with(translation.brought());
        return translation.certification() instanceof Certification.ByNotary act
                ? with(act.where().code(), act.on())
                : with("consul");
    }

    /** A set says the same in any order. */
    private static <E extends Enum<E>> List<E> sorted(Set<E> values) {
        return values.stream().sorted().toList();
    }

    private ContentDigest with(PersonName name) {
        return with(
                name.surname().orElse(""),
                name.givenName().orElse(""),
                name.patronymic().orElse(""));
    }
}
