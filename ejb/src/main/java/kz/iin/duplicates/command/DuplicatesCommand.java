package kz.iin.duplicates.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What an operator asks of the index. */
interface DuplicatesCommand {

    void run(Connection connection) throws IOException, SQLException;

    static DuplicatesCommand of(List<String> args) {
        List<String> words = args.isEmpty() ? args : args.subList(1, args.size());
        return switch (args.isEmpty() ? "" : args.get(0)) {
            case "import" -> ImportCommand.of(words);
            case "enrol" -> new EnrolCommand();
            case "rebuild" -> RebuildCommand.of(words);
            case "frequencies" -> new FrequenciesCommand();
            case "weights" -> WeightsCommand.of(words);
            default -> throw new IllegalArgumentException("do what?");
        };
    }
}
