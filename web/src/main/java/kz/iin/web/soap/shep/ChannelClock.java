package kz.iin.web.soap.shep;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wakes those who carry out, every second: for requests that fell due again and for those that another node left. */
@WebListener
public class ChannelClock implements ServletContextListener {

    @Inject
    private CarryOutPending carryOutPending;

    @Inject
    private PullMessages pullMessages;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @ConfigProperty(name = "iin.shep.pull.every", defaultValue = "PT30S")
    private Duration pullEvery;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        scheduler.scheduleWithFixedDelay(carryOutPending::wake, 1, 1, TimeUnit.SECONDS);
        long millis = pullEvery.toMillis();
        scheduler.scheduleWithFixedDelay(pullMessages::pull, millis, millis, TimeUnit.MILLISECONDS);
    }
}
