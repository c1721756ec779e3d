package kz.iin.console;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The phone of somebody who has enrolled. */
record Device(String secret) {

    String code(Instant at) {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        byte[] key = new Base32().decode(secret.replace(" ", ""));
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(key, generator.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
