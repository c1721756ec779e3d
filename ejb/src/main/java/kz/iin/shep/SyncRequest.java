package kz.iin.shep;

import org.w3c.dom.Element;

/** A request of the synchronous channel. */
public record SyncRequest(MessageInfo info, Data data) {

    /**
     * @param payload the element in the SOAP body; some clients send its type without the wrapper
     * @throws FormatMismatch when what cannot be done without is missing
     */
    public static SyncRequest read(Element payload) {
        Found root = new Found(payload);
        Found request = root.child("request").orElse(root);
        return new SyncRequest(
                MessageInfo.read(request.required("requestInfo")), Data.in(request.child("requestData")));
    }

    /** What stands in the SOAP body. */
    public static String write(MessageInfo info, String data) {
        return ElementWriter.element(Names.SEND_MESSAGE, xml -> {
            xml.open("request").open("requestInfo");
            info.write(xml);
            xml.close().open("requestData").data(data).close().close();
        });
    }
}
