package kz.iin.signature;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Revocation by lists, fetched where the certificate says. A list is kept until its successor is fetched; when that fails
 * the old one goes on telling who is revoked, and the log warns once that it is overdue.
 */
public final class RevocationLists implements RevocationSource {

    private static final Logger LOG = Logger.getLogger(RevocationLists.class.getName());

    private final Fetch fetch;
    private final Freshness freshness;
    private final Map<Place, Held> held = new ConcurrentHashMap<>();
    private final Set<URI> raised = ConcurrentHashMap.newKeySet();

    public RevocationLists(Fetch fetch, Freshness freshness) {
        this.fetch = fetch;
        this.freshness = freshness;
    }

    @Override
    public RevocationStatus statusOf(X509Certificate certificate, X509Certificate issuer, Instant at) {
        return Addresses.ofLists(TrustedPaths.holder(certificate)).stream()
                .map(address -> current(address, issuer, at).statusOf(certificate, at))
                .filter(status -> status != RevocationStatus.UNKNOWN)
                .findFirst()
                .orElse(RevocationStatus.UNKNOWN);
    }

    /** The lists that should have been renewed by now, or never came. */
    List<URI> overdue(Instant at) {
        return held.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .list()
                        .filter(list -> list.isInForce(at))
                        .isEmpty())
                .map(entry -> entry.getKey().address())
                .distinct()
                .sorted()
                .toList();
    }

    /** One thread fetches; the others that want the same list wait for it. */
    private Held current(URI address, X509Certificate issuer, Instant at) {
        Place place = new Place(address, issuer);
        Held present = held.get(place);
        if (present != null && at.isBefore(present.until())) {
            return present;
        }
        Held renewed = held.compute(place, (same, before) -> renewed(same, before, at));
        raise(at);
        return renewed;
    }

    /** Each list once, until it has come. */
    private void raise(Instant at) {
        List<URI> overdue = overdue(at);
        raised.retainAll(overdue);
        overdue.stream()
                .filter(raised::add)
                .forEach(list -> LOG.log(
                        Level.WARNING,
                        "revocation list {0} is overdue: by it nobody is known to be good any more",
                        list));
    }

    private Held renewed(Place place, Held before, Instant at) {
        if (before != null && at.isBefore(before.until())) {
            return before;
        }
        try {
            RevocationList list = newerOf(place.fetched(fetch), before);
            Instant longest = at.plus(freshness.longest());
            Instant until = list.next().filter(longest::isAfter).orElse(longest);
            Instant soonest = at.plus(freshness.retry());
            return new Held(Optional.of(list), until.isAfter(soonest) ? until : soonest);
        } catch (IOException e) {
            LOG.log(Level.INFO, "revocation list {0} is not to be had: {1}", new Object[] {
                place.address(), e.getMessage()
            });
            return new Held(before == null ? Optional.empty() : before.list(), at.plus(freshness.retry()));
        }
    }

    /** An old list sent again does not undo a newer one. */
    private static RevocationList newerOf(RevocationList fetched, Held before) {
        return Optional.ofNullable(before)
                .flatMap(Held::list)
                .filter(list -> list.issued().isAfter(fetched.issued()))
                .orElse(fetched);
    }

    private record Place(URI address, X509Certificate issuer) {

        RevocationList fetched(Fetch fetch) throws IOException {
            return RevocationList.read(fetch.get(address), TrustedPaths.holder(issuer));
        }
    }

    private record Held(Optional<RevocationList> list, Instant until) {

        RevocationStatus statusOf(X509Certificate certificate, Instant at) {
            return list.map(known -> known.statusOf(certificate.getSerialNumber(), at))
                    .orElse(RevocationStatus.UNKNOWN);
        }
    }
}
