package kz.iin.notice;

import java.util.Locale;
import kz.iin.certificate.print.Stationery;
import kz.iin.decision.RefusalGround;

/** The fixed texts of the notice. A key that one language lacks fails: no other language fills the hole. */
final class NoticeTexts {

    private static final String PREFIX = "notice.";

    private final Stationery stationery;

    NoticeTexts(Stationery stationery) {
        this.stationery = stationery;
    }

    /** In the words of the law. */
    Text ground(RefusalGround ground) {
        return text("ground." + ground.name());
    }

    /** How to complain and to apply again. */
    Text complaint() {
        return text("complaint");
    }

    private Text text(String key) {
        return new Text(in("kk", key), in("ru", key), in("en", key));
    }

    private String in(String language, String key) {
        return stationery.text(PREFIX + key, Locale.forLanguageTag(language));
    }
}
