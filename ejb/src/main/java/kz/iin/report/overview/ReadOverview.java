package kz.iin.report.overview;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.iin.application.reading.Viewer;
import kz.iin.calendar.Zones;
import kz.iin.report.count.OneLook;
import kz.iin.shared.Connections;
import kz.iin.shared.Kept;

/** Gives people the overview. However many ask, it is counted once a minute at most. */
@ApplicationScoped
public class ReadOverview {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private Clock clock;
    private Map<Span, Kept<Overview>> kept;

    /** For the container's proxy. */
    protected ReadOverview() {}

    @Inject
    ReadOverview(Clock clock) {
        this.clock = clock;
        this.kept = Stream.of(Span.values())
                .collect(toMap(Function.identity(), span -> new Kept<>(clock, KEPT, () -> count(span))));
    }

    /** Outside of the container. */
    ReadOverview(Connections connections, Clock clock) {
        this(clock);
        this.connections = connections;
    }

    /** As far as this person may see it. */
    public Overview read(Viewer viewer, Span span) {
        return kept.get(span).value().seenBy(viewer);
    }

    private Overview count(Span span) {
        Instant now = clock.instant();
        return OneLook.at(
                connections,
                connection ->
                        new CountOverview(connection).of(span.until(LocalDate.ofInstant(now, Zones.ASTANA)), now));
    }
}
