package kz.iin.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.person.Country;

/** Whom the treaties bind on which day. Kazakhstan itself is bound by all three, long before the service began. */
public record Treaties(List<Participation> participations, List<Objection> objections) {

    public Treaties {
        participations = List.copyOf(participations);
        objections = List.copyOf(objections);
    }

    /** The country's participation on that day, which says how sure it is; empty if the treaty does not hold with it. */
    public Optional<Participation> participation(Treaty treaty, Country country, LocalDate on) {
        return participations.stream()
                .filter(party -> party.treaty() == treaty)
                .filter(party -> isSame(party.country(), country))
                .filter(party -> party.validity().includes(on))
                .filter(party -> treaty != Treaty.APOSTILLE || !isObjected(country, on))
                .findFirst();
    }

    private boolean isObjected(Country country, LocalDate on) {
        return objections.stream()
                .anyMatch(objection -> isSame(objection.country(), country)
                        && objection.validity().includes(on));
    }

    /** The zone of a passport may say D where the dictionary says DEU. */
    private static boolean isSame(Country one, Country other) {
        return one.isoCode().orElse(one.code()).equals(other.isoCode().orElse(other.code()));
    }
}
