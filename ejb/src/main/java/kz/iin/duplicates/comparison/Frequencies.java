package kz.iin.duplicates.comparison;

/** How often names stand in the register: what is common proves less. */
public interface Frequencies {

    /** Of how many persons a name holds that word, as a token's text says it. */
    long ofWord(String text);

    /** Of how many persons a name holds a word that sounds so. */
    long ofSound(String sound);

    /** How many persons have that citizenship, by the code of the country. */
    long ofCitizenship(String code);

    /** How many persons the register holds. */
    long persons();
}
