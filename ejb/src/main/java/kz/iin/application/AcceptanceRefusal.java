package kz.iin.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Papers were not accepted at the counter of a mission: no application comes to be, no clock starts, and nobody is named
 * but the officer. It is not a refusal of the service.
 */
@Entity
@Table(name = "acceptance_refusal")
public class AcceptanceRefusal {

    @Id
    private long id;

    private String number;

    @Column(name = "request_id")
    private UUID requestId;

    private String mission;

    private String officer;

    private String language;

    @Column(name = "declined_at")
    private Instant at;

    @ElementCollection
    @CollectionTable(name = "acceptance_refusal_reason", joinColumns = @JoinColumn(name = "refusal_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "ground")
    @Column(name = "note")
    private Map<DeclineGround, String> reasons = new EnumMap<>(DeclineGround.class);

    protected AcceptanceRefusal() {}

    AcceptanceRefusal(long id, Declining declining, Instant at) {
        this.id = id;
        this.number =
                String.format(Locale.ROOT, "%d-D%08d", at.atZone(ZoneOffset.UTC).getYear(), id);
        this.requestId = declining.requestId();
        this.mission = declining.mission();
        this.officer = declining.officer();
        this.language = declining.language().toLanguageTag();
        this.at = at;
        this.reasons.putAll(declining.reasons());
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }

    /** Whether this very request made it. */
    public boolean isMadeBy(Declining declining) {
        return declining.equals(declining());
    }

    public Declined told() {
        return new Declined(number, at, declining());
    }

    private Declining declining() {
        return new Declining(requestId, mission, officer, Locale.forLanguageTag(language), reasons);
    }
}
