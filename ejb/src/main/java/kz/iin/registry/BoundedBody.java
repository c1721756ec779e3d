package kz.iin.registry;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The bytes of an answer, unless there are more than any answer of a contract has: then it is given up. */
final class BoundedBody implements BodySubscriber<byte[]> {

    /** Twenty persons, the most that an answer may hold, take a hundredth. */
    static final int MOST = 4 * 1024 * 1024;

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private Flow.Subscription subscription;
    private long received;

    /** The answer is longer than any that keeps a contract. */
    static final class TooLong extends IOException {
        private TooLong() {
            super("longer than " + MOST);
        }
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        bytes.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        received += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > MOST) {
            subscription.cancel();
            onError(new TooLong());
        } else {
            bytes.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
