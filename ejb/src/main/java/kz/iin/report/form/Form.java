package kz.iin.report.form;

import java.util.Locale;
import java.util.stream.Stream;

/** In what a report is given out; the same facts in each. */
public enum Form {
    CSV("text/csv"),
    XML(EditionXml.MEDIA_TYPE),
    XLSX(EditionXlsx.MEDIA_TYPE),
    /** Signed; it vouches for the others. */
    PDF(ReportTemplate.MEDIA_TYPE);

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws IllegalArgumentException if no form is of that type */
    public static Form of(String mediaType) {
        return Stream.of(values())
                .filter(form -> form.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mediaType: that of a form"));
    }

    /** Of the file of a report. */
    public String fileName(String number) {
        return number + "." + name().toLowerCase(Locale.ROOT);
    }
}
