package kz.iin.journey;

import java.util.concurrent.Callable;

/** What a call was told: its result, or the code of the declared fault. */
final class Told {

    private Told() {}

    static String by(Callable<?> call) {
        try {
            return String.valueOf(call.call());
        } catch (kz.iin.contract.provided.mfa.v1.IinFault fault) {
            return fault.getFaultInfo().getCode();
        } catch (kz.iin.contract.provided.mvd.v1.IinFault fault) {
            return fault.getFaultInfo().getCode();
        } catch (kz.iin.contract.provided.mtsriap.v1.IinFault fault) {
            return fault.getFaultInfo().getCode();
        } catch (Exception e) {
            throw new AssertionError("neither result nor declared fault", e);
        }
    }
}
