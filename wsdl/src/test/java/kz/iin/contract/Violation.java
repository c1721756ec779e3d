package kz.iin.contract;

/** A rule of XML Schema that an element breaks: its key such as {@code cvc-pattern-valid}, and the element's path. */
record Violation(String rule, String path) {}
