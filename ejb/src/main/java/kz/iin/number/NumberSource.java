package kz.iin.number;

/** Where a number comes from. */
public enum NumberSource {
    /** Formed here, from a series that the MVD has set apart. */
    SERIES,
    /** Formed by the MVD itself and brought with its decision. */
    MVD
}
