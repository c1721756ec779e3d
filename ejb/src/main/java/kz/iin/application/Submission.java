package kz.iin.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.shared.Sha256;

/**
 * What a mission submits.
 *
 * @param requestId given by the sender; the same request sent again is the same application
 * @param officer the sign-in name of the officer who accepted the papers and answers for them
 * @param consentGivenOn when the person consented to the processing of personal data (Law 94-V, art. 8)
 */
public record Submission(
        UUID requestId,
        String mission,
        String officer,
        LocalDate consentGivenOn,
        Person person,
        List<CopyContent> copies) {

    public static final int MOST_COPIES = 10;

    public Submission {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(consentGivenOn, "consentGivenOn");
        Objects.requireNonNull(person, "person");
        copies = List.copyOf(copies);
        if (copies.isEmpty() || copies.size() > MOST_COPIES) {
            throw new IllegalArgumentException("documentCopy: 1 to " + MOST_COPIES + " copies");
        }
    }

    /** Tells a repeated request from another one under the same id. */
    byte[] digest() {
        MessageDigest digest = Sha256.digest();
        add(digest, mission, officer, consentGivenOn);
        add(digest, person.birthDate(), person.sex(), person.citizenship().code(), person.birthPlace());
        add(digest, person.latinName());
        person.cyrillicName().ifPresent(name -> add(digest, name));
        IdentityDocument document = person.document();
        add(
                digest,
                document.type(),
                document.number(),
                document.issuer().code(),
                document.issued(),
                document.expires().map(LocalDate::toString).orElse(""));
        for (CopyContent copy : copies) {
            add(digest, copy.kind());
            digest.update(copy.sha256());
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, PersonName name) {
        add(
                digest,
                name.surname().orElse(""),
                name.givenName().orElse(""),
                name.patronymic().orElse(""));
    }

    /** Each value is preceded by its length, so that what moves from one to the next is not the same. */
    private static void add(MessageDigest digest, Object... values) {
        for (Object value : values) {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
    }
}
