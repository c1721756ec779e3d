package kz.iin.web.soap.mfa;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.iin.contract.provided.mfa.v1.CounterCheck;
import kz.iin.contract.provided.mfa.v1.NotaryAct;
import kz.iin.contract.provided.mfa.v1.Translation;
import kz.iin.documents.Certification;
import kz.iin.documents.Confirmation;
import kz.iin.documents.Formality;
import kz.iin.documents.Script;
import kz.iin.person.Country;
import kz.iin.web.soap.Field;

/** What the officer saw at the counter, in our words. */
final class CounterCheckMapper {

    private static final Field NOTARY =
            Field.at("counterCheck").child("translation").child("byNotary");

    private CounterCheckMapper() {}

    static kz.iin.documents.CounterCheck check(CounterCheck sent) {
        return new kz.iin.documents.CounterCheck(
                scripts(sent.getNameScript()),
                scripts(sent.getBirthPlaceScript()),
                Optional.ofNullable(sent.getTranslation()).map(CounterCheckMapper::translation),
                confirmed(sent));
    }

    private static kz.iin.documents.Translation translation(Translation sent) {
        NotaryAct act = sent.getByNotary();
        if (act == null) {
            return new kz.iin.documents.Translation(new Certification.ByConsul(), Formality.NONE);
        }
        Country country = NOTARY.child("country").make(() -> new Country(act.getCountry()));
        return new kz.iin.documents.Translation(
                new Certification.ByNotary(country, act.getActedOn()),
                Formality.valueOf(act.getBrought().name()));
    }

    private static Set<Script> scripts(Collection<kz.iin.contract.provided.mfa.v1.Script> sent) {
        return sent.stream().map(script -> Script.valueOf(script.name())).collect(Collectors.toSet());
    }

    private static Set<Confirmation> confirmed(CounterCheck sent) {
        Set<Confirmation> confirmed = EnumSet.noneOf(Confirmation.class);
        if (sent.isOriginalSeen()) {
            confirmed.add(Confirmation.ORIGINAL_SEEN);
        }
        if (sent.isCopyTrue()) {
            confirmed.add(Confirmation.COPY_TRUE);
        }
        if (Boolean.TRUE.equals(sent.isTranslationChecked())) {
            confirmed.add(Confirmation.TRANSLATION_CHECKED);
        }
        return confirmed;
    }
}
