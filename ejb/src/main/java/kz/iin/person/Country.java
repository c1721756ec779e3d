package kz.iin.person;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.shared.RuleBroken;

/**
 * Citizenship, or the state that issued a document, by the code written in the document: ISO 3166-1 alpha-3 (the
 * national classifier НК РК 06 ISO 3166-1-2016), or one of the codes that ICAO Doc 9303 part 3 adds. The code is kept as
 * written; {@link #isoCode} is for classifiers that know only ISO.
 */
public record Country(String code) {

    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    /** Germany, and the British nationals who are not British citizens. */
    private static final Map<String, String> ISO_BY_ICAO =
            Map.of("D", "DEU", "GBD", "GBR", "GBN", "GBR", "GBO", "GBR", "GBP", "GBR", "GBS", "GBR");

    private static final String STATELESS = "XXA";

    /** Refugees under the 1951 Convention as amended by the 1967 Protocol, and other refugees. */
    private static final Set<String> REFUGEE = Set.of("XXB", "XXC");

    /** Kosovo, unspecified citizenship, the United Nations and its agencies, UNMIK, the European Union. */
    private static final Set<String> OTHER = Set.of("RKS", "XXX", "UNO", "UNA", "UNK", "EUE");

    public static final Country KAZAKHSTAN = new Country("KAZ");

    public Country {
        RuleBroken.require(isCode(code), "country", PersonRule.COUNTRY_CODE);
    }

    /** Empty for a code that stands in neither list. */
    public static Optional<Country> find(String code) {
        return Optional.of(code).filter(Country::isCode).map(Country::new);
    }

    /** The ISO code; empty for a person without citizenship and for an issuer that ISO does not list. */
    public Optional<String> isoCode() {
        return isOutsideIso(code) ? Optional.empty() : Optional.of(ISO_BY_ICAO.getOrDefault(code, code));
    }

    public boolean isStateless() {
        return STATELESS.equals(code);
    }

    public boolean isRefugee() {
        return REFUGEE.contains(code);
    }

    /** Whether both name the same state, perhaps by different codes: {@code D} and {@code DEU}. */
    public boolean isOfOneStateWith(Country other) {
        return equals(other) || (isoCode().isPresent() && isoCode().equals(other.isoCode()));
    }

    private static boolean isCode(String code) {
        return ISO.contains(code) || ISO_BY_ICAO.containsKey(code) || isOutsideIso(code);
    }

    private static boolean isOutsideIso(String code) {
        return STATELESS.equals(code) || REFUGEE.contains(code) || OTHER.contains(code);
    }
}
