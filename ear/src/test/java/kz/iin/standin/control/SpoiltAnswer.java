package kz.iin.standin.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Holds the answer of an endpoint back until it is whole, and then sends it as the behaviour wants. */
final class SpoiltAnswer extends ByteArrayOutputStream {

    /** Of an answer, as an element or as text that the gateway carries; of the chain that a receipt of the gateway names. */
    private static final String CORRELATION =
            "((?:<|&lt;)(?:[^<>:&]+:)?(?:requestId|correlationId)(?:>|&gt;))[^<&]*(<|&lt;)";

    private static final String OTHER = "$100000000-0000-0000-0000-000000000000$2";

    private final Behaviour behaviour;
    private final Guarded guarded;
    private final OutputStream wire;
    private boolean ended;

    SpoiltAnswer(Behaviour behaviour, Guarded guarded, OutputStream wire) {
        this.behaviour = behaviour;
        this.guarded = guarded;
        this.wire = wire;
    }

    /** @throws IOException to have the connection closed where it is */
    @Override
    public void close() throws IOException {
        if (ended) {
            return;
        }
        byte[] answer = guarded.sealed(content(), behaviour);
        switch (behaviour.mode()) {
            case CLOSE -> {
                send(answer, answer.length / 2);
                throw new IOException("closed in the middle, as told");
            }
            case LATE -> {
                SwitchFilter.pause(behaviour.delay());
                send(answer, answer.length);
            }
            case DUPLICATE -> {
                send(answer, answer.length);
                send(answer, answer.length);
            }
            default -> send(answer, answer.length);
        }
        ended = true;
        wire.close();
    }

    private byte[] content() {
        byte[] answer = toByteArray();
        return behaviour.mode() == Mode.WRONG_CORRELATION
                ? new String(answer, UTF_8).replaceAll(CORRELATION, OTHER).getBytes(UTF_8)
                : answer;
    }

    private void send(byte[] bytes, int length) throws IOException {
        wire.write(bytes, 0, length);
        wire.flush();
    }
}
