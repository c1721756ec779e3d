package kz.iin.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.WildFlyServer;

/**
 * Applications accepted in a second, one after the other: the machine readable zone is read, every rule of the counter is
 * asked, and all is stored, each difference between the zone and the form, too. The floor is a bare insert of a row as long
 * as the request, on one connection: what a commit costs here.
 */
final class Acceptance implements Benchmark {

    /** The messages to the ministries stay where they are: sending them is work after the answer. */
    static final Map<String, String> NOTHING_IS_SENT = Map.of("IIN_OUTBOX_WORKERS", "0");

    /** By then the compiler has seen the whole way: of 600, as many as 15 seconds gave, a part was interpreted still. */
    private static final int UNTIL_WARM = 2_000;

    /** The specimen of ICAO Doc 9303, part 4: it differs from every form, so that differences are stored. */
    private static final String PAPERS = """
        <documentReading>
          <line>P&lt;UTOERIKSSON&lt;&lt;ANNA&lt;MARIA&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;</line>
          <line>L898902C36UTO7408122F1204159ZE184226B&lt;&lt;&lt;&lt;&lt;10</line>
        </documentReading>
        <counterCheck>
          <nameScript>LATIN</nameScript>
          <birthPlaceScript>LATIN</birthPlaceScript>
          <originalSeen>true</originalSeen>
          <copyTrue>true</copyTrue>
        </counterCheck>
        """;

    private static final String COPY = "<documentCopy>";

    private final Submissions submissions = new Submissions();

    @Override
    public String name() {
        return "acceptance";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        WildFlyServer server = site.boot(NOTHING_IS_SENT, BuiltFiles.ear());
        DemoData.load(site.database());
        Call accept = call(site.application(), submissions);
        List<Double> inserted = new ArrayList<>();
        try (Clients one = new Clients(1);
                BareInserts inserts =
                        BareInserts.into(site.database(), request(submissions).length())) {
            one.send(accept, UNTIL_WARM);
            Meter meter = new Meter(one, site, server);
            for (int i = 0; i < sizes.rounds(); i++) {
                inserted.add(inserts.rate(sizes.roundSeconds()));
                meter.value(accept, sizes.roundSeconds());
            }
            if (site.count("select count(*) from presented_papers") < UNTIL_WARM) {
                throw new IllegalStateException("no zone was stored");
            }
            List<Figure> figures = new ArrayList<>(meter.costs(name()));
            figures.add(0, Figure.beside(Median.of(inserted), name(), meter.rate(), "1/s"));
            return figures;
        }
    }

    /** With the papers that were read at the counter. */
    static Call call(URI application, Submissions submissions) {
        return new Call(application.resolve("ws/mfa/v1"), () -> request(submissions), "submitApplicationResponse");
    }

    private static String request(Submissions submissions) {
        return submissions.get().replaceFirst(COPY, PAPERS + COPY);
    }
}
