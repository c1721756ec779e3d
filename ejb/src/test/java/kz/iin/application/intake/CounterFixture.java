package kz.iin.application.intake;

import java.time.Instant;
import kz.iin.application.Submission;
import kz.iin.reference.ReferenceData;

/** The rules of the counter, for tests of other packages. */
public final class CounterFixture {

    private CounterFixture() {}

    /** @throws Unacceptable when the mission declines the papers */
    public static void accept(ReferenceData data, Submission submission, Instant at) {
        Counter.accept(data, submission, at);
    }
}
