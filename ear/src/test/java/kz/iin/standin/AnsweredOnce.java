package kz.iin.standin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last answers by the ids of their requests: a message that comes again is answered as the first time, and not processed. */
final class AnsweredOnce<R> {

    private static final int KEPT = 10_000;

    private final Map<String, R> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, R> eldest) {
            return size() > KEPT;
        }
    };

    synchronized R answer(String messageId, Supplier<R> first) {
        R kept = answers.get(messageId);
        R answer = kept == null ? first.get() : kept;
        answers.put(messageId, answer);
        return answer;
    }
}
