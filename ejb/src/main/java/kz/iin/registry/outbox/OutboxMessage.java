package kz.iin.registry.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;
import kz.iin.registry.Question;

/**
 * A message to a ministry, written in the transaction that made it necessary. What becomes of it is kept in the same row, by
 * {@link ClaimMessages} and {@link SettleMessages}.
 */
@Entity
@Table(name = "outbox")
public class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox")
    @SequenceGenerator(name = "outbox", sequenceName = "outbox_id_seq", allocationSize = 1000)
    private long id;

    @Column(name = "message_id")
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private Partner partner;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "delivery_id")
    private Long deliveryId;

    private String payload;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;

    protected OutboxMessage() {}

    OutboxMessage(long applicationId, Question question, String payload) {
        this.applicationId = applicationId;
        this.messageId = question.messageId();
        this.operation = question.operation();
        this.partner = operation.partner();
        this.payload = payload;
        this.createdAt = question.askedAt();
        this.dueAt = question.askedAt();
    }

    static OutboxMessage ofReport(long deliveryId, OutgoingMessage report, Instant at) {
        OutboxMessage message = new OutboxMessage();
        message.deliveryId = deliveryId;
        message.messageId = report.messageId();
        message.operation = report.operation();
        message.partner = report.operation().partner();
        message.payload = report.payload();
        message.createdAt = at;
        message.dueAt = at;
        return message;
    }
}
