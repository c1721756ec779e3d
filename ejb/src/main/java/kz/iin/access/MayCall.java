package kz.iin.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The decision who may call what. Default deny: what no row allows is denied. */
public final class MayCall {

    private MayCall() {}

    /**
     * Whether the sender may come in. A proof that is wrong is refused even where none is demanded: somebody pretends. Who is
     * not proven learns nothing about the sender, so that the proofs come first.
     */
    public static Verdict enter(Sender sender, Channel channel, Map<Proof, Shown> shown) {
        Set<Proof> demanded = channel.demanded(sender);
        return Stream.of(Proof.values())
                .flatMap(proof -> objection(proof, shown.getOrDefault(proof, Shown.NOTHING), demanded).stream())
                .findFirst()
                .or(() -> sender.active() ? Optional.empty() : Optional.of(Denial.INACTIVE))
                .<Verdict>map(reason -> Verdict.Denied.of(sender, reason))
                .orElseGet(() -> new Verdict.Allowed(sender));
    }

    /** Whether the sender, who has come in, may call the operation. */
    public static Verdict call(Sender sender, ServiceOperation operation) {
        return sender.operations().contains(operation)
                ? new Verdict.Allowed(sender)
                : Verdict.Denied.of(sender, Denial.OPERATION_NOT_ALLOWED);
    }

    private static Optional<Denial> objection(Proof proof, Shown shown, Set<Proof> demanded) {
        return switch (shown) {
            case WRONG -> Optional.of(proof.wrong());
            case NOTHING -> demanded.contains(proof) ? Optional.of(proof.missing()) : Optional.empty();
            case RIGHT -> Optional.empty();
        };
    }
}
