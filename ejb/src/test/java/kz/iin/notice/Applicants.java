package kz.iin.notice;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.iin.application.Application;
import kz.iin.application.ApplicationFixture;
import kz.iin.certificate.Holder;
import kz.iin.certificate.Holders;
import kz.iin.certificate.PrintedName;
import kz.iin.notice.RefusalNotice.Addressee;
import kz.iin.person.PersonName;

/** The holders of certificates as applicants, whose names are in Latin letters in any case. */
final class Applicants {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Upper");

    private static final Set<UnicodeScript> OTHERS =
            EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GEORGIAN, UnicodeScript.ARMENIAN, UnicodeScript.GREEK);

    private Applicants() {}

    static List<Addressee> all() {
        return Holders.all().stream().map(Applicants::addressee).toList();
    }

    static Application applicationOf(Addressee applicant) {
        Map<String, String> names = new HashMap<>(parts("surname", "givenName", "patronymic", applicant.latin()));
        Map<String, String> none = Map.of("cyrillicSurname", "", "cyrillicGivenName", "", "cyrillicPatronymic", "");
        names.putAll(applicant
                .cyrillic()
                .map(name -> parts("cyrillicSurname", "cyrillicGivenName", "cyrillicPatronymic", name))
                .orElse(none));
        return ApplicationFixture.aRegisteredApplicationOf(names);
    }

    private static Map<String, String> parts(String surname, String givenName, String patronymic, PersonName name) {
        return Map.of(
                surname, name.surname().orElse(""),
                givenName, name.givenName().orElse(""),
                patronymic, name.patronymic().orElse(""));
    }

    private static Addressee addressee(Holder holder) {
        return new Addressee(
                name(holder.latin(), Applicants::inLatin),
                holder.cyrillic().map(cyrillic -> name(cyrillic, UnaryOperator.identity())));
    }

    private static PersonName name(PrintedName name, UnaryOperator<String> letters) {
        return new PersonName(
                name.surname().map(letters),
                name.givenNames().map(letters),
                name.patronymic().map(letters));
    }

    private static String inLatin(String part) {
        boolean isLatin = part.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .noneMatch(OTHERS::contains);
        return isLatin ? part : TO_LATIN.transliterate(part).replaceAll("[^A-Z ]", "");
    }
}
