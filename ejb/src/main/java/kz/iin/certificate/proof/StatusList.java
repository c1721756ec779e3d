package kz.iin.certificate.proof;

import java.util.List;

/** The numbers of the certificates that were issued and are no longer in force. No number says whose it is. */
public record StatusList(List<String> replaced, List<String> annulled) {

    public StatusList {
        replaced = List.copyOf(replaced);
        annulled = List.copyOf(annulled);
    }
}
