package kz.iin.standin.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.run.GatewayKeys;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Guarded;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;

/** Signs what the gateway says, or goes wrong at it as the switches say. */
final class Signatures implements Guarded {

    private static final Pattern DATE = Pattern.compile("(?<=<responseDate>)[^<]+");

    private final SignBody right;
    private final SignBody wrong;
    private final SignBody ofSomebodyElse;
    private final SignBody expired;

    Signatures(GatewayKeys keys) {
        SigningKey gateway = keys.gateway(SigningAlgorithm.RSA_SHA256);
        SigningKey other = keys.ours(SigningAlgorithm.RSA_SHA256);
        right = new SignBody(gateway, KeyForm.ISSUER_SERIAL);
        wrong = new SignBody(new SigningKey(other.key(), gateway.certificate()), KeyForm.ISSUER_SERIAL);
        ofSomebodyElse = new SignBody(other, KeyForm.CERTIFICATE);
        expired = new SignBody(keys.expired(), KeyForm.ISSUER_SERIAL);
    }

    byte[] sign(byte[] envelope) {
        return right.sign(envelope);
    }

    @Override
    public Optional<Operation> operationOf(String soapAction, String request) {
        return Operation.inBody(request);
    }

    @Override
    public boolean signs() {
        return true;
    }

    @Override
    public byte[] sealed(byte[] answer, Behaviour behaviour) {
        return of(behaviour.mode())
                .sign(behaviour.mode() == Mode.CLOCK_OFF ? ahead(answer, behaviour.delay()) : answer);
    }

    private SignBody of(Mode mode) {
        return switch (mode) {
            case WRONG_SIGNATURE -> wrong;
            case OTHER_SIGNER -> ofSomebodyElse;
            case EXPIRED_CERTIFICATE -> expired;
            default -> right;
        };
    }

    private static byte[] ahead(byte[] answer, Duration by) {
        return DATE.matcher(new String(answer, UTF_8))
                .replaceAll(date -> Instant.parse(date.group()).plus(by).toString())
                .getBytes(UTF_8);
    }
}
