package kz.iin.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.cxf.tools.common.ToolConstants;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.common.ToolException;
import org.apache.cxf.tools.validator.internal.WSDL11Validator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** WS-I Basic Profile 1.1, as the validator of CXF knows it. */
class BasicProfileTest {

    @TempDir
    private Path spoilt;

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_contract_keeps_the_profile(Contract contract) {
        assertThat(keepsProfile(contract.file())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "style=\"document\", style=\"rpc\"",
        "message=\"tns:decideResponse\", message=\"tns:nowhere\"",
        "element=\"tns:decide\", type=\"tns:Form\""
    })
    void the_validator_sees_what_breaks_it(String kept, String broken) throws IOException {
        Path contract = spoiltContract(kept, broken);

        assertThatExceptionOfType(ToolException.class).isThrownBy(() -> keepsProfile(contract));
    }

    private static boolean keepsProfile(Path contract) {
        ToolContext context = new ToolContext();
        context.put(ToolConstants.CFG_WSDLURL, contract.toUri().toString());
        context.put(ToolConstants.CFG_VALIDATE_WSDL, "all");
        return new WSDL11Validator(null, context).isValid();
    }

    private Path spoiltContract(String kept, String broken) throws IOException {
        for (Path file : Tree.CONTRACTS.files("")) {
            Path copy = spoilt.resolve(Tree.CONTRACTS.root().relativize(file).toString());
            if (Files.isRegularFile(file)) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path contract = spoilt.resolve("provided/mvd/v1/mvd.wsdl");
        String text = Files.readString(contract);
        assertThat(text).contains(kept);
        return Files.writeString(contract, text.replace(kept, broken));
    }
}
