package kz.iin.certificate;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of citizenships and issuing states. Countries are named as Java names them (Unicode CLDR); what ICAO Doc 9303
 * adds to ISO 3166-1, such as the stateless person, is among the texts.
 */
public final class CountryNames {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final CertificateTexts texts;
    private final Map<String, Locale> countries = Stream.of(Locale.getISOCountries())
            .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build())
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, Function.identity()));

    /** Ours, whatever an installation replaces. */
    public CountryNames() {
        this(new CertificateTexts());
    }

    public CountryNames(CertificateTexts texts) {
        this.texts = texts;
    }

    /**
     * @param code ISO 3166-1 alpha-3, or one of the codes for persons and issuers outside it
     * @throws java.util.MissingResourceException if there is no such code
     */
    public Wording of(String code) {
        Locale country = countries.get(code);
        return country == null
                ? texts.wording("country." + code)
                : new Wording(
                        country.getDisplayCountry(KAZAKH),
                        country.getDisplayCountry(RUSSIAN),
                        country.getDisplayCountry(Locale.ENGLISH));
    }
}
