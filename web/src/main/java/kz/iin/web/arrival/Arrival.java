package kz.iin.web.arrival;

import io.undertow.conduits.BytesReceivedStreamSourceConduit;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** A request whose body is still coming: looked at after every period, and cut off when it is too slow. */
final class Arrival {

    private static final Logger LOG = Logger.getLogger(Arrival.class.getName());
    private static final AttachmentKey<Arrival> KEY = AttachmentKey.create(Arrival.class);

    private final HttpServerExchange exchange;
    private final Pace pace;
    private final AtomicLong received = new AtomicLong();
    private XnioExecutor.Key looks;
    private volatile boolean isHandedOver;
    private volatile boolean isOver;

    private Arrival(HttpServerExchange exchange, Pace pace) {
        this.exchange = exchange;
        this.pace = pace;
    }

    static void watch(HttpServerExchange exchange, Pace pace) {
        Arrival arrival = new Arrival(exchange, pace);
        exchange.putAttachment(KEY, arrival);
        exchange.addRequestWrapper((factory, watched) -> new BytesReceivedStreamSourceConduit(
                new Interruptible(factory.create(), () -> arrival.isOver), arrival.received::addAndGet));
        arrival.looks = exchange.getIoThread()
                .executeAtInterval(arrival::look, pace.period().toMillis(), TimeUnit.MILLISECONDS);
        exchange.addExchangeCompleteListener((completed, next) -> {
            arrival.looks.remove();
            next.proceed();
        });
    }

    /** From here on the application reads, and tells itself what breaks off. */
    static void handedOver(HttpServerExchange exchange) {
        Arrival arrival = exchange.getAttachment(KEY);
        if (arrival != null) {
            arrival.isHandedOver = true;
        }
    }

    private void look() {
        if (exchange.isRequestComplete()) {
            looks.remove();
        } else if (pace.isTooSlow(received.getAndSet(0))) {
            isOver = true;
            cut();
        }
    }

    /** While the application reads, it is the application that answers and ends. */
    private void cut() {
        if (!isHandedOver) {
            LOG.log(Level.INFO, "Too slow, cut off: {0}", exchange.getRelativePath());
        }
        if (!isHandedOver || exchange.isResponseComplete()) {
            looks.remove();
            IoUtils.safeClose(exchange.getConnection());
        }
    }
}
