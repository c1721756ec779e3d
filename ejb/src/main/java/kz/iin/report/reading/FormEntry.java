package kz.iin.report.reading;

import kz.iin.report.form.Form;

/** A file of a report, to be asked for by its id. */
public record FormEntry(long id, Form form) {}
