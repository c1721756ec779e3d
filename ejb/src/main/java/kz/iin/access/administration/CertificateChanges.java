package kz.iin.access.administration;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Lets a partner be believed by another certificate beside those that are there. */
@ApplicationScoped
class CertificateChanges implements Proposable {

    @Inject
    private Partners partners;

    /** The digests of those by which it is believed, before and after. */
    @Override
    public List<Change> changes(Wanted wanted) {
        List<String> before = believed(wanted).toList();
        String added = PartnerCertificate.fingerprint(wanted.content().orElseThrow());
        String after =
                Stream.concat(before.stream(), Stream.of(added)).distinct().collect(joining(", "));
        String field = wanted.subject() + "/certificate/" + wanted.variant().orElseThrow();
        return before.contains(added)
                ? List.of()
                : List.of(Change.between(field, before.isEmpty() ? null : String.join(", ", before), after));
    }

    /** Of a partner that is there, and not believed by it already. */
    @Override
    public boolean isPossible(Wanted wanted) {
        return partner(wanted).isPresent() && !changes(wanted).isEmpty();
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_PARTNER;
    }

    @Override
    public void apply(Wanted wanted) {
        partners.add(
                wanted.subject(),
                wanted.variant().orElseThrow(),
                wanted.content().orElseThrow());
    }

    private Stream<String> believed(Wanted wanted) {
        return partner(wanted).stream()
                .flatMap(partner -> partner.certificates().stream())
                .filter(certificate -> certificate.use().equals(wanted.variant().orElseThrow()))
                .map(PartnerCertificate::fingerprint);
    }

    private Optional<Partner> partner(Wanted wanted) {
        return partners.all().stream()
                .filter(partner -> partner.id().equals(wanted.subject()))
                .findFirst();
    }
}
