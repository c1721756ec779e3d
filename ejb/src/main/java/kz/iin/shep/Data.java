package kz.iin.shep;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What a message carries in {@code data}: real traffic shows all three forms, under types that mean nothing. */
public sealed interface Data {

    /** XML as escaped text or CDATA, the usual form. */
    record Text(String xml) implements Data {

        private static final Pattern FAULT = Pattern.compile("(<\\?[^>]*\\?>\\s*)?<([\\w.-]+:)?(Fault|Envelope)[\\s>]");

        /** Some systems escape a whole fault into {@code data}. */
        public boolean isFault() {
            return FAULT.matcher(xml).lookingAt();
        }
    }

    /** XML as child elements of {@code data}. */
    record Elements(Element data) implements Data {

        public Elements {
            Objects.requireNonNull(data, "data");
        }

        /**
         * The business element: the only child of that name. Where {@code data} itself is typed as the business element,
         * and holds its children, {@code data} is that element under another name, and this is empty.
         */
        public Optional<Element> child(String name) {
            List<Found> children = new Found(data).children().toList();
            return children.size() == 1 && children.get(0).name().equals(name)
                    ? Optional.of(children.get(0).element())
                    : Optional.empty();
        }
    }

    /** No {@code data}, or nothing in it. */
    record Absent() implements Data {}

    /** @param holder {@code requestData}, {@code responseData} or {@code messageData} */
    static Data in(Optional<Found> holder) {
        return holder.flatMap(found -> found.child("data")).map(Data::of).orElseGet(Absent::new);
    }

    private static Data of(Found data) {
        if (data.children().findAny().isPresent()) {
            return new Elements(data.element());
        }
        String text = withoutByteOrderMark(data.text());
        return text.isEmpty() ? new Absent() : new Text(text);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
    }
}
