package kz.iin.certificate.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.Holder;
import kz.iin.certificate.HolderDocument;
import kz.iin.certificate.PrintedName;
import kz.iin.certificate.Wording;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import kz.iin.keys.KeySuccession;

/** Invented certificates, and keys to prove them: the present one and the one before it. */
public final class ProofFixture {

    public static final String ADDRESS = "https://iin.example.kz/iin/verify/";
    public static final Instant AT = Instant.parse("2026-03-02T05:30:00Z");

    static final String PRESENT = "qr-2";
    static final String EARLIER = "qr-1";

    private ProofFixture() {}

    public static KeyRing ringIn(Path folder) throws Exception {
        Path store = folder.resolve("proof.p12");
        KeyStoreFixture.addKey(store, EARLIER, "2025/01/01 00:00:00", 500);
        KeyStoreFixture.addKey(store, PRESENT, "2026/01/01 00:00:00", 400);
        return new KeyRing(store, "PKCS12", Optional.of(KeyStoreFixture.PASSWORD), Optional.empty());
    }

    public static ProofKeys keys(KeyRing ring) {
        return keys(ring, PRESENT, EARLIER);
    }

    static ProofKeys keys(KeyRing ring, String... names) {
        return new ProofKeys(new KeySuccession(ring, List.of(names)));
    }

    public static SignProof prover(ProofKeys keys) {
        return new SignProof(ADDRESS, keys, Clock.fixed(AT, ZoneOffset.UTC));
    }

    public static ReadProof reader(ProofKeys keys) {
        return new ReadProof(keys);
    }

    static SignProof proverYearsLater(ProofKeys keys) {
        return new SignProof(ADDRESS, keys, Clock.fixed(AT.plus(Duration.ofDays(2000)), ZoneOffset.UTC));
    }

    public static CertificateContent certificate(String surname, String given, String born) {
        Wording country = new Wording("Испания", "Испания", "Spain");
        PrintedName name = new PrintedName(
                Optional.of(surname).filter(part -> !part.isEmpty()), Optional.of(given), Optional.empty());
        return new CertificateContent(
                "ESP-MAD-2026-00000123",
                "841017450121",
                LocalDate.of(2026, 3, 2),
                new Holder(name, Optional.empty(), born, "F", country),
                new HolderDocument(new Wording("Паспорт", "Паспорт", "Passport"), "XX0000001", country),
                new Wording("Елшілік", "Посольство", "Embassy"));
    }
}
