package kz.iin.person.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.person.VisualZone;
import kz.iin.person.mrz.Element;
import kz.iin.person.mrz.Mrz;
import kz.iin.person.mrz.MrzDate;

/** Holds the machine readable zone, the visual zone and the form against each other. */
public final class Differences {

    private final Compared compared;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Compared compared) {
        this.compared = compared;
    }

    /** What the zone itself shows to be wrong. */
    public static List<Difference> in(Mrz mrz) {
        return mrz.brokenCheckDigits().stream()
                .map(element -> new Difference(Compared.MRZ_ITSELF, element, Contrast.WRONG_CHECK_DIGIT))
                .toList();
    }

    public static List<Difference> between(Mrz mrz, VisualZone viz) {
        return between(Compared.MRZ_AND_VIZ, mrz, viz);
    }

    public static List<Difference> between(Mrz mrz, Person form) {
        return between(Compared.MRZ_AND_FORM, mrz, stated(form));
    }

    /** The name of the form is that of the machine readable zone, so it may lack accents and its end. */
    public static List<Difference> between(VisualZone viz, Person person) {
        VisualZone form = stated(person);
        Differences differences = new Differences(Compared.VIZ_AND_FORM);
        differences.names(form.name(), viz.name());
        differences.birthDates(viz.birthDate(), form.birthDate());
        differences.sexes(viz.sex(), form.sex());
        differences.states(Element.CITIZENSHIP, viz.citizenship().code(), form.citizenship());
        differences.documents(viz.document(), form.document());
        return List.copyOf(differences.found);
    }

    /** All of the above. */
    public static List<Difference> among(Mrz mrz, VisualZone viz, Person form) {
        return Stream.of(in(mrz), between(mrz, viz), between(mrz, form), between(viz, form))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Difference> between(Compared compared, Mrz mrz, VisualZone stated) {
        Differences differences = new Differences(compared);
        IdentityDocument document = stated.document();
        differences.documentCode(mrz.documentCode(), document.type());
        differences.states(Element.ISSUER, mrz.issuer(), document.issuer());
        differences.addIfPresent(Element.NAME, NameContrast.of(mrz.name(), stated.name()));
        differences.number(mrz.documentNumber(), document.number());
        differences.states(Element.CITIZENSHIP, mrz.citizenship(), stated.citizenship());
        differences.birthDates(mrz.birthDate(), MrzDate.of(stated.birthDate()));
        differences.sexes(mrz.sex(), stated.sex());
        differences.expires(mrz.expires(), document.expires());
        return List.copyOf(differences.found);
    }

    private static VisualZone stated(Person form) {
        return new VisualZone(form.latinName(), form.birthDate(), form.sex(), form.citizenship(), form.document());
    }

    private void documentCode(String code, DocumentType type) {
        boolean isPassport = code.startsWith("P");
        boolean differs = switch (type) {
            case PASSPORT -> !isPassport;
            case IDENTITY_CARD, RESIDENCE_PERMIT -> isPassport;
            case REFUGEE_CERTIFICATE, STATELESS_CERTIFICATE -> false;
        };
        addIf(differs, Element.DOCUMENT_CODE, Contrast.OTHER_DOCUMENT_TYPE);
    }

    private void names(PersonName form, PersonName viz) {
        if (!form.full().equalsIgnoreCase(viz.full())) {
            addIfPresent(Element.NAME, NameContrast.of(form, viz));
        }
    }

    private void states(Element element, String code, Country country) {
        if (!code.equals(country.code())) {
            boolean isSame =
                    Country.find(code).filter(country::isOfOneStateWith).isPresent();
            add(element, isSame ? Contrast.OTHER_CODE : Contrast.CONTRADICTION);
        }
    }

    /** Fillers stand for spaces and signs, or these are left out. */
    private void number(String written, String number) {
        Optional<Spelling> spelling = Spelling.of(List.of(number));
        if (spelling.isEmpty()) {
            add(Element.DOCUMENT_NUMBER, Contrast.UNKNOWN_LETTER);
        } else {
            addIf(!spelling.get().reads(written), Element.DOCUMENT_NUMBER, Contrast.CONTRADICTION);
        }
    }

    private void birthDates(BirthDate one, BirthDate other) {
        if (one.year() == other.year()) {
            birthDates(MrzDate.of(one), MrzDate.of(other));
        } else {
            add(Element.BIRTH_DATE, Contrast.CONTRADICTION);
        }
    }

    private void birthDates(MrzDate one, MrzDate other) {
        if (!one.equals(other)) {
            add(Element.BIRTH_DATE, one.agreesWith(other) ? Contrast.LESS_KNOWN : Contrast.CONTRADICTION);
        }
    }

    private void sexes(Sex one, Sex other) {
        if (one != other) {
            boolean isLessKnown = one == Sex.UNSPECIFIED || other == Sex.UNSPECIFIED;
            add(Element.SEX, isLessKnown ? Contrast.LESS_KNOWN : Contrast.CONTRADICTION);
        }
    }

    private void expires(MrzDate written, Optional<LocalDate> expires) {
        boolean isSame =
                expires.map(BirthDate::of).map(MrzDate::of).map(written::equals).orElse(written.isUnknown());
        addIf(!isSame, Element.EXPIRES, Contrast.CONTRADICTION);
    }

    private void documents(IdentityDocument viz, IdentityDocument form) {
        addIf(viz.type() != form.type(), Element.DOCUMENT_CODE, Contrast.CONTRADICTION);
        addIf(!viz.number().equals(form.number()), Element.DOCUMENT_NUMBER, Contrast.CONTRADICTION);
        states(Element.ISSUER, viz.issuer().code(), form.issuer());
        addIf(!viz.expires().equals(form.expires()), Element.EXPIRES, Contrast.CONTRADICTION);
    }

    private void addIf(boolean differs, Element element, Contrast contrast) {
        if (differs) {
            add(element, contrast);
        }
    }

    private void addIfPresent(Element element, Optional<Contrast> contrast) {
        contrast.ifPresent(present -> add(element, present));
    }

    private void add(Element element, Contrast contrast) {
        found.add(new Difference(compared, element, contrast));
    }
}
