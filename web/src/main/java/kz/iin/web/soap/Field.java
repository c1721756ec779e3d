package kz.iin.web.soap;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;

/**
 * A place in a request from which a value of the domain is made. Values refuse with {@code field: rule} in their own
 * words; here the field becomes the path of the contract.
 *
 * @param path for example {@code person/birthDate}; empty for the request as a whole
 */
public record Field(String path) {

    /** Fields of the domain that are elements below the place at hand. Every other one is the place itself. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("securityPaper", "securityPaper"),
            Map.entry("surname", "surname"),
            Map.entry("givenName", "givenName"),
            Map.entry("patronymic", "patronymic"),
            Map.entry("latinName", "latinName"),
            Map.entry("cyrillicName", "cyrillicName"),
            Map.entry("birthPlace", "birthPlace"),
            Map.entry("documentNumber", "number"),
            Map.entry("documentExpires", "expires"),
            Map.entry("document/issued", "identityDocument/issued"),
            Map.entry("documentCopy", "documentCopy"),
            Map.entry("documentCopy/content", "content"),
            Map.entry("operatorName", "operatorName"),
            Map.entry("operatorBin", "operatorBin"),
            Map.entry("textVersion", "textVersion"),
            Map.entry("data", "data"),
            Map.entry("existingIin", "existingIin"),
            Map.entry("note", "note"),
            Map.entry("to", "to"),
            Map.entry("text", "text"),
            Map.entry("reason/note", "reason/note"),
            Map.entry("refusal", "refusal"),
            Map.entry("refusal/reason", "refusal/reason"));

    private static final Pattern REFUSAL = Pattern.compile("([A-Za-z/]+): (.+)");

    public static Field at(String path) {
        return new Field(path);
    }

    /** The request as a whole. */
    public static Field request() {
        return new Field("");
    }

    public Field child(String element) {
        return new Field(path.isEmpty() ? element : path + "/" + element);
    }

    /** One of several, counted from one; the first carries no number. */
    public Field child(String element, int place) {
        return child(place == 1 ? element : element + "[" + place + "]");
    }

    /** @throws InvalidValue if the value refuses; an exception in other words is not about the request and flies on */
    public <T> T make(Supplier<T> value) {
        try {
            return value.get();
        } catch (RuleBroken e) {
            throw new InvalidValue(pathOf(e.field()), e);
        } catch (IllegalArgumentException e) {
            Matcher refusal = REFUSAL.matcher(String.valueOf(e.getMessage()));
            if (!refusal.matches()) {
                throw e;
            }
            throw new InvalidValue(pathOf(refusal.group(1)), refusal.group(2));
        }
    }

    private String pathOf(String name) {
        String element = ELEMENTS.get(name);
        return element == null ? path : child(element).path();
    }
}
