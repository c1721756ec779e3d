package kz.iin.notice;

/** One and the same thing said in the languages of the service. */
public record Text(String kk, String ru, String en) {

    public Text {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("text: said in each language");
        }
    }
}
