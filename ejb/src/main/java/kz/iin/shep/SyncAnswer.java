package kz.iin.shep;

import org.w3c.dom.Element;

/** An answer of the synchronous channel. */
public record SyncAnswer(AnswerInfo info, Data data) {

    /**
     * @param payload the element in the SOAP body, whatever its name
     * @throws FormatMismatch when what cannot be done without is missing
     */
    public static SyncAnswer read(Element payload) {
        Found root = new Found(payload);
        Found answer = root.child("response").orElse(root);
        return new SyncAnswer(AnswerInfo.read(answer.required("responseInfo")), Data.in(answer.child("responseData")));
    }

    /** What stands in the SOAP body. */
    public static String write(AnswerInfo info, String data) {
        return ElementWriter.element(Names.SEND_MESSAGE_RESPONSE, xml -> {
            xml.open("response");
            info.write(xml);
            xml.open("responseData").data(data).close().close();
        });
    }
}
