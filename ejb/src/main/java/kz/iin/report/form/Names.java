package kz.iin.report.form;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import kz.iin.certificate.CountryNames;
import kz.iin.certificate.Wording;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.count.Measure;

/** What the codes of a report are called in the languages of its forms. A code that nobody named stands for itself. */
public final class Names {

    private final Stationery stationery;
    private final Map<String, Wording> known;
    private final CountryNames countries = new CountryNames();

    /** @param known what missions and categories are called, by their codes */
    public Names(Stationery stationery, Map<String, Wording> known) {
        this.stationery = stationery;
        this.known = Map.copyOf(known);
    }

    /** A text of the forms. */
    String text(String key, Locale language) {
        return stationery.text("report." + key, language);
    }

    String of(Measure measure, Locale language) {
        return text("measure." + measure, language);
    }

    /** A mission or a category. */
    String of(String code, Locale language) {
        return Optional.ofNullable(known.get(code))
                .map(name -> in(language, name))
                .orElse(code);
    }

    /** A mission, a category, a country, or an officer. */
    String ofAny(String code, Locale language) {
        return known.containsKey(code) ? of(code, language) : country(code, language);
    }

    /** What is counted apart within the measure. */
    String of(Measure measure, String key, Locale language) {
        return switch (measure) {
            case RECEIVED_BY_OFFICER, NUMBERS_OF_SERIES, PLACES_OF_SERIES, FILL_OF_SERIES -> key;
            case RECEIVED_OF_CITIZENS -> country(key, language);
            case REGISTRY_CALLS, DATES_OF_SERIES, FULLEST_OF_SERIES -> twofold(key, language);
            default -> known.containsKey(key) ? of(key, language) : coded(key, language);
        };
    }

    /** The registry, and what came of the calls; the series, and how full it is. */
    private String twofold(String key, Locale language) {
        String[] parts = key.split("/", 2);
        return coded(parts[0], language) + ": " + coded(parts[1], language);
    }

    private String coded(String key, Locale language) {
        try {
            return text("key." + key, language);
        } catch (MissingResourceException unnamed) {
            return key;
        }
    }

    private String country(String code, Locale language) {
        try {
            return in(language, countries.of(code));
        } catch (MissingResourceException unnamed) {
            return code;
        }
    }

    private static String in(Locale language, Wording name) {
        return switch (language.getLanguage()) {
            case "kk" -> name.kk();
            case "ru" -> name.ru();
            default -> name.en();
        };
    }
}
