package kz.iin.certificate.verify;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often somebody may ask, so that nobody tries out birth dates: so many times a minute from one address, on each node. Only
 * the latest addresses are remembered.
 */
@ApplicationScoped
public class AskersAllowance {

    private static final int MOST_REMEMBERED = 10_000;

    private int aMinute;
    private Map<String, Bucket> byAddress;

    protected AskersAllowance() {}

    @Inject
    AskersAllowance(@ConfigProperty(name = "iin.verify.rate", defaultValue = "30") int aMinute) {
        this.aMinute = aMinute;
        this.byAddress = new Latest();
    }

    public boolean mayAsk(String address) {
        Bucket bucket;
        synchronized (this) {
            bucket = byAddress.computeIfAbsent(address, unknown -> bucket());
        }
        return bucket.tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static final class Latest extends LinkedHashMap<String, Bucket> {

        private Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
