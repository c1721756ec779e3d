package kz.iin.notice;

import java.util.Locale;
import java.util.ResourceBundle;
import kz.iin.decision.RefusalGround;

/** The fixed texts of the notice. A key that one language lacks fails: no other language fills the hole. */
final class NoticeTexts {

    private static final String PREFIX = "notice.";

    private final ResourceBundle kk = bundle("kk");
    private final ResourceBundle ru = bundle("ru");
    private final ResourceBundle en = bundle("en");

    /** In the words of the law. */
    Text ground(RefusalGround ground) {
        return text("ground." + ground.name());
    }

    /** How to complain and to apply again. */
    Text complaint() {
        return text("complaint");
    }

    private Text text(String key) {
        return new Text(kk.getString(PREFIX + key), ru.getString(PREFIX + key), en.getString(PREFIX + key));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "kz.iin.messages",
                Locale.forLanguageTag(language),
                NoticeTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
