package kz.iin.bench;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.iin.sample.Crowd;

/** Requests to submit an application, each of another person. */
final class Submissions implements Supplier<String> {

    private final AtomicInteger count = new AtomicInteger();
    private final Crowd crowd = new Crowd();

    Call to(URI application) {
        return new Call(application.resolve("ws/mfa/v1"), this, "submitApplicationResponse");
    }

    @Override
    public String get() {
        return Call.envelope(crowd.of(count.getAndIncrement()).xml());
    }
}
