package kz.iin.attack;

/** Text that would be a program somewhere else. */
final class HostileText {

    /** For HTML, SQL, XML, expressions of Java EE, loggers and formats. */
    static final String TEXT = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>'; "
            + "drop table application; -- ]]> &lt;b&gt; ${jndi:ldap://127.0.0.1/a} #{1+1} {0} %n%s";

    /** As much of it as the letters of a name allow. */
    static final String NAME = "Robert' or ''-'' -- Drop";

    /** The same of somebody else, who must not be taken for the first. */
    static final String OTHER_NAME = "Vasya' union ''-'' -- Wipe";

    /** As much of it as a name or a number has room for, by the schema alone. */
    static final String SHORT = "' or 1=1; -- <b>";

    /** What of it must not stand in a log. */
    static final CharSequence[] PARTS = {"script", "jndi", "drop table", "1=1"};

    private HostileText() {}

    /** As it stands in XML. */
    static String escaped() {
        return TEXT.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    }
}
