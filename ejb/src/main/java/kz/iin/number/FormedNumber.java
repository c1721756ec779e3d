package kz.iin.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A number that was formed: for which application, by whom, and which place in its series it took. */
@Entity
@Table(name = "formed_number")
public class FormedNumber {

    @Id
    private String iin;

    @Column(name = "application_id")
    private long applicationId;

    private String series;

    @Column(name = "birth_digits")
    private String birthDigits;

    private int serial;

    @Column(name = "formed_at")
    private Instant formedAt;

    @Column(name = "formed_by")
    private String formedBy;

    protected FormedNumber() {}

    FormedNumber(Iin iin, NumberOrder order, Place place) {
        this.iin = iin.value();
        this.applicationId = order.applicationId();
        this.series = place.series();
        this.birthDigits = place.birthDigits();
        this.serial = place.serial();
        this.formedAt = order.at();
        this.formedBy = order.operator();
    }

    public Iin iin() {
        return new Iin(iin);
    }

    public long applicationId() {
        return applicationId;
    }

    public Instant formedAt() {
        return formedAt;
    }

    /** Where a number stands in its series. */
    record Place(String series, String birthDigits, int serial) {}
}
