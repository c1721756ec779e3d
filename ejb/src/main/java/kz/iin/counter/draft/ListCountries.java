package kz.iin.counter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.calendar.Zones;
import kz.iin.person.Country;
import kz.iin.reference.Dictionaries;
import kz.iin.reference.Reference;

/** The states that a citizenship or an issuer may be today. */
@ApplicationScoped
public class ListCountries {

    @Inject
    private Reference reference;

    @Inject
    private Clock clock;

    public List<Country> list() {
        Dictionaries dictionaries = reference.data().dictionaries();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.ASTANA);
        return dictionaries.countries().codes().keySet().stream()
                .map(Country::find)
                .flatMap(Optional::stream)
                .filter(state -> dictionaries.list(state, today))
                .toList();
    }
}
