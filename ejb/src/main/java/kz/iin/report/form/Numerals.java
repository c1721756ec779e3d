package kz.iin.report.form;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as they are printed in Kazakh and in Russian: thousands apart, a change with its share. */
final class Numerals {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Numerals() {}

    static String count(long count) {
        return format("#,##0").format(count);
    }

    /** With its sign; the share of what it was before, where there was anything. */
    static String change(long now, long before) {
        long change = now - before;
        if (change == 0) {
            return "0";
        }
        String told = format("+#,##0;-#,##0").format(change);
        return before == 0 ? told : told + share(change, before);
    }

    private static String share(long change, long before) {
        return " (" + format("+0.0;-0.0").format(100.0 * change / before) + NO_BREAK_SPACE + "%)";
    }

    private static NumberFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
