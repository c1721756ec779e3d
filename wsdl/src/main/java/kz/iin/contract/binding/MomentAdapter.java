package kz.iin.contract.binding;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** {@code xs:dateTime} with a zone, as {@link Instant}; written in UTC to the millisecond. */
public final class MomentAdapter extends XmlAdapter<String, Instant> {

    @Override
    public Instant unmarshal(String text) {
        return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
    }

    @Override
    public String marshal(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
