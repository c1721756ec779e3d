package kz.iin.testdb;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Native queries of production on the database of the tests, without a provider of persistence; nothing else of it works. */
public final class NativeQueries {

    private static final Pattern NUMBERED = Pattern.compile("\\?(\\d+)");

    private NativeQueries() {}

    public static EntityManager entities() {
        return proxy(EntityManager.class, (self, method, arguments) -> {
            if (method.getName().equals("createNativeQuery")) {
                return query((String) arguments[0]);
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Query query(String sql) {
        Map<Integer, Object> parameters = new TreeMap<>();
        return proxy(Query.class, (self, method, arguments) -> switch (method.getName()) {
            case "setParameter" -> {
                parameters.put((Integer) arguments[0], arguments[1]);
                yield self;
            }
            case "getResultList" -> rows(sql, parameters);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static List<Object[]> rows(String sql, Map<Integer, Object> parameters) throws SQLException {
        List<Integer> numbers = NUMBERED.matcher(sql)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
        try (Connection connection = MigratedDatabase.connect();
                PreparedStatement statement =
                        connection.prepareStatement(NUMBERED.matcher(sql).replaceAll("?"))) {
            for (int i = 0; i < numbers.size(); i++) {
                statement.setObject(i + 1, parameters.get(numbers.get(i)));
            }
            return rows(statement);
        }
    }

    private static List<Object[]> rows(PreparedStatement statement) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(MigratedDatabase.row(found));
            }
        }
        return rows;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(NativeQueries.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
