package kz.iin.application.reading;

/** What a code of the reference data is called, in the three languages. */
public record CodeName(String kk, String ru, String en) {

    /** A code that no row names any more stands for itself. */
    static CodeName byCode(String code) {
        return new CodeName(code, code, code);
    }
}
