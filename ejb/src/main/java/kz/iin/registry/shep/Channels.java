package kz.iin.registry.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kz.iin.journal.Journal;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.Partner;
import kz.iin.registry.SoapChannel;
import kz.iin.registry.Timeouts;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the way to a ministry: {@code iin.mvd.channel}, {@code iin.mtsriap.channel}, {@code iin.mfa.channel}. */
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

    /** The same, where the configuration names a way at all: an address, or a channel of the gateway. */
    public Optional<Channel> find(Partner partner, String namespace, ContractXml xml) {
        String name = name(partner);
        boolean isNamed = config.getOptionalValue(name + ".url", URI.class).isPresent()
                || config.getOptionalValue(name + ".channel", String.class)
                        .map(Way::of)
                        .filter(way -> way != Way.DIRECT)
                        .isPresent();
        return isNamed ? Optional.of(to(partner, namespace, xml)) : Optional.empty();
    }

    /** @param namespace of the contract, whose operations name their actions after it */
    public Channel to(Partner partner, String namespace, ContractXml xml) {
        String name = name(partner);
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

    private static String name(Partner partner) {
        return "iin." + partner.name().toLowerCase(Locale.ROOT);
    }
}
