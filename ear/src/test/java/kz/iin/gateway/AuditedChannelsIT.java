package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through the gateway, too, the audit knows whose system read: at once, and when it is carried out later. */
@OnServer
class AuditedChannelsIT {

    private static final Patience PATIENCE = Patience.ofSeconds(60);
    private static final String QUESTION = """
        <getApplication xmlns="urn:kz:iin:contract:provided:mvd:v1"><applicationNumber>%s</applicationNumber>\
        </getApplication>\
        """;
    private static final String STATUS = """
        <getApplicationStatus xmlns="urn:kz:iin:contract:provided:mfa:v1"><applicationNumber>%s</applicationNumber>\
        </getApplicationStatus>\
        """;

    private final Installation here = Installation.current();
    private final Audited audit = new Audited(here.database());

    @BeforeEach
    void the_gateway_is_known() {
        DemoData.load(here.database());
        here.gatewayKeys().register(here.database());
    }

    @Test
    void a_message_that_is_answered_at_once_was_read_by_its_sender() throws Exception {
        String number = new Journey(here.address()).submitAnew();
        Gateway gateway = new Gateway(here.address().resolve("ws/shep/sync/v10"), here.gatewayKeys());

        gateway.send(Letter.of("MVD", "IIN_MVD_GET_APPLICATION", QUESTION.formatted(number)));

        assertThat(audit.entriesOf(number)).containsOnlyOnce("VIEWED_APPLICATION by MVD through MVD");
    }

    @Test
    void a_message_that_is_carried_out_later_was_read_by_its_sender() throws Exception {
        String number = new Journey(here.address()).submitAnew();
        String read = "VIEWED_APPLICATION by MFA through MFA";
        Gateway gateway = new Gateway(here.address().resolve("ws/shep/async/v10"), here.gatewayKeys());

        gateway.send(Push.of("IIN_MFA_GET_APPLICATION_STATUS", STATUS.formatted(number))
                .letter());

        PATIENCE.sees(() -> audit.entriesOf(number).contains(read));
        assertThat(audit.entriesOf(number)).containsOnlyOnce(read);
    }
}
