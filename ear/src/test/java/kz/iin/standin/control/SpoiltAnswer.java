package kz.iin.standin.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Holds the answer of an endpoint back until it is whole, and then sends it as the behaviour wants. */
final class SpoiltAnswer extends ByteArrayOutputStream {

    private static final String OTHER_REQUEST = "$100000000-0000-0000-0000-000000000000$2";

    private final Behaviour behaviour;
    private final OutputStream wire;

    SpoiltAnswer(Behaviour behaviour, OutputStream wire) {
        this.behaviour = behaviour;
        this.wire = wire;
    }

    /** @throws IOException to have the connection closed where it is */
    @Override
    public void close() throws IOException {
        byte[] answer = toByteArray();
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
            default -> {
                byte[] other = new String(answer, UTF_8)
                        .replaceAll("(<(?:[^<>:]+:)?requestId>)[^<]*(<)", OTHER_REQUEST)
                        .getBytes(UTF_8);
                send(other, other.length);
            }
        }
        wire.close();
    }

    private void send(byte[] bytes, int length) throws IOException {
        wire.write(bytes, 0, length);
        wire.flush();
    }
}
