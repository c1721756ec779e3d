package kz.iin.standin.shep;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids that the gateway gives out, and the messages that wait with it. */
final class Mailbox {

    private static final String ANSWER = "<t:%1$sResponse"
            + " xmlns:t=\"http://bip.bee.kz/AsyncChannel/v10/Types\"><response>%2$s</response></t:%1$sResponse>";
    private static final String SESSION = "<sessionId>{0a1b2c3d-0001-4002-8003-0123456789ab}</sessionId>";
    private static final Pattern MESSAGE_ID = Pattern.compile("<messageId>([^<]*)<");

    private final AtomicLong messageIds = new AtomicLong(500_000_000);
    private final AtomicLong correlationIds = new AtomicLong(5_000_000);
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String serviceId, String message) {}

    void keep(String serviceId, String message) {
        Matcher id = MESSAGE_ID.matcher(message);
        if (!id.find()) {
            throw new IllegalArgumentException("a kept message has an id");
        }
        kept.put(id.group(1), new Kept(serviceId, message));
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    String answerTo(Heard said, Instant at) {
        String date = "<responseDate>" + at + "</responseDate>";
        return switch (said.operation()) {
            case "sendMessage" -> answer(said, receipt(said) + date + SESSION);
            case "sendDeliveryNotification" -> answer(said, confirmed(said) + date + SESSION);
            case "getMessageStatus" ->
                answer(
                        said,
                        "<messageState>DELIVERED</messageState><status><statusCode>1</statusCode>"
                                + "<statusMessage>delivered</statusMessage><statusDate>" + at + "</statusDate></status>"
                                + date);
            case "getMessages" ->
                answer(said, date + SESSION + waiting(said.text("serviceId").orElseThrow()));
            default -> throw new IllegalStateException("no operation of the gateway: " + said.operation());
        };
    }

    private String receipt(Heard said) {
        String correlationId = said.text("correlationId").orElseGet(() -> "" + correlationIds.incrementAndGet());
        return "<messageId>" + messageIds.incrementAndGet() + "</messageId><correlationId>" + correlationId
                + "</correlationId>";
    }

    private String confirmed(Heard said) {
        kept.remove(said.text("messageId").orElseThrow());
        return "<notificationId>" + messageIds.incrementAndGet() + "</notificationId>";
    }

    private String waiting(String serviceId) {
        Collection<Kept> all = kept.values();
        return all.stream()
                .filter(message -> message.serviceId().equals(serviceId))
                .map(message -> "<messages>" + message.message() + "</messages>")
                .collect(Collectors.joining());
    }

    private static String answer(Heard said, String content) {
        return ANSWER.formatted(said.operation(), content);
    }
}
