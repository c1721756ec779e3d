package kz.iin.registry;

/** The ministries that we write to. */
public enum Partner {
    /** Ministry of Internal Affairs, which checks persons. */
    MVD,
    /** Ministry of Digital Development: GBD FL, the state database of natural persons. */
    MTSRIAP,
    /** Ministry of Foreign Affairs, which takes reports. */
    MFA
}
