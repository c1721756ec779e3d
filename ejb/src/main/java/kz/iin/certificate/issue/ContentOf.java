package kz.iin.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.iin.application.Application;
import kz.iin.calendar.Zones;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.CertificateTexts;
import kz.iin.certificate.CountryNames;
import kz.iin.certificate.Holder;
import kz.iin.certificate.HolderDocument;
import kz.iin.certificate.PrintedName;
import kz.iin.certificate.Wording;
import kz.iin.certificate.print.Stationery;
import kz.iin.number.FormedNumbers;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.Person;
import kz.iin.person.PersonName;

/** Puts together what stands on the certificate of an application. */
@ApplicationScoped
public class ContentOf {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.uuuu", Locale.ROOT);

    private CountryNames countries;
    private CertificateTexts texts;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FormedNumbers numbers;

    @Inject
    void read(Stationery stationery) {
        texts = new CertificateTexts(stationery);
        countries = new CountryNames(texts);
    }

    /** @param certificateNumber of the one that is made, or was made, of what the application says now */
    public CertificateContent certificate(Application application, String certificateNumber) {
        Person person = application.person();
        return new CertificateContent(
                certificateNumber,
                numbers.ofApplication(application.id()).orElseThrow().value(),
                LocalDate.ofInstant(application.decidedAt().orElseThrow(), Zones.ASTANA),
                holder(person),
                document(person),
                mission(application));
    }

    private Holder holder(Person person) {
        return new Holder(
                name(person.latinName()),
                person.cyrillicName().map(ContentOf::name),
                printed(person.birthDate()),
                person.sex().letter(),
                country(person.citizenship()));
    }

    private HolderDocument document(Person person) {
        return new HolderDocument(
                texts.wording("documentType." + person.document().type().name()),
                person.document().number(),
                country(person.document().issuer()));
    }

    private Wording mission(Application application) {
        Object[] names =
                (Object[]) entities.createNativeQuery("select name_kk, name_ru, name_en from mission where code = ?1")
                        .setParameter(1, application.mission())
                        .getSingleResult();
        return new Wording((String) names[0], (String) names[1], (String) names[2]);
    }

    private Wording country(Country country) {
        return countries.of(country.isoCode().orElse(country.code()));
    }

    private static PrintedName name(PersonName name) {
        return new PrintedName(name.surname(), name.givenName(), name.patronymic());
    }

    /** As much as is known: day, month and year, month and year, or the year. */
    private static String printed(BirthDate birthDate) {
        if (birthDate.isComplete()) {
            return DAY.format(birthDate.earliest());
        }
        return birthDate.month().isPresent()
                ? MONTH.format(YearMonth.from(birthDate.earliest()))
                : Integer.toString(birthDate.year());
    }
}
