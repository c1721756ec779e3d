package kz.iin.standin;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.IOException;
import java.net.URI;
import kz.iin.contract.consumed.mfa.v1.MfaReports;
import kz.iin.contract.consumed.mfa.v1.MfaReportsService;
import kz.iin.contract.consumed.mtsriap.v1.GbdFl;
import kz.iin.contract.consumed.mtsriap.v1.GbdFlService;
import kz.iin.contract.consumed.mvd.v1.MvdPersonCheck;
import kz.iin.contract.consumed.mvd.v1.MvdPersonCheckService;
import kz.iin.standin.control.Switches;

/** Running ministries and generated clients that call them over HTTP. */
record MinistriesFixture(Ministries ministries, MvdPersonCheck mvd, GbdFl gbdFl, MfaReports mfa)
        implements AutoCloseable {

    /** Longer than any honest answer, shorter than a slow one in the tests. */
    static final int CLIENT_WAITS_MILLIS = 5_000;

    static MinistriesFixture running() throws IOException {
        Ministries ministries = Ministries.start(0, 0, 0);
        return new MinistriesFixture(
                ministries,
                calling(new MvdPersonCheckService().getMvdPersonCheckPort(), ministries.mvdUrl()),
                calling(new GbdFlService().getGbdFlPort(), ministries.mtsriapUrl()),
                calling(new MfaReportsService().getMfaReportsPort(new MTOMFeature()), ministries.mfaUrl()));
    }

    static <P> P calling(P port, URI url) {
        var context = ((BindingProvider) port).getRequestContext();
        context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, url.toString());
        context.put("com.sun.xml.ws.connect.timeout", CLIENT_WAITS_MILLIS);
        context.put("com.sun.xml.ws.request.timeout", CLIENT_WAITS_MILLIS);
        return port;
    }

    Switches switches() {
        return ministries.switches();
    }

    @Override
    public void close() {
        ministries.close();
    }
}
