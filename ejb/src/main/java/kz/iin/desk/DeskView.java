package kz.iin.desk;

import java.util.List;
import java.util.Optional;

/**
 * What lies on the desk beside the file of an application.
 *
 * @param certificate the number of the one in force
 * @param answers of the registries, the latest question first
 * @param papers the certificate in force first
 * @param corrections the latest first
 * @param dataVersion of the data that are shown
 */
public record DeskView(
        List<Permit> permits,
        Optional<String> certificate,
        List<RegistryAnswer> answers,
        List<PrintedPaper> papers,
        List<MadeCorrection> corrections,
        int dataVersion) {

    public DeskView {
        permits = List.copyOf(permits);
        answers = List.copyOf(answers);
        papers = List.copyOf(papers);
        corrections = List.copyOf(corrections);
    }

    public boolean anyGranted() {
        return permits.stream().anyMatch(Permit::granted);
    }

    public boolean granted(Work work) {
        return permits.stream().anyMatch(permit -> permit.work() == work && permit.granted());
    }
}
