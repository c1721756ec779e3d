package kz.iin.crash;

import jakarta.xml.ws.WebServiceException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.sample.SampleApplication;

/** A ministry system that repeats each call until it is answered, as one must over a network. */
final class StubbornCaller {

    private static final long PAUSE_MILLIS = 100;
    private static final int MOST_TRIES = 600;

    private final Journey journey;

    StubbornCaller(URI application) {
        this.journey = new Journey(application);
    }

    List<String> submitAll(List<SampleApplication> samples) {
        return samples.stream()
                .map(sample -> repeat(() -> journey.submit(sample)))
                .toList();
    }

    void decideAll(List<String> numbers) {
        numbers.forEach(this::decide);
    }

    /** A decision whose answer was lost may have been taken: then the application has gone on. */
    private void decide(String number) {
        repeat(() -> {
            if (journey.standing(number).getStatus() == ApplicationStatus.AWAITING_DECISION) {
                journey.form(number);
            }
            return requireDecided(number);
        });
    }

    private String requireDecided(String number) throws Exception {
        String iin = journey.standing(number).getIin();
        if (iin == null) {
            throw new WebServiceException("not decided yet");
        }
        return iin;
    }

    private static <T> T repeat(Callable<T> call) {
        for (int attempt = 1; attempt < MOST_TRIES; attempt++) {
            try {
                return call.call();
            } catch (WebServiceException unanswered) {
                pause();
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        }
        throw new IllegalStateException("no answer after " + MOST_TRIES + " tries");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
