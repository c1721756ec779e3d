package kz.iin.certificate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import kz.iin.keys.KeyRing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusListTest {

    private static final StatusList LIST =
            new StatusList(List.of("ESP-MAD-2026-00000001"), List.of("TUR-ANK-2026-00000002"));

    @TempDir
    private static Path folder;

    private static KeyRing ring;
    private static ProofKeys keys;

    @BeforeAll
    static void two_keys_are_there() throws Exception {
        ring = ProofFixture.ringIn(folder);
        keys = ProofFixture.keys(ring);
    }

    @Test
    void the_list_is_verified_by_the_published_key_that_it_names() throws Exception {
        SignedJWT list = SignedJWT.parse(signed());
        JWK key = published().getKeyByKeyId(list.getHeader().getKeyID());

        assertThat(list.verify(new ECDSAVerifier((ECKey) key))).isTrue();
    }

    @Test
    void the_list_says_numbers_and_its_next_update_and_nothing_else() throws Exception {
        JWTClaimsSet said = SignedJWT.parse(signed()).getJWTClaimsSet();

        assertThat(said.getStringListClaim("replaced")).containsExactly("ESP-MAD-2026-00000001");
        assertThat(said.getStringListClaim("annulled")).containsExactly("TUR-ANK-2026-00000002");
        assertThat(said.getExpirationTime()).isEqualTo(Date.from(ProofFixture.AT.plus(Duration.ofDays(1))));
        assertThat(said.getClaims()).containsOnlyKeys("replaced", "annulled", "iat", "exp");
    }

    @Test
    void the_published_keys_are_public_all_of_them_and_dated() throws Exception {
        assertThat(published().getKeys()).hasSize(2).allSatisfy(key -> {
            assertThat(key.isPrivate()).isFalse();
            assertThat(key.getExpirationTime()).isAfter(key.getNotBeforeTime());
        });
    }

    @Test
    void without_a_key_in_force_there_is_no_list() {
        assertThat(new SignStatusList(keys).sign(LIST, ProofFixture.AT.plus(Duration.ofDays(2000))))
                .isEmpty();
    }

    private static JWKSet published() throws Exception {
        return JWKSet.parse(new PublishedKeys(keys).json());
    }

    private static String signed() {
        return new SignStatusList(keys).sign(LIST, ProofFixture.AT).orElseThrow();
    }
}
