package kz.iin.web.soap.shep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.handler.MessageContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

/** What both channels do with the bytes that {@link RawMessages} hands them. */
final class RawChannel {

    private RawChannel() {}

    static Source answer(
            Source request, MessageContext exchange, BiFunction<byte[], HttpServletRequest, Reply> answer) {
        HttpServletRequest http = (HttpServletRequest) exchange.get(MessageContext.SERVLET_REQUEST);
        Reply reply = answer.apply(bytes((StreamSource) request), http);
        exchange.put(MessageContext.HTTP_RESPONSE_CODE, reply.status());
        return new StreamSource(new ByteArrayInputStream(reply.bytes()));
    }

    private static byte[] bytes(StreamSource request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
