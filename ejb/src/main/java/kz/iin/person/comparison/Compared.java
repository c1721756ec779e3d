package kz.iin.person.comparison;

/** What was held against what. The form is what was entered as the application. */
public enum Compared {
    MRZ_ITSELF,
    MRZ_AND_VIZ,
    MRZ_AND_FORM,
    VIZ_AND_FORM
}
