package kz.iin.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.KeyGenerator;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;

/** The key store of one run, with keys that nobody else has. */
public record ServerKeys(Path store, String password, GatewayKeys gateway) {

    private static final String TYPE = "PKCS12";

    /** What we sign with; for GOST 34.310-2004 we have no key. */
    private static final Map<String, SigningAlgorithm> OURS =
            Map.of("shep-1", SigningAlgorithm.RSA_SHA256, "shep-gost-1", SigningAlgorithm.GOST_2015_512);

    /** What certificates are signed with, and their QR codes. */
    public static final String CERTIFICATES = "certificates-1";

    public static final String PROOFS = "proofs-1";

    static ServerKeys keptIn(Path directory, GatewayKeys gateway) {
        Path store = directory.resolve("keys.p12");
        Path note = directory.resolve("keys.password");
        try {
            if (Files.notExists(note)) {
                Files.writeString(note, UUID.randomUUID().toString());
            }
            complete(store, Files.readString(note).toCharArray(), gateway);
            return new ServerKeys(store, Files.readString(note), gateway);
        } catch (IOException | GeneralSecurityException e) {
            throw new RunFailure("No key store in " + directory + ": " + e.getMessage(), e);
        }
    }

    public KeyStore open() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), password.toCharArray());
    }

    /** What the server needs to know about it. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(gateway.environment());
        environment.put("IIN_KEYSTORE_PATH", store.toString());
        environment.put("IIN_KEYSTORE_PASSWORD", password);
        environment.put("IIN_SHEP_KEY", "shep-1,shep-gost-1");
        environment.put("IIN_CERTIFICATE_KEY", CERTIFICATES);
        environment.put("IIN_PROOF_KEY", PROOFS);
        // people of the demo data have no device; a test that wants one asks for it
        environment.put("IIN_TOTP_ROLES", "none");
        return environment;
    }

    /** Adds the keys that are not there yet: a store kept from an earlier version has fewer. */
    private static void complete(Path file, char[] password, GatewayKeys gateway)
            throws IOException, GeneralSecurityException {
        KeyStore keys = Files.exists(file) ? KeyStore.getInstance(file.toFile(), password) : empty();
        PasswordProtection protection = new PasswordProtection(password);
        addSecret(keys, "journal-1", "AES", protection);
        addSecret(keys, "copies-1", "AES", protection);
        addSecret(keys, "second-factor-1", "AES", protection);
        addSecret(keys, "journal-index-1", "HmacSHA256", protection);
        addSelfIssued(keys, CERTIFICATES, password);
        addSelfIssued(keys, PROOFS, password);
        for (Map.Entry<String, SigningAlgorithm> each : OURS.entrySet()) {
            SigningKey ours = gateway.ours(each.getValue());
            keys.setKeyEntry(each.getKey(), ours.key(), password, new Certificate[] {ours.certificate()});
        }
        try (OutputStream content = Files.newOutputStream(file)) {
            keys.store(content, password);
        }
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(TYPE);
        keys.load(null, null);
        return keys;
    }

    private static void addSecret(KeyStore keys, String alias, String algorithm, PasswordProtection protection)
            throws GeneralSecurityException {
        if (!keys.containsAlias(alias)) {
            keys.setEntry(alias, secretKey(algorithm), protection);
        }
    }

    private static void addSelfIssued(KeyStore keys, String alias, char[] password) throws GeneralSecurityException {
        if (!keys.containsAlias(alias)) {
            SelfIssued issued = SelfIssued.named(alias);
            keys.setKeyEntry(alias, issued.key(), password, new Certificate[] {issued.certificate()});
        }
    }

    private static SecretKeyEntry secretKey(String algorithm) throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance(algorithm);
        generator.init(256);
        return new SecretKeyEntry(generator.generateKey());
    }
}
