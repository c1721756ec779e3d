package kz.iin.gateway;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** A message of the asynchronous channel as the gateway brings it, with ids that it gave out. */
record Push(String messageId, String serviceId, String message) {

    private static final AtomicLong IDS = new AtomicLong(Clock.systemUTC().millis() % 400_000_000);

    private static final String MESSAGE = """
        <messageInfo><messageId>%s</messageId><correlationId>%s</correlationId><serviceId>%s</serviceId>\
        <messageType>REQUEST</messageType><messageDate>%s</messageDate>\
        <sender><senderId>MFA</senderId><password>demo-sender-MFA</password></sender>\
        <sessionId>{0a1b2c3d-0001-4002-8003-0123456789ab}</sessionId></messageInfo>\
        <messageData><data>%s</data></messageData>\
        """;

    static Push of(String serviceId, String payload) {
        long id = IDS.incrementAndGet();
        String message = MESSAGE.formatted(
                id, correlation(id), serviceId, Clock.systemUTC().instant(), Letter.escaped(payload));
        return new Push(Long.toString(id), serviceId, message);
    }

    String correlationId() {
        return correlation(Long.parseLong(messageId));
    }

    Letter letter() {
        return new Letter("""
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
            <typ:sendMessage xmlns:typ="http://bip.bee.kz/AsyncChannel/v10/Types"><request>%s</request>\
            </typ:sendMessage></soap:Body></soap:Envelope>\
            """.formatted(message));
    }

    private static String correlation(long id) {
        return "7" + id % 1_000_000;
    }
}
