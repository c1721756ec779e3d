package kz.iin.web.soap;

import java.util.List;
import java.util.Map;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.DeclineGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.decision.RefusalGround;

/** Codes that the contract and the domain write alike. */
public final class CodeMapper {

    private CodeMapper() {}

    public static kz.iin.contract.common.types.v1.ApplicationStatus status(ApplicationStatus status) {
        return kz.iin.contract.common.types.v1.ApplicationStatus.valueOf(status.name());
    }

    public static RefusalGround ground(kz.iin.contract.common.types.v1.RefusalGround sent) {
        return RefusalGround.valueOf(sent.name());
    }

    public static kz.iin.contract.common.types.v1.RefusalGround ground(RefusalGround ground) {
        return kz.iin.contract.common.types.v1.RefusalGround.valueOf(ground.name());
    }

    public static kz.iin.contract.common.types.v1.DeclineGround ground(DeclineGround ground) {
        return kz.iin.contract.common.types.v1.DeclineGround.valueOf(ground.name());
    }

    /** In the order in which the law lists the grounds. */
    public static List<RefusalReason> refusal(Map<RefusalGround, String> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> reason(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RefusalReason reason(RefusalGround ground, String reason) {
        RefusalReason told = new RefusalReason();
        told.setGround(ground(ground));
        told.setReason(reason);
        return told;
    }
}
