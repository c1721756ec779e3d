package kz.iin.attack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.edge.Answer;
import kz.iin.gateway.Reply;

/**
 * How the server ended it.
 *
 * @param answer all of it, empty if the connection was cut
 * @param sent   how many bytes of the body had been sent by then
 */
record Outcome(String answer, long sent) {

    private static final Pattern CODE = Pattern.compile("<(?:\\w+:)?(?:code|errorCode)>([A-Z_]+)</");

    /** Of a request that was sent whole. */
    static Outcome of(Answer answer) {
        return new Outcome("HTTP/1.1 " + answer.status() + " -\r\n\r\n" + answer.body(), 0);
    }

    static Outcome of(Reply reply) {
        return new Outcome("HTTP/1.1 " + reply.status() + " -\r\n\r\n" + reply.body(), 0);
    }

    boolean isCut() {
        return answer.isEmpty();
    }

    int status() {
        return isCut() ? 0 : Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** Of the declared fault, or of ours within that of the gateway. */
    String code() {
        Matcher found = CODE.matcher(answer);
        return found.find() ? found.group(1) : "none";
    }
}
