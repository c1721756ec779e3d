package kz.iin.registry;

/** The ministries that keep a registry. */
public enum Partner {
    /** Ministry of Internal Affairs. */
    MVD,
    /** Ministry of Digital Development: GBD FL, the state database of natural persons. */
    MTSRIAP
}
