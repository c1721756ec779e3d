package kz.iin.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.iin.gateway.Letter;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningKey;

/**
 * Submissions as they come through the gateway. They are signed before a round and not within it: that is the sender's work, and
 * the senders share the processors with what is measured.
 */
final class SignedSubmissions implements Supplier<String> {

    private final Submissions submissions;
    private final SignBody signing;
    private final Queue<byte[]> prepared = new ConcurrentLinkedQueue<>();

    SignedSubmissions(Submissions submissions, SigningKey key) {
        this.submissions = submissions;
        this.signing = new SignBody(key, KeyForm.ISSUER_SERIAL);
    }

    /** Sees to it that so many stand ready, dated now. */
    void prepare(int count) {
        prepared.clear();
        IntStream.range(0, count).parallel().forEach(number -> prepared.add(signing.sign(letter())));
    }

    Call to(URI application) {
        return new Call(application.resolve("ws/shep/sync/v10"), this, "submitApplicationResponse");
    }

    @Override
    public String get() {
        byte[] next = prepared.poll();
        if (next == null) {
            throw new IllegalStateException("more was asked for than was signed before");
        }
        return new String(next, StandardCharsets.UTF_8);
    }

    private byte[] letter() {
        String payload = submissions.get().replaceFirst("(?s)^.*<s:Body>(.*)</s:Body>.*$", "$1");
        return Letter.of("MFA", "IIN_MFA_SUBMIT_APPLICATION", payload).bytes();
    }
}
