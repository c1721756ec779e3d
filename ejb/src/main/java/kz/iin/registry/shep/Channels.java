package kz.iin.registry.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import kz.iin.journal.Journal;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.Partner;
import kz.iin.registry.SoapChannel;
import kz.iin.registry.Timeouts;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the way to a ministry: {@code iin.mvd.channel} and {@code iin.mtsriap.channel}. */
@ApplicationScoped
public class Channels {

    @Inject
    private Config config;

    /** For how long an answer of the asynchronous channel is awaited before the question is asked again. */
    @Inject
    @ConfigProperty(name = "iin.shep.patience", defaultValue = "PT1H")
    private Duration patience;

    @Inject
    private Timeouts timeouts;

    @Inject
    private Journal journal;

    @Inject
    private Mailing mailing;

    @Inject
    private Calls calls;

    /** @param namespace of the contract, whose operations name their actions after it */
    public Channel to(Partner partner, String namespace, ContractXml xml) {
        String name = "iin." + partner.name().toLowerCase(Locale.ROOT);
        Way way = config.getOptionalValue(name + ".channel", String.class)
                .map(Way::of)
                .orElse(Way.DIRECT);
        return switch (way) {
            case DIRECT ->
                new SoapChannel(namespace, xml, config.getValue(name + ".url", URI.class), timeouts, journal);
            case SHEP_SYNC -> new SyncChannel(config.getValue("iin.shep.sync.url", URI.class), mailing, calls, xml);
            case SHEP_ASYNC ->
                new AsyncChannel(config.getValue("iin.shep.async.url", URI.class), mailing, calls, xml, patience);
        };
    }
}
