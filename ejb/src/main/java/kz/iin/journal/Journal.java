package kz.iin.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.IinDigests;
import kz.iin.journal.body.JournalKeys;
import kz.iin.journal.body.Part;
import kz.iin.journal.body.Seal;
import kz.iin.number.Iin;

/**
 * Writes the journal. {@link #open} before anything is done about a message, {@link #close} with the answer: a message
 * whose answer was never reached stays open, and that is what happened.
 */
@ApplicationScoped
public class Journal {

    /** Of a request that nobody understood. */
    private static final int BEGINNING = 4 * 1024;

    private JournalRows rows;
    private Seal seal;
    private IinDigests digests;
    private TimeOrderedIds ids;
    private Clock clock;

    /** For the container's proxy. */
    protected Journal() {}

    @Inject
    Journal(JournalRows rows, JournalKeys keys, SecureRandom chance, Clock clock) {
        this.rows = rows;
        this.seal = keys.seal(chance);
        this.digests = keys.digests();
        this.ids = new TimeOrderedIds(chance);
        this.clock = clock;
    }

    public Exchange open(Opening opening) {
        Instant at = clock.instant();
        Exchange exchange = new Exchange(ids.at(at), opening);
        rows.open(exchange, at, bodiesBefore(exchange));
        return exchange;
    }

    public void close(Exchange exchange, Closing closing) {
        Optional<Body> request = exchange.opening().request();
        Optional<Mentions> asked = request.map(Mentions::in);
        Optional<Mentions> answered = closing.answer().map(Mentions::in);
        rows.close(
                new ClosedExchange(exchange.id(), clock.instant(), completed(closing, asked, answered)),
                digests.toKeep(iins(asked, answered)),
                bodiesAfter(exchange, closing));
    }

    /** What nobody has told stands in the messages themselves. */
    private static Closing completed(Closing closing, Optional<Mentions> asked, Optional<Mentions> answered) {
        Particulars told = closing.particulars();
        Optional<String> application = told.application()
                .or(() -> asked.flatMap(Mentions::application))
                .or(() -> answered.flatMap(Mentions::application));
        Optional<String> message = told.ids().message().or(() -> asked.flatMap(Mentions::requestId));
        Particulars.Ids ids =
                new Particulars.Ids(message, told.ids().answer(), told.ids().correlation());
        return new Closing(
                new Particulars(told.partner(), told.operation(), application, ids, told.signature()),
                closing.outcome(),
                closing.understood(),
                closing.answer());
    }

    private static Set<Iin> iins(Optional<Mentions> asked, Optional<Mentions> answered) {
        Set<Iin> all = new LinkedHashSet<>();
        Stream.of(asked, answered).flatMap(Optional::stream).map(Mentions::iins).forEach(all::addAll);
        return all;
    }

    /** What we send is known to be worth keeping; what we are sent is not, before it is understood. */
    private List<KeptBody> bodiesBefore(Exchange exchange) {
        Opening opening = exchange.opening();
        return opening.direction() == Direction.OUT
                ? sealed(exchange.id(), Part.REQUEST, opening.request())
                : List.of();
    }

    private List<KeptBody> bodiesAfter(Exchange exchange, Closing closing) {
        List<KeptBody> bodies = new ArrayList<>();
        if (exchange.opening().direction() == Direction.IN) {
            int most = closing.understood() ? Integer.MAX_VALUE : BEGINNING;
            Optional<Body> request = exchange.opening().request().map(body -> body.beginning(most));
            bodies.addAll(sealed(exchange.id(), Part.REQUEST, request));
        }
        bodies.addAll(sealed(exchange.id(), Part.ANSWER, closing.answer()));
        return bodies;
    }

    private List<KeptBody> sealed(UUID row, Part part, Optional<Body> body) {
        return body.filter(present -> !present.isEmpty())
                .map(present -> new KeptBody(part, seal.close(row, part, present)))
                .map(List::of)
                .orElse(List.of());
    }
}
