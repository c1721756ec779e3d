package kz.iin.partner;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.run.BuiltFiles;

/** A SOAP stack as a partner has it: its jars, and the tool that makes classes of a contract. The build puts them there. */
enum Toolkit {
    METRO("jaxws-ri/lib", "com.sun.xml.ws.") {
        @Override
        void generate(URI contract, Path sources, Path classes) throws Exception {
            // by itself it would not follow the imports of the contract
            List<String> options = List.of("-Djavax.xml.accessExternalSchema=http");
            new JavaProgram("com.sun.tools.ws.WsImport", classPath(), options)
                    .run(List.of("-quiet", "-s", sources.toString(), "-d", classes.toString(), contract.toString()));
        }
    },
    CXF("cxf", "org.apache.cxf.") {
        @Override
        void generate(URI contract, Path sources, Path classes) throws Exception {
            new JavaProgram("org.apache.cxf.tools.wsdlto.WSDLToJava", classPath(), List.of())
                    .run(List.of(
                            "-compile",
                            "-d",
                            sources.toString(),
                            "-classdir",
                            classes.toString(),
                            contract.toString()));
        }
    };

    private final String jars;
    private final String packages;

    Toolkit(String jars, String packages) {
        this.jars = jars;
        this.packages = packages;
    }

    /** Makes and compiles classes as the tool does when nobody tells it more than where the contract is. */
    abstract void generate(URI contract, Path sources, Path classes) throws Exception;

    /** All jars of the stack, and then these. */
    String classPath(Path... more) {
        try (Stream<Path> lib =
                Files.list(BuiltFiles.target().resolve("partners").resolve(jars))) {
            return Stream.concat(lib, Stream.of(more))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under which every class of the stack stands. */
    String packages() {
        return packages;
    }
}
