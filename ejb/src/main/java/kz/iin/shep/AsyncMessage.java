package kz.iin.shep;

import java.util.List;
import org.w3c.dom.Element;

/** A message of the asynchronous channel: pushed to us, pulled by us, or sent. */
public record AsyncMessage(AsyncInfo info, Data data) {

    /** @param payload {@code sendMessage}, or its type without the wrapper */
    public static AsyncMessage read(Element payload) {
        return read(request(payload));
    }

    /** @param payload {@code getMessagesResponse} */
    public static List<AsyncMessage> readAll(Element payload) {
        Found root = new Found(payload);
        return root.child("response")
                .orElse(root)
                .children("messages")
                .filter(messages -> messages.child("messageInfo").isPresent())
                .map(AsyncMessage::read)
                .toList();
    }

    /** What stands in the SOAP body. */
    public static String write(AsyncInfo info, String data) {
        return ElementWriter.element(Names.async("sendMessage"), xml -> {
            xml.open("request");
            info.write(xml);
            xml.open("messageData").data(data).close().close();
        });
    }

    static Found request(Element payload) {
        Found root = new Found(payload);
        return root.child("request").orElse(root);
    }

    private static AsyncMessage read(Found message) {
        return new AsyncMessage(AsyncInfo.read(message.required("messageInfo")), Data.in(message.child("messageData")));
    }
}
