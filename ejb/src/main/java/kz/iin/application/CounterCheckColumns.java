package kz.iin.application;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.documents.Certification;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Formality;
import kz.iin.documents.Script;
import kz.iin.documents.Translation;
import kz.iin.person.Country;

/** The columns of what the officer saw at the counter; several codes of one column stand beside each other. */
@Embeddable
class CounterCheckColumns {

    @Column(name = "name_scripts")
    private String nameScripts;

    @Column(name = "birth_place_scripts")
    private String birthPlaceScripts;

    private String confirmed;

    /** Null without a translation. */
    @Enumerated(EnumType.STRING)
    private Formality brought;

    /** Null when a consul certified the translation. */
    @Column(name = "notary_country")
    private Country notaryCountry;

    @Column(name = "notary_acted_on")
    private LocalDate notaryActedOn;

    protected CounterCheckColumns() {}

    CounterCheckColumns(CounterCheck check) {
        nameScripts = codes(check.nameScripts());
        birthPlaceScripts = codes(check.birthPlaceScripts());
        confirmed = codes(check.confirmed());
        brought = check.translation().map(Translation::brought).orElse(null);
        check.translation()
                .map(Translation::certification)
                .filter(Certification.ByNotary.class::isInstance)
                .map(Certification.ByNotary.class::cast)
                .ifPresent(act -> {
                    notaryCountry = act.where();
                    notaryActedOn = act.on();
                });
    }

    CounterCheck check() {
        return new CounterCheck(
                read(nameScripts, Script::valueOf),
                read(birthPlaceScripts, Script::valueOf),
                Optional.ofNullable(brought).map(formality -> new Translation(certification(), formality)),
                read(confirmed, Confirmation::valueOf));
    }

    private Certification certification() {
        return notaryCountry == null
                ? new Certification.ByConsul()
                : new Certification.ByNotary(notaryCountry, notaryActedOn);
    }

    private static String codes(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(joining(" "));
    }

    private static <E> Set<E> read(String codes, Function<String, E> one) {
        return Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(one)
                .collect(toSet());
    }
}
