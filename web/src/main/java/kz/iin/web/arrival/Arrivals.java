package kz.iin.web.arrival;

import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts itself before everything of the application, where the server reads without a thread of its own for each request. */
public final class Arrivals implements ServletExtension {

    private static final Duration DEFAULT_PERIOD = Duration.ofSeconds(20);
    private static final long DEFAULT_SLOWEST = 2_048;
    private static final long DEFAULT_LONGEST = 33_554_432;

    /** Of the server's sixteen kilobytes each: with them whatever carries no document copies. */
    private static final int BUFFERS = 8;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Config config = ConfigProvider.getConfig();
        Pace pace = new Pace(
                config.getOptionalValue("iin.request.period", Duration.class).orElse(DEFAULT_PERIOD),
                config.getOptionalValue("iin.request.slowest", Long.class).orElse(DEFAULT_SLOWEST));
        long longest = config.getOptionalValue("iin.soap.max-bytes", Long.class).orElse(DEFAULT_LONGEST);
        deployment.addInitialHandlerChainWrapper(application -> watched(application, pace, longest));
    }

    /** What is announced as too long is refused by the application without being read: nobody waits for it. */
    private static HttpHandler watched(HttpHandler application, Pace pace, long longest) {
        HttpHandler handOver = exchange -> {
            Arrival.handedOver(exchange);
            application.handleRequest(exchange);
        };
        HttpHandler buffer = new RequestBufferingHandler(handOver, BUFFERS);
        return exchange -> {
            if (!exchange.isRequestComplete()) {
                Arrival.watch(exchange, pace);
            }
            HttpHandler next = exchange.getRequestContentLength() > longest ? handOver : buffer;
            next.handleRequest(exchange);
        };
    }
}
