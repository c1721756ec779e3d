package kz.iin.certificate;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One row of the certificate's table: the key of its label, and its lines, the weightiest first. */
record PrintedField(String key, List<String> lines) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final String NONE = "—";

    PrintedField {
        lines = List.copyOf(lines);
    }

    static List<PrintedField> of(CertificateContent content, CertificateTexts texts) {
        Holder holder = content.holder();
        HolderDocument document = content.document();
        return List.of(
                name("surname", holder, PrintedName::surname),
                name("givenNames", holder, PrintedName::givenNames),
                name("patronymic", holder, PrintedName::patronymic),
                new PrintedField("birthDate", List.of(holder.birthDate())),
                wording("sex", texts.wording("sex." + holder.sex())),
                wording("citizenship", holder.citizenship()),
                wording("document", document.type()),
                new PrintedField("documentNumber", List.of(document.number())),
                wording("issuer", document.issuer()),
                new PrintedField("formedOn", List.of(DAY.format(content.formedOn()))));
    }

    static PrintedField wording(String key, Wording wording) {
        return new PrintedField(key, List.of(wording.kk(), wording.ru() + " / " + wording.en()));
    }

    private static PrintedField name(String key, Holder holder, Function<PrintedName, Optional<String>> part) {
        List<String> lines = new ArrayList<>();
        part.apply(holder.latin()).ifPresent(lines::add);
        holder.cyrillic().flatMap(part).ifPresent(lines::add);
        return new PrintedField(key, lines.isEmpty() ? List.of(NONE) : lines);
    }
}
