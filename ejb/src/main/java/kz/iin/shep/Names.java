package kz.iin.shep;

import javax.xml.namespace.QName;

/** The qualified names of what we write; what we read is known by its local name. */
final class Names {

    static final String SYNC = "http://bip.bee.kz/SyncChannel/v10/Types";
    static final String ASYNC = "http://bip.bee.kz/AsyncChannel/v10/Types";
    static final String ASYNC_CLIENT = "http://bip.bee.kz/AsyncChannel/v10/Types/Client";

    static final QName SEND_MESSAGE = new QName(SYNC, "SendMessage");
    static final QName SEND_MESSAGE_RESPONSE = new QName(SYNC, "SendMessageResponse");

    static final QName CHANGE_STATUS_RESPONSE = new QName(ASYNC_CLIENT, "changeMassageStatusNotificationResponse");

    private Names() {}

    static QName async(String element) {
        return new QName(ASYNC, element);
    }
}
