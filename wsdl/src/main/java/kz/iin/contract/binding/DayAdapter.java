package kz.iin.contract.binding;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** {@code xs:date} without a zone, as {@link LocalDate}. A text that is no date is refused by the schema before. */
public final class DayAdapter extends XmlAdapter<String, LocalDate> {

    @Override
    public LocalDate unmarshal(String text) {
        return text == null ? null : LocalDate.parse(text.strip());
    }

    @Override
    public String marshal(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
